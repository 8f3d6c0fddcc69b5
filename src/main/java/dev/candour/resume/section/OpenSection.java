package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The section that the lines are read into until a heading opens the next. */
final class OpenSection {

    private final List<Line> lines = new ArrayList<>();
    private Kind kind = Kind.BASICS;
    private @Nullable Line heading;
    private boolean afterBlank;

    Kind kind() {
        return kind;
    }

    @Nullable
    Line heading() {
        return heading;
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether the line read last is an empty one. */
    boolean isAfterBlank() {
        return afterBlank;
    }

    void begin(Kind next, @Nullable Line headed) {
        kind = next;
        heading = headed;
    }

    void add(Line line) {
        lines.add(line);
    }

    void read(Line line) {
        afterBlank = line.isBlank();
    }

    /** Leaves the kind and the heading as they are. */
    void empty() {
        lines.clear();
    }

    boolean isEmpty() {
        return heading == null && lines.isEmpty();
    }

    Section section() {
        return new Section(kind, heading, List.copyOf(lines));
    }

    boolean holdsNothingYet() {
        return lines.stream().allMatch(Line::isBlank);
    }

    /** The line right above; null behind an empty one, or where a section begins. */
    @Nullable
    Line above() {
        return afterBlank || lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }

    /** The last line that is not empty; null where the section has none. */
    @Nullable
    Line lastFilled() {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    boolean isAbove(Line line) {
        return heading != null && heading.level() > 0 && line.level() > heading.level();
    }

    /** Below "### Acme" in "## Experience", "#### Other" heads a part of what was done at Acme. */
    boolean holdsEntryOf(Line line) {
        int own = heading == null ? 0 : heading.level();
        return own > 0
                && kind.holdsPositions()
                && lines.stream()
                        .anyMatch(above -> above.isHeading() && above.level() > own && above.level() < line.level());
    }
}
