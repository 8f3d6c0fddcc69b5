package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A second reading of a section whose dates mostly stand alone beside items of a list: "Elm Ltd", "* Clerk",
 * "2019 - 2021". What tells what was done elsewhere names the positions there.
 */
public final class ItemsBesideDates {

    private static final int LEAST = 2;
    private static final int LONGEST = 80;

    private ItemsBesideDates() {}

    /** Whether the reading of most dates found nothing. */
    public static boolean mayBe(Collection<Reading> readings) {
        long empty = readings.stream().filter(ItemsBesideDates::isEmpty).count();
        return empty >= LEAST && empty * 2 >= readings.size();
    }

    private static boolean isEmpty(Reading reading) {
        return reading.title() == null && reading.employer() == null;
    }

    /** The bullets of the short items right above dates that stand on a line without one. */
    public static Set<Character> above(List<Line> lines, TreeMap<Integer, Reading> readings) {
        Set<Character> bullets = new HashSet<>();
        for (Map.Entry<Integer, Reading> reading : readings.entrySet()) {
            int index = reading.getKey();
            Line above = index == 0 ? null : lines.get(index - 1);
            if (isEmpty(reading.getValue())
                    && above != null
                    && above.hasBullet()
                    && !lines.get(index).hasBullet()
                    && above.text().length() <= LONGEST
                    && !above.text().endsWith(".")) {
                bullets.add(above.bullet());
            }
        }
        return bullets;
    }

    /** Whether most items that hold only dates have items like them right below: "- 2019 - 2021", "- Clerk", "- Elm Ltd". */
    public static boolean areBelow(List<Line> lines, TreeMap<Integer, Reading> readings) {
        long over = readings.entrySet().stream()
                .filter(reading -> isEmpty(reading.getValue()))
                .filter(reading -> isItemLike(lines, reading.getKey()))
                .count();
        return over >= LEAST && over * 3 >= readings.size() * 2;
    }

    private static boolean isItemLike(List<Line> lines, int dates) {
        return dates + 1 < lines.size() && isItemBelow(lines.get(dates + 1), lines.get(dates));
    }

    static boolean isItemBelow(Line item, Line dates) {
        return dates.hasBullet()
                && item.bullet() == dates.bullet()
                && item.indent() == dates.indent()
                && item.text().length() <= LONGEST
                && item.text().indexOf(':') < 0
                && !item.text().endsWith(".");
    }

    /** Whether a reading names a known title for most dates, and an employer for half of them. */
    public static boolean isBetter(Collection<Reading> readings) {
        long titled = readings.stream()
                .filter(reading -> reading.title() != null && reading.title().is(Segment.Kind.TITLE))
                .count();
        long complete = readings.stream()
                .filter(reading -> reading.title() != null && reading.employer() != null)
                .count();
        return titled * 3 >= readings.size() * 2 && complete * 2 >= readings.size();
    }
}
