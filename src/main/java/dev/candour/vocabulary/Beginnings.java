package dev.candour.vocabulary;

import java.util.Collection;

/**
 * Sees at the first letters that no spelling begins at a place of a text, which is so at most places. May say yes too often:
 * each two, three and five letters that begin a spelling are one bit among so many that most bits are none.
 */
final class Beginnings {

    private static final int BITS_EACH = 16;
    private static final int FEWEST = 64;
    private static final int MOST = 1 << 16;
    private static final int WORD = 6;
    private static final char NONE = 0;

    private final long[] pairs;
    private final long[] triples;
    private final long[] fives;
    /** Leaves as many of the highest bits of a number as there are places. */
    private final int shift;
    /** Whether a letter is a spelling by itself. */
    private boolean singles;

    private Beginnings(int keys) {
        int bits = Math.max(FEWEST, Math.min(MOST, Integer.highestOneBit(keys * BITS_EACH)));
        this.pairs = new long[bits >> WORD];
        this.triples = new long[bits >> WORD];
        this.fives = new long[bits >> WORD];
        this.shift = Integer.numberOfLeadingZeros(bits) + 1;
    }

    /** @param keys as {@link Spelling#key} writes them, not empty */
    static Beginnings of(Collection<String> keys) {
        Beginnings beginnings = new Beginnings(keys.size());
        keys.forEach(beginnings::add);
        return beginnings;
    }

    private void add(String key) {
        int pair = pair(key.charAt(0), letter(key, 1));
        int triple = triple(pair, letter(key, 2));
        set(pairs, pair);
        set(triples, triple);
        set(fives, five(triple, letter(key, 3), letter(key, 4)));
        singles |= key.length() == 1;
    }

    private static char letter(String key, int at) {
        return at < key.length() ? key.charAt(at) : NONE;
    }

    boolean mayBeAt(String text, int at) {
        char one = Spelling.folded(text.charAt(at));
        char two = at + 1 < text.length() ? Spelling.folded(text.charAt(at + 1)) : NONE;
        int pair = pair(one, two);
        return isSet(pairs, pair) && mayGoOn(pair, two, text, at + 2) || singles && isSet(pairs, pair(one, NONE));
    }

    /** Behind a space a text may have more of them than a spelling. */
    private boolean mayGoOn(int pair, char two, String text, int at) {
        if (two == ' ' || isSet(triples, triple(pair, NONE)) || at >= text.length()) {
            return two == ' ' || isSet(triples, triple(pair, NONE));
        }
        char three = Spelling.folded(text.charAt(at));
        int triple = triple(pair, three);
        return isSet(triples, triple) && (three == ' ' || mayEndOrGoOn(triple, text, at + 1));
    }

    private boolean mayEndOrGoOn(int triple, String text, int at) {
        char four = at < text.length() ? Spelling.folded(text.charAt(at)) : NONE;
        char five = at + 1 < text.length() ? Spelling.folded(text.charAt(at + 1)) : NONE;
        return four == ' '
                || isSet(fives, five(triple, four, five))
                || isSet(fives, five(triple, NONE, NONE))
                || isSet(fives, five(triple, four, NONE));
    }

    private static int pair(char one, char two) {
        return one * 0x9E3779B1 + two * 0x85EBCA6B;
    }

    private static int triple(int pair, char three) {
        return pair + three * 0xC2B2AE35;
    }

    private static int five(int triple, char four, char five) {
        return triple + four * 0x27D4EB2F + five * 0x165667B1;
    }

    private void set(long[] bits, int number) {
        int at = number >>> shift;
        bits[at >> WORD] |= 1L << at;
    }

    private boolean isSet(long[] bits, int number) {
        int at = number >>> shift;
        return (bits[at >> WORD] & 1L << at) != 0;
    }
}
