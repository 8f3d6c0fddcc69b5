package dev.candour.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * How often a field was read.
 *
 * @param right found, as annotated
 * @param missed annotated, and not found so
 * @param extra found, and not annotated so
 */
record Count(int right, int missed, int extra) {

    static final Count NONE = new Count(0, 0, 0);
    static final Count RIGHT = new Count(1, 0, 0);
    static final Count MISSED = new Count(0, 1, 0);
    static final Count EXTRA = new Count(0, 0, 1);
    static final Count WRONG = new Count(0, 1, 1);

    Count plus(Count other) {
        return new Count(right + other.right, missed + other.missed, extra + other.extra);
    }

    int errors() {
        return missed + extra;
    }

    /** The share of what was found that is right; null when nothing was found. */
    @Nullable
    Double precision() {
        return share(extra);
    }

    /** The share of what is annotated that was found; null when nothing is annotated. */
    @Nullable
    Double recall() {
        return share(missed);
    }

    private @Nullable Double share(int wrong) {
        return right + wrong == 0 ? null : (double) right / (right + wrong);
    }
}
