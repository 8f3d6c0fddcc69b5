package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.study.SchoolTowns;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;

/** The campus behind the name of a school that employs somebody belongs to the name. */
final class Campus {

    private Campus() {}

    /** "Lecturer, State University of Pendle, Whalley" */
    static Entry within(DegreeWords degrees, Entry entry, String text) {
        Header header = entry.header();
        Segment employer = header.employer();
        Line line = employer == null
                ? null
                : entry.headerLines().stream()
                        .filter(one -> employer.span().overlaps(one.start(), one.end()))
                        .findFirst()
                        .orElse(null);
        if (employer == null || line == null) {
            return entry;
        }
        DateRange dates = entry.dates();
        boolean before = dates != null && dates.start() >= employer.span().end() && dates.start() < line.end();
        Line named = dates != null && before ? line.part(line.start(), dates.start()) : line;
        Span whole = SchoolTowns.withCampus(degrees, text, named, employer.span());
        if (whole.equals(employer.span())) {
            return entry;
        }
        Segment school = new Segment(employer.kind(), whole, whole.in(text), whole.in(text), employer.line());
        return entry.withHeader(new Header(header.title(), school, header.certainty(), header.segments()));
    }
}
