package dev.candour.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Studies that no heading announces, told on lines that follow each other: one names the school, the next one the degree. */
final class StudyPairs {

    private static final int LONGEST = 90;
    /** Empty lines may stand between two. */
    private static final int NEAR = 4;

    private StudyPairs() {}

    /** The courses of study, each with its two lines and the dates below them. @param said the lines of a section that are not blank */
    static List<List<DegreeLine>> in(List<DegreeLine> said) {
        List<List<DegreeLine>> found = new ArrayList<>();
        int next = 0;
        while (next + 1 < said.size()) {
            DegreeLine one = said.get(next);
            DegreeLine other = said.get(next + 1);
            if (areOne(one, other)) {
                List<DegreeLine> lines = new ArrayList<>(List.of(one, other));
                said.stream()
                        .skip(next + 2L)
                        .limit(1)
                        .filter(dates ->
                                dates.datesOnly() && Stream.of(one, other).allMatch(line -> line.dates() == null))
                        .filter(dates -> follows(other, dates))
                        .forEach(lines::add);
                found.add(lines);
            }
            next += areOne(one, other) ? 2 : 1;
        }
        return found;
    }

    private static boolean areOne(DegreeLine one, DegreeLine other) {
        return follows(one, other) && (isSchool(one) && isDegree(other) || isDegree(one) && isSchool(other));
    }

    private static boolean follows(DegreeLine one, DegreeLine other) {
        return other.line().index() - one.line().index() <= NEAR;
    }

    /** A line that begins with the school and is no sentence. */
    private static boolean isSchool(DegreeLine said) {
        return said.degrees().isEmpty()
                && said.school() != null
                && said.school().start() == said.line().start()
                && isShort(said.line());
    }

    /** A line that begins with the degree or with what was studied. */
    private static boolean isDegree(DegreeLine said) {
        if (said.school() != null || said.degrees().isEmpty() || !isShort(said.line())) {
            return false;
        }
        int start = said.line().start();
        boolean area = said.area() != null && said.area().start() == start;
        return area || said.degrees().get(0).span().start() == start;
    }

    private static boolean isShort(Line line) {
        return line.text().length() <= LONGEST
                && !line.text().endsWith(".")
                && !line.text().endsWith("。");
    }
}
