package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * On which side of its dates a position has its title and its employer. Nothing stands above the first one, so that it cannot be
 * misread; where it has one of them below its dates and most others can be read with both on the same sides, they are. An employer
 * above a title would else be taken for its own although it ends the position before.
 */
final class Sides {

    private static final int LEAST = 2;
    /** A reading that is so much worse than the best one explains nothing. */
    private static final int FAR = 22;

    private Sides() {}

    /** The readings of each position, without those on other sides than most have. */
    static List<List<Reading>> likeFirst(List<List<Reading>> all) {
        Optional<Integer> first = all.size() < LEAST ? Optional.empty() : ofBest(all.get(0));
        if (first.isEmpty()) {
            return all;
        }
        int sides = first.get();
        long alike = all.stream().filter(readings -> hold(readings, sides)).count();
        return alike * 3 < all.size() * 2L || !hold(all.get(all.size() - 1), sides)
                ? all
                : all.stream().map(readings -> on(readings, sides)).toList();
    }

    /** What stands above the first dates belongs to them. */
    private static Optional<Integer> ofBest(List<Reading> readings) {
        int best = readings.stream().mapToInt(Sides::worth).max().orElse(0);
        int top = readings.stream().mapToInt(Reading::up).max().orElse(0);
        return readings.stream()
                .filter(reading -> reading.up() == top && isWhole(reading))
                .max(Comparator.comparingInt(Sides::worth))
                .filter(reading -> worth(reading) >= best - FAR)
                .filter(reading -> side(reading, reading.title()) > 0 || side(reading, reading.employer()) > 0)
                .map(Sides::of);
    }

    private static boolean hold(List<Reading> readings, int sides) {
        int best = readings.stream().mapToInt(Sides::worth).max().orElse(0);
        return readings.stream().anyMatch(reading -> isOn(reading, sides) && worth(reading) >= best - FAR);
    }

    private static List<Reading> on(List<Reading> readings, int sides) {
        return hold(readings, sides)
                ? readings.stream().filter(reading -> isOn(reading, sides)).toList()
                : readings;
    }

    private static boolean isOn(Reading reading, int sides) {
        return isWhole(reading) && of(reading) == sides;
    }

    /** What was done is no house. */
    private static boolean isWhole(Reading reading) {
        Segment title = reading.title();
        Segment employer = reading.employer();
        return title != null && title.is(Segment.Kind.TITLE) && employer != null && Suits.isName(employer.bare());
    }

    /** Blank lines set apart what belongs together in documents that have one behind every line. */
    private static int worth(Reading reading) {
        return reading.points() + reading.block().cost();
    }

    /** @param reading a whole one */
    private static int of(Reading reading) {
        return side(reading, reading.title()) * 3 + side(reading, reading.employer());
    }

    private static int side(Reading reading, Segment named) {
        return Integer.signum(reading.block().offset(named));
    }
}
