package dev.candour.resume.study;

import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Remembers whether a section puts schools above their degrees: of several degrees below one school only the first stands beside it. */
final class SchoolAbove {

    /** null while no studies have shown it */
    private @Nullable Boolean first;

    private @Nullable Span last;

    /** Whether a line names the school of the degrees below it. */
    boolean isOver(DegreeLine line) {
        return Boolean.TRUE.equals(first)
                && line.school() != null
                && line.degrees().isEmpty();
    }

    /** Whether the lines of one course name the degree above the school. */
    static boolean isBelow(List<DegreeLine> lines) {
        int degree = first(lines, said -> !said.degrees().isEmpty());
        return degree >= 0 && degree < first(lines, said -> said.school() != null);
    }

    /** What a section has shown is true of its first studies, too. */
    void assumeBelow() {
        first = false;
    }

    boolean isBelow() {
        return Boolean.FALSE.equals(first);
    }

    /** The lines of a course of study, with the school above it when they name none. */
    List<DegreeLine> over(List<DegreeLine> lines) {
        int school = first(lines, said -> said.school() != null);
        int degree = first(lines, said -> !said.degrees().isEmpty());
        if (school >= 0 && degree >= 0 && school != degree && first == null) {
            first = school < degree;
        }
        if (first == null
                && degree < 0
                && school == 0
                && lines.size() > 1
                && lines.get(0).line().isHeading()) {
            first = true;
        }
        Span above = last;
        last = school >= 0 ? lines.get(school).school() : last;
        int other = first(lines, said -> said.perhaps() != null && said.isDatedName());
        boolean untold = school < 0 && (other < 0 || other > degree);
        if (!untold || degree < 0 || above == null || !Boolean.TRUE.equals(first)) {
            return lines;
        }
        List<DegreeLine> named = new ArrayList<>(lines);
        named.set(degree, lines.get(degree).withSchool(above));
        return named;
    }

    private static int first(List<DegreeLine> lines, Predicate<DegreeLine> test) {
        for (int i = 0; i < lines.size(); i++) {
            if (test.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
