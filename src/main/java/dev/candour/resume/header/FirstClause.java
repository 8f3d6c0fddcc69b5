package dev.candour.resume.header;

import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Span;
import java.util.regex.Pattern;

/** The first clause of a line, when more follows: what the line names stands in it, what was done there behind it. */
final class FirstClause {

    private static final int LONGEST_SENTENCE = 160;
    private static final int LONGEST_NAMED = 90;
    private static final int LEAST_TOLD = 60;

    /** "Wrote the reports", "Planned and": a sentence, where "Brown Ltd" or "John's College" would go on with a name. */
    private static final Pattern TELLS = Pattern.compile("\\p{Lu}\\p{Ll}+ (?:\\p{Ll}[\\p{L}'-]* ){2}");

    private FirstClause() {}

    /** Up to a full stop, or to the colon of "Clerk, Elm Fusion: what was done"; all of it when neither ends a clause. */
    static Span of(String text, Span before) {
        if (before.length() < LEAST_TOLD) {
            return before;
        }
        int stop = stop(text, before);
        int colon = next(text, ": ", before.start(), LONGEST_NAMED);
        boolean told = colon > 0 && before.end() - colon > LEAST_TOLD && (stop < 0 || colon < stop);
        return told ? Span.of(before.start(), colon) : stop < 0 ? before : Span.of(before.start(), stop);
    }

    /** Whether a sentence follows the full stop of the first clause, known by its small words. */
    static boolean isTold(String text, Span first, Span before) {
        return first.length() <= LONGEST_NAMED
                && text.charAt(first.end()) == '.'
                && tells(text, first.end() + 2, before.end());
    }

    /** The first full stop that ends a clause, not far behind its beginning; -1 when none does. */
    private static int stop(String text, Span before) {
        int last = Math.min(before.end() - 2, before.start() + LONGEST_SENTENCE);
        int stop = next(text, ". ", before.start(), LONGEST_SENTENCE);
        boolean first = true;
        while (stop > 0 && stop < last) {
            if (first && ends(text, before, stop) || tells(text, stop + 2, before.end())) {
                return stop;
            }
            first = false;
            stop = next(text, ". ", stop + 1, LONGEST_SENTENCE);
        }
        return -1;
    }

    private static boolean ends(String text, Span before, int stop) {
        return Character.isUpperCase(text.charAt(stop + 2))
                && Character.isLowerCase(text.charAt(stop - 1))
                && !LineShape.isAbbreviated(text.substring(before.start(), stop + 1));
    }

    /** Behind the full stop of a short form a sentence is known by its small words. */
    private static boolean tells(String text, int from, int to) {
        return from < to && TELLS.matcher(text).region(from, to).lookingAt();
    }

    /** Where a sign stands first behind a place, and so near to it; -1 when it stands farther or nowhere. */
    private static int next(String text, String sign, int from, int most) {
        int at = text.substring(from, Math.min(text.length(), from + most + sign.length()))
                .indexOf(sign);
        return at < 0 ? -1 : from + at;
    }
}
