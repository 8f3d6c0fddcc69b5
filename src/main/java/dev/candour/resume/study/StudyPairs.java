package dev.candour.resume.study;

import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Studies that no heading announces, told on lines that follow each other: one names the school, the next one the degree. Where the
 * school comes first, more degrees may stand below it.
 */
final class StudyPairs {

    private static final int LONGEST = 90;
    /** Empty lines may stand between two. */
    private static final int NEAR = 4;

    private final List<DegreeLine> said;
    private final List<List<DegreeLine>> found = new ArrayList<>();
    /** The school that stands above degrees; null where schools stand below them. */
    private @Nullable DegreeLine school;

    private StudyPairs(List<DegreeLine> said) {
        this.said = said;
    }

    /** The courses of study, each with its two lines and the dates below them. @param said the lines of a section that are not blank */
    static List<List<DegreeLine>> in(List<DegreeLine> said) {
        StudyPairs pairs = new StudyPairs(said);
        int next = 0;
        while (next < said.size()) {
            next += pairs.from(next);
        }
        return pairs.found;
    }

    /** How many lines are told from here on. */
    private int from(int next) {
        DegreeLine one = said.get(next);
        DegreeLine other = next + 1 < said.size() ? said.get(next + 1) : one;
        boolean schoolsAbove = school != null && isDegree(one);
        if (areOne(one, other) && !schoolsAbove) {
            school = isSchool(one) ? one : null;
            found.add(withDates(one, other, next + 2));
            return 2;
        }
        if (schoolsAbove && follows(lastTold(), one)) {
            found.add(List.of(school, one));
        }
        return 1;
    }

    private DegreeLine lastTold() {
        List<DegreeLine> last = found.get(found.size() - 1);
        return last.get(last.size() - 1);
    }

    private List<DegreeLine> withDates(DegreeLine one, DegreeLine other, int below) {
        List<DegreeLine> lines = new ArrayList<>(List.of(one, other));
        DegreeLine above = above(below - 2);
        if (above != null && lines.stream().allMatch(line -> line.dates() == null)) {
            lines.add(above);
            return lines;
        }
        said.stream()
                .skip(below)
                .limit(1)
                .filter(dates -> dates.datesOnly() && Stream.of(one, other).allMatch(line -> line.dates() == null))
                .filter(dates -> follows(other, dates))
                .forEach(lines::add);
        return lines;
    }

    /** The line of dates right above a pair, unless they are those of the pair before it. */
    private @Nullable DegreeLine above(int pair) {
        DegreeLine dates = pair == 0 ? null : said.get(pair - 1);
        boolean range = dates != null && dates.dates() != null && dates.dates().range();
        return range
                        && dates.school() == null
                        && dates.degrees().isEmpty()
                        && dates.dates().start() - dates.line().start() <= 1
                        && said.get(pair).line().index() - dates.line().index() == 1
                        && found.stream().noneMatch(pairs -> pairs.contains(dates))
                ? dates
                : null;
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
