package dev.candour.resume.career;

import dev.candour.profile.Period;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the projects in a section of their own that fell into the time of a position: what they used was used at work. */
public final class DatedProjects {

    private static final int LONGEST = 120;

    private static final Anchored OWN = Anchored.ofAnyCase(
            "\\b(?:personal|side|pet|hobby|own|private|open[- ]source|university|academic|course|student|school)\\b|github\\.com|个人|业余|开源|课程|自研|独立|毕业设计|校园");

    /** The lines of a project and when it was. */
    public record Project(Span lines, Period period) {}

    private final List<DateRange> ranges;
    private final Collection<Period> career;
    private final YearMonth asOf;
    private final List<Project> projects = new ArrayList<>();

    private DatedProjects(List<DateRange> ranges, Collection<Period> career, YearMonth asOf) {
        this.ranges = ranges;
        this.career = career;
        this.asOf = asOf;
    }

    public static List<Project> in(
            List<Section> sections, List<DateRange> ranges, Collection<Period> career, YearMonth asOf) {
        DatedProjects reader = new DatedProjects(ranges, career, asOf);
        sections.stream().filter(section -> section.kind() == Kind.PROJECTS).forEach(reader::section);
        return List.copyOf(reader.projects);
    }

    /** Whether a period lies within one of the others; a month before or after is no matter. */
    public static boolean isWithin(Period period, Collection<Period> others) {
        return others.stream()
                .anyMatch(other -> !period.first().isBefore(other.first().minusMonths(1))
                        && !period.last().isAfter(other.last().plusMonths(1)));
    }

    /** "Personal projects" and what lies in somebody's own repository was no work. */
    private static boolean isOwn(String text) {
        return OWN.isIn(text);
    }

    private void section(Section section) {
        if (section.heading() != null && isOwn(section.heading().text())) {
            return;
        }
        Period open = null;
        int from = 0;
        int to = 0;
        for (Line line : section.lines()) {
            DateRange range = range(line);
            if (range != null) {
                add(open, from, to);
                boolean lasted = range.range() && range.isReadable();
                open = lasted ? Period.of(range.from(), range.to(), asOf).orElse(null) : null;
                from = line.start();
            }
            open = isOwn(line.text()) ? null : open;
            to = Math.max(line.end(), from);
        }
        add(open, from, to);
    }

    private void add(@Nullable Period period, int from, int to) {
        if (period != null && isWithin(period, career)) {
            projects.add(new Project(Span.of(from, to), period));
        }
    }

    /** A single date opens another project, too, but does not say how long it lasted. */
    private @Nullable DateRange range(Line line) {
        int index = DateRanges.firstFrom(ranges, line.start());
        boolean found = line.text().length() <= LONGEST
                && index < ranges.size()
                && ranges.get(index).end() <= line.end();
        return found ? ranges.get(index) : null;
    }
}
