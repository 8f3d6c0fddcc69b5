package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import dev.candour.resume.text.Anchored;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "2015, 2016, 2017" and "2017 & 2016": years that follow each other without a gap are one time. */
final class ListedYears {

    private static final int LONGEST_SIGN = 6;
    private static final Anchored SIGN = Anchored.ofAnyCase(" ?[,&+] ?| and |, and ");

    private ListedYears() {}

    /** @param ranges in text order */
    static List<DateRange> joined(List<DateRange> ranges, String text) {
        List<DateRange> all = new ArrayList<>();
        int i = 0;
        while (i < ranges.size()) {
            int last = last(ranges, i, text);
            all.add(last == i ? ranges.get(i) : whole(ranges.get(i), ranges.get(last)));
            i = last + 1;
        }
        return all.size() == ranges.size() ? ranges : List.copyOf(all);
    }

    private static int last(List<DateRange> ranges, int first, String text) {
        int last = first;
        Integer step = null;
        while (last + 1 < ranges.size()) {
            Integer next = step(ranges.get(last), ranges.get(last + 1), text);
            if (next == null || step != null && !step.equals(next)) {
                break;
            }
            step = next;
            last++;
        }
        return last;
    }

    /** 1 or -1 where a year follows another so, beside it; null otherwise. */
    private static @Nullable Integer step(DateRange one, DateRange other, String text) {
        Integer from = year(one);
        Integer to = year(other);
        int gap = other.start() - one.end();
        boolean beside = from != null
                && to != null
                && Math.abs(to - from) == 1
                && gap > 0
                && gap <= LONGEST_SIGN
                && text.charAt(other.end() - 1) != '年' // "参加2015,2016年比赛" tells something
                && SIGN.is(text.substring(one.end(), other.start()));
        return beside ? Integer.valueOf(to - from) : null;
    }

    private static @Nullable Integer year(DateRange date) {
        PartialDate from = date.from();
        return date.range() || date.current() || from == null || from.month() != null ? null : from.year();
    }

    private static DateRange whole(DateRange one, DateRange other) {
        PartialDate from = one.from();
        PartialDate to = other.from();
        boolean down = from != null && to != null && from.year() > to.year();
        return new DateRange(one.start(), other.end(), down ? to : from, down ? from : to, true, false, false);
    }
}
