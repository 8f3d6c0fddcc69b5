package dev.candour.resume;

import dev.candour.profile.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A range of dates in the text, or a single date.
 *
 * @param from null when it is unreadable
 * @param to null for one that lasts, and when unreadable
 * @param range whether two ends are written; a single date is no range, and its two ends are its own first and last month
 * @param current whether it lasts until today
 * @param open whether it lasts only because nothing stands behind its dash
 */
record DateRange(
        int start,
        int end,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        boolean range,
        boolean current,
        boolean open) {

    boolean isReadable() {
        return from != null && (to != null || current);
    }

    Span span() {
        return new Span(start, end);
    }
}
