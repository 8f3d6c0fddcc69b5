package dev.candour.resume.section;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a document into sections. */
public final class Sections {

    private static final Set<Kind> ENTRIES =
            EnumSet.of(Kind.WORK, Kind.INTERNSHIP, Kind.VOLUNTEER, Kind.EDUCATION, Kind.PROJECTS);
    private static final int LEAST_CHINESE = 4;
    private static final int LONGEST_DATES = 40;

    private static final String MARKERS = "■□◆◇●★☆▶►➢➤§▪❖";

    private final List<Line> lines;
    private final Headings headings;
    private final RowHeadings rows;
    private final LinesBelow below;
    private final NumberedHeadings numbered;
    private final OneLineSections single;
    private final DocumentTitle title;
    private final boolean marked;
    private final List<Section> sections = new ArrayList<>();
    private List<Line> open = new ArrayList<>();
    private Kind kind = Kind.BASICS;
    private @Nullable Line heading;
    private boolean afterBlank;
    /** The last section about work that no heading of its own rank has ended. */
    private @Nullable Section career;
    /** The rank of headings over entries of the open section that is no lower than its own; 0 when there are none. */
    private int entryRank;
    /** The ranks of the last section with such headings over its entries and of those: others are made like it. */
    private int entriesBelow;

    private int entriesBefore;

    private Sections(List<Line> lines, Headings headings, boolean marked) {
        this.lines = lines;
        this.headings = headings;
        this.rows = new RowHeadings(headings);
        this.below = new LinesBelow(lines);
        this.numbered = new NumberedHeadings(lines, headings);
        this.single = new OneLineSections(headings, below);
        this.title = new DocumentTitle(lines, headings);
        this.marked = marked;
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
        int cell = rows.cellEnd(line, kind);
        if (cell > 0) {
            close();
            kind = headings.kind(line.text().substring(0, cell)).orElse(Kind.OTHER);
            entryRank = 0;
            heading = line.part(line.start(), line.start() + cell);
            open.add(line.part(line.start() + cell + 1, line.end()));
            return;
        }
        if (goesOn(line)) {
            reopen(line);
            return;
        }
        Optional<Kind> opened = kind.holdsPositions() && rows.headsProjects(line, heading, below)
                ? Optional.of(Kind.PROJECTS)
                : opens(line);
        if (opened.isPresent()) {
            close();
            kind = opened.get();
            entryRank = 0;
            heading = line;
            return;
        }
        Optional<Kind> one = single.kind(line, kind, heading, afterBlank);
        if (one.isPresent() && kind.holdsPositions()) {
            close();
            kind = one.get();
            heading = line.part(line.start(), line.start() + line.text().indexOf(':'));
            open.add(line);
        } else if (one.isPresent()) {
            close();
            sections.add(new Section(one.get(), null, List.of(line)));
        } else {
            open.add(line);
        }
        afterBlank = line.isBlank();
    }

    /** "### Acme" over dates, behind "### Skills" within "## Experience", belongs to the experience again. */
    private boolean goesOn(Line line) {
        return career != null
                && heading != null
                && !kind.holdsPositions()
                && career.level() > 0
                && heading.level() > career.level()
                && line.level() == heading.level()
                && headings.kind(line.text()).isEmpty()
                && below.isOverRange(line);
    }

    private void reopen(Line line) {
        Section before = java.util.Objects.requireNonNull(career);
        close();
        kind = before.kind();
        heading = before.heading();
        entryRank = 0;
        open.add(line);
    }

    private void close() {
        if (heading != null || !open.isEmpty()) {
            sections.add(new Section(kind, heading, List.copyOf(open)));
        }
        if (heading != null && kind.holdsPositions()) {
            career = new Section(kind, heading, List.of());
        } else if (career != null && heading != null && heading.level() <= career.level()) {
            career = null;
        }
        open = new ArrayList<>();
    }

    private Optional<Kind> opens(Line line) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        if (line.isHeading()) {
            return isPartOfEntry(line) || sections.isEmpty() && title.is(line)
                    ? Optional.empty()
                    : known(line).or(() -> unknown(line));
        }
        if (numbered.heads(line)) {
            return headings.kind(line.text()).or(() -> Optional.of(Kind.OTHER));
        }
        boolean plain = !line.hasBullet() || MARKERS.indexOf(line.bullet()) >= 0;
        if (!plain || marked && !LineShape.standsOut(line) && !isChineseHeading(line)) {
            return Optional.empty();
        }
        boolean label = kind.holdsPositions() && line.text().endsWith(":") && headings.isLabel(line.text());
        return label || isTitleHere(line) || RestOfLine.isOfSentence(line, above()) ? Optional.empty() : known(line);
    }

    /** The line right above; null behind an empty one, or where a section begins. */
    private @Nullable Line above() {
        return afterBlank || open.isEmpty() ? null : open.get(open.size() - 1);
    }

    /** "Volunteer" right below an employer is what somebody did there. */
    private boolean isTitleHere(Line line) {
        return kind.holdsPositions()
                && !afterBlank
                && !open.isEmpty()
                && !open.get(open.size() - 1).hasBullet()
                && !LineShape.isRunningText(open.get(open.size() - 1))
                && !LineShape.standsOut(line)
                && line.text().codePoints().allMatch(Character::isLetter)
                && headings.kind(line.text()).filter(Kind::holdsPositions).isPresent();
    }

    /** Below "### Acme" in "## Experience", "#### Other" heads a part of what was done at Acme. */
    private boolean isPartOfEntry(Line line) {
        return heading != null
                && heading.level() > 0
                && kind.holdsPositions()
                && open.stream()
                        .anyMatch(above ->
                                above.isHeading() && above.level() > heading.level() && above.level() < line.level());
    }

    /** Chinese has no capitals to stand out by: a line of its own that is nothing but a known heading. */
    private boolean isChineseHeading(Line line) {
        return afterBlank
                && line.text().length() >= LEAST_CHINESE
                && Script.isChinese(line.text())
                && headings.isExact(line.text())
                && !headings.isLabel(line.text());
    }

    /** A heading below a section's own may repeat a section's name, as "### Projects" within a position does. */
    private Optional<Kind> known(Line line) {
        boolean deeper = heading != null && heading.level() > 0 && line.level() > heading.level();
        if (isPartOfCareer(line)) {
            return Optional.of(kind);
        }
        Optional<Kind> found = headings.kind(line.text());
        if (found.equals(Optional.of(Kind.EDUCATION)) && RestOfLine.isOfName(line, above(), sections)) {
            return Optional.empty();
        }
        if (kind.holdsPositions() && (headings.isLabelAgain(line, lines) || RowHeadings.isPartOf(heading, line))) {
            return Optional.empty();
        }
        if (deeper
                && kind.holdsPositions()
                && headings.isExact(line.text())
                && RowHeadings.endsEntries(line, found, open)) {
            return found;
        }
        if (deeper && kind.holdsPositions() && (headings.isLabel(line.text()) || !headings.isExact(line.text()))) {
            return Optional.empty();
        }
        if (kind == Kind.EDUCATION && found.equals(Optional.of(Kind.OTHER)) && below.repeats(line)) {
            return Optional.empty(); // "Key coursework" within each of several studies
        }
        return found.filter(other ->
                other != Kind.OTHER || !kind.holdsPositions() || !below.repeats(line) && !below.isOverDates(line));
    }

    /** "Experience", right below it "Research", and later "Teaching": parts of the career, or the first would have nothing in it. */
    private boolean isPartOfCareer(Line line) {
        boolean part = kind.holdsPositions()
                && heading != null
                && heading.level() == line.level()
                && headings.isCareerPart(line.text())
                && (open.stream().allMatch(Line::isBlank) || headings.isCareerPart(heading.text()));
        return part && !below.holdsNothing(line);
    }

    private Optional<Kind> unknown(Line line) {
        boolean sibling = heading != null && heading.level() > 0 && line.level() <= heading.level();
        if (sibling && isEntryBeside(line)) {
            entryRank = line.level();
            entriesBelow = heading.level();
            entriesBefore = entryRank;
            return Optional.empty();
        }
        boolean entry = ENTRIES.contains(kind) && LinesBelow.holdsRange(line);
        return sibling && !entry && !RowHeadings.isField(line, kind) ? Optional.of(Kind.OTHER) : Optional.empty();
    }

    /** The dates of what the heading below them names. */
    private static boolean isOnlyDates(Line line) {
        List<DateRange> ranges = line.text().length() > LONGEST_DATES ? List.of() : DateRanges.of(line.text());
        return ranges.size() == 1
                && ranges.get(0).range()
                && ranges.get(0).start() == 0
                && ranges.get(0).end() == line.text().length();
    }

    /**
     * Directly below "## Experience" the heading "## Acme" opens no section, nor does "# Acme": the one above would have nothing
     * in it. The next of the same rank stands over another entry.
     */
    private boolean isEntryBeside(Line line) {
        if (heading == null || !ENTRIES.contains(kind) || below.holdsNothing(line)) {
            return false;
        }
        boolean first = open.stream().allMatch(above -> above.isBlank() || isOnlyDates(above));
        boolean higher = line.level() < heading.level();
        boolean again = line.level() == entriesBefore && heading.level() == entriesBelow;
        return first ? !higher || again || below.isOverRange(line) : entryRank == line.level();
    }
}
