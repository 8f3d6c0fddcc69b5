package dev.candour.resume.text;

import org.jspecify.annotations.Nullable;

/**
 * How sure a reader is of the reading that it chose.
 *
 * @param reason a code that says between what it had to choose; null when there was nothing to choose
 */
public record Certainty(Level level, @Nullable String reason) {

    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    public static final Certainty SURE = new Certainty(Level.HIGH, null);

    /** Sure, and worth telling why. */
    public static Certainty high(String reason) {
        return new Certainty(Level.HIGH, reason);
    }

    public static Certainty medium(String reason) {
        return new Certainty(Level.MEDIUM, reason);
    }

    public static Certainty low(String reason) {
        return new Certainty(Level.LOW, reason);
    }
}
