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

    private static final int ASCII = 128;
    private static final int HALF = 64;
    private static final int ALL = 1 << Character.SIZE;

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

    /** By character. */
    private final Answers singles = new Answers(ALL);

    /** Of pairs of ASCII. */
    private final Answers behindEdge = new Answers(ASCII * ASCII);

    private final Answers withinWord = new Answers(ASCII * ASCII);

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

    /** Most places are passed by after one look, without a call: what has to be found out first makes the calls long. */
    @Override
    public int next(String text, int from, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (!isNone(before, c) && isAt(text, at)) {
                return at;
            }
            before = c;
        }
        return to;
    }

    private boolean isNone(char before, char c) {
        if (c >= ASCII) {
            return singles.isNo(c);
        }
        long none = c < HALF ? noneBelow : noneAbove;
        if (before < ASCII && IN_WORDS[before]) {
            none |= c < HALF ? noneWithinBelow : noneWithinAbove;
        }
        return (none & 1L << c) != 0;
    }

    private boolean isOtherAt(String text, int at, char c) {
        return known(c) && !isHalf(text, at, c);
    }

    /** Half a character begins nothing. */
    private static boolean isHalf(String text, int at, char c) {
        return Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private boolean known(char c) {
        return !singles.isNo(c) && (singles.isYes(c) || single(c));
    }

    private boolean single(char c) {
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
        return singles.noted(c, yes);
    }

    /** Of what stands beside other characters than those of ASCII nothing more is known. */
    private boolean isPairAt(String text, int at, char first) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char next = at + 1 == text.length() ? ASCII : text.charAt(at + 1);
        if (before >= ASCII || next >= ASCII) {
            return known(first);
        }
        boolean within = IN_WORDS[before];
        if (within && ((first < HALF ? noneWithinBelow : noneWithinAbove) & 1L << first) != 0) {
            return false;
        }
        Answers pairs = within ? withinWord : behindEdge;
        int both = first * ASCII + next;
        return !pairs.isNo(both) && (pairs.isYes(both) || pairs.noted(both, pair(text.substring(at, at + 2), within)));
    }

    private boolean pair(String begun, boolean within) {
        char first = begun.charAt(0);
        boolean never = within && !mayBegin(WITHIN, begun.substring(0, 1));
        if (never && first < HALF) {
            noneWithinBelow |= 1L << first;
        } else if (never) {
            noneWithinAbove |= 1L << first;
        }
        return !never && known(first) && mayBegin(within ? WITHIN : EDGE, begun);
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
