package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A second reading of a section whose dates mostly stand alone beside items of a list: "Elm Ltd", "* Clerk",
 * "2019 - 2021". What tells what was done elsewhere names the positions there.
 */
public final class ItemsBesideDates {

    private static final int LEAST = 2;
    private static final int MOST_PARTS = 3;
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

    /**
     * Whether below most dated items that name a title and no employer, or the other way round, the next item like them names the
     * other half: "- 2019 - 2021: Clerk" over "- Elm University".
     *
     * @param dates the indices of the lines that hold dates @param named what a line names, by its index
     */
    public static boolean nameBelow(List<Line> lines, Set<Integer> dates, IntFunction<List<Segment>> named) {
        long halves = dates.stream()
                .filter(index -> index + 1 < lines.size() && isHalfBelow(lines.get(index + 1), lines.get(index)))
                .filter(index -> isOtherHalf(named.apply(index), named.apply(index + 1)))
                .count();
        return halves >= LEAST && halves * 3 >= dates.size() * 2;
    }

    private static boolean isOtherHalf(List<Segment> dated, List<Segment> below) {
        Segment first = below.isEmpty() || below.size() > MOST_PARTS ? null : below.get(0);
        boolean employer = Segments.name(dated, Segment.Kind.ORGANIZATION);
        boolean title = Segments.name(dated, Segment.Kind.TITLE);
        boolean named = employer
                || !dated.isEmpty()
                        && dated.get(0).is(Segment.Kind.OTHER)
                        && Suits.isName(dated.get(0).bare());
        return first != null
                && (title && !employer && first.is(Segment.Kind.ORGANIZATION)
                        || named && !title && first.is(Segment.Kind.TITLE));
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
        int next = dates + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && isItemBelow(lines.get(next), lines.get(dates));
    }

    /** An item like the one with the dates, or below a line or a heading that is nothing but dates. */
    static boolean isItemBelow(Line item, Line dates) {
        return isItemBelow(item, dates, !dates.hasBullet() && item.hasBullet());
    }

    /** The same, or an item with another mark: some formats tell a deeper list by nothing else. */
    static boolean isHalfBelow(Line item, Line dates) {
        return isItemBelow(item, dates, dates.hasBullet() && item.hasBullet() && item.indent() >= dates.indent());
    }

    private static boolean isItemBelow(Line item, Line dates, boolean may) {
        boolean alike = dates.hasBullet() && item.bullet() == dates.bullet() && item.indent() == dates.indent();
        return (alike || may)
                && item.text().length() <= LONGEST
                && item.text().indexOf(':') < 0
                && (!item.text().endsWith(".") || LineShape.isAbbreviated(item.text()));
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
