package dev.candour.profile;

import java.util.Locale;

/**
 * How sure a reading is where the reader had to choose. A fact without one left nothing to choose.
 *
 * @param because a code that says what the choice rests on; the bundle {@code words} has the sentence under {@code because.}
 */
public record Confidence(Level level, String because) {

    /** In rising order of doubt, so that the greater of two is the one to believe. */
    public enum Level {
        /** Other readings were looked at, and this is the only one that fits. */
        HIGH,
        /** Chosen over another reading that fits nearly as well. */
        MEDIUM,
        /** A guess that a person should check. */
        LOW;

        /** As JSON and the words' keys write it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Confidence high(String because) {
        return new Confidence(Level.HIGH, because);
    }

    public static Confidence medium(String because) {
        return new Confidence(Level.MEDIUM, because);
    }

    public static Confidence low(String because) {
        return new Confidence(Level.LOW, because);
    }

    /** Whether a person should be told. */
    public boolean isDoubtful() {
        return level != Level.HIGH;
    }

    /** The more doubtful of the two; the first when they doubt alike. */
    public Confidence or(Confidence other) {
        return other.level.compareTo(level) > 0 ? other : this;
    }
}
