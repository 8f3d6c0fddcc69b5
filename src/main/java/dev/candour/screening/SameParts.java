package dev.candour.screening;

import dev.candour.facts.Certificate;
import dev.candour.facts.Education;
import dev.candour.facts.Fact;
import dev.candour.facts.Job;
import dev.candour.facts.Leadership;
import dev.candour.facts.Skill;
import dev.candour.facts.SpokenLanguage;
import dev.candour.job.Asked;
import dev.candour.profile.Profile;
import java.util.Objects;

/**
 * Which parts two profiles have in common: what is read from those alone need not be read again. Parts are compared as objects,
 * so that this can only be too careful.
 */
final class SameParts {

    private final boolean work;
    private final boolean skills;
    private final boolean education;
    private final boolean languages;
    private final boolean certificates;
    private final boolean place;
    private final boolean leadership;
    private final boolean months;
    private final boolean warnings;

    SameParts(Profile one, Profile other) {
        this.work = one.work() == other.work();
        this.skills = one.skills() == other.skills();
        this.education = one.education() == other.education();
        this.languages = one.languages() == other.languages();
        this.certificates = one.certificates() == other.certificates();
        this.place = one.basics() == other.basics();
        this.leadership = one.leadership() == other.leadership();
        this.months = Objects.equals(one.experienceMonths(), other.experienceMonths())
                && Objects.equals(one.statedExperienceMonths(), other.statedExperienceMonths());
        this.warnings = one.warnings() == other.warnings();
    }

    /** Whether the facts of a kind are the same. */
    boolean of(Class<? extends Fact> kind) {
        if (kind == Skill.class) {
            return skills;
        } else if (kind == Education.class) {
            return education;
        } else if (kind == SpokenLanguage.class) {
            return languages;
        } else if (kind == Certificate.class) {
            return certificates;
        } else if (kind == Leadership.class) {
            return leadership;
        }
        return kind == Job.class || work && months; // careers and positions
    }

    /** Whether what is shown for a requirement is the same. */
    boolean of(Asked asked) {
        if (asked instanceof Asked.Skill || asked instanceof Asked.OneOf) {
            return skills && work;
        } else if (asked instanceof Asked.Degree) {
            return education;
        } else if (asked instanceof Asked.Leadership) {
            return leadership;
        } else if (asked instanceof Asked.Experience) {
            return work && months && warnings;
        } else if (asked instanceof Asked.Language) {
            return languages && work;
        }
        return asked instanceof Asked.Certificate ? certificates : place;
    }

    /** Whether what is in doubt is the same. */
    boolean ofDoubts() {
        return work && skills && education && warnings;
    }
}
