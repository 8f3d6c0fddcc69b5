package dev.candour.screening;

import dev.candour.facts.Candidate;
import dev.candour.facts.Certificate;
import dev.candour.facts.Education;
import dev.candour.facts.Employment;
import dev.candour.facts.Fact;
import dev.candour.facts.Job;
import dev.candour.facts.Leadership;
import dev.candour.facts.Skill;
import dev.candour.facts.SpokenLanguage;
import dev.candour.job.Asked;
import dev.candour.profile.Profile;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Turns a profile and a job into facts: what the job asks for and what the candidate shows, side by side. */
final class Matching {

    private final SkillMatcher skills;
    private final DegreeMatcher degrees;
    private final CareerMatcher career;
    private final OtherMatcher others;
    private final Vocabulary vocabulary;

    Matching(Profile profile, Vocabulary vocabulary, LocalDate asOf) {
        this.vocabulary = vocabulary;
        this.skills = new SkillMatcher(profile, vocabulary, asOf);
        this.degrees = new DegreeMatcher(profile, vocabulary.fields(), asOf);
        this.career = new CareerMatcher(profile, vocabulary, asOf);
        this.others = new OtherMatcher(profile, vocabulary);
    }

    /** Everything. */
    FactSheet facts(dev.candour.job.Job job) {
        return facts(job, kind -> true);
    }

    /** The requirements, and beside them only the kinds of facts that the rules read: most rules read no others. */
    FactSheet facts(dev.candour.job.Job job, Predicate<Class<? extends Fact>> read) {
        List<MatchedFact> facts = new ArrayList<>();
        add(facts, Job.class, read, () -> List.of(new MatchedFact(fact(job), List::of)));
        add(facts, Candidate.class, read, () -> List.of(career.candidateFact()));
        add(facts, Employment.class, read, career::positions);
        add(facts, Leadership.class, read, career::leading);
        add(facts, Skill.class, read, skills::facts);
        add(facts, Education.class, read, degrees::facts);
        add(facts, SpokenLanguage.class, read, others::languages);
        add(facts, Certificate.class, read, others::certificates);
        return new FactSheet(requirements(job), facts);
    }

    private static void add(
            List<MatchedFact> facts,
            Class<? extends Fact> kind,
            Predicate<Class<? extends Fact>> read,
            Supplier<List<MatchedFact>> made) {
        if (read.test(kind)) {
            facts.addAll(made.get());
        }
    }

    private Job fact(dev.candour.job.Job job) {
        return new Job(job.id(), job.title(), vocabulary.seniority(job.title()).orElse(null));
    }

    private MatchedRequirement match(Asked asked) {
        if (asked instanceof Asked.Skill skill) {
            return skills.match(skill);
        } else if (asked instanceof Asked.OneOf oneOf) {
            return skills.match(oneOf);
        } else if (asked instanceof Asked.Degree degree) {
            return degrees.match(degree);
        } else if (asked instanceof Asked.Leadership leadership) {
            return career.match(leadership);
        } else if (asked instanceof Asked.Experience experience) {
            return career.match(experience);
        } else if (asked instanceof Asked.Language language) {
            return others.match(language);
        } else if (asked instanceof Asked.Certificate certificate) {
            return others.match(certificate);
        }
        return others.match((Asked.Location) asked);
    }

    /** A job may ask twice for the same thing, once as a must and once for more of it. */
    private List<MatchedRequirement> requirements(dev.candour.job.Job job) {
        Map<String, Integer> seen = new HashMap<>();
        List<MatchedRequirement> requirements = new ArrayList<>(job.requires().size());
        for (Asked asked : job.requires()) {
            MatchedRequirement one = match(asked);
            int times = seen.merge(one.name(), 1, Integer::sum);
            String name = times == 1 ? one.name() : one.name() + " (" + times + ")";
            List<String> unlisted = SkillMatcher.unlisted(asked, vocabulary);
            requirements.add(new MatchedRequirement(name, asked, one.fact(), one.where(), unlisted));
        }
        return requirements;
    }
}
