package dev.candour.resume.study;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.View;
import java.util.ArrayList;
import java.util.List;

/** The courses of study that a document tells of, in sections about them and elsewhere. */
public final class Degrees {

    /**
     * A course of study and where it stands.
     *
     * @param chinese whether it is told in Chinese
     * @param certainty of its level
     */
    public record Found(Education education, List<Evidence> evidence, boolean chinese, Certainty certainty) {

        boolean hasSchool() {
            return education.institution() != null;
        }

        boolean hasLevel() {
            return education.level() != null;
        }

        /** The same studies with the level that the kind of their school tells. */
        Found withLevel(DegreeLevel level) {
            Education levelled = new Education(
                    education.institution(),
                    education.area(),
                    education.studyType(),
                    level,
                    education.startDate(),
                    education.endDate(),
                    education.completed());
            return new Found(levelled, evidence, chinese, Certainty.medium("level-by-school"));
        }
    }

    private static final int MOST = 60;

    private Degrees() {}

    public static List<Found> in(View view, List<Section> sections, List<DateRange> ranges, DegreeWords words) {
        StrayDegrees stray = new StrayDegrees(view, words, ranges);
        List<DegreeLine> form = stray.form(sections);
        List<Found> found = new ArrayList<>();
        boolean afterStudies = false;
        for (Section section : new SchoolSections(words).within(sections)) {
            boolean inForm = form.stream().anyMatch(said -> section.lines().contains(said.line()));
            if (section.kind() == Kind.EDUCATION && !inForm) {
                StudySection.read(view, section, ranges, words, found);
            } else if (afterStudies && section.kind() == Kind.PROJECTS) {
                stray.inFull(section)
                        .forEach(said -> found.addAll(new CourseOfStudy(view, words, List.of(said)).read()));
            }
            afterStudies = section.kind() == Kind.EDUCATION;
        }
        if (found.isEmpty() && form.isEmpty()) {
            stray.blocks(sections).forEach(block -> StudySection.read(view, block, ranges, words, found));
            found.removeIf(course -> !course.hasSchool() || !course.hasLevel());
        }
        List<List<DegreeLine>> elsewhere = new ArrayList<>(isWanting(found) ? stray.in(sections, form) : List.of());
        if (found.stream().anyMatch(Found::hasSchool)) {
            elsewhere.removeIf(
                    said -> said.stream().allMatch(line -> line.degrees().isEmpty()));
        }
        List<Evidence> apart = add(elsewhere, view, words, found);
        if (found.stream().noneMatch(Found::hasSchool)) {
            stray.amongWork(sections)
                    .forEach(said -> found.addAll(new CourseOfStudy(view, words, List.of(said)).read()));
        }
        List<Found> merged = LatestLevel.told(SameDegrees.merge(found.subList(0, Math.min(MOST, found.size()))));
        return SameDegrees.withoutBareLevels(DepartmentLevels.told(SchoolLevels.told(merged), apart));
    }

    /** @return where those stand that one line tells of */
    private static List<Evidence> add(
            List<List<DegreeLine>> elsewhere, View view, DegreeWords words, List<Found> found) {
        List<Evidence> single = new ArrayList<>();
        for (List<DegreeLine> said : elsewhere) {
            List<Found> courses = new CourseOfStudy(view, words, said).read();
            found.addAll(courses);
            if (said.size() == 1) {
                courses.forEach(course -> single.addAll(course.evidence()));
            }
        }
        return single;
    }

    /** Whether no school is named, or no degree: another part of the document may say it. */
    private static boolean isWanting(List<Found> found) {
        return found.stream().noneMatch(Found::hasSchool) || found.stream().noneMatch(Found::hasLevel);
    }
}
