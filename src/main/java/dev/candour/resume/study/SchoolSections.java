package dev.candour.resume.study;

import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;

/** Among studies the name of a school may look like the heading of a section: what stands below it are studies, too. */
final class SchoolSections {

    private static final int LONGEST = 90;

    /** "Major: Botany" */
    private static final Anchored DETAIL = Anchored.ofAnyCase(
            "^(?:majors?|minors?|double major|degree|field of study|concentration|speciali[sz]ation)(?: in)?\\s?:\\s?\\p{L}");

    private static final Anchored COURSES = Anchored.ofAnyCase(
            "(?:(?:relevant|selected|main|key|core|graduate|notable) )?(?:courses|coursework|modules|subjects):?");

    private final DegreeWords words;

    SchoolSections(DegreeWords words) {
        this.words = words;
    }

    /** The sections, those under schools as ones about studies that begin with the name of the school. */
    List<Section> within(List<Section> sections) {
        List<Section> told = new ArrayList<>();
        for (Section section : sections) {
            boolean below = !told.isEmpty() && told.get(told.size() - 1).kind() == Kind.EDUCATION;
            Section above = below ? told.get(told.size() - 1) : section;
            if (below && (isSchoolOf(above, section) || isDetail(section))) {
                told.set(told.size() - 1, joined(above, section));
            } else if (below && isOfCourses(section)) {
                told.add(behindCourses(section));
            } else {
                told.add(below && isSchool(section) ? studies(section) : section);
            }
        }
        return told;
    }

    /** "BA in Botany" and below it, as a heading of its own, the name of the school. */
    private boolean isSchoolOf(Section above, Section section) {
        return isUnderSchool(section)
                && holdDegree(above.lines())
                && above.lines().stream().allMatch(line -> words.schoolEnd(line.text()) == 0);
    }

    /** "Major: Botany" looks like a heading and is none. */
    private static boolean isDetail(Section section) {
        return section.kind() == Kind.OTHER
                && section.heading() != null
                && DETAIL.opens(section.heading().text());
    }

    private static Section joined(Section above, Section section) {
        List<Line> lines = new ArrayList<>(above.lines());
        lines.add(section.heading());
        lines.addAll(section.lines());
        return new Section(Kind.EDUCATION, above.heading(), lines);
    }

    /** "Courses" and what was taught stand between the studies of one school and those of the next. */
    private boolean isOfCourses(Section section) {
        Line heading = section.heading();
        return section.kind() == Kind.OTHER
                && heading != null
                && COURSES.is(heading.text())
                && section.lines().stream().anyMatch(line -> words.schoolEnd(line.text()) > 0)
                && section.lines().stream()
                        .anyMatch(line -> line.text().length() <= LONGEST
                                && !words.degrees(line.text()).isEmpty());
    }

    private Section behindCourses(Section section) {
        return new Section(
                Kind.EDUCATION,
                null,
                section.lines().stream()
                        .dropWhile(line -> !isStudy(line.text()))
                        .toList());
    }

    private boolean isStudy(String line) {
        return line.length() <= LONGEST
                && (words.schoolEnd(line) > 0 || !words.degrees(line).isEmpty());
    }

    private boolean isSchool(Section section) {
        return isUnderSchool(section) && holdDegree(section.lines());
    }

    private boolean isUnderSchool(Section section) {
        Line heading = section.heading();
        return section.kind() == Kind.OTHER
                && heading != null
                && heading.text().length() <= LONGEST
                && isSchool(heading.text());
    }

    private boolean holdDegree(List<Line> lines) {
        return lines.stream().anyMatch(line -> !words.degrees(line.text()).isEmpty());
    }

    /** "Pendle University", and not 大学活动. */
    private boolean isSchool(String heading) {
        int end = words.schoolEnd(heading);
        return end > 0
                && (end == heading.length()
                        || !Script.isIdeograph(heading.charAt(end - 1))
                        || !Script.isIdeograph(heading.charAt(end)));
    }

    private static Section studies(Section section) {
        List<Line> lines = new ArrayList<>(section.lines());
        lines.add(0, section.heading());
        return new Section(Kind.EDUCATION, null, lines);
    }
}
