package dev.candour.screening;

import dev.candour.profile.Period;
import dev.candour.profile.PossiblePeriod;
import dev.candour.profile.Profile.Work;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The positions that show something, and for how long.
 *
 * @param counted months
 * @param most months, if each date without one meant the longest time that it can
 * @param latest month that the end of any of them can mean; null when none is dated
 */
record Shown(
        List<Work> works, int counted, int most, @Nullable YearMonth latest) {

    static Shown of(List<Work> works, YearMonth today) {
        List<Period> longest = works.stream()
                .flatMap(work -> PossiblePeriod.longest(work, today).stream())
                .toList();
        return new Shown(
                works,
                Period.union(works.stream()
                        .flatMap(work -> Period.of(work, today).stream())
                        .toList()),
                Period.union(longest),
                longest.stream().map(Period::last).max(YearMonth::compareTo).orElse(null));
    }

    /** The most years; those that are counted where these positions do not come to them. */
    @Nullable
    Double years(@Nullable Double now) {
        return now == null || Math.round(12 * now) != counted ? now : Double.valueOf(most / 12.0);
    }
}
