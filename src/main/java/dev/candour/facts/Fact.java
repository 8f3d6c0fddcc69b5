package dev.candour.facts;

/** What a rule can speak about. The permitted records are the whole vocabulary. */
public sealed interface Fact
        permits Candidate, Skill, Employment, Education, Leadership, SpokenLanguage, Certificate, Job, Requirement {}
