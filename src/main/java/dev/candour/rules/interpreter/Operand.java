package dev.candour.rules.interpreter;

import dev.candour.rules.language.Field;
import org.jspecify.annotations.Nullable;

/** A value of a rule. Whatever is counted with the unknown is unknown, and so is what is divided by nothing. */
sealed interface Operand {

    /** A number, text, yes or no, or list; null when unknown. @param rows the facts by the number of their pattern */
    @Nullable
    Object of(@Nullable Row[] rows);

    record Constant(@Nullable Object value) implements Operand {
        @Override
        public @Nullable Object of(@Nullable Row[] rows) {
            return value;
        }
    }

    /** A field of the fact of a pattern. @param number the field's, within its fact */
    record Cell(int slot, int number, Field field) implements Operand {
        @Override
        public @Nullable Object of(@Nullable Row[] rows) {
            Row row = rows[slot];
            return row == null ? null : row.values[number];
        }
    }

    record Sum(Operand left, char operator, Operand right) implements Operand {
        @Override
        public @Nullable Object of(@Nullable Row[] rows) {
            if (!(left.of(rows) instanceof Number a) || !(right.of(rows) instanceof Number b)) {
                return null;
            }
            double result = count(a.doubleValue(), b.doubleValue());
            return Double.isFinite(result) ? (Double) result : null;
        }

        private double count(double a, double b) {
            return switch (operator) {
                case '+' -> a + b;
                case '-' -> a - b;
                case '*' -> a * b;
                default -> a / b;
            };
        }
    }
}
