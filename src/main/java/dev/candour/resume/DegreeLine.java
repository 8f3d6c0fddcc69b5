package dev.candour.resume;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line says about studies.
 *
 * @param degrees the highest first
 * @param school null when it names none
 * @param area the field of study; null when it names none
 * @param dates null when it gives none
 * @param datesOnly whether it says nothing else
 */
record DegreeLine(
        Line line,
        List<Degree> degrees,
        @Nullable Span school,
        @Nullable Span area,
        @Nullable DateRange dates,
        boolean datesOnly) {

    /** A degree with its place in the analysed text. */
    record Degree(DegreeWords.Hit hit, Span span) {}

    static DegreeLine of(DegreeWords words, String text, Line line, List<DateRange> ranges) {
        return new DegreeLineReader(words, text, line, ranges).read();
    }

    DegreeLine withSchool(Span name) {
        return new DegreeLine(line, degrees, name, area, dates, datesOnly);
    }

    boolean saysNothing() {
        return degrees.isEmpty() && school == null && dates == null && area == null;
    }
}
