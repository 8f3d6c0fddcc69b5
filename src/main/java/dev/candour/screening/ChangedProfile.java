package dev.candour.screening;

import dev.candour.profile.Profile;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A profile with one part exchanged, for screening what would be if. */
final class ChangedProfile {

    private final Profile p;
    private Profile.Basics basics;
    private List<Profile.Work> work;
    private List<Profile.Education> education;
    private List<Profile.Skill> skills;
    private List<Profile.Language> languages;
    private List<Profile.Certificate> certificates;
    private @Nullable Integer experienceMonths;
    private Profile.@Nullable Leadership leadership;
    private List<Profile.Warning> warnings;
    private List<String> unsureSkills;

    private ChangedProfile(Profile p) {
        this.p = p;
        this.basics = p.basics();
        this.work = p.work();
        this.education = p.education();
        this.skills = p.skills();
        this.languages = p.languages();
        this.certificates = p.certificates();
        this.experienceMonths = p.experienceMonths();
        this.leadership = p.leadership();
        this.warnings = p.warnings();
        this.unsureSkills = p.unsureSkills();
    }

    static Profile skills(Profile p, List<Profile.Skill> skills) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.skills = skills;
        return changed.profile();
    }

    /** With skills that are said plainly, and without a doubt about those of these names. */
    static Profile plainSkills(Profile p, List<Profile.Skill> skills, Collection<String> settled) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.skills = skills;
        changed.unsureSkills = p.unsureSkills().stream()
                .filter(name -> !settled.contains(name))
                .toList();
        return changed.profile();
    }

    static Profile work(Profile p, List<Profile.Work> work) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.work = work;
        return changed.profile();
    }

    static Profile education(Profile p, List<Profile.Education> education) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.education = education;
        return changed.profile();
    }

    static Profile languages(Profile p, List<Profile.Language> languages) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.languages = languages;
        return changed.profile();
    }

    static Profile certificates(Profile p, List<Profile.Certificate> certificates) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.certificates = certificates;
        return changed.profile();
    }

    static Profile experienceMonths(Profile p, @Nullable Integer months) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.experienceMonths = months;
        return changed.profile();
    }

    static Profile leadership(Profile p, Profile.@Nullable Leadership leadership) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.leadership = leadership;
        return changed.profile();
    }

    static Profile city(Profile p, @Nullable String city) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.basics = new Profile.Basics(
                p.basics().name(), p.basics().email(), p.basics().phone(), city);
        return changed.profile();
    }

    static Profile withoutWarning(Profile p, String code) {
        ChangedProfile changed = new ChangedProfile(p);
        changed.warnings = p.warnings().stream()
                .filter(warning -> !warning.code().equals(code))
                .toList();
        return changed.profile();
    }

    private Profile profile() {
        return new Profile(
                p.document(),
                basics,
                work,
                education,
                skills,
                languages,
                certificates,
                experienceMonths,
                p.statedExperienceMonths(),
                leadership,
                p.evidence(),
                p.confidence(),
                warnings,
                unsureSkills);
    }
}
