package dev.candour.resume.study;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lines of a course of study have told so far: its school, its degree, its field, its dates. */
final class OpenStudies {

    private static final int LONGEST_LABEL = 20;

    private final String text;
    private List<DegreeLine> lines = new ArrayList<>();

    OpenStudies(String text) {
        this.text = text;
    }

    void add(DegreeLine line) {
        lines.add(line);
    }

    /** "Diploma" on a line of its own, below a school of which no degree is told: what stands below it belongs there, too. */
    boolean takesAward(Line line) {
        boolean award = StudyLabels.BARE_AWARD.is(line.text()) && hasSchool() && !hasDegree();
        if (award) {
            add(DegreeLine.nothing(line));
        }
        return award;
    }

    /** The lines, which make a course of study of their own; behind them another one may open. */
    List<DegreeLine> close() {
        List<DegreeLine> told = lines;
        lines = new ArrayList<>();
        return told;
    }

    List<DegreeLine> lines() {
        return lines;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean hasSchool() {
        return any(said -> said.school() != null);
    }

    boolean hasDegree() {
        return any(said -> !said.degrees().isEmpty());
    }

    boolean hasArea() {
        return any(said -> said.area() != null);
    }

    /** Whether a field of study is told, and a line with a degree tells quite another one. */
    boolean hasOtherAreaThan(DegreeLine line) {
        String area = line.area() == null ? "" : line.area().in(text).toLowerCase(Locale.ROOT);
        List<String> told = lines.stream()
                .map(DegreeLine::area)
                .filter(Objects::nonNull)
                .map(one -> one.in(text).toLowerCase(Locale.ROOT))
                .toList();
        return !area.isEmpty()
                && !told.isEmpty()
                && told.stream().noneMatch(one -> one.contains(area) || area.contains(one));
    }

    /** Whether it is told when the studies were, and not only when they are to end. */
    boolean hasDates() {
        return any(said -> said.dates() != null && !said.isOnlyExpected());
    }

    /** Whether something else stands on a line with dates. */
    boolean hasDatedWords() {
        return any(said -> said.dates() != null && !said.datesOnly());
    }

    /** Whether a form begins again: "Degree: ..." stood on the first of the lines already. */
    boolean beginsWithLabelOf(DegreeLine line) {
        String label = label(line.line().text());
        return lines.size() > 1
                && !label.isEmpty()
                && label.equals(label(lines.get(0).line().text()));
    }

    private static String label(String line) {
        int colon = line.indexOf(':');
        return colon < 0 || colon > LONGEST_LABEL
                ? ""
                : line.substring(0, colon).strip();
    }

    /** Whether a line below the first tells when the studies were: after that little more is told of them. */
    boolean isDatedBelow() {
        return lines.stream().skip(1).anyMatch(said -> said.dates() != null);
    }

    /** Whether a line names a school and the end of the range that broke at the end of the line above: "2006 -", below it "2011". */
    boolean endWith(DegreeLine line) {
        DegreeLine above = lines.isEmpty() ? line : lines.get(lines.size() - 1);
        DateRange told = above.dates();
        return line.school() != null
                && !hasSchool()
                && above.line().index() + 1 == line.line().index()
                && told != null
                && told.range()
                && told.to() != null
                && line.dates() != null
                && !line.dates().range()
                && line.dates().to() != null
                && told.to().year() == line.dates().to().year();
    }

    boolean areDatesRanges() {
        return lines.stream().map(DegreeLine::dates).filter(Objects::nonNull).allMatch(DateRange::range);
    }

    /** Whether all that is told of when they were is the year of a day: "2019" above "conferred on 3 May 2019". */
    boolean endsIn(DateRange day) {
        return day.to() != null
                && lines.stream()
                        .map(DegreeLine::dates)
                        .filter(Objects::nonNull)
                        .allMatch(told -> told.to() != null
                                && told.to().year() == day.to().year());
    }

    /** Whether the highest degree of a line is of a level that is told already. */
    boolean hasLevelOf(DegreeLine line) {
        return lines.stream()
                .flatMap(said -> said.degrees().stream())
                .anyMatch(degree ->
                        degree.hit().level() == line.degrees().get(0).hit().level());
    }

    Set<DegreeLevel> levels() {
        return lines.stream()
                .flatMap(said -> said.degrees().stream())
                .map(degree -> degree.hit().level())
                .collect(Collectors.toSet());
    }

    /** The schools as they are called. */
    Stream<String> schools() {
        return lines.stream().map(DegreeLine::school).filter(Objects::nonNull).map(school -> school.in(text));
    }

    boolean any(Predicate<DegreeLine> test) {
        return lines.stream().anyMatch(test);
    }

    boolean all(Predicate<DegreeLine> test) {
        return lines.stream().allMatch(test);
    }
}
