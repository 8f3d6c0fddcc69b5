package dev.candour.screening;

import dev.candour.facts.Certificate;
import dev.candour.facts.RequiredCertificate;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.RequiredLocation;
import dev.candour.facts.SpokenLanguage;
import dev.candour.job.Asked;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sets languages, certificates and the place that a job asks for beside the profile's. */
final class OtherMatcher {

    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2", "native");

    private final Profile profile;
    private final Vocabulary vocabulary;

    OtherMatcher(Profile profile, Vocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    MatchedRequirement match(Asked.Language asked) {
        String name = vocabulary.languages().canonical(asked.language()).orElse(asked.language());
        OptionalInt found = first(
                profile.languages().size(),
                index -> profile.languages().get(index).language(),
                name);
        String level =
                found.isPresent() ? profile.languages().get(found.getAsInt()).level() : null;
        RequiredLanguage fact = new RequiredLanguage(
                name,
                spoken(name, found.isPresent()),
                level,
                asked.level(),
                level == null || asked.level() == null ? null : LEVELS.indexOf(level) - LEVELS.indexOf(asked.level()),
                asked.mandatory(),
                asked.weight());
        return new MatchedRequirement(name, asked, fact, () -> evidence("/languages/", found));
    }

    private @Nullable Boolean spoken(String language, boolean listed) {
        if (listed) {
            return true;
        }
        return profile.languages().isEmpty() || WrittenIn.isWrittenIn(profile, language) ? null : false;
    }

    MatchedRequirement match(Asked.Certificate asked) {
        Terms terms = vocabulary.certificates();
        String name = terms.canonical(asked.certificate()).orElse(asked.certificate());
        OptionalInt found = IntStream.range(0, profile.certificates().size())
                .filter(index -> {
                    String held = profile.certificates().get(index).name();
                    return terms.canonical(held).orElse(held).equalsIgnoreCase(name);
                })
                .findFirst();
        Boolean held = profile.certificates().isEmpty() ? null : found.isPresent();
        return new MatchedRequirement(
                name,
                asked,
                new RequiredCertificate(name, held, asked.mandatory(), asked.weight()),
                () -> evidence("/certificates/", found));
    }

    MatchedRequirement match(Asked.Location asked) {
        String place = place(asked.location());
        String city =
                profile.basics().city() == null ? null : place(profile.basics().city());
        RequiredLocation fact = new RequiredLocation(
                place,
                city,
                city == null ? null : city.equalsIgnoreCase(place),
                asked.remote(),
                asked.mandatory(),
                asked.weight());
        return new MatchedRequirement(
                "location: " + place, asked, fact, () -> profile.evidenceAt("/basics/location/city"));
    }

    List<MatchedFact> languages() {
        return IntStream.range(0, profile.languages().size())
                .mapToObj(index -> new MatchedFact(
                        new SpokenLanguage(
                                profile.languages().get(index).language(),
                                profile.languages().get(index).level()),
                        () -> profile.evidenceAt("/languages/" + index)))
                .toList();
    }

    List<MatchedFact> certificates() {
        return IntStream.range(0, profile.certificates().size())
                .mapToObj(index -> new MatchedFact(
                        new Certificate(
                                profile.certificates().get(index).name(),
                                profile.certificates().get(index).issuer()),
                        () -> profile.evidenceAt("/certificates/" + index)))
                .toList();
    }

    private String place(String written) {
        return vocabulary.places().canonical(written).orElse(written);
    }

    private static OptionalInt first(int size, IntFunction<@Nullable String> nameAt, String name) {
        return IntStream.range(0, size)
                .filter(index -> name.equalsIgnoreCase(nameAt.apply(index)))
                .findFirst();
    }

    private List<Evidence> evidence(String pointer, OptionalInt found) {
        return found.isPresent() ? profile.evidenceAt(pointer + found.getAsInt()) : List.of();
    }
}
