package dev.candour.resume.study;

import dev.candour.resume.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Bachelor degree in Physics Technical University of Pendle": the school begins where a known field ends. */
final class GluedSchool {

    private static final Pattern WORD = Pattern.compile(" (?=\\p{Lu})");
    private static final Pattern KIND = Pattern.compile(
            "^(?:school|college|institute|academy|university)(?! of\\b)|^\\S+$", Pattern.CASE_INSENSITIVE);

    private GluedSchool() {}

    /** The school behind the longest known field; null when there is none. */
    static @Nullable Span in(DegreeWords words, String text, Span behind) {
        String told = behind.in(text);
        if (words.schoolEnd(told) == 0) {
            return null;
        }
        Span found = null;
        Matcher word = WORD.matcher(told);
        while (word.find()) {
            String name = told.substring(word.end());
            boolean school = words.schoolEnd(name) > 0 && !KIND.matcher(name).find();
            if (school && words.isKnownField(told.substring(0, word.start()))) {
                found = Span.of(behind.start() + word.end(), behind.end());
            }
        }
        return found;
    }
}
