package dev.candour.resume.study;

import dev.candour.profile.Profile.Education;
import dev.candour.resume.text.Lists;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Degrees one below the other, and below them the school that awarded them all. */
final class SharedSchool {

    private SharedSchool() {}

    /** @param found the studies of one section, which are changed in their place */
    static void give(List<Degrees.Found> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Degrees.Found course = found.get(i);
            String below = schoolBelow(found.get(i + 1));
            if (below != null
                    && course.education().institution() == null
                    && course.education().level() != null) {
                found.set(i, at(below, course, found.get(i + 1)));
            }
        }
    }

    /** The school of studies whose degree stands on a line above it. */
    private static @Nullable String schoolBelow(Degrees.Found course) {
        String school = course.education().institution();
        boolean first = school == null
                || course.education().level() == null
                || course.evidence().isEmpty()
                || course.evidence().get(0).quote().contains(school);
        return first ? null : school;
    }

    private static Degrees.Found at(String school, Degrees.Found course, Degrees.Found told) {
        Education said = course.education();
        return new Degrees.Found(
                new Education(
                        school,
                        said.area(),
                        said.studyType(),
                        said.level(),
                        said.startDate(),
                        said.endDate(),
                        said.completed()),
                Lists.joined(
                        course.evidence(),
                        told.evidence().stream()
                                .filter(line -> line.quote().contains(school))
                                .toList()),
                course.chinese(),
                course.certainty());
    }

    /** "M.S., Physics; B.S., Chemistry, Pendle University": the parts of a line share the school. */
    static List<DegreeLine> among(List<DegreeLine> parts) {
        Span school = parts.stream()
                .map(DegreeLine::school)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return parts.stream()
                .map(part -> part.school() == null && part.perhaps() == null && school != null
                        ? part.withSchool(school)
                        : part)
                .toList();
    }
}
