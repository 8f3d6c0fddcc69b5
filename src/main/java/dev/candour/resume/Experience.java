package dev.candour.resume;

import dev.candour.profile.Period;
import dev.candour.profile.Profile.Warning;
import dev.candour.profile.Profile.Work;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long somebody has worked, as far as the positions of a profile tell. */
final class Experience {

    private Experience() {}

    /**
     * Months covered by dated positions. Whose only positions are internships and volunteering, with dates, has worked no month
     * yet; null when nothing is dated, or when dates were left unread and no position counts.
     *
     * @param asOf what "present" means
     */
    static @Nullable Integer months(List<Work> career, YearMonth asOf, List<Warning> warnings) {
        List<Work> counted =
                career.stream().filter(work -> work.type().countsAsExperience()).toList();
        if (counted.isEmpty()) {
            boolean unread =
                    warnings.stream().anyMatch(warning -> warning.code().equals(Ledger.UNREAD));
            return unread || periods(career, asOf).isEmpty() ? null : Integer.valueOf(0);
        }
        List<Period> periods = periods(counted, asOf);
        return periods.isEmpty() ? null : Integer.valueOf(Period.union(periods));
    }

    private static List<Period> periods(List<Work> career, YearMonth asOf) {
        return career.stream().flatMap(work -> Period.of(work, asOf).stream()).toList();
    }
}
