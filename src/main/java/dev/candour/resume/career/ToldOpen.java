package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position of which Chinese prose tells only when it began: it lasts until the day of leaving that a later sentence names, until
 * the next one begins, or until now.
 */
final class ToldOpen {

    private static final Anchored STILL = Anchored.of("至今|迄今|到现在|至現在");

    private @Nullable Entry begun;
    private @Nullable DateRange since;

    /** @param entry what the sentence names; null when it names no position */
    void sentence(String sentence, List<DateRange> dates, @Nullable Entry entry, List<Entry> entries) {
        if (!Script.isChinese(sentence)) {
            return;
        }
        boolean joins = entry != null && Told.JOINED.isIn(sentence);
        if (joins || Told.LEFT.isIn(sentence)) {
            closeAt(dates.get(0), entries);
        }
        DateRange start = joins ? start(entry, dates) : null;
        if (start == null) {
            return;
        }
        begun = entry;
        since = start;
        if (STILL.isIn(sentence)) {
            close(entries);
        }
    }

    /** The last date before the employer. */
    private static @Nullable DateRange start(@Nullable Entry entry, List<DateRange> dates) {
        Segment employer = entry == null ? null : entry.header().employer();
        return dates.stream()
                .filter(date ->
                        employer != null && date.start() < employer.span().start() && date.from() != null)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    void closeAt(DateRange next, List<Entry> entries) {
        if (begun != null && since != null && next.from() != null) {
            entries.add(begun.withDates(
                    new DateRange(since.start(), since.end(), since.from(), next.from(), true, false, false)));
        }
        begun = null;
    }

    /** Nothing is said of its end. */
    void close(List<Entry> entries) {
        if (begun != null && since != null) {
            entries.add(
                    begun.withDates(new DateRange(since.start(), since.end(), since.from(), null, true, true, true)));
        }
        begun = null;
    }
}
