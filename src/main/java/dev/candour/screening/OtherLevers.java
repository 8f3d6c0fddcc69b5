package dev.candour.screening;

import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.Requirement;
import dev.candour.job.Asked;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Language;
import dev.candour.rules.Insights;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Languages and certificates that the job asks for or a rule names; and the city, only where the profile names none. */
final class OtherLevers {

    private final Profile profile;
    private final FactSheet sheet;
    private final Insights insights;
    private final Vocabulary vocabulary;

    OtherLevers(Profile profile, FactSheet sheet, Insights insights, Vocabulary vocabulary) {
        this.profile = profile;
        this.sheet = sheet;
        this.insights = insights;
        this.vocabulary = vocabulary;
    }

    Stream<Lever> all() {
        Set<String> languages = new LinkedHashSet<>();
        Set<String> certificates = new LinkedHashSet<>();
        Set<String> cities = new LinkedHashSet<>();
        sheet.requirements().stream().map(MatchedRequirement::asked).forEach(asked -> {
            if (asked instanceof Asked.Language language) {
                languages.add(
                        vocabulary.languages().canonical(language.language()).orElse(language.language()));
            } else if (asked instanceof Asked.Certificate one) {
                certificates.add(
                        vocabulary.certificates().canonical(one.certificate()).orElse(one.certificate()));
            } else if (asked instanceof Asked.Location location) {
                cities.add(location.location());
            }
        });
        languages.addAll(insights.named("SpokenLanguage", "name"));
        certificates.addAll(insights.named("Certificate", "name"));
        Stream<Lever> place = profile.basics().city() == null ? cities.stream().map(this::city) : Stream.empty();
        return Stream.of(
                        languages.stream().map(this::language),
                        certificates.stream().flatMap(name -> certificate(name).stream()),
                        place)
                .flatMap(levers -> levers)
                .filter(lever -> !lever.steps().isEmpty());
    }

    private Lever language(String name) {
        Optional<Language> listed = profile.languages().stream()
                .filter(language -> language.language().equalsIgnoreCase(name))
                .findFirst();
        String now = listed.map(Language::level).orElse(null);
        List<Lever.Step> steps = new ArrayList<>();
        OtherMatcher.LEVELS.stream()
                .skip(now == null ? 0 : OtherMatcher.LEVELS.indexOf(now) + 1)
                .forEach(level -> steps.add(new Lever.Step(level, changed -> withLanguage(changed, name, level))));
        boolean silent = profile.languages().isEmpty()
                || (listed.isPresent() && now == null)
                || sheet.asked().stream().anyMatch(fact -> isOpen(fact, name));
        return new Lever(Lever.Kind.LANGUAGE, name, "level", "language " + name, now, silent, steps);
    }

    private static boolean isOpen(Requirement fact, String name) {
        return fact instanceof RequiredLanguage language
                && language.open()
                && language.name().equalsIgnoreCase(name);
    }

    private static Profile withLanguage(Profile changed, String name, @Nullable String level) {
        List<Language> languages = new ArrayList<>(changed.languages());
        Language spoken = new Language(name, null, level);
        for (int place = 0; place < languages.size(); place++) {
            if (languages.get(place).language().equalsIgnoreCase(name)) {
                languages.set(place, spoken);
                return ChangedProfile.languages(changed, List.copyOf(languages));
            }
        }
        languages.add(spoken);
        return ChangedProfile.languages(changed, List.copyOf(languages));
    }

    private Optional<Lever> certificate(String name) {
        boolean held = profile.certificates().stream()
                .map(Profile.Certificate::name)
                .anyMatch(one -> one.equalsIgnoreCase(name)
                        || vocabulary.certificates().canonical(one).orElse(one).equalsIgnoreCase(name));
        Lever.Step step = new Lever.Step(true, changed -> {
            List<Profile.Certificate> certificates = new ArrayList<>(changed.certificates());
            certificates.add(new Profile.Certificate(name, null, null));
            return ChangedProfile.certificates(changed, List.copyOf(certificates));
        });
        boolean silent = profile.certificates().isEmpty();
        return held
                ? Optional.empty()
                : Optional.of(new Lever(
                        Lever.Kind.CERTIFICATE,
                        name,
                        "held",
                        "certificate " + name,
                        silent ? null : (Object) false,
                        silent,
                        List.of(step)));
    }

    private Lever city(String city) {
        Lever.Step step = new Lever.Step(city, changed -> ChangedProfile.city(changed, city));
        return new Lever(Lever.Kind.LOCATION, city, "city", "city", null, true, List.of(step));
    }
}
