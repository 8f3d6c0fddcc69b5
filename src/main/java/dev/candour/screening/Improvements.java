package dev.candour.screening;

import dev.candour.facts.RequiredOneOf;
import dev.candour.job.Asked;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.text.Messages;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Status;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What would meet each requirement that is not met: more years of a skill, a degree, a language level, a team led. Where a
 * person lives is offered only when the profile does not say it.
 */
final class Improvements {

    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final Messages words;

    Improvements(Vocabulary vocabulary, LocalDate asOf, Messages words) {
        this.vocabulary = vocabulary;
        this.asOf = asOf;
        this.words = words;
    }

    /** At most so many: the mandatory ones first, then those that pay most. */
    List<Improvement> of(List<MatchedRequirement> matched, List<RequirementResult> results, int most) {
        Comparator<Integer> mandatoryFirst =
                Comparator.comparing(index -> !results.get(index).mandatory());
        return IntStream.range(0, results.size())
                .filter(index -> results.get(index).status() != Status.MET)
                .boxed()
                .sorted(mandatoryFirst.thenComparing(index ->
                        results.get(index).points() - results.get(index).weight()))
                .map(index -> improvement(matched.get(index), results.get(index)))
                .flatMap(Optional::stream)
                .limit(most)
                .toList();
    }

    private Optional<Improvement> improvement(MatchedRequirement matched, RequirementResult result) {
        return change(matched, result.open()).map(change -> {
            Map<String, Object> values = Map.of("name", result.shownName(), "asked", result.asked());
            String key = result.open() ? "change.clarify" : "change.improve";
            return new Improvement(words.get(key, values), result.open(), change);
        });
    }

    private Optional<UnaryOperator<Profile>> change(MatchedRequirement matched, boolean open) {
        Asked asked = matched.asked();
        if (asked instanceof Asked.Skill skill) {
            return Optional.of(profile -> withSkill(profile, skill.skill(), skill.years()));
        } else if (asked instanceof Asked.OneOf group) {
            Asked.Option option = closest(group, (RequiredOneOf) matched.fact());
            return Optional.of(profile -> withSkill(profile, option.skill(), option.years()));
        } else if (asked instanceof Asked.Degree degree) {
            return Optional.of(profile -> withDegree(profile, degree));
        } else if (asked instanceof Asked.Leadership leadership) {
            return Optional.of(profile -> withTeam(profile, leadership.teamSize()));
        } else if (asked instanceof Asked.Experience experience) {
            return Optional.of(profile -> withExperience(profile, experience.years()));
        } else if (asked instanceof Asked.Language language) {
            return Optional.of(profile -> withLanguage(profile, language));
        } else if (asked instanceof Asked.Certificate certificate) {
            return Optional.of(profile -> ChangedProfile.certificates(
                    profile,
                    append(profile.certificates(), new Profile.Certificate(certificate.certificate(), null, null))));
        }
        String city = ((Asked.Location) asked).location();
        return open ? Optional.of(profile -> ChangedProfile.city(profile, city)) : Optional.empty();
    }

    private Asked.Option closest(Asked.OneOf group, RequiredOneOf fact) {
        return group.options().stream()
                .filter(option -> canonical(option.skill()).equals(fact.best()))
                .findFirst()
                .orElse(group.options().get(0));
    }

    private String canonical(String skill) {
        return vocabulary.skills().canonical(skill).orElse(skill);
    }

    private Profile withSkill(Profile profile, String asked, double years) {
        String name = canonical(asked);
        PartialDate now = PartialDate.of(asOf.getYear(), asOf.getMonthValue());
        List<Profile.Skill> others = profile.skills().stream()
                .filter(skill -> !skill.name().equalsIgnoreCase(name))
                .toList();
        Profile.Skill shown = new Profile.Skill(name, (int) Math.ceil(years * 12), false, now, false, null);
        return ChangedProfile.skills(profile, append(others, shown));
    }

    private Profile withDegree(Profile profile, Asked.Degree asked) {
        DegreeLevel level = DegreeLevel.valueOf(asked.degree().toUpperCase(Locale.ROOT));
        String field = asked.fields().isEmpty() ? null : asked.fields().get(0);
        PartialDate done = PartialDate.of(asOf.getYear(), asOf.getMonthValue());
        return ChangedProfile.education(
                profile, append(profile.education(), new Profile.Education(null, field, null, level, null, done)));
    }

    private Profile withTeam(Profile profile, int teamSize) {
        int team = Math.max(1, teamSize);
        return ChangedProfile.leadership(profile, new Profile.Leadership(team, List.of()));
    }

    private Profile withExperience(Profile profile, double years) {
        return ChangedProfile.experienceMonths(profile, (int) Math.ceil(years * 12));
    }

    private Profile withLanguage(Profile profile, Asked.Language asked) {
        String name = vocabulary.languages().canonical(asked.language()).orElse(asked.language());
        List<Profile.Language> others = profile.languages().stream()
                .filter(language -> !language.language().equalsIgnoreCase(name))
                .toList();
        String level = asked.level() == null ? "C1" : asked.level();
        return ChangedProfile.languages(profile, append(others, new Profile.Language(name, null, level)));
    }

    private static <T> List<T> append(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
