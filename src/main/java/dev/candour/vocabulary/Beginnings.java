package dev.candour.vocabulary;

import java.util.BitSet;

/** Sees at the first two letters that no spelling begins at a place of a text, which is so at most places. May say yes too often. */
final class Beginnings {

    private static final int ASCII = 128;

    private final BitSet pairs = new BitSet(ASCII * ASCII);
    /** Letters that are a spelling by themselves, or that other letters than those of ASCII may follow. */
    private final boolean[] anything = new boolean[ASCII];

    private final BitSet others = new BitSet();

    /** @param key as {@link Spelling#key} writes it, not empty */
    void add(String key) {
        char one = key.charAt(0);
        if (one >= ASCII) {
            others.set(one);
        } else if (key.length() == 1 || key.charAt(1) >= ASCII) {
            anything[one] = true;
        } else {
            pairs.set(one * ASCII + key.charAt(1));
        }
    }

    boolean mayBeAt(String text, int at) {
        char one = folded(text.charAt(at));
        if (one >= ASCII) {
            return others.get(one);
        }
        if (anything[one]) {
            return true;
        }
        if (at + 1 == text.length()) {
            return false;
        }
        char two = folded(text.charAt(at + 1));
        return two < ASCII && pairs.get(one * ASCII + two);
    }

    private static char folded(char c) {
        char lower = Spelling.lower(c);
        return Spelling.isGap(lower) ? ' ' : lower;
    }
}
