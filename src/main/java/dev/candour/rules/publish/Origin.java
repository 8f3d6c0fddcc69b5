package dev.candour.rules.publish;

/**
 * Who changed rules, for the record.
 *
 * @param by a person's name on this machine, or http
 * @param note what that person said about it; empty for nothing
 */
public record Origin(String by, String note) {

    private static final int LONGEST = 500;

    public Origin {
        note = note.length() > LONGEST ? note.substring(0, LONGEST) : note;
    }

    /** The person as whom the program runs. */
    public static Origin person(String note) {
        return new Origin(System.getProperty("user.name", "unknown"), note);
    }

    public static Origin http(String note) {
        return new Origin("http", note);
    }
}
