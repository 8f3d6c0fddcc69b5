package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the line above broke, the rest of it may look like a heading. */
final class RestOfLine {

    /** No shorter line broke because the page ended. */
    private static final int LONG = 55;

    private static final Anchored SCHOOL = Anchored.of("School|College|University|Academy|Institute");

    private RestOfLine() {}

    /** "software" in small letters, where the long line above it broke. */
    static boolean isOfSentence(Line line, @Nullable Line above) {
        return above != null
                && Character.isLowerCase(line.text().charAt(0))
                && above.text().length() >= LONG
                && ".!?:;".indexOf(above.text().charAt(above.text().length() - 1)) < 0;
    }

    /** "School", to which the line above broke, in a document whose studies stand below a heading of their own. */
    static boolean isOfName(Line line, @Nullable Line above, List<Section> sections) {
        return above != null
                && !line.isHeading()
                && !LineShape.standsOut(line)
                && line.text().matches("\\p{L}+")
                && !Script.hasIdeograph(line.text())
                && sections.stream().anyMatch(RestOfLine::headsStudies);
    }

    /** "School" below "Elm Road Elementary" and a gap, among positions: the studies stand below a heading further down. */
    static boolean isOfHouse(Line line, @Nullable Line above, LinesBelow below) {
        return above != null
                && !above.hasBullet()
                && !line.isHeading()
                && isSchool(line.text())
                && below.isOverStudies(line);
    }

    static boolean isSchool(String text) {
        return SCHOOL.is(text);
    }

    private static boolean headsStudies(Section section) {
        return section.kind() == Kind.EDUCATION
                && section.heading() != null
                && section.heading().isHeading();
    }
}
