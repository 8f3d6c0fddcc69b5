package dev.candour.rules.language;

import java.util.List;
import java.util.stream.Stream;

/** The values that conditions compare and actions count with, taken apart down to numbers, texts and names. */
public final class Leaves {

    private Leaves() {}

    public static Stream<Value> of(Value value) {
        return Known.leaves(value);
    }

    public static Stream<Value> of(Condition condition) {
        return relations(condition).flatMap(Known::operands).flatMap(Known::leaves);
    }

    /** The conditions without parts in a condition, however deep. */
    public static Stream<Condition> relations(Condition condition) {
        if (condition instanceof Condition.All all) {
            return relations(all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return relations(any.parts());
        }
        return condition instanceof Condition.Not not ? relations(not.inner()) : Stream.of(condition);
    }

    public static Stream<Condition> relations(List<Condition> conditions) {
        return conditions.stream().flatMap(Leaves::relations);
    }
}
