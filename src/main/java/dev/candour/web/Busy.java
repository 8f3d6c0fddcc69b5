package dev.candour.web;

import java.time.Duration;

/** More is asked for than can be done now. */
final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param comeBack after this time */
    Busy(Duration comeBack) {
        super(null, null, false, false);
        this.seconds = Math.max(1, comeBack.toSeconds());
    }

    long seconds() {
        return seconds;
    }
}
