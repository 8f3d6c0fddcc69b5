package dev.candour.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The four things that a rule can do. */
public enum Verb {
    AWARD,
    DEDUCT,
    REJECT,
    ASK;

    /** As a rule file writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Verb::word).toList();
    }

    public static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }
}
