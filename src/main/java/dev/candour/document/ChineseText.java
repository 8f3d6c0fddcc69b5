package dev.candour.document;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Whether a text reads as Chinese. The old sets of characters, simplified and traditional, put the usual ones first: a text in
 * the wrong encoding is full of rare ones.
 */
final class ChineseText {

    /** Characters that are looked at. */
    private static final int SAMPLE = 2_000;

    private static final double MOST = 0.85;

    private static final Charset SIMPLIFIED = Charset.forName("GB2312");
    private static final int LAST_SIMPLIFIED = 0xD7;
    private static final Charset TRADITIONAL = Charset.forName("Big5");
    private static final int LAST_TRADITIONAL = 0xC6;

    private ChineseText() {}

    static boolean isUsual(String text) {
        return usual(text) >= MOST;
    }

    /** The share of usual characters among those that are no ASCII. */
    static double usual(String text) {
        int[] foreign = text.chars().filter(c -> c > 0x7F).limit(SAMPLE).toArray();
        CharsetEncoder simplified = SIMPLIFIED.newEncoder();
        CharsetEncoder traditional = TRADITIONAL.newEncoder();
        int usual = 0;
        for (int c : foreign) {
            boolean first =
                    isFirst((char) c, simplified, LAST_SIMPLIFIED) || isFirst((char) c, traditional, LAST_TRADITIONAL);
            usual += first ? 1 : 0;
        }
        return foreign.length == 0 ? 0 : (double) usual / foreign.length;
    }

    private static boolean isFirst(char c, CharsetEncoder set, int last) {
        try {
            return (set.encode(CharBuffer.wrap(new char[] {c})).get(0) & 0xFF) <= last;
        } catch (CharacterCodingException notInIt) {
            return false;
        }
    }
}
