package dev.candour.rules.language;

import dev.candour.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of what stands between {@code when} and {@code then}. */
public sealed interface Element {

    Place at();

    /**
     * A fact with conditions.
     *
     * @param variable with its dollar; null when the fact has no name
     * @param fact the kind of fact, as in {@code RequiredSkill}
     * @param at where its name stands, which tells it from all other patterns
     */
    record Pattern(@Nullable String variable, String fact, List<Condition> conditions, Place at) implements Element {}

    /** There is no such fact. */
    record None(Element inner, Place at) implements Element {}

    /** There is such a fact, however many. */
    record Exists(Element inner, Place at) implements Element {}

    record AllOf(List<Element> parts, Place at) implements Element {}

    /** At least one of them is there. It speaks once, whatever the number, so names given inside stay inside. */
    record AnyOf(List<Element> parts, Place at) implements Element {}
}
