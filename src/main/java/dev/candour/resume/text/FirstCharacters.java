package dev.candour.resume.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which two characters a match of a pattern can begin with, and whether it can do so within a word. The pattern itself is
 * asked, once for each pair that turns up: a match that fails without having looked at what follows would fail whatever
 * follows ({@link Matcher#hitEnd()}).
 */
final class FirstCharacters implements Anchored.Start {

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;
    private static final int ASCII = 128;
    private static final int HALF = 64;
    private static final int BLOCK = 256;

    /** What may stand before a match: the edge of a word or of a line, no edge, or what cannot be told so simply. */
    private static final List<String> EDGE = List.of("", " ", "\n", "\t", "(", "-", ".", ",", ":", "/", "@", "\"");

    private static final List<String> WITHIN = List.of("a", "A", "1", "_");
    private static final List<String> FOREIGN = List.of("中", "é", "，");

    private static final boolean[] IN_WORDS = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            IN_WORDS[c] = Character.isLetterOrDigit(c) || c == '_';
        }
    }

    /** Unless a pattern looks behind itself, only the edges of words and of the text make a difference. */
    private static final int FEW = 2;

    private final Pattern pattern;
    private final boolean looksBehind;
    private final boolean shuns;

    /**
     * Answers by character, made in blocks as they are needed; of pairs of ASCII, behind an edge and within a word. Threads that
     * ask at the same time find the same answer, so that it does not matter which of them writes it.
     */
    private final byte[][] singles = new byte[BLOCK][];

    private final byte[][] behindEdge = new byte[ASCII][];
    private final byte[][] withinWord = new byte[ASCII][];

    /** Of the characters of ASCII those that are known to begin nothing, a bit each: most of a text is left after one look. */
    private long noneBelow;

    private long noneAbove;

    /** As before, of those that begin nothing within a word: there most places of a text are. */
    private long noneWithinBelow;

    private long noneWithinAbove;

    FirstCharacters(Pattern pattern) {
        this.pattern = pattern;
        this.looksBehind = pattern.pattern().contains("(?<=");
        this.shuns = pattern.pattern().contains("(?<!");
    }

    @Override
    public boolean isAt(String text, int at) {
        char c = text.charAt(at);
        if (c >= ASCII) {
            return isOtherAt(text, at, c);
        }
        return ((c < HALF ? noneBelow : noneAbove) & 1L << c) == 0 && (looksBehind || isPairAt(text, at, c));
    }

    @Override
    public int next(String text, int from, int to) {
        int at = from;
        while (at < to && !isAt(text, at)) {
            at++;
        }
        return at;
    }

    private boolean isOtherAt(String text, int at, char c) {
        return known(c) == YES && !isHalf(text, at, c);
    }

    /** Half a character begins nothing. */
    private static boolean isHalf(String text, int at, char c) {
        return Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private byte known(char c) {
        byte[] block = singles[c >> 8];
        byte known = block == null ? UNKNOWN : block[c & 0xFF];
        return known == UNKNOWN ? single(c) : known;
    }

    private byte single(char c) {
        String begun = String.valueOf(c);
        boolean yes = looksBehind
                || Character.isSurrogate(c)
                || mayBegin(EDGE, begun)
                || mayBegin(WITHIN, begun)
                || mayBegin(FOREIGN, begun);
        if (!yes && c < HALF) {
            noneBelow |= 1L << c;
        } else if (!yes && c < ASCII) {
            noneAbove |= 1L << c;
        }
        return noted(singles, c >> 8, BLOCK, c & 0xFF, yes);
    }

    /** Of what stands beside other characters than those of ASCII nothing more is known. */
    private boolean isPairAt(String text, int at, char first) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char next = at + 1 == text.length() ? ASCII : text.charAt(at + 1);
        if (before >= ASCII || next >= ASCII) {
            return known(first) == YES;
        }
        boolean within = IN_WORDS[before];
        if (within && ((first < HALF ? noneWithinBelow : noneWithinAbove) & 1L << first) != 0) {
            return false;
        }
        byte[][] pairs = within ? withinWord : behindEdge;
        byte known = pairs[first] == null ? UNKNOWN : pairs[first][next];
        if (known == UNKNOWN) {
            known = noted(pairs, first, ASCII, next, pair(text.substring(at, at + 2), within));
        }
        return known == YES;
    }

    private boolean pair(String begun, boolean within) {
        char first = begun.charAt(0);
        boolean never = within && !mayBegin(WITHIN, begun.substring(0, 1));
        if (never && first < HALF) {
            noneWithinBelow |= 1L << first;
        } else if (never) {
            noneWithinAbove |= 1L << first;
        }
        return !never && known(first) == YES && mayBegin(within ? WITHIN : EDGE, begun);
    }

    private static byte noted(byte[][] answers, int block, int size, int at, boolean yes) {
        byte[] noted = answers[block] == null ? new byte[size] : answers[block];
        noted[at] = yes ? YES : NO;
        answers[block] = noted;
        return noted[at];
    }

    private boolean mayBegin(List<String> before, String begun) {
        int most = shuns ? before.size() : Math.min(FEW, before.size());
        Matcher matcher = pattern.matcher("").useTransparentBounds(true).useAnchoringBounds(false);
        for (String edge : before.subList(0, most)) {
            String text = edge + begun;
            if (matcher.reset(text).region(edge.length(), text.length()).lookingAt() || matcher.hitEnd()) {
                return true;
            }
        }
        return false;
    }
}
