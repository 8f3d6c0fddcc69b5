package dev.candour.facts;

/**
 * One requirement of the job beside what the candidate shows for it, so that most rules are a single pattern.
 *
 * <p>Rules read the record components only; the methods below serve the verdict.
 */
public sealed interface Requirement extends Fact
        permits RequiredSkill,
                RequiredOneOf,
                RequiredDegree,
                RequiredLeadership,
                RequiredExperience,
                RequiredLanguage,
                RequiredCertificate,
                RequiredLocation {

    /** Whether the job cannot do without it. */
    boolean mandatory();

    /** Points that the requirement is worth when it is met. */
    int weight();

    /** Whether the profile is silent on something that could still meet the requirement. */
    boolean open();
}
