package dev.candour.resume.section;

import dev.candour.resume.text.Line;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines under one heading.
 *
 * @param heading null for the lines before the first heading
 * @param lines without the heading, blank ones too; a line such as "Skills: Java" is a section of its own
 */
public record Section(Kind kind, @Nullable Line heading, List<Line> lines) {

    /** What a section is about; the names in lower case are those of the lists in headings.yaml. */
    public enum Kind {
        BASICS,
        SUMMARY,
        WORK,
        INTERNSHIP,
        VOLUNTEER,
        PROJECTS,
        EDUCATION,
        SKILLS,
        LANGUAGES,
        CERTIFICATES,
        OTHER;

        public boolean holdsPositions() {
            return this == WORK || this == INTERNSHIP || this == VOLUNTEER;
        }
    }

    /** The level of its heading; 0 when the heading is not marked as one. */
    public int level() {
        return heading == null ? 0 : heading.level();
    }

    /** The first line that is not blank; null when there is none. */
    public @Nullable Line firstLine() {
        return lines.stream().filter(line -> !line.isBlank()).findFirst().orElse(null);
    }

    /** Its heading as the first of its lines: it heads no section, it is a position. */
    public Section withHeadingAsLine(Kind other) {
        return new Section(
                other,
                null,
                Stream.concat(Stream.ofNullable(heading), lines.stream()).toList());
    }

    /** Without the largest heading at the top of a document, which is its own or the person's. */
    public Section withoutName() {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        boolean name = kind == Kind.BASICS
                && heading == null
                && first < lines.size()
                && lines.get(first).level() == 1;
        return name ? new Section(kind, null, lines.subList(first + 1, lines.size())) : this;
    }
}
