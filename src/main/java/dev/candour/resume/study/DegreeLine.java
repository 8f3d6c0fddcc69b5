package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.dates.Years;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one line says about studies.
 *
 * @param degrees the highest first
 * @param school null when it names none
 * @param area the field of study; null when it names none
 * @param perhaps a name that is the school's when no other line names one; null when there is none
 * @param dates null when it gives none
 * @param datesOnly whether it says nothing else
 * @param ending what it says of the end of the studies
 */
record DegreeLine(
        Line line,
        List<Degree> degrees,
        @Nullable Span school,
        @Nullable Span area,
        @Nullable Span perhaps,
        @Nullable DateRange dates,
        boolean datesOnly,
        Ending ending) {

    /** A degree with its place in the analysed text. */
    record Degree(DegreeWords.Hit hit, Span span) {}

    /**
     * @param expected when the studies are to end
     * @param awaited whether the line calls their end expected
     * @param unfinished whether they were broken off or still last
     * @param studying whether they still last unless an end is told
     */
    record Ending(@Nullable DateRange expected, boolean awaited, boolean unfinished, boolean studying) {
        static final Ending UNTOLD = new Ending(null, false, false, false);
    }

    private static final Pattern AT_SEMICOLONS = Pattern.compile("(?<=;)");

    private static final Pattern PARTS =
            Pattern.compile("(?<=;)|(?<=\\s)(?=(?:19|20)\\d{2}[./年\\d月]{0,6}\\s?[-~至]\\s?(?:(?:19|20)\\d{2}|至今|现在))");

    static DegreeLine of(DegreeWords words, String text, Line line, List<DateRange> ranges) {
        return new DegreeLineReader(words, text, line, ranges).read();
    }

    /** The dates on a line, rather those of a range; null when there are none. */
    static @Nullable DateRange datesOn(Line line, List<DateRange> ranges) {
        DateRange found = null;
        for (int i = DateRanges.firstFrom(ranges, line.start());
                i < ranges.size() && ranges.get(i).start() < line.end();
                i++) {
            boolean better = found == null || ranges.get(i).range() && !found.range();
            found = better ? ranges.get(i) : found;
        }
        return found;
    }

    /** The line before its dates, where they stand last on it. */
    Line undated(String text) {
        if (dates == null
                || dates.start() <= line.start()
                || text.substring(Math.min(dates.end(), line.end()), line.end())
                        .chars()
                        .anyMatch(Character::isLetterOrDigit)) {
            return line;
        }
        Span told = Span.of(line.start(), dates.start()).strip(text, " \t|,;(-–");
        return told.isEmpty() ? line : line.part(told.start(), told.end());
    }

    /** Where the first degree begins; the line where it names none. */
    int firstDegree() {
        return degrees.stream().mapToInt(degree -> degree.span().start()).min().orElse(line.start());
    }

    /** @param studying whether an end that is told elsewhere says more */
    static DegreeLine unfinished(Line line, boolean studying) {
        return new DegreeLine(
                line, List.of(), null, null, null, null, false, new Ending(null, false, !studying, studying));
    }

    static DegreeLine nothing(Line line) {
        return new DegreeLine(line, List.of(), null, null, null, null, false, Ending.UNTOLD);
    }

    /** A line that says nothing but what was studied. */
    static DegreeLine field(Line line) {
        return new DegreeLine(line, List.of(), null, line.span(), null, null, false, Ending.UNTOLD);
    }

    /** The first line of studies, of which one cell may be the name of a school and the other what was studied. */
    static DegreeLine head(Line line, Span school, @Nullable Span area) {
        return new DegreeLine(line, List.of(), null, area, school, null, false, Ending.UNTOLD);
    }

    /** A line that says nothing but what may be the name of a school. */
    static DegreeLine perhaps(Line line, Span school) {
        return new DegreeLine(line, List.of(), null, null, school, null, false, Ending.UNTOLD);
    }

    DegreeLine withSchool(Span name) {
        return new DegreeLine(line, degrees, name, area, null, dates, datesOnly, ending);
    }

    /** The same with a field before its dates, where none was known. */
    DegreeLine withField(String text, Span told) {
        int end = dates == null || dates.start() <= told.start() ? told.end() : Math.min(dates.start(), told.end());
        return area != null
                ? this
                : new DegreeLine(
                        line,
                        degrees,
                        school,
                        Span.of(told.start(), end).strip(text, " \t,;|("),
                        null,
                        dates,
                        false,
                        ending);
    }

    DegreeLine withoutArea() {
        return new DegreeLine(line, degrees, school, null, perhaps, dates, datesOnly, ending);
    }

    /** Beside a bare school may stand when somebody was born. */
    DegreeLine withoutDates() {
        return new DegreeLine(line, degrees, school, area, perhaps, null, false, ending);
    }

    /** "柳溪大學 海洋觀測研究所 (2014/09 - 2016/07)": on a line that begins with a school a time that lasts is that of the studies. */
    boolean isOfSchoolAndTime() {
        return school != null && school.start() == line.start() && dates != null && dates.range();
    }

    /** Whether its dates only say when the studies are to end. */
    boolean isOnlyExpected() {
        return dates != null && dates == ending.expected() && !dates.range();
    }

    /** Whether nothing stands on it but dates and what may be the name of a school. */
    boolean isDatedName() {
        return dates != null && area == null && degrees.isEmpty();
    }

    /** Whether the studies that the line names have not been finished. */
    boolean isUnfinished() {
        boolean lasts = dates != null && dates.range() && dates.to() == null;
        return ending.unfinished() || !degrees.isEmpty() && lasts;
    }

    /** The parts of a line that names more than one degree, each in a part of its own between semicolons or behind its dates. */
    static List<Line> parts(DegreeWords words, Line line) {
        List<Line> schools = SeveralSchools.on(words, line);
        if (!schools.isEmpty()) {
            return schools;
        }
        List<Line> parts = parts(words, line, AT_SEMICOLONS);
        return parts.size() > 1 ? parts : parts(words, line, PARTS);
    }

    /** The line itself where one of its parts names neither a degree nor a dated school. */
    private static List<Line> parts(DegreeWords words, Line line, Pattern separator) {
        List<Line> parts = new ArrayList<>();
        int start = 0;
        for (String part : separator.split(line.text())) {
            String bare = part.replaceAll("[;\\s]+$", "");
            boolean degree = !words.degrees(bare).isEmpty();
            if (!degree
                    && (!isDatedSchool(words, bare) || StudyState.isNote(bare) || StudyState.isStudyingNote(bare))) {
                return List.of(line);
            }
            int at = line.start() + start;
            boolean goesOn = !degree && !parts.isEmpty() && lacksSchoolAndDates(words, parts.get(parts.size() - 1));
            int from = goesOn ? parts.remove(parts.size() - 1).start() : at;
            String told = text(line, from, at + bare.length());
            parts.add(new Line(
                    line.index(), from, at + bare.length(), told, line.level(), line.bullet(), line.indent(), false));
            start += part.length();
        }
        return parts;
    }

    private static String text(Line line, int from, int to) {
        return line.text().substring(from - line.start(), to - line.start());
    }

    /** "MSc Physics" before "2014 - 2016, Pendle University" */
    private static boolean lacksSchoolAndDates(DegreeWords words, Line part) {
        return !Years.areIn(part.text()) && words.schoolEnd(part.text()) == 0;
    }

    private static boolean isDatedSchool(DegreeWords words, String part) {
        return Years.areIn(part) && words.schoolEnd(part) > 0;
    }

    /** Whether the line names a degree and says from when until when it was studied for. */
    boolean isStudy() {
        return !degrees.isEmpty() && dates != null && dates.range();
    }

    boolean saysNothing() {
        return degrees.isEmpty() && school == null && dates == null && area == null && perhaps == null;
    }
}
