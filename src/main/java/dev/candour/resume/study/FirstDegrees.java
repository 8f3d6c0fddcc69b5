package dev.candour.resume.study;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.Locale;

/** Degrees that are first ones by what stands behind them, such as the Scottish "MA (Hons)" and the German "Diplom (FH)". */
final class FirstDegrees {

    /** So much of what stands behind a label may be the name of a school. */
    private static final int NEXT = 10;

    private FirstDegrees() {}

    /** "大学: 电子工程系" beside "硕士: ...", and not "大学: 柳溪大学". */
    static boolean isUndergraduate(DegreeWords words, String text, Line line, Span said) {
        int end = Math.min(line.end(), said.end() + NEXT);
        return said.length() == 2
                && StudyLabels.UNDERGRADUATE
                        .matcher(text)
                        .region(said.start(), line.end())
                        .lookingAt()
                && words.schoolEnd(text.substring(said.end(), end)) == 0;
    }

    /** @param name of the degree @param behind what stands behind it on its line */
    static DegreeWords.Hit levelled(DegreeWords.Hit hit, String name, String behind) {
        boolean scottish = name.replace(".", "").equalsIgnoreCase("MA")
                && StudyLabels.HONOURS.matcher(behind).find();
        boolean german = name.toLowerCase(Locale.ROOT).startsWith("dip")
                && StudyLabels.FH.matcher(behind).find();
        return scottish || german ? new DegreeWords.Hit(DegreeLevel.BACHELOR, hit.start(), hit.end()) : hit;
    }
}
