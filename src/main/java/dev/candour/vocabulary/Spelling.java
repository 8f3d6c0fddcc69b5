package dev.candour.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** How spellings are compared: NFKC, in lower case, with one space for any run of spaces, hyphens and underscores. */
final class Spelling {

    /** Asked of every character of every document by every list of words. */
    private static final boolean[] WORD_PARTS = new boolean[Character.MAX_VALUE + 1];

    private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

    /** Lower case, and one character for all gaps. */
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < LOWER.length; c++) {
            WORD_PARTS[c] = isPart((char) c);
            LOWER[c] = lowered((char) c);
            FOLDED[c] = isGap(LOWER[c]) ? ' ' : LOWER[c];
        }
    }

    private Spelling() {}

    static String key(String text) {
        String plain = (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).strip();
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isGap(c)) {
                key.append(lower(c));
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().stripTrailing();
    }

    /** Whether the first three letters of a text are, in lower case, those of its key: what is behind them may change a letter. */
    static boolean keepsBeginning(String text) {
        for (int i = 0; i < Math.min(4, text.length()); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }

    private static boolean isPlain(char c) {
        return c < 128 || c >= '\u4E00' && c <= '\u9FFF';
    }

    /** NFKC leaves such a text as it is. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The key of a text without its gaps, as in {@code springboot}. */
    static String joined(String text) {
        return key(text).replace(" ", "");
    }

    static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '\u00A0' || c == '\u2010' || c == '\u2011';
    }

    /** Lower case; full-width letters and traditional characters become ordinary ones, so that offsets stay as they are. */
    static char lower(char c) {
        return LOWER[c];
    }

    /** As in a key, a gap being one space for each of its characters. */
    static char folded(char c) {
        return FOLDED[c];
    }

    private static char lowered(char c) {
        char narrow = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        return narrow < 128 ? asciiLower(narrow) : Traditional.simplified(Character.toLowerCase(narrow));
    }

    private static char asciiLower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** Whether a character belongs to a word that is written with spaces around it. */
    static boolean isWordPart(char c) {
        return WORD_PARTS[c];
    }

    private static boolean isPart(char c) {
        return c < 128
                ? Character.isLetterOrDigit(c) || c == '_'
                : Character.isLetterOrDigit(c) && !isIdeograph(c) && !(c >= '\uFF00');
    }

    static boolean isIdeograph(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uAC00' && c <= '\uD7FF';
    }

    static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
