package dev.candour.profile;

import dev.candour.profile.Profile.Basics;
import dev.candour.profile.Profile.Certificate;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Leadership;
import dev.candour.profile.Profile.Skill;
import dev.candour.profile.Profile.Warning;
import dev.candour.profile.Profile.Work;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a profile, for another one with some of them exchanged: {@code ProfileParts.of(p).work(none).profile()}. */
public final class ProfileParts {

    private final Profile from;
    private Basics basics;
    private List<Work> work;
    private List<Education> education;
    private List<Skill> skills;
    private List<Language> languages;
    private List<Certificate> certificates;
    private @Nullable Integer experienceMonths;
    private @Nullable Leadership leadership;
    private Map<String, List<Evidence>> evidence;
    private Map<String, Confidence> confidence;
    private List<Warning> warnings;
    private List<String> unsureSkills;

    private ProfileParts(Profile from) {
        this.from = from;
        this.basics = from.basics();
        this.work = from.work();
        this.education = from.education();
        this.skills = from.skills();
        this.languages = from.languages();
        this.certificates = from.certificates();
        this.experienceMonths = from.experienceMonths();
        this.leadership = from.leadership();
        this.evidence = from.evidence();
        this.confidence = from.confidence();
        this.warnings = from.warnings();
        this.unsureSkills = from.unsureSkills();
    }

    public static ProfileParts of(Profile profile) {
        return new ProfileParts(profile);
    }

    public ProfileParts basics(Basics other) {
        basics = other;
        return this;
    }

    public ProfileParts work(List<Work> other) {
        work = other;
        return this;
    }

    public ProfileParts education(List<Education> other) {
        education = other;
        return this;
    }

    public ProfileParts skills(List<Skill> other) {
        skills = other;
        return this;
    }

    public ProfileParts languages(List<Language> other) {
        languages = other;
        return this;
    }

    public ProfileParts certificates(List<Certificate> other) {
        certificates = other;
        return this;
    }

    /** @param months null when no position is dated */
    public ProfileParts experienceMonths(@Nullable Integer months) {
        experienceMonths = months;
        return this;
    }

    /** @param other null when nobody speaks about leading people */
    public ProfileParts leadership(@Nullable Leadership other) {
        leadership = other;
        return this;
    }

    public ProfileParts evidence(Map<String, List<Evidence>> other) {
        evidence = other;
        return this;
    }

    public ProfileParts confidence(Map<String, Confidence> other) {
        confidence = other;
        return this;
    }

    public ProfileParts warnings(List<Warning> other) {
        warnings = other;
        return this;
    }

    public ProfileParts unsureSkills(List<String> other) {
        unsureSkills = other;
        return this;
    }

    public Profile profile() {
        return new Profile(
                from.document(),
                basics,
                work,
                education,
                skills,
                languages,
                certificates,
                experienceMonths,
                from.statedExperienceMonths(),
                leadership,
                evidence,
                confidence,
                warnings,
                unsureSkills);
    }
}
