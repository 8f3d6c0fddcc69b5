package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Headings over the entries of a section that are no lower than its own, and open none. */
final class EntryHeadings {

    private static final Set<Kind> ENTRIES =
            EnumSet.of(Kind.WORK, Kind.INTERNSHIP, Kind.VOLUNTEER, Kind.EDUCATION, Kind.PROJECTS);

    /** Where entries and sections have headings of one rank, only what stands over dates is told from a section. */
    private static final int NONE = 0;

    /** Headings that name title and employer, and their dates. */
    private static final int WHOLE = 3;

    private final LinesBelow below;
    private final OpenSection open;
    /** The rank of such headings in the open section; none when there are none. */
    private int rank;
    /** The ranks of the last section with such headings over its entries and of those: others are made like it. */
    private int lastSection;

    private int lastEntries;
    /** The rank of the second headings right below those of entries: of "# Clerk" over "### Acme" over the dates. */
    private int lastSecond;

    EntryHeadings(LinesBelow below, OpenSection open) {
        this.below = below;
        this.open = open;
    }

    /** Behind the heading of another section. */
    void begin() {
        rank = NONE;
    }

    /** Whether the heading is the first of its kind in the section, or stands over another entry. */
    boolean take(Line line) {
        Line heading = open.heading();
        if (heading == null) {
            return false;
        }
        List<Line> above = headingsAbove();
        boolean run = isInRun(above, line);
        if (run && !above.isEmpty()) {
            lastSecond = line.level();
            return true;
        }
        if (!run && !isBeside(line, heading)) {
            return false;
        }
        rank = run && line.level() == heading.level() ? NONE : line.level();
        lastSection = heading.level();
        lastEntries = line.level();
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
        boolean first = open.lines().stream().allMatch(above -> above.isBlank() || LinesBelow.isRange(above));
        return first ? !higher || again || below.isOverTime(line) : rank == line.level();
    }

    /**
     * "## Clerk" over "## Acme" over the dates name one entry together, whatever their ranks: no section begins where nothing stood in
     * the one above. The next pair of such ranks needs no dates.
     */
    private boolean isInRun(List<Line> above, Line line) {
        boolean again =
                !above.isEmpty() && above.get(above.size() - 1).level() == lastEntries && line.level() == lastSecond;
        return again || ENTRIES.contains(open.kind()) && below.isInDatedRun(above, line);
    }

    /** The headings right above, with no other lines between; none where dates behind them have ended what they name. */
    private List<Line> headingsAbove() {
        List<Line> filled =
                open.lines().stream().filter(line -> !line.isBlank()).toList();
        int first = filled.size();
        while (first > 0 && filled.get(first - 1).isHeading()) {
            first--;
        }
        List<Line> run = filled.subList(first, filled.size());
        boolean ended = run.size() >= WHOLE && run.stream().skip(1).anyMatch(LinesBelow::isTime);
        return ended ? List.of() : run;
    }
}
