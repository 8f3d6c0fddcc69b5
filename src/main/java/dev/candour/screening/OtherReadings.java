package dev.candour.screening;

import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.ProfileParts;
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
        ends().forEach(all::add);
        languages().forEach(all::add);
        listedSkills().forEach(all::add);
        leadership().forEach(all::add);
        city().forEach(all::add);
        return all;
    }

    private Stream<OtherReading> degrees() {
        return IntStream.range(0, profile.education().size())
                .boxed()
                .filter(index -> profile.education().get(index).level() != null)
                .flatMap(this::degree);
    }

    private Stream<OtherReading> degree(int index) {
        String pointer = "/education/" + index + "/level";
        Confidence doubt = doubt(profile, pointer);
        return doubt != null && doubt.because().equals("degree-expected")
                ? reading(
                        "awarded",
                        pointer,
                        study(index, profile.education().get(index).level(), true))
                : reading(
                        "degree",
                        pointer,
                        study(index, null, profile.education().get(index).completed()));
    }

    /** Studies of which only the year of the end is known, and it is this one: they may not be over. */
    private Stream<OtherReading> ends() {
        return IntStream.range(0, profile.education().size())
                .boxed()
                .filter(index -> mayLast(profile.education().get(index)))
                .map(index -> new OtherReading(
                        "lasting",
                        List.of("year-not-over"),
                        study(index, profile.education().get(index).level(), false),
                        profile.evidenceAt("/education/" + index)));
    }

    private boolean mayLast(Education one) {
        PartialDate end = one.endDate();
        return one.level() != null
                && one.completed() == null
                && end != null
                && end.month() == null
                && end.year() == asOf.getYear();
    }

    private Profile study(int index, @Nullable DegreeLevel level, @Nullable Boolean completed) {
        List<Education> studies = new ArrayList<>(profile.education());
        Education one = studies.get(index);
        studies.set(
                index,
                new Education(
                        one.institution(),
                        one.area(),
                        one.studyType(),
                        level,
                        one.startDate(),
                        one.endDate(),
                        completed));
        return ChangedProfile.education(profile, List.copyOf(studies));
    }

    private Stream<OtherReading> languages() {
        return IntStream.range(0, profile.languages().size())
                .boxed()
                .filter(index -> profile.languages().get(index).level() != null)
                .flatMap(index -> reading("degree", "/languages/" + index + "/level", withoutLevel(index)));
    }

    private Profile withoutLevel(int language) {
        List<Language> others = new ArrayList<>(profile.languages());
        Language one = others.get(language);
        others.set(language, new Language(one.language(), one.fluency(), null));
        return ProfileParts.of(profile).languages(List.copyOf(others)).profile();
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
