package dev.candour.rules.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which characters a rule file may hold. What one reads must be what is there, so characters that are invisible, turn the
 * direction of writing or stand for another character are refused everywhere, in comments too.
 */
final class Characters {

    /** Signs of Chinese input methods and word processors, and what a rule file wants in their place. */
    private static final Map<Integer, String> LOOKALIKES = Map.ofEntries(
            Map.entry((int) '，', ","),
            Map.entry((int) '、', ","),
            Map.entry((int) '；', ";"),
            Map.entry((int) '：', ":"),
            Map.entry((int) '。', "."),
            Map.entry((int) '（', "("),
            Map.entry((int) '）', ")"),
            Map.entry((int) '＝', "="),
            Map.entry((int) '＞', ">"),
            Map.entry((int) '＜', "<"),
            Map.entry((int) '！', "!"),
            Map.entry((int) '＄', "$"),
            Map.entry((int) '￥', "$"),
            Map.entry((int) '＠', "@"),
            Map.entry((int) '＋', "+"),
            Map.entry((int) '－', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '＊', "*"),
            Map.entry((int) '×', "*"),
            Map.entry((int) '／', "/"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≠', "!="),
            Map.entry((int) '＆', "&"),
            Map.entry((int) '｜', "|"));

    /** Letters and signs that leave a blank, or nothing at all, where they stand. */
    private static final Set<Integer> EMPTY = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private static final String QUOTES = "“”„‟«»「」『』＂";

    private Characters() {}

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isSmartQuote(int c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** The plain sign behind a full-width or typographic one; null when there is none. */
    static @org.jspecify.annotations.Nullable String plain(int c) {
        if (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR) {
            return " ";
        }
        int digit = c - '０';
        return digit >= 0 && digit <= 9 ? Integer.toString(digit) : LOOKALIKES.get(c);
    }

    /** Whether the character is refused even in quoted texts and comments. */
    static boolean isRefusedEverywhere(int c) {
        if (isBlank(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == '\\' || EMPTY.contains(c);
        };
    }

    /** The text with the codes of the marks in it, which show only together with a letter before them. */
    static String visible(String text) {
        return text.codePoints()
                .mapToObj(c -> isMark(c) || isRefusedEverywhere(c) ? name(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** As in {@code U+202E}. */
    static String name(int c) {
        return String.format(java.util.Locale.ROOT, "U+%04X", c);
    }
}
