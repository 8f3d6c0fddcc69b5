package dev.candour.cli;

/** Something that the person can mend; the message says what and how. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
