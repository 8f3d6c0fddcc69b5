package dev.candour.resume;

import org.jspecify.annotations.Nullable;

/**
 * How sure a reader is of the reading that it chose.
 *
 * @param reason a code that says between what it had to choose; null when there was nothing to choose
 */
record Certainty(Level level, @Nullable String reason) {

    enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    static final Certainty SURE = new Certainty(Level.HIGH, null);

    /** Sure, and worth telling why. */
    static Certainty high(String reason) {
        return new Certainty(Level.HIGH, reason);
    }

    static Certainty medium(String reason) {
        return new Certainty(Level.MEDIUM, reason);
    }

    static Certainty low(String reason) {
        return new Certainty(Level.LOW, reason);
    }
}
