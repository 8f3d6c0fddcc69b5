package dev.candour.screening;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A profile in which every position has dates and the dates add up to no more than they do now. */
final class NoMoreExperience {

    private NoMoreExperience() {}

    /**
     * Positions without dates ran beside the longest one that has some; where none has, they have just begun, which leaves no gap
     * and is no short stay.
     */
    static Profile than(Profile profile, LocalDate asOf) {
        YearMonth today = YearMonth.from(asOf);
        Work model = longest(profile, today)
                .orElse(new Work(
                        null,
                        null,
                        PartialDate.of(asOf.getYear(), asOf.getMonthValue()),
                        null,
                        Profile.EmploymentType.EMPLOYMENT,
                        null,
                        null));
        List<Work> work = profile.work().stream().map(one -> dated(one, model)).toList();
        List<Period> periods = work.stream()
                .filter(one -> one.type().countsAsExperience())
                .flatMap(one -> Period.of(one, today).stream())
                .toList();
        Integer known = profile.experienceMonths();
        int months = known != null ? known : periods.isEmpty() ? 0 : Period.union(periods);
        Profile changed = ChangedProfile.experienceMonths(ChangedProfile.work(profile, work), months);
        return ChangedProfile.withoutWarning(changed, CareerMatcher.DATES_OF_NOTHING);
    }

    private static Optional<Work> longest(Profile profile, YearMonth today) {
        return profile.work().stream()
                .filter(one -> one.type().countsAsExperience() && one.startDate() != null)
                .max(Comparator.comparingInt(
                        one -> Period.of(one, today).map(Period::months).orElse(0)));
    }

    private static Work dated(Work one, Work model) {
        return one.startDate() != null || !one.type().countsAsExperience()
                ? one
                : new Work(
                        one.name(),
                        one.position(),
                        model.startDate(),
                        model.endDate(),
                        one.type(),
                        one.teamSize(),
                        one.summary());
    }
}
