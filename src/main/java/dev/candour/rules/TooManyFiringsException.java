package dev.candour.rules;

/** The rules of a set combine too many facts; whatever they said so far is no result. */
public final class TooManyFiringsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule busiest;

    /** @param busiest the rule that matched most often */
    TooManyFiringsException(String set, int most, Rule busiest) {
        super("The rule set " + set + " matched this profile " + most
                + " times and was stopped, so there is no verdict. "
                + "Most often it was the rule \"" + busiest.name() + "\" (" + busiest.source()
                + "): let it combine fewer facts.");
        this.busiest = busiest;
    }

    /** The rule that matched most often. */
    public Rule busiest() {
        return busiest;
    }
}
