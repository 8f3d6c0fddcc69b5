package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Certainty;
import org.jspecify.annotations.Nullable;

/** How sure the reader is of the parts of a position. */
public record Confidence(Certainty employer, Certainty title, Certainty dates) {

    static final Confidence NONE = new Confidence(Certainty.SURE, Certainty.SURE, Certainty.SURE);

    static Confidence of(Entry entry) {
        Header header = entry.header();
        return new Confidence(
                name(header.employer(), Segment.Kind.ORGANIZATION, entry.contested()),
                name(header.title(), Segment.Kind.TITLE, entry.contested()),
                dates(entry.dates()));
    }

    private static Certainty name(@Nullable Segment segment, Segment.Kind known, boolean contested) {
        if (segment == null || !contested) {
            return Certainty.SURE;
        }
        return segment.is(known) ? Certainty.medium("near-equal") : Certainty.low("near-equal");
    }

    private static Certainty dates(@Nullable DateRange dates) {
        if (dates == null || !dates.isReadable()) {
            return Certainty.SURE;
        }
        return dates.open() ? Certainty.medium("open-end") : dates.range() ? Certainty.SURE : Certainty.low("one-date");
    }
}
