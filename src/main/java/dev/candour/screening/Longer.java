package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Requirement;
import dev.candour.job.Asked;
import dev.candour.profile.Period;
import dev.candour.profile.PossiblePeriod;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Of which requirements the counted years stay under a bound that the same dates could reach: "2016 - 2018" counts 24 months, and may
 * have been 36. How long it was is unknown, and unknown turns nobody down.
 */
final class Longer {

    private final Function<Fact, List<Double>> bounds;
    private final Vocabulary vocabulary;
    private final Profile profile;
    private final LocalDate asOf;
    private final YearMonth today;
    private @Nullable Boolean open;
    private Map<Requirement, Boolean> known = new HashMap<>();
    /** Another skill of a group can have changed while its fact stayed as it was. */
    private Map<Requirement, Boolean> groups = new IdentityHashMap<>();

    /** @param bounds years of a fact at which rules begin to speak or fall silent */
    Longer(Profile profile, Vocabulary vocabulary, LocalDate asOf, Function<Fact, List<Double>> bounds) {
        this.bounds = bounds;
        this.vocabulary = vocabulary;
        this.profile = profile;
        this.asOf = asOf;
        this.today = YearMonth.from(asOf);
    }

    /** Takes over what another one, of a profile with the same positions, has worked out: a search asks thousands of times. */
    Longer knowing(Longer other) {
        if (profile.work() == other.profile.work()) {
            open = other.open;
            known = other.known;
            groups = other.groups;
        }
        return this;
    }

    boolean mayMeet(MatchedRequirement one) {
        if (!isOpen()) {
            return false;
        } else if (one.fact() instanceof RequiredOneOf need && one.asked() instanceof Asked.OneOf group) {
            return groups.computeIfAbsent(
                    need, any -> group.options().stream().anyMatch(option -> mayReach(option, need)));
        }
        return known.computeIfAbsent(one.fact(), this::mayMeet);
    }

    /** Whether any date has no month. */
    private boolean isOpen() {
        Boolean told = open;
        if (told == null) {
            told = profile.work().stream().anyMatch(PossiblePeriod::isOpen);
            open = told;
        }
        return told;
    }

    private boolean mayMeet(Requirement fact) {
        if (fact instanceof RequiredExperience need) {
            return mayReach(positions().ofExperience(), need.neededYears(), need);
        }
        return fact instanceof RequiredSkill need && mayReach(positions().of(need.name()), need.neededYears(), need);
    }

    private Positions positions() {
        return new Positions(profile, asOf);
    }

    private boolean mayReach(Asked.Option option, RequiredOneOf need) {
        String name = vocabulary.skills().canonical(option.skill()).orElse(option.skill());
        return mayReach(positions().of(name), option.years(), name.equals(need.best()) ? need : null);
    }

    /** What is asked, or a bound of a rule. */
    private boolean mayReach(List<Work> works, double needed, @Nullable Fact fact) {
        if (works.isEmpty()) {
            return false;
        }
        int counted = months(works, work -> Period.of(work, today));
        int most = months(works, work -> PossiblePeriod.longest(work, today));
        return counted < most
                && (isReached(needed, counted, most)
                        || fact != null
                                && bounds.apply(fact).stream().anyMatch(years -> isReached(years, counted, most)));
    }

    private static boolean isReached(double years, int counted, int most) {
        return counted < 12 * years && most >= 12 * years;
    }

    private static int months(List<Work> works, Function<Work, Optional<Period>> length) {
        return Period.union(
                works.stream().flatMap(work -> length.apply(work).stream()).toList());
    }
}
