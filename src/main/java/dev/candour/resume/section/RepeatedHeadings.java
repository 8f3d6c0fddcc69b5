package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import java.util.Optional;

/** Words that head sections elsewhere, and stand below each of several entries here: a section has one heading. */
final class RepeatedHeadings {

    private final LinesBelow below;
    private final OpenSection open;

    RepeatedHeadings(LinesBelow below, OpenSection open) {
        this.below = below;
        this.open = open;
    }

    /** "Key coursework" and "Activities" within each of several studies. */
    boolean isOfStudy(Line line, Optional<Kind> found) {
        boolean other = found.equals(Optional.of(Kind.OTHER));
        return other && below.repeats(line)
                || (other || found.equals(Optional.of(Kind.VOLUNTEER)))
                        && !isOfSection(line)
                        && below.isRepeatedOverItems(line);
    }

    /** "项目经历" or "Key Skills:" below each of several positions heads what was done there; a section of projects stands once, and over dates. */
    boolean isOfPosition(Line line, Optional<Kind> found) {
        return !isOfSection(line)
                && (found.equals(Optional.of(Kind.PROJECTS)) && (below.isRepeatedOverItems(line) || isLabelOfEach(line))
                        || found.equals(Optional.of(Kind.SKILLS)) && isLabelOfEach(line));
    }

    /** Whether it is a heading, and no lower one than the section's own. */
    private boolean isOfSection(Line line) {
        Line heading = open.heading();
        return line.isHeading() && heading != null && line.level() <= heading.level();
    }

    /** "主要项目:" and "Key Skills:" below more than one position, "我的工作:" below more than one project. */
    boolean isLabelOfEach(Line line) {
        return line.text().endsWith(":") && below.standsAgain(line);
    }
}
