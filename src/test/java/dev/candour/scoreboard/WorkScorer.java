package dev.candour.scoreboard;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.Work;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores the positions: pairs them by the likeness of employer, title and dates, then compares pair by pair. */
final class WorkScorer {

    /** Pairs that are less alike have only words such as "Ltd" and "present" in common. */
    private static final double LEAST_LIKENESS = 0.25;

    void score(List<Expected.Work> expected, List<Work> found, Marks marks) {
        int[] foundFor = Assignment.best(likeness(expected, found), found.size(), LEAST_LIKENESS);
        BitSet paired = new BitSet();
        for (int i = 0; i < foundFor.length; i++) {
            if (foundFor[i] < 0) {
                missed(expected.get(i), marks);
            } else {
                paired.set(foundFor[i]);
                compare(expected.get(i), found.get(foundFor[i]), marks);
            }
        }
        for (int i = paired.nextClearBit(0); i < found.size(); i = paired.nextClearBit(i + 1)) {
            extra(found.get(i), marks);
        }
    }

    private static double[][] likeness(List<Expected.Work> expected, List<Work> found) {
        return expected.stream()
                .map(one -> found.stream()
                        .mapToDouble(other -> likeness(one, other))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double likeness(Expected.Work expected, Work found) {
        return 0.35 * Answers.likeness(expected.employer(), found.name())
                + 0.25 * Answers.likeness(expected.title(), found.position())
                + 0.25 * Answers.likeness(expected.start(), start(found))
                + 0.15 * Answers.likeness(expected.end(), end(found));
    }

    private static void compare(Expected.Work expected, Work found, Marks marks) {
        marks.text(Field.EMPLOYER, expected.employer(), found.name());
        marks.text(Field.TITLE, expected.title(), found.position());
        marks.text(Field.START, expected.start(), start(found));
        marks.text(Field.END, expected.end(), end(found));
        marks.text(Field.TYPE, expected.type(), found.type().text());
        Integer size = found.teamSize();
        marks.value(
                Field.POSITION_TEAM_SIZE, expected.teamSize(), size, size != null && size.equals(expected.teamSize()));
    }

    private static void missed(Expected.Work expected, Marks marks) {
        marks.value(Field.EMPLOYER, expected.employer(), null, false);
        marks.value(Field.TITLE, expected.title(), null, false);
        marks.value(Field.START, expected.start(), null, false);
        marks.value(Field.END, expected.end(), null, false);
        marks.value(Field.TYPE, expected.type(), null, false);
        marks.value(Field.POSITION_TEAM_SIZE, expected.teamSize(), null, false);
    }

    private static void extra(Work found, Marks marks) {
        marks.value(Field.EMPLOYER, null, found.name(), false);
        marks.value(Field.TITLE, null, found.position(), false);
        marks.value(Field.START, null, start(found), false);
        marks.value(Field.END, null, end(found), false);
        marks.value(Field.TYPE, null, found.type().text(), false);
        marks.value(Field.POSITION_TEAM_SIZE, null, found.teamSize(), false);
    }

    private static @Nullable String start(Work found) {
        return text(found.startDate());
    }

    /** A position that has begun and has no end lasts. */
    private static @Nullable String end(Work found) {
        return found.startDate() != null && found.endDate() == null ? "present" : text(found.endDate());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
