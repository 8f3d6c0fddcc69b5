package dev.candour.screening;

import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Education;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document could mean as well, choice by choice: positions, dates, degrees, skills, leading people, the city. */
final class OtherReadings {

    private static final String LEADERSHIP = "/meta/candour/leadership";
    private static final String CITY = "/basics/location/city";

    private final Profile profile;
    private final LocalDate asOf;

    OtherReadings(Profile profile, LocalDate asOf) {
        this.profile = profile;
        this.asOf = asOf;
    }

    List<OtherReading> all() {
        List<OtherReading> all = new ArrayList<>(new OtherCareers(profile, asOf).all());
        degrees().forEach(all::add);
        listedSkills().forEach(all::add);
        leadership().forEach(all::add);
        city().forEach(all::add);
        return all;
    }

    private Stream<OtherReading> degrees() {
        return IntStream.range(0, profile.education().size())
                .boxed()
                .filter(index -> profile.education().get(index).level() != null)
                .flatMap(index -> reading("degree", "/education/" + index + "/level", withoutLevel(index)));
    }

    private Profile withoutLevel(int index) {
        List<Education> studies = new ArrayList<>(profile.education());
        Education one = studies.get(index);
        studies.set(
                index,
                new Education(
                        one.institution(),
                        one.area(),
                        one.studyType(),
                        null,
                        one.startDate(),
                        one.endDate(),
                        one.completed()));
        return ChangedProfile.education(profile, List.copyOf(studies));
    }

    private Stream<OtherReading> listedSkills() {
        return IntStream.range(0, profile.skills().size())
                .boxed()
                .flatMap(index -> reading("skill", "/skills/" + index, without(index)));
    }

    private Profile without(int skill) {
        List<Profile.Skill> others = new ArrayList<>(profile.skills());
        others.remove(skill);
        return ChangedProfile.skills(profile, List.copyOf(others));
    }

    private Stream<OtherReading> leadership() {
        return profile.leadership() == null
                ? Stream.empty()
                : reading("leadership", LEADERSHIP, ChangedProfile.leadership(profile, null));
    }

    private Stream<OtherReading> city() {
        return profile.basics().city() == null
                ? Stream.empty()
                : reading("city", CITY, ChangedProfile.city(profile, null));
    }

    /** One, when the fact is in doubt. */
    private Stream<OtherReading> reading(String words, String pointer, Profile otherwise) {
        Confidence doubt = doubt(profile, pointer);
        return doubt == null
                ? Stream.empty()
                : Stream.of(new OtherReading(words, List.of(doubt.because()), otherwise, evidence(pointer)));
    }

    /** Parts of a study have no place of their own. */
    private List<Evidence> evidence(String pointer) {
        List<Evidence> its = profile.evidenceAt(pointer);
        return its.isEmpty() && pointer.endsWith("/level")
                ? profile.evidenceAt(pointer.substring(0, pointer.lastIndexOf('/')))
                : its;
    }

    /** Null when the fact is as sure as it can be. */
    static @Nullable Confidence doubt(Profile profile, String pointer) {
        Confidence confidence = profile.confidenceAt(pointer);
        return confidence != null && confidence.isDoubtful() ? confidence : null;
    }
}
