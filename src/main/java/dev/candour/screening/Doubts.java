package dev.candour.screening;

import dev.candour.facts.Candidate;
import dev.candour.facts.Employment;
import dev.candour.facts.Fact;
import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Requirement;
import dev.candour.facts.Skill;
import dev.candour.job.Asked;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.rules.Firing;
import dev.candour.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which values are known only as far as the profile goes: a sum of years beside a position without dates or of dates without
 * months, a gap that such a position may fill, the closest degree beside one whose level is not said. They can speak for a candidate and never against.
 */
final class Doubts {

    /** Of a profile that says everything. */
    static final Doubts NONE = new Doubts(() -> Open.NOTHING, null);

    private static final Set<String> OF_UNDATED_WORK = Set.of("years", "gapMonths", "shortStays");
    private static final Set<String> OF_UNDATED_USE = Set.of("years", "lastUsed", "yearsUnused");

    /** One for each sort of doubt. */
    private static final List<String> FIELDS = List.of("years", "yearsUnused", "months", "seniority", "gapMonths");

    /**
     * @param work whether a position has no dates
     * @param titles whether a position has no title
     * @param skills that positions without dates show
     * @param others requirements that something else than what came closest may meet
     * @param longer requirements whose years the dates could reach, and were not counted to
     */
    private record Open(
            boolean work, boolean titles, Set<String> skills, Set<Requirement> others, Set<Requirement> longer) {
        static final Open NOTHING = new Open(false, false, Set.of(), Set.of(), Set.of());
    }

    private final Supplier<Open> later;
    private final @Nullable Longer dates;
    private @Nullable Open open;

    private Doubts(Supplier<Open> later, @Nullable Longer dates) {
        this.later = later;
        this.dates = dates;
    }

    /** Few verdicts hang on them, so they are looked for when they are asked for. */
    static Doubts of(List<MatchedRequirement> requirements, Profile profile, Vocabulary vocabulary, Longer dates) {
        return new Doubts(() -> find(requirements, profile, vocabulary, dates), dates);
    }

    /** What is known of its dates; null when nothing is. */
    @Nullable
    Longer dates() {
        return dates;
    }

    private Open open() {
        if (open == null) {
            open = later.get();
        }
        return open;
    }

    private static Open find(
            List<MatchedRequirement> requirements, Profile profile, Vocabulary vocabulary, Longer dates) {
        boolean undatedWork = IntStream.range(0, profile.work().size())
                        .anyMatch(index -> profile.work().get(index).startDate() == null || profile.isOneMonth(index))
                || profile.warnings().stream()
                        .anyMatch(warning -> warning.code().equals(CareerMatcher.DATES_OF_NOTHING));
        boolean untitled = profile.work().stream()
                .anyMatch(work -> work.position() == null && work.type() == EmploymentType.EMPLOYMENT);
        Set<String> undated = new HashSet<>();
        profile.skills().stream()
                .filter(skill -> skill.undatedUse() || skill.months() == null)
                .forEach(skill -> undated.add(lower(skill.name())));
        Set<Requirement> others = new HashSet<>();
        Set<Requirement> longer = new HashSet<>();
        for (MatchedRequirement one : requirements) {
            if (one.asked() instanceof Asked.OneOf group && isOpen(group, undated, vocabulary)
                    || one.asked() instanceof Asked.Degree degree && isOpen(degree, profile)) {
                others.add(one.fact());
            }
            if (dates.mayMeet(one)) {
                longer.add(one.fact());
            }
        }
        return new Open(undatedWork, untitled, undated, others, longer);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isOpen(Asked.OneOf group, Set<String> undated, Vocabulary vocabulary) {
        return group.options().stream()
                .map(option -> vocabulary.skills().canonical(option.skill()).orElse(option.skill()))
                .anyMatch(name -> undated.contains(lower(name)));
    }

    /** One degree does not say its level, or a field that matters, so that it may be the one that the job asks for. */
    private static boolean isOpen(Asked.Degree asked, Profile profile) {
        DegreeLevel needed = DegreeLevel.valueOf(asked.degree().toUpperCase(Locale.ROOT));
        return profile.education().stream()
                .anyMatch(entry -> entry.level() == null
                        || entry.level().compareTo(needed) >= 0
                                && (entry.area() == null && !asked.fields().isEmpty() || isUnfinished(entry)));
    }

    private static boolean isUnfinished(Profile.Education entry) {
        return entry.completed() == null && entry.endDate() == null;
    }

    /** Whether they are about the same things. */
    boolean areLike(Doubts others) {
        return this == others || open().equals(others.open()) && areOfSameDates(others);
    }

    private boolean areOfSameDates(Doubts others) {
        return dates == null || others.dates == null ? dates == others.dates : dates.isLike(others.dates);
    }

    /** Whether others may hide, or may not hide, another value of a fact. */
    boolean differ(Doubts others, Fact fact) {
        for (String field : FIELDS) {
            if (in(fact, field) != others.in(fact, field)) {
                return true;
            }
        }
        return false;
    }

    boolean areThere() {
        return !open().equals(Open.NOTHING) || dates != null && dates.isOpen();
    }

    /** Whether something else than what came closest may meet the requirement. */
    boolean mayBeMet(Requirement fact) {
        return open().others().contains(fact);
    }

    /** Whether the profile may hide another value of this field. */
    boolean in(Fact fact, String field) {
        return isInDates(fact, field) || isInSilence(fact, field);
    }

    /** The fact with its dates at their longest. */
    Fact most(Fact fact) {
        return dates == null ? fact : dates.most(fact);
    }

    /** Whether the value hangs on what dates without a month mean. */
    private boolean isInDates(Fact fact, String field) {
        return fact instanceof RequiredOneOf
                ? field.equals("years") && open().longer().contains(fact) || dates != null && dates.isIn(fact, field)
                : dates != null && dates.isIn(fact, field);
    }

    /** Whether something that the profile does not say may hide another value. */
    boolean isInSilence(Fact fact, String field) {
        if (fact instanceof Candidate) {
            return open().work() && OF_UNDATED_WORK.contains(field) || open().titles() && field.equals("seniority");
        } else if (fact instanceof Employment) {
            return open().work() && field.equals("gapMonths");
        } else if (fact instanceof Skill skill) {
            return OF_UNDATED_USE.contains(field) && open().skills().contains(lower(skill.name()));
        } else if (fact instanceof RequiredSkill skill) {
            return OF_UNDATED_USE.contains(field) && open().skills().contains(lower(skill.name()));
        }
        return (fact instanceof RequiredDegree || fact instanceof RequiredOneOf)
                && open().others().contains(fact);
    }

    /** Whether a rule spoke about a value that the profile may only hide. */
    boolean in(Firing firing) {
        if (!areThere()) {
            return false;
        }
        SortedMap<String, SortedSet<String>> reads = firing.rule().reads();
        for (Map.Entry<String, SortedSet<String>> read : reads.entrySet()) {
            boolean spoken = false;
            for (Fact fact : firing.facts()) {
                if (fact.getClass().getSimpleName().equals(read.getKey())) {
                    spoken = true;
                    if (read.getValue().stream().anyMatch(field -> in(fact, field))) {
                        return true;
                    }
                }
            }
            if (!spoken && anywhere(read.getKey(), read.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** The same for a fact that the rule only asks for, whichever it is. */
    private boolean anywhere(String kind, Collection<String> fields) {
        boolean longer = kind.startsWith("Required")
                && fields.contains("years")
                && !open().longer().isEmpty();
        boolean told =
                dates != null && dates.isOpen() && fields.stream().anyMatch(field -> Longer.mayTell(kind, field));
        return longer
                || told
                || switch (kind) {
                    case "Skill", "RequiredSkill" ->
                        !open().skills().isEmpty() && fields.stream().anyMatch(OF_UNDATED_USE::contains);
                    case "Employment", "Candidate" ->
                        open().work() && fields.stream().anyMatch(OF_UNDATED_WORK::contains)
                                || open().titles() && fields.contains("seniority");
                    case "RequiredDegree", "RequiredOneOf" -> !open().others().isEmpty();
                    default -> false;
                };
    }
}
