package dev.candour.resume.text;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds exactly what a pattern finds, but tries it only where a match can begin: a pattern of many alternatives takes its time
 * at every other place of a text to find out that it is none.
 */
public record Anchored(Pattern pattern, Start start) {

    /** May say yes too often, never no where a match begins. */
    public interface Start {
        boolean isAt(String text, int at);

        /** The first such place from one place on and before another; the latter when there is none. */
        default int next(String text, int from, int to) {
            int at = from;
            while (at < to && !isAt(text, at)) {
                at++;
            }
            return at;
        }
    }

    /** Tried only at characters that a match can begin with. */
    public static Anchored of(Pattern pattern) {
        return new Anchored(pattern, new FirstCharacters(pattern));
    }

    public static Anchored of(String pattern) {
        return of(Pattern.compile(pattern));
    }

    public static Anchored ofAnyCase(String pattern) {
        return of(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** As this one, but a match begins only where something else says yes as well. */
    public Anchored where(Start other) {
        return new Anchored(pattern, new Both(start, other));
    }

    private record Both(Start one, Start other) implements Start {
        @Override
        public boolean isAt(String text, int at) {
            return one.isAt(text, at) && other.isAt(text, at);
        }

        @Override
        public int next(String text, int from, int to) {
            int at = one.next(text, from, to);
            while (at < to && !other.isAt(text, at)) {
                at = one.next(text, at + 1, to);
            }
            return at;
        }
    }

    public boolean isIn(String text) {
        return first(text) != null;
    }

    /** Whether the text begins with a match. */
    public boolean opens(String text) {
        return !text.isEmpty() && start.isAt(text, 0) && pattern.matcher(text).lookingAt();
    }

    /** Whether a part of a text begins with a match. @see #of for patterns that do not look at what stands around the part */
    public boolean opens(String text, int from, int to) {
        return from < to
                && start.isAt(text, from)
                && pattern.matcher(text).region(from, to).lookingAt();
    }

    /** The match that a text begins with; null when it begins with none. */
    @Nullable
    public MatchResult opening(String text) {
        Matcher matcher = !text.isEmpty() && start.isAt(text, 0) ? pattern.matcher(text) : null;
        return matcher != null && matcher.lookingAt() ? matcher : null;
    }

    /** Whether the whole text is a match. */
    public boolean is(String text) {
        return !text.isEmpty() && start.isAt(text, 0) && pattern.matcher(text).matches();
    }

    /** The first match; null when there is none. Most texts hold none, and cost nothing but a look at each character. */
    @Nullable
    public MatchResult first(String text) {
        int end = text.length();
        int at = start.next(text, 0, end);
        if (at == end) {
            return null;
        }
        Matcher matcher = matcher(text);
        while (at < end && !matcher.region(at, end).lookingAt()) {
            at = start.next(text, at + 1, end);
        }
        return at < end ? matcher : null;
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** In text order. */
    public Iterable<MatchResult> in(String text) {
        return in(text, 0, text.length());
    }

    /** In text order, those that lie between two places; what stands around these is looked at where the pattern asks for it. */
    public Iterable<MatchResult> in(String text, int from, int to) {
        return () -> new Matches(this, text, from, to);
    }

    private static final class Matches implements Iterator<MatchResult> {

        private final Anchored anchored;
        private final String text;
        private final int end;
        private @Nullable Matcher matcher;
        private int at;
        private boolean found;

        Matches(Anchored anchored, String text, int at, int end) {
            this.anchored = anchored;
            this.text = text;
            this.at = at;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            while (!found && at < end) {
                at = anchored.start.next(text, at, end);
                found = at < end && matches();
                at += found ? 0 : 1;
            }
            return found;
        }

        private boolean matches() {
            matcher = matcher == null ? anchored.matcher(text) : matcher;
            return matcher.region(at, end).lookingAt();
        }

        @Override
        public MatchResult next() {
            if (!hasNext() || matcher == null) {
                throw new NoSuchElementException();
            }
            found = false;
            at = Math.max(at + 1, matcher.end());
            return matcher.toMatchResult();
        }
    }
}
