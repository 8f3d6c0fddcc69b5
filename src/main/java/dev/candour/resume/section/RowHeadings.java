package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Headings that are cells of a table: one beside what it heads, or a row that says what the others hold. */
final class RowHeadings {

    private static final Set<String> PROJECT_CELLS =
            Set.of("项目名称", "项目", "工程名称", "Project", "Project name", "Project Name");
    private static final Anchored CAPITALS =
            Anchored.of("(\\p{Lu}{5,20}(?: (?:AND|&) \\p{Lu}{5,20})?) +(?=(?:\\p{Lu}\\p{Ll}|\\p{Lu}\\.\\p{Lu}))");
    private static final int LONGEST_ROW = 60;
    private static final Pattern CELL_END = Pattern.compile("\t+\\s*|\\s*\\|\\s*");
    private static final int LEAST_CHINESE = 4;
    private static final int LEAST_LATIN = 5;

    private final Headings headings;

    RowHeadings(Headings headings) {
        this.headings = headings;
    }

    /**
     * Where the first cell of a row ends that is nothing but the heading of what stands beside it; 0 when none does.
     *
     * @param open the kind of the section above
     */
    int cellEnd(Line line, Kind open) {
        int tab = line.text().indexOf('\t');
        int capitals = line.isHeading() || open.holdsPositions() ? 0 : capitalsEnd(line.text());
        if (capitals > 0) {
            return capitals;
        }
        String cell = tab > 0 ? line.text().substring(0, tab).strip() : "";
        boolean word = cell.length() >= (Script.hasIdeograph(cell) ? LEAST_CHINESE : LEAST_LATIN);
        String behind = tab > 0 ? line.text().substring(tab + 1).strip() : "";
        boolean rest = !behind.isEmpty() && isOneCell(behind) && "-|:".indexOf(behind.charAt(0)) < 0;
        boolean item = open.holdsPositions() && line.hasBullet(); // "- Skills summary: ..." tells of the position above
        if (item || rest && (isLabelOfSkills(cell, open) || headings.kind(cell).equals(Optional.of(open)))) {
            return 0;
        }
        return word
                        && rest
                        && !isTitleBesideDates(cell, behind, open)
                        && !line.isHeading()
                        && headings.isExact(cell)
                        && !headings.isLabel(cell)
                ? tab
                : 0;
    }

    /** "Leadership: hiring, mentoring" among what somebody knows is no office that he held. */
    private boolean isLabelOfSkills(String cell, Kind open) {
        return open == Kind.SKILLS
                && cell.endsWith(":")
                && headings.kind(cell).filter(Kind::holdsPositions).isPresent();
    }

    /** A cell may stand beside its dates. */
    private static boolean isOneCell(String behind) {
        int tab = behind.indexOf('\t');
        return tab < 0 || LinesBelow.beginsWithRange(behind.substring(tab + 1)) && behind.lastIndexOf('\t') == tab;
    }

    /** Where "EDUCATION" ends in "EDUCATION Elm University": the heading is in capitals, and what it heads is not; 0 when there is none. */
    private int capitalsEnd(String line) {
        MatchResult heading = CAPITALS.opening(line);
        return heading != null
                        && headings.isExact(heading.group(1))
                        && headings.kind(heading.group(1)).equals(Optional.of(Kind.EDUCATION))
                ? heading.end(1)
                : 0;
    }

    /** "Teaching", beside it when, is what somebody did among other positions. */
    private boolean isTitleBesideDates(String cell, String behind, Kind open) {
        return open.holdsPositions()
                && LinesBelow.beginsWithRange(behind)
                && headings.kind(cell).filter(Kind.OTHER::equals).isPresent();
    }

    /** "Open Source" below "Volunteering / Open Source" heads a part of the same section. */
    static boolean isPartOf(@Nullable Line heading, Line line) {
        String whole = heading == null ? "" : heading.text().toLowerCase(Locale.ROOT);
        String part = line.text().toLowerCase(Locale.ROOT);
        return whole.length() > part.length()
                && (whole.startsWith(part) || whole.endsWith(part))
                && whole.chars().anyMatch(c -> "/&|,".indexOf(c) >= 0);
    }

    /** "### Projects" behind several positions with headings of that rank is no part of the last one. */
    static boolean endsEntries(Line line, Optional<Kind> kind, List<Line> entries) {
        return kind.equals(Optional.of(Kind.PROJECTS))
                && entries.stream()
                                .filter(above -> above.level() == line.level())
                                .count()
                        > 1;
    }

    /** Dated projects within the last position of a career have a heading below its own: "##### Projects". */
    boolean headsProjects(Line line, @Nullable Line heading, LinesBelow below) {
        boolean within = heading != null
                && heading.level() > 0
                && line.level() > heading.level() + 1
                && headings.isExact(line.text())
                && headings.kind(line.text()).equals(Optional.of(Kind.PROJECTS));
        return headsProjects(line) || within && below.isOverRange(line) && below.isLast(line, heading.level());
    }

    /** The first row of a table says that the others are projects: 时间, 项目名称, 担任职务. */
    private static boolean headsProjects(Line line) {
        boolean row = line.text().length() <= LONGEST_ROW
                && (line.text().indexOf('\t') >= 0 || line.text().indexOf('|') >= 0);
        String[] cells = row ? CELL_END.split(line.text()) : new String[0];
        return cells.length >= 3 && Stream.of(cells).limit(2).anyMatch(PROJECT_CELLS::contains);
    }

    /** Where a page sets what it says of the person as headings, "### School: Elm University" opens no section. */
    static boolean isField(Line line, Kind kind) {
        int colon = line.text().indexOf(':');
        return (kind == Kind.BASICS || kind == Kind.SUMMARY)
                && colon > 0
                && colon < line.text().length() - 1;
    }
}
