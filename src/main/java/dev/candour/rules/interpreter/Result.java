package dev.candour.rules.interpreter;

import dev.candour.rules.language.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition came to for the facts at hand.
 *
 * @param left the value on its left, as in the 2.5 of {@code years >= 3}; null when unknown, and for a condition with parts
 * @param right the value on its right; the list of choices for {@code in}
 * @param parts those of {@code &&}, {@code ||} and {@code !}; else empty
 */
public record Result(
        Condition condition,
        Truth truth,
        @Nullable Object left,
        @Nullable Object right,
        List<Result> parts) {

    static Result of(Clause clause, @Nullable Row[] rows) {
        List<Result> parts =
                clause.parts().stream().map(part -> part.result(rows)).toList();
        return new Result(clause.condition(), clause.truth(rows), null, null, parts);
    }

    static Result of(Condition condition, Truth truth, @Nullable Object left, @Nullable Object right) {
        return new Result(condition, truth, left, right, List.of());
    }

    /** Those without parts, however deep. */
    void relations(List<Result> found) {
        if (parts.isEmpty()) {
            found.add(this);
        }
        parts.forEach(part -> part.relations(found));
    }

    public boolean holds() {
        return truth == Truth.TRUE;
    }
}
