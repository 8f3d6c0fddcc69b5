package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Requirement;
import dev.candour.job.Asked;
import dev.candour.profile.PossiblePeriod;
import dev.candour.profile.Profile;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which counted times the same dates could make other ones, so that a rule would say something else: "2016 - 2018" counts 24 months,
 * and may have been 36. How long it was is unknown, and unknown turns nobody down.
 */
final class Longer {

    /** The values of facts between which rules begin to speak or fall silent. */
    interface Bounds {

        /** Of a profile that no rules look at. */
        Bounds NONE = (fact, field, one, other) -> false;

        boolean between(Fact fact, String field, double one, double other);
    }

    private final Bounds bounds;
    private final Vocabulary vocabulary;
    private final Profile profile;
    private final LocalDate asOf;
    private @Nullable LongestFacts longest;
    private @Nullable Boolean open;
    private Map<Fact, List<String>> known = new HashMap<>();
    private Map<String, Shown> shown = new HashMap<>();
    /** Another skill of a group can have changed while its fact stayed as it was. */
    private Map<Requirement, Boolean> groups = new IdentityHashMap<>();

    Longer(Profile profile, Vocabulary vocabulary, LocalDate asOf, Bounds bounds) {
        this.bounds = bounds;
        this.vocabulary = vocabulary;
        this.profile = profile;
        this.asOf = asOf;
    }

    /** Takes over what another one, of a profile with the same positions, has worked out: a search asks thousands of times. */
    Longer knowing(Longer other) {
        if (profile.work() == other.profile.work()) {
            open = other.open;
            known = other.known;
            groups = other.groups;
            shown = profile.evidence() == other.profile.evidence() ? other.shown : shown;
        }
        return this;
    }

    /** Whether both look at the same positions. */
    boolean isLike(Longer other) {
        return profile.work() == other.profile.work() || profile.work().equals(other.profile.work());
    }

    /** Whether any date has no month. */
    boolean isOpen() {
        Boolean told = open;
        if (told == null) {
            told = profile.work().stream().anyMatch(PossiblePeriod::isOpen);
            open = told;
        }
        return told;
    }

    boolean mayMeet(MatchedRequirement one) {
        if (!isOpen()) {
            return false;
        } else if (one.fact() instanceof RequiredOneOf need && one.asked() instanceof Asked.OneOf group) {
            return groups.computeIfAbsent(
                    need, any -> group.options().stream().anyMatch(option -> mayReach(option, need)));
        }
        return isIn(one.fact(), LongestFacts.YEARS);
    }

    /** Whether the dates could give this field another value of which a rule, or what is asked, speaks otherwise. */
    boolean isIn(Fact fact, String field) {
        if (!isOpen()) {
            return false;
        }
        List<String> fields = known.get(fact);
        if (fields == null) {
            Fact most = longest().of(fact);
            fields = most.equals(fact)
                    ? List.of()
                    : LongestFacts.FIELDS.stream()
                            .filter(each -> isBetween(fact, most, each))
                            .toList();
            known.put(fact, fields);
        }
        return fields.contains(field);
    }

    /** The fact with the dates at their longest. */
    Fact most(Fact fact) {
        return isOpen() ? longest().of(fact) : fact;
    }

    /** Most profiles that a search makes up need none. */
    private LongestFacts longest() {
        LongestFacts its = longest;
        if (its == null) {
            its = new LongestFacts(profile, vocabulary, asOf, shown);
            longest = its;
        }
        return its;
    }

    private boolean isBetween(Fact fact, Fact longest, String field) {
        Double now = LongestFacts.value(fact, field);
        Double most = LongestFacts.value(longest, field);
        return now != null
                && most != null
                && !now.equals(most)
                && (field.equals(LongestFacts.YEARS) && isReached(needed(fact), now, most)
                        || bounds.between(fact, field, now, most));
    }

    /** Years that the job asks for. */
    private static double needed(Fact fact) {
        if (fact instanceof RequiredExperience need) {
            return need.neededYears();
        }
        return fact instanceof RequiredSkill need ? need.neededYears() : 0;
    }

    private boolean mayReach(Asked.Option option, RequiredOneOf need) {
        String name = vocabulary.skills().canonical(option.skill()).orElse(option.skill());
        Shown its = longest().showing(name);
        double now = its.counted() / 12.0;
        double most = its.most() / 12.0;
        return now < most
                && (isReached(option.years(), now, most)
                        || name.equals(need.best()) && bounds.between(need, LongestFacts.YEARS, now, most));
    }

    private static boolean isReached(double years, double now, double most) {
        return now < years && most >= years;
    }

    /** Whether what is said of a kind of fact may hang on the dates of some position. */
    static boolean mayTell(String kind, String field) {
        return switch (kind) {
            case "Candidate" -> field.equals(LongestFacts.YEARS);
            case "Skill" -> field.equals(LongestFacts.YEARS) || field.equals(LongestFacts.UNUSED);
            case "Employment" -> field.equals(LongestFacts.MONTHS);
            default -> false;
        };
    }
}
