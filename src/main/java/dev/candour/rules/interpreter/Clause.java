package dev.candour.rules.interpreter;

import dev.candour.rules.language.Condition;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition, ready to be asked about facts. */
sealed interface Clause {

    /** As its author wrote it. */
    Condition condition();

    /** @param rows the facts by the number of their pattern, its own among them */
    Truth truth(@Nullable Row[] rows);

    /** Its truth and the values behind it. */
    Result result(@Nullable Row[] rows);

    /** What it compares; nothing for one with parts. */
    default List<Operand> operands() {
        return List.of();
    }

    /** The parts of one that has parts. */
    default List<Clause> parts() {
        return List.of();
    }

    record Every(Condition condition, List<Clause> parts) implements Clause {
        @Override
        public Truth truth(@Nullable Row[] rows) {
            Truth all = Truth.TRUE;
            for (int i = 0; i < parts.size(); i++) {
                Truth one = parts.get(i).truth(rows);
                if (one == Truth.FALSE) {
                    return one;
                }
                all = one == Truth.UNKNOWN ? one : all;
            }
            return all;
        }

        @Override
        public Result result(@Nullable Row[] rows) {
            return Result.of(this, rows);
        }
    }

    record Either(Condition condition, List<Clause> parts) implements Clause {
        @Override
        public Truth truth(@Nullable Row[] rows) {
            Truth any = Truth.FALSE;
            for (int i = 0; i < parts.size(); i++) {
                Truth one = parts.get(i).truth(rows);
                if (one == Truth.TRUE) {
                    return one;
                }
                any = one == Truth.UNKNOWN ? one : any;
            }
            return any;
        }

        @Override
        public Result result(@Nullable Row[] rows) {
            return Result.of(this, rows);
        }
    }

    record Contrary(Condition condition, Clause inner) implements Clause {
        @Override
        public Truth truth(@Nullable Row[] rows) {
            return inner.truth(rows).negated(true);
        }

        @Override
        public List<Clause> parts() {
            return List.of(inner);
        }

        @Override
        public Result result(@Nullable Row[] rows) {
            return Result.of(this, rows);
        }
    }

    /** Gives a field a name. */
    record Naming(Condition condition) implements Clause {
        @Override
        public Truth truth(@Nullable Row[] rows) {
            return Truth.TRUE;
        }

        @Override
        public Result result(@Nullable Row[] rows) {
            return Result.of(this, rows);
        }
    }

    record Comparison(Condition.Compare condition, Operand left, Operand right) implements Clause {
        @Override
        public Truth truth(@Nullable Row[] rows) {
            return Comparing.of(condition, left.of(rows), right.of(rows));
        }

        @Override
        public Result result(@Nullable Row[] rows) {
            return Result.of(condition, truth(rows), left.of(rows), right.of(rows));
        }

        @Override
        public List<Operand> operands() {
            return List.of(left, right);
        }
    }

    record Choice(Condition.Among condition, Operand value, List<Operand> operands) implements Clause {

        /** @param choices without the value */
        static Choice of(Condition.Among condition, Operand value, List<Operand> choices) {
            return new Choice(
                    condition,
                    value,
                    java.util.stream.Stream.concat(java.util.stream.Stream.of(value), choices.stream())
                            .toList());
        }

        @Override
        public Truth truth(@Nullable Row[] rows) {
            Object wanted = value.of(rows);
            if (wanted == null) {
                return Truth.UNKNOWN;
            }
            for (int i = 1; i < operands.size(); i++) {
                if (Comparing.same(wanted, operands.get(i).of(rows))) {
                    return Truth.of(!condition.negated());
                }
            }
            return Truth.of(condition.negated());
        }

        @Override
        public Result result(@Nullable Row[] rows) {
            Object[] choices =
                    operands.stream().skip(1).map(choice -> choice.of(rows)).toArray();
            return Result.of(condition, truth(rows), value.of(rows), Arrays.asList(choices));
        }
    }

    /** {@code contains} and {@code str[startsWith]}. */
    record Part(Condition condition, Operand whole, Operand part, boolean begins, boolean negated) implements Clause {
        @Override
        public Truth truth(@Nullable Row[] rows) {
            Object all = whole.of(rows);
            if (all == null || !(part.of(rows) instanceof String text)) {
                return Truth.UNKNOWN;
            }
            boolean found = begins ? all.toString().startsWith(text) : Comparing.contains(all, text);
            return Truth.of(found != negated);
        }

        @Override
        public Result result(@Nullable Row[] rows) {
            return Result.of(condition, truth(rows), whole.of(rows), part.of(rows));
        }

        @Override
        public List<Operand> operands() {
            return List.of(whole, part);
        }
    }
}
