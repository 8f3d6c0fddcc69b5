package dev.candour.resume;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds exactly what a pattern finds, but tries it only where a match can begin: a pattern of many alternatives takes its time
 * at every other place of a text to find out that it is none.
 */
record Anchored(Pattern pattern, Start start) {

    /** May say yes too often, never no where a match begins. */
    interface Start {
        boolean isAt(String text, int at);
    }

    /** In text order. */
    Iterable<MatchResult> in(String text) {
        return () -> new Matches(pattern.matcher(text), text, start);
    }

    private static final class Matches implements Iterator<MatchResult> {

        private final Matcher matcher;
        private final String text;
        private final Start start;
        private int at;
        private boolean found;

        Matches(Matcher matcher, String text, Start start) {
            this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
            this.text = text;
            this.start = start;
        }

        @Override
        public boolean hasNext() {
            while (!found && at < text.length()) {
                found = start.isAt(text, at)
                        && matcher.region(at, text.length()).lookingAt();
                at += found ? 0 : 1;
            }
            return found;
        }

        @Override
        public MatchResult next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            found = false;
            at = Math.max(at + 1, matcher.end());
            return matcher.toMatchResult();
        }
    }
}
