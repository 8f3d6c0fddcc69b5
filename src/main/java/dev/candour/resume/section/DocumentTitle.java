package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import java.util.List;
import java.util.Optional;

/** "# Professional Background" above everything, with "## Experience" further down, is the title of the document and opens no section. */
final class DocumentTitle {

    private final List<Line> lines;
    private final Headings headings;

    DocumentTitle(List<Line> lines, Headings headings) {
        this.lines = lines;
        this.headings = headings;
    }

    boolean is(Line line) {
        return line.level() == 1
                && lines.subList(0, Math.max(0, line.in(lines))).stream().allMatch(Line::isBlank)
                && headings.kind(line.text()).filter(Kind::holdsPositions).isPresent()
                && lines.stream().noneMatch(other -> other != line && other.level() == 1)
                && lines.stream().anyMatch(this::headsWork);
    }

    private boolean headsWork(Line line) {
        return line.level() > 1 && headings.kind(line.text()).equals(Optional.of(Kind.WORK));
    }
}
