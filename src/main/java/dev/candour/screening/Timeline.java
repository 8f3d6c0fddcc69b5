package dev.candour.screening;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The candidate's months at work, both ends counted. The years of study are not looked at, not even to fill a gap: they
 * tell a person's age. A gap costs nothing and is a question, which whoever studied in that time answers in a word.
 */
final class Timeline {

    private static final int SHORT_STAY_MONTHS = 12;

    private final YearMonth today;
    private final List<Span> spans;
    private final Profile profile;

    Timeline(Profile profile, LocalDate asOf) {
        this.profile = profile;
        this.today = YearMonth.from(asOf);
        this.spans =
                profile.work().stream().map(this::span).filter(Objects::nonNull).toList();
    }

    /** Length of a position; null when it has no dates. */
    @Nullable
    Integer months(Work work) {
        return Period.of(work, today).map(Period::months).orElse(null);
    }

    /** Whether a position ended within a year for certain: a year alone may have been twelve months. */
    boolean isShort(Work work) {
        Span span = span(work);
        return span != null && !current(work) && span.months() < SHORT_STAY_MONTHS;
    }

    boolean current(Work work) {
        return work.startDate() != null
                && (work.endDate() == null || !work.endDate().last().isBefore(today));
    }

    /** Months between the start of a position and the end of everything before it; null when nothing dated is before it. */
    @Nullable
    Integer gapBefore(Work work) {
        Span span = span(work);
        if (span == null) {
            return null;
        }
        YearMonth end = null;
        for (Span other : spans) {
            if (other.first.isBefore(span.first) && (end == null || other.last.isAfter(end))) {
                end = other.last;
            }
        }
        return end == null ? null : (int) Math.max(0, ChronoUnit.MONTHS.between(end, span.first) - 1);
    }

    /** The longest gap before a position; null when fewer than two things are dated. */
    @Nullable
    Integer longestGap() {
        Integer longest = null;
        for (Work work : profile.work()) {
            Integer gap = gapBefore(work);
            if (gap != null && (longest == null || gap > longest)) {
                longest = gap;
            }
        }
        return longest;
    }

    private @Nullable Span span(Work work) {
        return work.startDate() == null ? null : span(work.startDate(), work.endDate());
    }

    private @Nullable Span span(PartialDate start, @Nullable PartialDate end) {
        YearMonth last = end == null || end.last().isAfter(today) ? today : end.last();
        return start.first().isAfter(last) ? null : new Span(start.first(), last);
    }

    /** The longest time that the dates can mean, so that no gap is seen where there may be none. */
    private record Span(YearMonth first, YearMonth last) {
        long months() {
            return ChronoUnit.MONTHS.between(first, last) + 1;
        }
    }
}
