package dev.candour.rules.language;

import dev.candour.source.Place;
import java.util.List;

/** What must hold of a fact: what stands between its brackets. A condition about something unknown does not hold. */
public sealed interface Condition {

    Place at();

    /** All hold: {@code ,} and {@code &&}. */
    record All(List<Condition> parts, Place at) implements Condition {}

    /** At least one holds. */
    record Any(List<Condition> parts, Place at) implements Condition {}

    record Not(Condition inner, Place at) implements Condition {}

    record Compare(Value left, Comparison comparison, Value right, Place at) implements Condition {}

    /** {@code in ( ... )}, or {@code not in ( ... )}. */
    record Among(Value value, boolean negated, List<Value> choices, Place at) implements Condition {}

    /** {@code contains} and, turned round, {@code memberOf}. */
    record Contains(Value whole, boolean negated, Value part, Place at) implements Condition {}

    /** {@code str[startsWith]}. */
    record StartsWith(Value text, boolean negated, Value start, Place at) implements Condition {}

    /** Gives a field a name: {@code $weight : weight}. It always holds. */
    record Bind(String variable, String field, Place at) implements Condition {}
}
