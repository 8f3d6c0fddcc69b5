package dev.candour.screening;

import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.PossiblePeriod;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Skill;
import dev.candour.profile.Profile.Work;
import dev.candour.profile.ProfileParts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The years of work and of skills as they could be too: without positions that may be none, with dates without a month at their
 * least and at their most, and with an end where a dash stands open. What was counted from positions that cannot be told stays as it is.
 */
final class OtherCareers {

    private final Profile profile;
    private final YearMonth today;
    private final Positions positions;

    OtherCareers(Profile profile, LocalDate asOf) {
        this.profile = profile;
        this.today = YearMonth.from(asOf);
        this.positions = new Positions(profile, asOf);
    }

    List<OtherReading> all() {
        List<OtherReading> all = new ArrayList<>();
        List<Integer> doubtful = counting(index -> doubt(index).isPresent());
        if (!doubtful.isEmpty()) {
            all.add(reading(
                    "positions", doubtful, this::doubt, new FewerPositions(profile, positions).without(doubtful)));
        }
        List<Integer> open = counting(index -> openEnd(index).isPresent());
        if (!open.isEmpty()) {
            all.add(reading("open-end", open, this::openEnd, dated(work -> ended(work, open))));
        }
        List<Integer> years =
                indices(index -> PossiblePeriod.isOpen(profile.work().get(index)));
        if (!years.isEmpty()) {
            all.add(dates("least", years, work -> PossiblePeriod.shortest(work, today)));
            all.add(dates("most", years, work -> PossiblePeriod.longest(work, today)));
        }
        return all;
    }

    private List<Integer> indices(IntPredicate which) {
        return IntStream.range(0, profile.work().size()).filter(which).boxed().toList();
    }

    private List<Integer> counting(IntPredicate which) {
        return indices(index -> {
            Work work = profile.work().get(index);
            return work.startDate() != null && work.type().countsAsExperience() && which.test(index);
        });
    }

    private OtherReading reading(
            String words, List<Integer> which, Function<Integer, Optional<Confidence>> doubt, Profile otherwise) {
        List<String> because = which.stream()
                .map(index -> doubt.apply(index).orElseThrow().because())
                .distinct()
                .toList();
        return at(words, because, otherwise, which, "");
    }

    /** Of its being a position at all, or of a length that a single date cannot tell. */
    private Optional<Confidence> doubt(int index) {
        return Optional.ofNullable(OtherReadings.doubt(profile, "/work/" + index))
                .or(() -> end(index).filter(doubt -> doubt.level() == Confidence.Level.LOW));
    }

    /** Of its going on. */
    private Optional<Confidence> openEnd(int index) {
        return end(index).filter(doubt -> doubt.because().equals("open-end"));
    }

    private Optional<Confidence> end(int index) {
        return Optional.ofNullable(OtherReadings.doubt(profile, "/work/" + index + "/endDate"));
    }

    private Work ended(Work work, List<Integer> open) {
        boolean ends = open.stream().anyMatch(index -> profile.work().get(index) == work);
        return ends ? with(work, work.startDate(), work.startDate()) : work;
    }

    private OtherReading dates(String words, List<Integer> years, Function<Work, Optional<Period>> length) {
        return at(words, List.of("year-only"), dated(work -> at(work, length)), years, "/startDate");
    }

    private OtherReading at(String words, List<String> because, Profile otherwise, List<Integer> which, String part) {
        List<Evidence> evidence = new ArrayList<>();
        List<Work> works = new ArrayList<>();
        for (int index : which) {
            profile.evidenceAt("/work/" + index + part).stream().limit(1).forEach(one -> {
                evidence.add(one);
                works.add(profile.work().get(index));
            });
        }
        return new OtherReading(words, because, otherwise, evidence, works);
    }

    private static Work at(Work work, Function<Work, Optional<Period>> length) {
        Period period = PossiblePeriod.isOpen(work) ? length.apply(work).orElse(null) : null;
        return period == null
                ? work
                : with(
                        work,
                        PartialDate.of(period.first()),
                        work.endDate() == null ? null : PartialDate.of(period.last()));
    }

    private static Work with(Work work, PartialDate from, @Nullable PartialDate to) {
        return new Work(work.name(), work.position(), from, to, work.type(), work.teamSize(), work.summary());
    }

    /** With other dates, and what is counted from them. */
    private Profile dated(UnaryOperator<Work> dates) {
        List<Work> worked = positions.ofExperience();
        return ProfileParts.of(profile)
                .work(profile.work().stream().map(dates).toList())
                .experienceMonths(
                        worked.isEmpty()
                                ? profile.experienceMonths()
                                : Integer.valueOf(Period.union(periods(worked, dates))))
                .skills(profile.skills().stream()
                        .map(skill -> dated(skill, dates))
                        .toList())
                .profile();
    }

    private Skill dated(Skill skill, UnaryOperator<Work> dates) {
        List<Period> periods = periods(positions.of(skill.name()), dates);
        return periods.isEmpty()
                ? skill
                : new Skill(
                        skill.name(),
                        Period.union(periods),
                        skill.undatedUse(),
                        PartialDate.of(periods.stream()
                                .map(Period::last)
                                .max(YearMonth::compareTo)
                                .orElseThrow()),
                        skill.claimed(),
                        skill.claimedMonths());
    }

    private List<Period> periods(Collection<Work> works, UnaryOperator<Work> dates) {
        return works.stream()
                .flatMap(work -> Period.of(dates.apply(work), today).stream())
                .toList();
    }
}
