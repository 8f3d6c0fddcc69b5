package dev.candour.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a value reads inside a sentence. */
public final class Values {

    private static final double MANY = 1e9;
    private static final double CLOSE = 1e-5;

    private Values() {}

    /**
     * Numbers with at most one decimal, cut and not rounded: 2.99 years must not read as the 3 years that were asked for.
     */
    public static String show(Object value) {
        if (value instanceof Double number) {
            return number >= 0 && number < MANY ? plain(number) : exact(number);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Values::show).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    /** Close to a full tenth, counting in binary could go wrong on either side of it. */
    private static String plain(double number) {
        double tenths = number * 10;
        long cut = (long) tenths;
        if (cut / 10 == number) {
            return Long.toString(cut / 10);
        }
        if (Math.abs(tenths - Math.rint(tenths)) < CLOSE) {
            if (Math.rint(tenths) / 10 != number) {
                return exact(number);
            }
            cut = (long) Math.rint(tenths); // it is the full tenth itself
        }
        return cut % 10 == 0 ? Long.toString(cut / 10) : cut / 10 + "." + cut % 10;
    }

    private static String exact(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
