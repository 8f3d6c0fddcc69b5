package dev.candour.resume;

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
        Span whole = SchoolTowns.withCampus(degrees, text, line, employer.span());
        if (whole.equals(employer.span())) {
            return entry;
        }
        Segment school = new Segment(employer.kind(), whole, whole.in(text), whole.in(text), employer.line());
        return entry.withHeader(new Header(header.title(), school, header.certainty(), header.segments()));
    }
}
