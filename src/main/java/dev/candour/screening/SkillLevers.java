package dev.candour.screening;

import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Requirement;
import dev.candour.facts.Skill;
import dev.candour.job.Asked;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.rules.Insights;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** More years of a skill: of those that the job asks for and of those that a rule names. */
final class SkillLevers {

    /** As much as a job can ask for. */
    private static final int MOST_MONTHS = 60 * 12;

    private final Profile profile;
    private final FactSheet sheet;
    private final Insights insights;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;

    SkillLevers(Profile profile, FactSheet sheet, Insights insights, Vocabulary vocabulary, LocalDate asOf) {
        this.profile = profile;
        this.sheet = sheet;
        this.insights = insights;
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    List<Lever> all() {
        TreeMap<String, YearSteps> steps = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sheet.requirements().forEach(one -> asked(one, steps));
        named().forEach(name -> steps(steps, name).with(fact(name), "years"));
        List<Lever> levers = new ArrayList<>();
        steps.forEach((name, its) -> lever(name, its).ifPresent(levers::add));
        return levers;
    }

    private void asked(MatchedRequirement one, TreeMap<String, YearSteps> steps) {
        if (one.asked() instanceof Asked.Skill skill) {
            YearSteps its = steps(steps, canonical(skill.skill()));
            its.at(skill.years());
            its.with((RequiredSkill) one.fact(), "years");
        } else if (one.asked() instanceof Asked.OneOf group) {
            group.options().forEach(option -> {
                YearSteps its = steps(steps, canonical(option.skill()));
                its.at(option.years());
                its.with(asIfBest((RequiredOneOf) one.fact(), option), "years");
            });
        }
    }

    private YearSteps steps(TreeMap<String, YearSteps> steps, String name) {
        return steps.computeIfAbsent(name, any -> {
            YearSteps its = new YearSteps(insights.turns(), 12);
            its.with(fact(name), "years");
            its.at(1.0 / 12);
            return its;
        });
    }

    private static RequiredOneOf asIfBest(RequiredOneOf fact, Asked.Option option) {
        return new RequiredOneOf(
                fact.name(),
                option.skill(),
                true,
                false,
                fact.years(),
                option.years(),
                fact.lastUsed(),
                fact.yearsUnused(),
                fact.mandatory(),
                fact.weight());
    }

    private Skill fact(String name) {
        return new Skill(name, null, null, null, false);
    }

    /** Where a rule speaks of no skill by its name, the one that the profile shows longest comes closest. */
    private Set<String> named() {
        Set<String> named = new TreeSet<>(insights.named("Skill", "name"));
        if (insights.isRead(Skill.class)) {
            profile.skills().stream()
                    .max(Comparator.comparingInt((Profile.Skill skill) -> skill.months() == null ? 0 : skill.months())
                            .thenComparing(Profile.Skill::name))
                    .ifPresent(skill -> named.add(skill.name()));
        }
        return named;
    }

    private Optional<Lever> lever(String name, YearSteps steps) {
        Optional<Profile.Skill> listed = listed(name);
        Integer now = listed.map(Profile.Skill::months).orElse(null);
        boolean recency = now != null
                && Stream.of("RequiredSkill", "RequiredOneOf", "Skill")
                        .anyMatch(kind -> insights.turns().isRead(kind, "yearsUnused"));
        if (recency) {
            steps.at((now + 1) / 12.0);
        }
        List<Lever.Step> values = steps.above(now, MOST_MONTHS).stream()
                .map(months -> new Lever.Step(months / 12.0, changed -> withSkill(changed, name, months)))
                .toList();
        boolean silent = profile.skills().isEmpty()
                || listed.filter(skill -> skill.months() == null || skill.undatedUse())
                        .isPresent()
                || sheet.asked().stream().anyMatch(fact -> isOpen(fact, name));
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lever(
                        Lever.Kind.SKILL,
                        name,
                        "years",
                        "skill " + name,
                        Months.years(now),
                        silent,
                        recency && isUnused(listed),
                        values));
    }

    private boolean isUnused(Optional<Profile.Skill> listed) {
        Double since =
                listed.map(skill -> Months.yearsSince(skill.lastUsed(), asOf)).orElse(null);
        return since != null && since > 0;
    }

    private static boolean isOpen(Requirement fact, String name) {
        return fact instanceof RequiredSkill skill
                && skill.open()
                && skill.name().equalsIgnoreCase(name);
    }

    private Optional<Profile.Skill> listed(String name) {
        return profile.skills().stream()
                .filter(skill -> skill.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private String canonical(String skill) {
        return vocabulary.skills().canonical(skill).orElse(skill);
    }

    /** Used until today. The years of work stay as they are: internships, studies and free time show skills too. */
    private Profile withSkill(Profile changed, String name, int months) {
        PartialDate now = PartialDate.of(asOf.getYear(), asOf.getMonthValue());
        List<Profile.Skill> skills = new ArrayList<>(changed.skills());
        int place = place(skills, name);
        Profile.Skill before = place < 0 ? null : skills.get(place);
        Profile.Skill shown =
                new Profile.Skill(before == null ? name : before.name(), months, false, now, false, claimed(before));
        if (before == null) {
            skills.add(shown);
        } else {
            skills.set(place, shown);
        }
        return ChangedProfile.skills(changed, List.copyOf(skills));
    }

    private static @Nullable Integer claimed(Profile.@Nullable Skill before) {
        return before == null ? null : before.claimedMonths();
    }

    private static int place(List<Profile.Skill> skills, String name) {
        for (int place = 0; place < skills.size(); place++) {
            if (skills.get(place).name().equalsIgnoreCase(name)) {
                return place;
            }
        }
        return -1;
    }
}
