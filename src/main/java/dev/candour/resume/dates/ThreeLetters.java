package dev.candour.resume.dates;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What words begin with, three letters of each: asked at most places of a text, so that no text is made of these. */
final class ThreeLetters {

    private static final int LENGTH = 3;
    private static final int BITS = 5;

    private final BitSet latin = new BitSet(1 << LENGTH * BITS);
    private final Set<String> others = new HashSet<>();

    /** @param words in lower case, none of them shorter */
    ThreeLetters(Collection<String> words) {
        for (String word : words) {
            int number = number(word, 0);
            if (number < 0) {
                others.add(word.substring(0, LENGTH));
            } else {
                latin.set(number);
            }
        }
    }

    /** Whether one of the words may begin at a place, in any case. */
    boolean areAt(String text, int at) {
        int number = number(text, at);
        return number < 0
                ? others.contains(text.substring(at, at + LENGTH).toLowerCase(Locale.ROOT))
                : latin.get(number);
    }

    /** -1 when one of the three is no letter of ASCII. */
    private static int number(String text, int at) {
        int number = 0;
        for (int i = at; i < at + LENGTH; i++) {
            int letter = (text.charAt(i) | 0x20) - 'a';
            if (text.charAt(i) >= 128 || letter < 0 || letter >= 26) {
                return -1;
            }
            number = number << BITS | letter;
        }
        return number;
    }
}
