package dev.candour.screening;

import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The years of work and of skills as they could be too: without positions that may be none, and with dates without a month at their
 * least and at their most. What was counted from positions that cannot be told stays as it is.
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
        withoutDoubtful().ifPresent(all::add);
        if (profile.work().stream().anyMatch(PossiblePeriod::isOpen)) {
            all.add(dates("least", work -> PossiblePeriod.shortest(work, today)));
            all.add(dates("most", work -> PossiblePeriod.longest(work, today)));
        }
        return all;
    }

    private Optional<OtherReading> withoutDoubtful() {
        Set<Work> left = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> because = new LinkedHashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        for (int index = 0; index < profile.work().size(); index++) {
            Confidence doubt = doubt(index);
            Work work = profile.work().get(index);
            if (doubt != null && work.startDate() != null && work.type().countsAsExperience()) {
                left.add(work);
                because.add(doubt.because());
                profile.evidenceAt("/work/" + index).stream().limit(1).forEach(evidence::add);
            }
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new OtherReading("positions", List.copyOf(because), without(left), evidence));
    }

    /** Of its being a position at all, or of a length that a single date cannot tell. */
    private @Nullable Confidence doubt(int index) {
        Confidence whole = OtherReadings.doubt(profile, "/work/" + index);
        Confidence end = OtherReadings.doubt(profile, "/work/" + index + "/endDate");
        boolean oneDate = end != null && end.level() == Confidence.Level.LOW;
        return whole != null ? whole : oneDate ? end : null;
    }

    private Profile without(Set<Work> left) {
        return counted(
                profile.work().stream().filter(work -> !left.contains(work)).toList(),
                work -> left.contains(work) ? Optional.empty() : Period.of(work, today));
    }

    private OtherReading dates(String words, Function<Work, Optional<Period>> length) {
        List<Evidence> evidence = IntStream.range(0, profile.work().size())
                .boxed()
                .filter(index -> PossiblePeriod.isOpen(profile.work().get(index)))
                .flatMap(index -> profile.evidenceAt("/work/" + index + "/startDate").stream())
                .toList();
        return new OtherReading(words, List.of("year-only"), counted(profile.work(), length), evidence);
    }

    private Profile counted(List<Work> work, Function<Work, Optional<Period>> length) {
        List<Work> worked = positions.ofExperience();
        Integer months = worked.isEmpty() ? profile.experienceMonths() : months(worked, length);
        List<Skill> skills =
                profile.skills().stream().map(skill -> counted(skill, length)).toList();
        return ProfileParts.of(profile)
                .work(work)
                .experienceMonths(months)
                .skills(skills)
                .profile();
    }

    private Skill counted(Skill skill, Function<Work, Optional<Period>> length) {
        List<Work> showing = positions.of(skill.name());
        if (showing.isEmpty()) {
            return skill;
        }
        Integer months = months(showing, length);
        return new Skill(
                skill.name(),
                months,
                skill.undatedUse(),
                months == null ? null : skill.lastUsed(),
                skill.claimed(),
                skill.claimedMonths());
    }

    private static @Nullable Integer months(Collection<Work> works, Function<Work, Optional<Period>> length) {
        List<Period> periods =
                works.stream().flatMap(work -> length.apply(work).stream()).toList();
        return periods.isEmpty() ? null : Integer.valueOf(Period.union(periods));
    }
}
