package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that would have to be different for a rule to speak. */
public sealed interface Lack {

    /** What the rule says about it, as its author wrote it. */
    String condition();

    /** The line of the condition in the rule's file. */
    int line();

    /**
     * A condition that a value fails.
     *
     * @param comparison how the value itself must lie to the bound, read with the value on the left; null when that cannot be said so
     * @param bound null with the comparison, and when it is about the unknown
     */
    record Unmet(
            String condition,
            int line,
            @Nullable Comparison comparison,
            @Nullable Object bound) {}

    /**
     * A value of a fact that is there.
     *
     * @param found null when unknown
     * @param needed the value nearest to it with which the rule speaks; null when the rule wants it to be unknown
     */
    record OtherValue(
            Fact fact,
            Field field,
            @Nullable Object found,
            @Nullable Object needed,
            List<Unmet> unmet,
            String condition,
            int line)
            implements Lack {}

    /**
     * A fact that is not there at all.
     *
     * @param example one with which the rule speaks
     * @param named the fields whose values matter
     */
    record NoFact(Fact example, List<Field> named, String condition, int line) implements Lack {}

    /** A fact that must not be there. */
    record UnwantedFact(Fact fact, String condition, int line) implements Lack {}
}
