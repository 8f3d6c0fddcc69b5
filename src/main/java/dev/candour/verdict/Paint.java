package dev.candour.verdict;

/** Colours for a terminal, or none. */
public enum Paint {
    NONE,
    COLOURS;

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    String recommendation(Recommendation recommendation, String text) {
        return switch (recommendation) {
            case RECOMMEND -> paint("1;" + GREEN, text);
            case REVIEW -> paint("1;" + YELLOW, text);
            case NOT_RECOMMENDED -> paint("1;" + RED, text);
        };
    }

    String status(Status status, String text) {
        return switch (status) {
            case MET -> paint(GREEN, text);
            case PARTLY_MET -> paint(YELLOW, text);
            case NOT_MET -> paint(RED, text);
            case UNKNOWN -> paint(CYAN, text);
        };
    }

    String title(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return this == NONE ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
