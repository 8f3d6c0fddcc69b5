package dev.candour.process;

/** A worker gave no answer. Holds nothing of the request: it may be a résumé. */
public final class WorkerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Kind {
        /** It took too long and was killed. */
        TIMEOUT,
        /** It ended by itself: out of memory, as a rule. */
        DIED,
        /** It said that it cannot answer. */
        FAILED,
        /** No process could be started. */
        NOT_STARTED
    }

    private final Kind kind;

    WorkerException(Kind kind) {
        super("worker: " + kind);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
