package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import java.util.regex.MatchResult;

/** "96 of 120 credits completed": who counts fewer than are asked for has not finished. */
final class MissingCredits {

    private static final Anchored COUNTED = Anchored.ofAnyCase(
            "(?<![\\d.])(\\d{1,3})\\s?(?:of|out of|/)\\s?(\\d{1,3})\\s(?:[\\p{L}-]+\\s){0,2}?(?:[\\p{L}]+-)?(?:credits?|units?|credit hours|hours|courses|modules|ects|classes)\\b"
                    + "(?=\\s*(?:$|[.,;)]|completed?|earned|finished|done|passed|towards?))");

    private MissingCredits() {}

    static boolean areTold(String line) {
        MatchResult counted = COUNTED.first(line);
        return counted != null && Integer.parseInt(counted.group(1)) < Integer.parseInt(counted.group(2));
    }
}
