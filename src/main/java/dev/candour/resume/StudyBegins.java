package dev.candour.resume;

import java.util.List;
import java.util.function.Predicate;

/** How a section shows that new studies begin: by a heading or a bullet that names a degree, with plain lines below it. */
record StudyBegins(Predicate<Line> mark) {

    static final StudyBegins NONE = new StudyBegins(line -> false);

    /** A section shows it where its first line is marked, and other lines are not. */
    static StudyBegins in(Section section, DegreeWords words) {
        List<Line> lines =
                section.lines().stream().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 3 || words.degrees(lines.get(0).text()).isEmpty()) {
            return NONE;
        }
        for (Predicate<Line> mark : List.<Predicate<Line>>of(Line::isHeading, Line::hasBullet)) {
            boolean marked = mark.test(lines.get(0)) && !mark.test(lines.get(1));
            if (marked && words.schoolEnd(lines.get(0).text()) == 0) {
                return new StudyBegins(mark);
            }
        }
        return NONE;
    }

    /** Whether a line begins new studies behind plain lines of the ones before. */
    boolean isNext(DegreeLine line, List<DegreeLine> open) {
        boolean names =
                !line.degrees().isEmpty() || line.area() != null && line.line().isHeading();
        return names
                && mark.test(line.line())
                && !open.isEmpty()
                && !mark.test(open.get(open.size() - 1).line());
    }
}
