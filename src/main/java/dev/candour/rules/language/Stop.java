package dev.candour.rules.language;

/** The reader cannot make sense of what comes next. It has been reported; reading goes on after it. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stop() {
        super(null, null, false, false);
    }
}
