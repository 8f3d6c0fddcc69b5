package dev.candour.resume;

import org.jspecify.annotations.Nullable;

/** How sure the reader is of the parts of a position, and why not surer. */
record Confidence(Mark employer, Mark title, Mark dates) {

    enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    /** @param reason a code such as "by-place"; what is sure has "known-word" or "written" */
    record Mark(Level level, String reason) {}

    static final Confidence NONE = new Confidence(absent(), absent(), absent());

    static Confidence of(Entry entry) {
        Header header = entry.header();
        return new Confidence(
                mark(header.employer(), Segment.Kind.ORGANIZATION, entry.contested()),
                mark(header.title(), Segment.Kind.TITLE, entry.contested()),
                dates(entry.dates()));
    }

    private static Mark absent() {
        return new Mark(Level.LOW, "not-found");
    }

    private static Mark mark(@Nullable Segment segment, Segment.Kind known, boolean contested) {
        if (segment == null) {
            return absent();
        }
        if (contested) {
            return new Mark(segment.is(known) ? Level.MEDIUM : Level.LOW, "near-equal");
        }
        return segment.is(known) ? new Mark(Level.HIGH, "known-word") : new Mark(Level.MEDIUM, "by-place");
    }

    private static Mark dates(@Nullable DateRange dates) {
        if (dates == null || !dates.isReadable()) {
            return absent();
        }
        if (!dates.range() || dates.open()) {
            return new Mark(Level.LOW, dates.open() ? "open-end" : "one-date");
        }
        boolean year = dates.from() != null && dates.from().month() == null;
        return new Mark(year ? Level.MEDIUM : Level.HIGH, year ? "year-only" : "written");
    }
}
