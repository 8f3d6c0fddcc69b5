package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import dev.candour.resume.text.Span;
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
public record DateRange(
        int start,
        int end,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        boolean range,
        boolean current,
        boolean open) {

    public boolean isReadable() {
        return from != null && (to != null || current);
    }

    /** Ends behind a word that belongs to it. */
    DateRange until(int behind) {
        return new DateRange(start, behind, from, to, range, current, open);
    }

    public Span span() {
        return new Span(start, end);
    }
}
