package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.List;
import java.util.regex.Pattern;

/** Letters and words on a line that are degrees elsewhere and none of the person's here. */
final class UntrueDegrees {

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,3}");
    /** "MSc Dissertation" among what was taught. */
    private static final Anchored THESIS =
            Anchored.ofAnyCase("\\s(?:dissertation|thesis|(?:final |degree )?project)\\b");

    private static final Anchored CERTIFIED = Anchored.ofAnyCase("[ -](?:certified|accredited|approved|registered)\\b");

    private UntrueDegrees() {}

    /** @param degrees those of the line, of which such ones are taken @param listed whether the line is a list or names a certificate, and no school */
    static void drop(String text, Line line, List<DegreeLine.Degree> degrees, boolean listed) {
        degrees.removeIf(degree -> isOfHouse(text, line, degree));
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

    private static boolean isOfThesis(String text, Line line, DegreeLine.Degree degree) {
        return THESIS.opens(text.substring(degree.span().end(), line.end()));
    }
}
