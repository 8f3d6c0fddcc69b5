package dev.candour.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a value reads inside a sentence. */
public final class Values {

    private Values() {}

    /**
     * Numbers with at most one decimal, cut and not rounded: 2.99 years must not read as the 3 years that were asked for.
     */
    public static String show(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number)
                    .setScale(1, RoundingMode.DOWN)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Values::show).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
