package dev.candour.screening;

import dev.candour.profile.Profile;
import dev.candour.profile.ProfileParts;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A profile with one part exchanged, for screening what would be if. */
final class ChangedProfile {

    private ChangedProfile() {}

    static Profile skills(Profile p, List<Profile.Skill> skills) {
        return ProfileParts.of(p).skills(skills).profile();
    }

    /** With skills that are said plainly, and without a doubt about those of these names. */
    static Profile plainSkills(Profile p, List<Profile.Skill> skills, Collection<String> settled) {
        List<String> unsure = p.unsureSkills().stream()
                .filter(name -> !settled.contains(name))
                .toList();
        return ProfileParts.of(p).skills(skills).unsureSkills(unsure).profile();
    }

    static Profile work(Profile p, List<Profile.Work> work) {
        return ProfileParts.of(p).work(work).profile();
    }

    static Profile education(Profile p, List<Profile.Education> education) {
        return ProfileParts.of(p).education(education).profile();
    }

    static Profile languages(Profile p, List<Profile.Language> languages) {
        return ProfileParts.of(p).languages(languages).profile();
    }

    static Profile certificates(Profile p, List<Profile.Certificate> certificates) {
        return ProfileParts.of(p).certificates(certificates).profile();
    }

    static Profile experienceMonths(Profile p, @Nullable Integer months) {
        return ProfileParts.of(p).experienceMonths(months).profile();
    }

    static Profile leadership(Profile p, Profile.@Nullable Leadership leadership) {
        return ProfileParts.of(p).leadership(leadership).profile();
    }

    static Profile city(Profile p, @Nullable String city) {
        Profile.Basics basics = new Profile.Basics(
                p.basics().name(), p.basics().email(), p.basics().phone(), city);
        return ProfileParts.of(p).basics(basics).profile();
    }

    static Profile withoutWarning(Profile p, String code) {
        List<Profile.Warning> warnings = p.warnings().stream()
                .filter(warning -> !warning.code().equals(code))
                .toList();
        return ProfileParts.of(p).warnings(warnings).profile();
    }
}
