package dev.candour.resume.career;

import dev.candour.resume.dates.Times;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A heading that gathers positions below it by time and field, as "2012~2021 互联网" does, is no position itself. */
final class Periods {

    private Periods() {}

    static List<Entry> without(List<Entry> entries) {
        Set<Entry> gathering = new HashSet<>();
        for (int i = 0; i + 1 < entries.size(); i++) {
            if (gathers(entries.get(i), entries.get(i + 1))) {
                gathering.add(entries.get(i));
            }
        }
        return gathering.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> !gathering.contains(entry) && !isBeside(entry, gathering))
                        .toList();
    }

    private static boolean gathers(Entry entry, Entry next) {
        return isVague(entry)
                && next.dates() != null
                && next.header().isComplete()
                && next.header().certainty() == 3
                && (next.level() == 0 || next.level() > entry.level())
                && entry.headerLines().size() == 1
                && Times.within(next.dates(), Objects.requireNonNull(entry.dates()));
    }

    /** A heading of the same rank that names no employer either. */
    private static boolean isBeside(Entry entry, Set<Entry> gathering) {
        return isVague(entry)
                && entry.header().employer() == null
                && gathering.stream().anyMatch(other -> other.level() == entry.level());
    }

    private static boolean isVague(Entry entry) {
        return entry.isHeading()
                && entry.dates() != null
                && entry.dates().range()
                && entry.header().certainty() < 3;
    }
}
