package dev.candour.screening;

import dev.candour.job.Asked;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Skill;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A profile that says plainly that an open requirement is not so: it lists something else of the kind and not this, or what it
 * leaves out is too little. Empty where a profile cannot say so, as that nobody was ever led.
 */
final class PlainNo {

    /** Stands where something else is listed; it is screened and never shown. */
    private static final String OTHER = "something else";

    private final Profile profile;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;

    PlainNo(Profile profile, Vocabulary vocabulary, LocalDate asOf) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    /** @param words names the sentence that says it */
    record Said(Profile profile, String words) {}

    Optional<Said> to(MatchedRequirement one) {
        Asked asked = one.asked();
        if (asked instanceof Asked.Language language) {
            return language(language);
        } else if (asked instanceof Asked.Degree degree) {
            return new NoDegree(profile, vocabulary.fields(), asOf).to(degree);
        } else if (asked instanceof Asked.Experience) {
            return Optional.of(new Said(NoMoreExperience.than(profile, asOf), "settle.no.dates"));
        } else if (asked instanceof Asked.Leadership leadership) {
            return team(leadership);
        } else if (asked instanceof Asked.Certificate) {
            List<Profile.Certificate> others = List.of(new Profile.Certificate(OTHER, null, null));
            return profile.certificates().isEmpty()
                    ? Optional.of(new Said(ChangedProfile.certificates(profile, others), "settle.no.none"))
                    : Optional.empty();
        } else if (asked instanceof Asked.Location) {
            return Optional.of(new Said(ChangedProfile.city(profile, OTHER), "settle.no.elsewhere"));
        }
        return skills(asked);
    }

    private Optional<Said> skills(Asked asked) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(OpenLevers.skills(asked, vocabulary));
        if (profile.skills().isEmpty()) {
            List<Skill> others = List.of(new Skill(OTHER, 0, false, null, false, null));
            return Optional.of(new Said(ChangedProfile.plainSkills(profile, others, names), "settle.no.none"));
        }
        List<Skill> skills = profile.skills().stream()
                .map(skill -> names.contains(skill.name()) ? noMore(skill) : skill)
                .toList();
        boolean unsure = profile.unsureSkills().stream().anyMatch(names::contains)
                && skills.stream().noneMatch(skill -> names.contains(skill.name()));
        return Optional.of(new Said(
                ChangedProfile.plainSkills(profile, skills, names), unsure ? "settle.no.word" : "settle.no.dates"));
    }

    /** As long as the dated positions show it, and what is stated beside them stays. */
    private static Skill noMore(Skill skill) {
        int months = skill.months() == null ? 0 : skill.months();
        return new Skill(skill.name(), months, false, skill.lastUsed(), skill.claimed(), skill.claimedMonths());
    }

    /** With one language more that nobody asks for, the list is one that this language is not on. */
    private Optional<Said> language(Asked.Language asked) {
        String name = vocabulary.languages().canonical(asked.language()).orElse(asked.language());
        List<Language> languages = new ArrayList<>(profile.languages());
        boolean listed = languages.removeIf(one -> one.language().equalsIgnoreCase(name));
        if (listed || WrittenIn.isWrittenIn(profile, name)) {
            languages.add(new Language(name, null, OtherMatcher.LEVELS.get(0)));
            return Optional.of(new Said(ChangedProfile.languages(profile, List.copyOf(languages)), "settle.no.level"));
        }
        languages.add(new Language(OTHER, null, null));
        return Optional.of(new Said(ChangedProfile.languages(profile, List.copyOf(languages)), "settle.no.none"));
    }

    private Optional<Said> team(Asked.Leadership asked) {
        Profile.Leadership led = profile.leadership();
        return led == null || asked.teamSize() < 2
                ? Optional.empty()
                : Optional.of(new Said(
                        ChangedProfile.leadership(profile, new Profile.Leadership(1, led.evidence())),
                        "settle.no.smaller"));
    }
}
