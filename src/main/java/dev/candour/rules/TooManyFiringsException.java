package dev.candour.rules;

/** The rules of a set combine too many facts; whatever they said so far is no result. */
public final class TooManyFiringsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyFiringsException(String set, int most) {
        super("The rules of " + set + " matched more than " + most + " times");
    }
}
