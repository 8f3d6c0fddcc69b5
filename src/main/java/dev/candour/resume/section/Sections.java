package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a document into sections. */
public final class Sections {

    private final Headings headings;
    private final RowHeadings rows;
    private final LinesBelow below;
    private final OneLineSections single;
    private final OpenSection open = new OpenSection();
    private final EntryHeadings entries;
    private final SectionHeadings opening;
    private final PageTitle title;
    private final List<Section> sections = new ArrayList<>();
    /** The last section about work that no heading of its own rank has ended. */
    private @Nullable Section career;

    private Sections(List<Line> lines, Headings headings, boolean marked) {
        this.headings = headings;
        this.rows = new RowHeadings(headings);
        this.below = new LinesBelow(lines, headings);
        this.single = new OneLineSections(headings, below);
        this.entries = new EntryHeadings(below, open);
        this.title = new PageTitle(lines, headings, below);
        this.opening = new SectionHeadings(lines, headings, below, marked, sections, open, entries);
    }

    /** @param printed whether only their print tells headings, and not every one of them */
    public static List<Section> of(List<Line> lines, Headings headings, boolean printed) {
        boolean marked = !printed
                && lines.stream()
                                .filter(line -> line.isHeading()
                                        && headings.kind(line.text()).isPresent())
                                .limit(2)
                                .count()
                        == 2;
        Sections reader = new Sections(lines, headings, marked);
        lines.forEach(reader::line);
        reader.close();
        return List.copyOf(reader.sections);
    }

    private void line(Line line) {
        int cell = rows.cellEnd(line, open.kind());
        if (cell > 0) {
            begin(
                    headings.kind(line.text().substring(0, cell)).orElse(Kind.OTHER),
                    line.part(line.start(), line.start() + cell));
            open.add(line.part(line.start() + cell + 1, line.end()));
            return;
        }
        if (goesOn(line)) {
            Section before = Objects.requireNonNull(career);
            begin(before.kind(), before.heading());
            open.add(line);
            return;
        }
        Optional<Kind> opened = open.kind().holdsPositions() && rows.headsProjects(line, open.heading(), below)
                ? Optional.of(Kind.PROJECTS)
                : opening.kind(line);
        if (opened.isPresent()) {
            begin(opened.get(), line);
            return;
        }
        beginByTitle(line);
        plain(line);
        open.read(line);
    }

    private void beginByTitle(Line line) {
        Line titled = sections.isEmpty() && open.heading() == null && line.isHeading() ? title.over(line) : null;
        if (titled != null) {
            begin(Kind.WORK, titled);
        }
    }

    /** A line of the open section, or one that is a section by itself. */
    private void plain(Line line) {
        Optional<Kind> one = single.kind(line, open.kind(), open.heading(), open.isAfterBlank());
        if (one.isPresent() && open.kind().holdsPositions()) {
            close();
            open.begin(
                    one.get(),
                    line.part(line.start(), line.start() + line.text().indexOf(':')));
            open.add(line);
        } else if (one.isPresent()) {
            close();
            sections.add(new Section(one.get(), null, List.of(line)));
        } else {
            open.add(line);
        }
    }

    private void begin(Kind kind, @Nullable Line heading) {
        close();
        open.begin(kind, heading);
        entries.begin();
    }

    /** "### Acme" over dates, behind "### Skills" within "## Experience", belongs to the experience again. */
    private boolean goesOn(Line line) {
        Line heading = open.heading();
        return career != null
                && heading != null
                && !open.kind().holdsPositions()
                && career.level() > 0
                && heading.level() > career.level()
                && line.level() == heading.level()
                && headings.kind(line.text()).isEmpty()
                && below.isOverRange(line);
    }

    private void close() {
        Line heading = open.heading();
        if (!open.isEmpty()) {
            sections.add(open.section());
        }
        if (heading != null && open.kind().holdsPositions()) {
            career = new Section(open.kind(), heading, List.of());
        } else if (career != null && heading != null && heading.level() <= career.level()) {
            career = null;
        }
        open.empty();
    }
}
