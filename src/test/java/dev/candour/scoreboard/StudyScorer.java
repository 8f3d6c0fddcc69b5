package dev.candour.scoreboard;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores schools and degrees. */
final class StudyScorer {

    private static final double LEAST_LIKENESS = 0.25;

    private final YearMonth asOf;

    StudyScorer(LocalDate asOf) {
        this.asOf = YearMonth.from(asOf);
    }

    void score(Expected expected, List<Education> found, Marks marks) {
        marks.text(Field.HIGHEST_DEGREE, expected.highestDegree(), highest(found));
        List<Expected.Study> studies = expected.education();
        int[] foundFor = Assignment.best(likeness(studies, found), found.size(), LEAST_LIKENESS);
        BitSet paired = new BitSet();
        for (int i = 0; i < foundFor.length; i++) {
            if (foundFor[i] < 0) {
                compare(studies.get(i), null, marks);
            } else {
                paired.set(foundFor[i]);
                compare(studies.get(i), found.get(foundFor[i]), marks);
            }
        }
        for (int i = paired.nextClearBit(0); i < found.size(); i = paired.nextClearBit(i + 1)) {
            compare(null, found.get(i), marks);
        }
    }

    private @Nullable String highest(List<Education> found) {
        return found.stream()
                .filter(entry -> !Boolean.FALSE.equals(finished(entry)))
                .map(Education::level)
                .flatMap(Stream::ofNullable)
                .max(DegreeLevel::compareTo)
                .map(DegreeLevel::text)
                .orElse(null);
    }

    private @Nullable Boolean finished(Education entry) {
        PartialDate end = entry.endDate();
        if (entry.completed() != null || end == null) {
            return entry.completed();
        }
        return !end.first().isAfter(asOf);
    }

    private static double[][] likeness(List<Expected.Study> expected, List<Education> found) {
        return expected.stream()
                .map(one -> found.stream()
                        .mapToDouble(other -> likeness(one, other))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double likeness(Expected.Study expected, Education found) {
        return 0.5 * Answers.likeness(expected.institution(), found.institution())
                + 0.3 * (Objects.equals(expected.level(), level(found)) ? 1 : 0)
                + 0.2 * Answers.likeness(expected.area(), found.area());
    }

    private void compare(Expected.@Nullable Study expected, @Nullable Education found, Marks marks) {
        boolean same = expected != null && found != null && same(expected, found);
        marks.value(
                Field.EDUCATION,
                expected == null ? null : text(expected.level(), expected.institution(), expected.completed()),
                found == null ? null : text(level(found), found.institution(), finished(found)),
                same);
        marks.text(Field.AREA, expected == null ? null : expected.area(), found == null ? null : found.area());
    }

    /** That a document does not say whether the studies were finished contradicts only that they were not. */
    private boolean same(Expected.Study expected, Education found) {
        Boolean finished = finished(found);
        boolean agreed = expected.completed() == null
                || expected.completed().equals(finished)
                || expected.completed() && finished == null;
        return agreed
                && Answers.same(expected.institution(), found.institution())
                && Objects.equals(expected.level(), level(found));
    }

    private static @Nullable String level(Education found) {
        return found.level() == null ? null : found.level().text();
    }

    private static String text(@Nullable String level, @Nullable String institution, @Nullable Boolean finished) {
        String open = Boolean.FALSE.equals(finished) ? " (not finished)" : "";
        return "%s at %s%s".formatted(level == null ? "no level" : level, institution, open);
    }
}
