package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.List;
import java.util.regex.Pattern;

/** Letters and words on a line that are degrees elsewhere and none of the person's here. */
final class UntrueDegrees {

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,3}");
    /** "MSc Dissertation" among what was taught. */
    private static final Anchored THESIS =
            Anchored.ofAnyCase("\\s(?:dissertation|thesis|(?:final |degree )?project)\\b");

    /** "4.1 Undergraduate GPA" and the link below a thesis: "Master's Thesis Download". */
    private static final Anchored NONE =
            Anchored.ofAnyCase("\\s(?:c?gpa\\b|(?:thesis|dissertation)\\s?(?:download|pdf|link)\\b)");

    private static final Anchored CERTIFIED = Anchored.ofAnyCase("[ -](?:certified|accredited|approved|registered)\\b");

    private static final Anchored BOOK = Anchored.of("[一二三]本[\\u4e00-\\u9fff]{0,4}[书書册冊](?![法画畫院])");

    private UntrueDegrees() {}

    /** @param degrees those of the line, of which such ones are taken @param listed whether the line is a list or names a certificate, and no school */
    static void drop(String text, Line line, List<DegreeLine.Degree> degrees, boolean listed) {
        degrees.removeIf(degree -> isOfHouse(text, line, degree)
                || isBoard(text, line, degree)
                || NONE.opens(text.substring(degree.span().end(), line.end())));
        if (listed) {
            degrees.removeIf(
                    degree -> SHORT.matcher(degree.span().in(text)).matches() || isOfThesis(text, line, degree));
        } else if (degrees.size() > 1) {
            DegreeLine.Degree first = degrees.get(0);
            degrees.removeIf(degree -> degree != first && isOfThesis(text, line, degree));
        }
    }

    /** "BCS certified analyst": short for who certifies. */
    private static boolean isOfHouse(String text, Line line, DegreeLine.Degree degree) {
        return SHORT.matcher(degree.span().in(text)).matches()
                && CERTIFIED.opens(text.substring(degree.span().end(), line.end()));
    }

    /** "创立青杉 BBS": where people wrote to each other. "写了一本书": a book. */
    private static boolean isBoard(String text, Line line, DegreeLine.Degree degree) {
        return degree.span().in(text).equals("BBS") && Script.hasIdeograph(line.text())
                || BOOK.opens(text.substring(degree.span().start(), line.end()));
    }

    private static boolean isOfThesis(String text, Line line, DegreeLine.Degree degree) {
        return THESIS.opens(text.substring(degree.span().end(), line.end()));
    }
}
