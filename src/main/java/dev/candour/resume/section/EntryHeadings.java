package dev.candour.resume.section;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Headings over the entries of a section that are no lower than its own, and open none. */
final class EntryHeadings {

    private static final Set<Kind> ENTRIES =
            EnumSet.of(Kind.WORK, Kind.INTERNSHIP, Kind.VOLUNTEER, Kind.EDUCATION, Kind.PROJECTS);
    private static final int LONGEST_DATES = 40;

    private final LinesBelow below;
    private final OpenSection open;
    /** The rank of such headings in the open section; 0 when there are none. */
    private int rank;
    /** The ranks of the last section with such headings over its entries and of those: others are made like it. */
    private int lastSection;

    private int lastEntries;

    EntryHeadings(LinesBelow below, OpenSection open) {
        this.below = below;
        this.open = open;
    }

    /** Behind the heading of another section. */
    void begin() {
        rank = 0;
    }

    /** Whether the heading is the first of its kind in the section, or stands over another entry. */
    boolean take(Line line) {
        Line heading = open.heading();
        if (heading == null || !isBeside(line, heading)) {
            return false;
        }
        rank = line.level();
        lastSection = heading.level();
        lastEntries = rank;
        return true;
    }

    /** Whether the line names an entry with its time. */
    boolean isDated(Line line) {
        return ENTRIES.contains(open.kind()) && LinesBelow.holdsRange(line);
    }

    /**
     * Directly below "## Experience" the heading "## Acme" opens no section, nor does "# Acme": the one above would have nothing
     * in it. The next of the same rank stands over another entry.
     */
    private boolean isBeside(Line line, Line heading) {
        if (!ENTRIES.contains(open.kind()) || below.holdsNothing(line)) {
            return false;
        }
        boolean higher = line.level() < heading.level();
        boolean again = line.level() == lastEntries && heading.level() == lastSection;
        boolean first = open.lines().stream().allMatch(above -> above.isBlank() || isDates(above));
        return first ? !higher || again || below.isOverRange(line) : rank == line.level();
    }

    /** Nothing, or the dates of what the heading below them names. */
    private static boolean isDates(Line line) {
        List<DateRange> ranges = line.text().length() > LONGEST_DATES ? List.of() : DateRanges.of(line.text());
        return ranges.size() == 1
                && ranges.get(0).range()
                && ranges.get(0).start() == 0
                && ranges.get(0).end() == line.text().length();
    }
}
