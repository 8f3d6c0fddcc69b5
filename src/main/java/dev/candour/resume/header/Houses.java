package dev.candour.resume.header;

import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The houses that everybody knows: what begins so is no mere department. */
final class Houses {

    private static final int LONGEST = 40;
    /** A part of a house, as in 华为诺亚方舟实验室. */
    private static final int PART = 2;

    private final Set<String> names;
    private final int longestName;

    /** Made once: every vocabulary knows the same houses, and there are thousands of them. */
    private static final class Known {
        static final Houses ALL = new Houses(Vocabulary.standard().houses());
    }

    private Houses(Set<String> houses) {
        this.names = houses.stream().map(Houses::key).collect(Collectors.toUnmodifiableSet());
        this.longestName = names.stream().mapToInt(String::length).max().orElse(0);
    }

    static Houses known() {
        return Known.ALL;
    }

    /** Whether it is a known house, and nothing but one. */
    boolean have(String text) {
        return text.length() <= LONGEST
                && !text.isEmpty()
                && !Character.isLowerCase(text.charAt(0))
                && names.contains(key(text));
    }

    /** How long the name of a known house at the beginning of some text is; 0 when none stands there. */
    int at(String text) {
        String key = key(text.substring(0, Math.min(longestName, text.length())));
        for (int end = Math.min(key.length(), text.length()); end > 1; end--) {
            if (isEnd(text, end) && names.contains(key.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** No letter of another word may stand right behind a name in letters. */
    private static boolean isEnd(String text, int end) {
        return end == text.length() || !isLetter(text.charAt(end - 1)) || !isLetter(text.charAt(end));
    }

    private static boolean isLetter(char letter) {
        return Character.isLetterOrDigit(letter) && letter < 0x2E80;
    }

    /** "华为诺亚方舟实验室" names the house with its part. */
    boolean havePart(String text) {
        int house = Script.isChinese(text) ? at(text) : 0;
        return house > 0 && text.length() > house + PART;
    }

    private static String key(String text) {
        return Script.simplified(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
