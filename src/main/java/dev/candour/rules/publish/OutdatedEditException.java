package dev.candour.rules.publish;

/** Somebody else saved the file meanwhile; nothing was written. */
public final class OutdatedEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedEditException() {
        super(null, null, false, false);
    }
}
