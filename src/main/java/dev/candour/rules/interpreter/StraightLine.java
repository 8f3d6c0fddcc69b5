package dev.candour.rules.interpreter;

import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Value.Arithmetic;

/** The difference of two values as a function of one field of the fact. */
final class StraightLine {

    private final Pattern pattern;
    private final Scope scope;
    private final String field;

    StraightLine(Pattern pattern, Scope scope, String field) {
        this.pattern = pattern;
        this.scope = scope;
        this.field = field;
    }

    /** Whether it is a straight line, whatever the fact's other fields. */
    boolean isStraight(Value left, Value right) {
        return isStraight(left) && isStraight(right);
    }

    private boolean isStraight(Value value) {
        if (!(value instanceof Arithmetic sum)) {
            return true;
        }
        boolean both = isStraight(sum.left()) && isStraight(sum.right());
        return switch (sum.operator()) {
            case '+', '-' -> both;
            case '*' -> both && !(has(sum.left()) && has(sum.right()));
            default -> both && !has(sum.right());
        };
    }

    private boolean has(Value value) {
        return Leaves.of(value).anyMatch(this::isField);
    }

    private boolean isField(Value value) {
        return scope.meaning(value, pattern)
                .filter(meaning -> meaning.pattern() == pattern && meaning.field() != null)
                .filter(meaning -> meaning.field().name().equals(field))
                .isPresent();
    }
}
