package dev.candour.resume;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters a match of a pattern can begin with. The pattern itself is asked, once for each character that turns up: a
 * match that fails without having looked at what follows would fail whatever follows ({@link Matcher#hitEnd()}).
 */
final class FirstCharacters implements Anchored.Start {

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    /** What may stand before: the edge of a word or of a line, or no edge. */
    private static final List<String> BEFORE = List.of("", " ", "a", "A", "1", "中", "\n", "(", "-", ".", "_");

    private final Pattern pattern;
    private final boolean looksBehind;

    /** Threads that ask at the same time find the same answer, so that it does not matter which of them writes it. */
    private final byte[] answers = new byte[Character.MAX_VALUE + 1];

    FirstCharacters(Pattern pattern) {
        this.pattern = pattern;
        this.looksBehind = pattern.pattern().contains("(?<=");
    }

    @Override
    public boolean isAt(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false; // half a character begins nothing
        }
        byte known = answers[c];
        if (known == UNKNOWN) {
            known = mayBegin(c) ? YES : NO;
            answers[c] = known;
        }
        return known == YES;
    }

    /** Half a character tells nothing, and what must stand before a match can be anything. */
    private boolean mayBegin(char c) {
        return looksBehind || Character.isSurrogate(c) || BEFORE.stream().anyMatch(before -> mayBegin(before + c));
    }

    private boolean mayBegin(String text) {
        Matcher matcher = pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(text.length() - 1, text.length());
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
