package dev.candour.screening;

import dev.candour.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A profile with one part exchanged, for screening what would be if. */
final class ChangedProfile {

    private ChangedProfile() {}

    static Profile skills(Profile p, List<Profile.Skill> skills) {
        return copy(
                p,
                p.basics(),
                p.education(),
                skills,
                p.languages(),
                p.certificates(),
                p.experienceMonths(),
                p.leadership());
    }

    static Profile education(Profile p, List<Profile.Education> education) {
        return copy(
                p,
                p.basics(),
                education,
                p.skills(),
                p.languages(),
                p.certificates(),
                p.experienceMonths(),
                p.leadership());
    }

    static Profile languages(Profile p, List<Profile.Language> languages) {
        return copy(
                p,
                p.basics(),
                p.education(),
                p.skills(),
                languages,
                p.certificates(),
                p.experienceMonths(),
                p.leadership());
    }

    static Profile certificates(Profile p, List<Profile.Certificate> certificates) {
        return copy(
                p,
                p.basics(),
                p.education(),
                p.skills(),
                p.languages(),
                certificates,
                p.experienceMonths(),
                p.leadership());
    }

    static Profile experienceMonths(Profile p, Integer months) {
        return copy(p, p.basics(), p.education(), p.skills(), p.languages(), p.certificates(), months, p.leadership());
    }

    static Profile leadership(Profile p, Profile.Leadership leadership) {
        return copy(
                p,
                p.basics(),
                p.education(),
                p.skills(),
                p.languages(),
                p.certificates(),
                p.experienceMonths(),
                leadership);
    }

    static Profile city(Profile p, String city) {
        Profile.Basics basics = new Profile.Basics(
                p.basics().name(), p.basics().email(), p.basics().phone(), city);
        return copy(
                p,
                basics,
                p.education(),
                p.skills(),
                p.languages(),
                p.certificates(),
                p.experienceMonths(),
                p.leadership());
    }

    private static Profile copy(
            Profile p,
            Profile.Basics basics,
            List<Profile.Education> education,
            List<Profile.Skill> skills,
            List<Profile.Language> languages,
            List<Profile.Certificate> certificates,
            @Nullable Integer experienceMonths,
            Profile.@Nullable Leadership leadership) {
        return new Profile(
                p.document(),
                basics,
                p.work(),
                education,
                skills,
                languages,
                certificates,
                experienceMonths,
                p.statedExperienceMonths(),
                leadership,
                p.evidence(),
                p.confidence(),
                p.warnings());
    }
}
