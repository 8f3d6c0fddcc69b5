package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "College of Ropes, Knots and Sails": the commas of what is taught there are within the name of the house. */
final class FieldsInName {

    private static final Anchored HOUSE = Anchored.of(
            "\\b(?:College|School|Institute|Faculty|Academy|University) of \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?:, \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?){0,3}$");

    private static final Pattern REST = Pattern.compile(
            "\\s?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?:, \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?){0,3},? (?:and|&) \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?\\s*(?=$|[,;:|()\\t.–/\\n]|- |\\d)");

    private FieldsInName() {}

    /** @param start of the part that a comma would end @param end of the line */
    static boolean hold(String text, int start, int comma, int end) {
        if (text.charAt(comma) != ',' || !HOUSE.isIn(text.substring(start, comma))) {
            return false;
        }
        Matcher rest = REST.matcher(text).region(comma + 1, end);
        return rest.lookingAt();
    }
}
