package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines that are a section by themselves, as in "Languages: Finnish, Polish". */
final class OneLineSections {

    private static final Set<Kind> KINDS = EnumSet.of(Kind.EDUCATION, Kind.SKILLS, Kind.LANGUAGES, Kind.CERTIFICATES);
    private static final int LONGEST_LABEL = 30;

    private final Headings headings;
    private final LinesBelow below;

    OneLineSections(Headings headings, LinesBelow below) {
        this.headings = headings;
        this.below = below;
    }

    /** "Qualification: Bachelor of Law" below "Institution: Elm University" tells of the same studies. */
    Optional<Kind> kind(Line line, Kind open, @Nullable Line heading, boolean afterBlank) {
        boolean studies = open == Kind.EDUCATION && heading != null;
        return kind(line, open, afterBlank).filter(found -> !studies || found != Kind.EDUCATION);
    }

    /** @param open the section in which the line stands @param afterBlank whether nothing stands right above it */
    private Optional<Kind> kind(Line line, Kind open, boolean afterBlank) {
        int colon = line.text().indexOf(':');
        if (colon <= 0
                || colon > LONGEST_LABEL
                || colon == line.text().length() - 1
                || open == Kind.PROJECTS
                || open.holdsPositions() && !afterBlank) {
            return Optional.empty();
        }
        String label = line.text().substring(0, colon);
        return headings.isExact(label)
                ? headings.kind(label)
                        .filter(KINDS::contains)
                        .filter(found ->
                                found != Kind.SKILLS || !open.holdsPositions() || below.endsCareer(line, label))
                : Optional.empty();
    }
}
