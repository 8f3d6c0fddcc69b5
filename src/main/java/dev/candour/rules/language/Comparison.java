package dev.candour.rules.language;

/** How two values are compared. */
public enum Comparison {
    SAME("=="),
    DIFFERENT("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As a rule file writes it. */
    public String sign() {
        return sign;
    }

    public boolean isAboutSize() {
        return this != SAME && this != DIFFERENT;
    }

    /** What holds of two known values exactly when this does not. */
    public Comparison opposite() {
        return switch (this) {
            case SAME -> DIFFERENT;
            case DIFFERENT -> SAME;
            case LESS -> AT_LEAST;
            case AT_LEAST -> LESS;
            case MORE -> AT_MOST;
            case AT_MOST -> MORE;
        };
    }

    /** The same comparison with its sides exchanged. */
    public Comparison turned() {
        return switch (this) {
            case SAME, DIFFERENT -> this;
            case LESS -> MORE;
            case MORE -> LESS;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
        };
    }
}
