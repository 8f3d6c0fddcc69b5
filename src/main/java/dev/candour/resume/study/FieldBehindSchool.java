package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import java.util.regex.MatchResult;

/** "Pendle University Physics", "Marsh College Honours Sail Design": where the school's name ends, a field begins. */
final class FieldBehindSchool {

    private static final Anchored ENDS_NAME = Anchored.of("\\p{L} (?:University|College)$");
    private static final Anchored HONOURS = Anchored.of(" Honou?rs (?=\\p{Lu})");

    private FieldBehindSchool() {}

    /** Where the field begins; 0 where none does. @param end where the word for a school ends */
    static int in(DegreeWords words, String part, int end) {
        String behind = part.substring(end);
        MatchResult honours = HONOURS.opening(behind);
        if (!ENDS_NAME.isIn(part.substring(0, end))) {
            return 0;
        }
        if (honours != null) {
            return FieldShape.isLikely(behind.substring(honours.end()), true) ? end + honours.end() : 0;
        }
        return words.isKnownField(behind.strip()) ? end : 0;
    }
}
