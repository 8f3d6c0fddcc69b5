package dev.candour.rules;

import dev.candour.rules.language.Verb;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule must say. @param points null when any number of points will do */
public record Expected(Verb verb, @Nullable Double points) {

    private static final double SMALLEST = 1e-6;

    boolean fits(Firing firing) {
        return firing.verb() == verb && (points == null || Math.abs(firing.points() - points) < SMALLEST);
    }

    /** In the words of a case file. */
    @Override
    public String toString() {
        return points == null ? verb.word() : verb.word() + " " + plain(points);
    }

    /** Several, in the words of a case file; {@code nothing} for none. */
    public static String show(List<Expected> expected) {
        return expected.isEmpty()
                ? "nothing"
                : expected.stream().map(Expected::toString).collect(Collectors.joining(", "));
    }

    /** What happened, in the words of a case file. */
    public static Expected of(Firing firing) {
        boolean counts = firing.verb() == Verb.AWARD || firing.verb() == Verb.DEDUCT;
        return new Expected(firing.verb(), counts ? firing.points() : null);
    }

    private static String plain(double points) {
        return BigDecimal.valueOf(points)
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
