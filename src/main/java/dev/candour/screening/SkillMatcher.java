package dev.candour.screening;

import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Skill;
import dev.candour.job.Asked;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets the skills that a job asks for beside those that the profile shows. */
final class SkillMatcher {

    private final Profile profile;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;

    SkillMatcher(Profile profile, Vocabulary vocabulary, LocalDate asOf) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    MatchedRequirement match(Asked.Skill asked) {
        Shown shown = shown(new Asked.Option(asked.skill(), asked.years()));
        RequiredSkill fact = new RequiredSkill(
                shown.name,
                shown.mentioned,
                shown.unsure,
                shown.years,
                asked.years(),
                shown.lastUsed(),
                shown.yearsUnused(asOf),
                shown.claimedYears(),
                asked.mandatory(),
                asked.weight());
        return new MatchedRequirement(shown.name, asked, fact, shown.evidence);
    }

    MatchedRequirement match(Asked.OneOf asked) {
        List<Shown> options = asked.options().stream().map(this::shown).toList();
        Shown best = options.stream()
                .max(Comparator.comparingDouble(Shown::closeness))
                .orElseThrow();
        String name = options.stream().map(Shown::name).collect(Collectors.joining(" or "));
        RequiredOneOf fact = new RequiredOneOf(
                name,
                Boolean.TRUE.equals(best.mentioned) ? best.name : null,
                best.mentioned,
                best.unsure,
                best.years,
                best.needed,
                best.lastUsed(),
                best.yearsUnused(asOf),
                asked.mandatory(),
                asked.weight());
        return new MatchedRequirement(name, asked, fact, best.evidence);
    }

    List<MatchedFact> facts() {
        return profile.skills().stream()
                .map(skill -> new MatchedFact(fact(skill), () -> evidence(skill)))
                .toList();
    }

    private Skill fact(Profile.Skill skill) {
        return new Skill(
                skill.name(),
                Months.years(skill.months()),
                skill.lastUsed() == null ? null : skill.lastUsed().toString(),
                Months.yearsSince(skill.lastUsed(), asOf),
                skill.claimed());
    }

    /** What a list only claims in a name that the vocabulary lacks, the words of positions may show. */
    private Shown shown(Asked.Option asked) {
        Optional<String> canonical = vocabulary.skills().canonical(asked.skill());
        String name = canonical.orElse(asked.skill());
        Optional<Profile.Skill> listed = listed(name);
        if (canonical.isEmpty() && listed.map(Profile.Skill::claimed).orElse(true)) {
            PlainWords words = new PlainWords(profile, asOf, asked.skill());
            Optional<Profile.Skill> found = words.in(name);
            if (listed.isEmpty() || found.isPresent()) {
                return shown(name, found.isPresent() ? true : null, asked, found, words::evidence);
            }
        }
        int unsure = listed.isPresent() ? -1 : unsure(name);
        if (unsure >= 0) {
            String pointer = "/meta/candour/unsureSkills/" + unsure;
            return new Shown(name, null, true, null, asked.years(), null, () -> profile.evidenceAt(pointer));
        }
        Boolean mentioned = profile.skills().isEmpty() ? null : listed.isPresent();
        return shown(
                name, mentioned, asked, listed, () -> listed.map(this::evidence).orElse(List.of()));
    }

    /** Which of the skills that the profile only holds a word for; -1 when it is none of them. */
    private int unsure(String name) {
        List<String> unsure = profile.unsureSkills();
        for (int i = 0; i < unsure.size(); i++) {
            if (unsure.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Profile.Skill> listed(String name) {
        for (Profile.Skill skill : profile.skills()) {
            if (skill.name().equalsIgnoreCase(name)) {
                return Optional.of(skill);
            }
        }
        return Optional.empty();
    }

    private static Shown shown(
            String name,
            @Nullable Boolean mentioned,
            Asked.Option asked,
            Optional<Profile.Skill> skill,
            Supplier<List<Evidence>> evidence) {
        Double years = skill.map(one -> Months.yearsIfCertain(one.months(), one.undatedUse(), asked.years()))
                .orElse(null);
        return new Shown(name, mentioned, false, years, asked.years(), skill.orElse(null), evidence);
    }

    /** The skills of the job that the vocabulary lacks; positions are searched for their plain words. */
    static List<String> unlisted(Asked asked, Vocabulary vocabulary) {
        if (asked instanceof Asked.Skill skill) {
            return isUnlisted(skill.skill(), vocabulary) ? List.of(skill.skill()) : List.of();
        }
        return asked instanceof Asked.OneOf group
                ? group.options().stream()
                        .map(Asked.Option::skill)
                        .filter(name -> isUnlisted(name, vocabulary))
                        .toList()
                : List.of();
    }

    private static boolean isUnlisted(String name, Vocabulary vocabulary) {
        return vocabulary.skills().canonical(name).isEmpty();
    }

    private List<Evidence> evidence(Profile.Skill skill) {
        return profile.evidenceAt("/skills/" + profile.skills().indexOf(skill));
    }

    /** What the profile shows of one skill that the job asks for. */
    private record Shown(
            String name,
            @Nullable Boolean mentioned,
            boolean unsure,
            @Nullable Double years,
            double needed,
            Profile.@Nullable Skill skill,
            Supplier<List<Evidence>> evidence) {

        /** Before a share that is not enough, and behind a skill that is named without dates. */
        private static final double UNSAID = 0.999;

        /** Met above all, then what could be met but is not said, then the larger share of what is asked. */
        double closeness() {
            if (!Boolean.TRUE.equals(mentioned)) {
                return mentioned == null ? UNSAID : -1;
            }
            if (needed == 0) {
                return 2;
            }
            return years == null ? 1 : years >= needed ? 1 + years / needed : years / needed;
        }

        @Nullable
        String lastUsed() {
            return skill == null || skill.lastUsed() == null
                    ? null
                    : skill.lastUsed().toString();
        }

        @Nullable
        Double yearsUnused(LocalDate asOf) {
            return skill == null ? null : Months.yearsSince(skill.lastUsed(), asOf);
        }

        @Nullable
        Double claimedYears() {
            return skill == null ? null : Months.years(skill.claimedMonths());
        }
    }
}
