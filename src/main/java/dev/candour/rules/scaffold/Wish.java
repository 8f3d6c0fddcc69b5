package dev.candour.rules.scaffold;

import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Verb;
import java.util.Locale;

/**
 * What a new rule shall be.
 *
 * @param sentence the name of the rule
 * @param set the folder of a rule set
 * @param file the file without its ending
 * @param fact what the rule looks at
 */
public record Wish(String sentence, String set, String file, FactType fact, Verb verb) {

    private static final int LONGEST = 40;

    /** A name for the file of a rule: its words in small letters; {@code new-rules} where these are not in the Latin alphabet. */
    public static String fileFor(String sentence) {
        String words =
                sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String name = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("-+$", "");
        return isFile(name) ? name : "new-rules";
    }

    public static boolean isFile(String name) {
        return name.matches("[a-z][a-z0-9-]{0,40}");
    }

    /** Whether the sentence can be the name of a rule, and stand in a text and in a file of cases. */
    public static boolean isSentence(String sentence) {
        return !sentence.isBlank()
                && sentence.length() <= 120
                && sentence.equals(sentence.strip())
                && sentence.codePoints().noneMatch(Wish::isForbidden);
    }

    private static boolean isForbidden(int point) {
        int type = Character.getType(point);
        return "\"\\{}".indexOf(point) >= 0
                || Character.isISOControl(point)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    /** Only what the job asks for can be rejected. */
    public boolean isPossible() {
        return verb != Verb.REJECT || fact.isRequirement();
    }
}
