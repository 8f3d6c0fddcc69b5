package dev.candour.rules.interpreter;

/** What a condition comes to. Unknown counts as neither: neither a condition about the unknown holds, nor its contrary. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** The contrary where it {@code is} negated. */
    Truth negated(boolean is) {
        return !is || this == UNKNOWN ? this : of(this == FALSE);
    }
}
