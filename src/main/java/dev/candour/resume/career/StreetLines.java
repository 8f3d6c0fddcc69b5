package dev.candour.resume.career;

import dev.candour.resume.header.Streets;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The address of an employer on lines of its own: "Acme Ltd", "12 Reed Street", "Dayton, OH 45402", and then the title. It says
 * nothing of the position, and would part the name from the title.
 */
final class StreetLines {

    private StreetLines() {}

    static Section without(Section section) {
        List<Line> lines = section.lines();
        if (lines.stream().noneMatch(StreetLines::isStreet)) {
            return section;
        }
        List<Line> kept = new ArrayList<>();
        boolean within = false;
        for (Line line : lines) {
            within = isStreet(line) || within && (line.isBlank() || Streets.isTownWithCode(line.text()));
            if (!within) {
                kept.add(line);
            }
        }
        return new Section(section.kind(), section.heading(), List.copyOf(kept));
    }

    private static boolean isStreet(Line line) {
        return !line.isBlank() && !line.hasBullet() && !line.isHeading() && Streets.isLine(line.text());
    }
}
