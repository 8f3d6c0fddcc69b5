package dev.candour.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job names a rule set that does not exist. */
public final class UnknownRuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final @Nullable String suggestion;
    private final List<String> known;

    UnknownRuleSetException(String name, @Nullable String suggestion, List<String> known) {
        super("There is no rule set " + name + "; known: " + String.join(", ", known));
        this.name = name;
        this.suggestion = suggestion;
        this.known = List.copyOf(known);
    }

    public String name() {
        return name;
    }

    /** The set that was probably meant; null when none comes close. */
    public @Nullable String suggestion() {
        return suggestion;
    }

    public List<String> known() {
        return known;
    }
}
