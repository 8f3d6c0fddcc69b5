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
import dev.candour.rules.RuleSet;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Turns a profile and a job into facts: what the job asks for and what the candidate shows, side by side. */
final class Matching {

    /** Of facts beside the requirements, in the order in which rules get them. */
    static final List<Class<? extends Fact>> KINDS = List.of(
            Job.class,
            Candidate.class,
            Employment.class,
            Leadership.class,
            Skill.class,
            Education.class,
            SpokenLanguage.class,
            Certificate.class);

    private final SkillMatcher skills;
    private final DegreeMatcher degrees;
    private final CareerMatcher career;
    private final OtherMatcher others;
    private final Profile profile;
    private final Vocabulary vocabulary;
    private final Longer longer;

    Matching(Profile profile, Vocabulary vocabulary, LocalDate asOf) {
        this(profile, vocabulary, asOf, Longer.Bounds.NONE);
    }

    /** For a set of rules, whose bounds tell which doubts matter. */
    Matching(Profile profile, Vocabulary vocabulary, LocalDate asOf, RuleSet rules) {
        this(profile, vocabulary, asOf, rules.insights().turns()::isBetween);
    }

    private Matching(Profile profile, Vocabulary vocabulary, LocalDate asOf, Longer.Bounds bounds) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.longer = new Longer(profile, vocabulary, asOf, bounds);
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
        for (Class<? extends Fact> kind : KINDS) {
            if (read.test(kind)) {
                facts.addAll(facts(kind, job));
            }
        }
        List<MatchedRequirement> requirements = requirements(job);
        return new FactSheet(requirements, facts, doubts(requirements));
    }

    /** Those of a profile that was made of another one, of whose dates something is known. */
    Doubts doubts(List<MatchedRequirement> requirements, Doubts before) {
        if (before.dates() != null) {
            longer.knowing(before.dates());
        }
        return doubts(requirements);
    }

    Doubts doubts(List<MatchedRequirement> requirements) {
        return Doubts.of(requirements, profile, vocabulary, longer);
    }

    /** All of one kind. */
    List<MatchedFact> facts(Class<? extends Fact> kind, dev.candour.job.Job job) {
        if (kind == Job.class) {
            return List.of(new MatchedFact(fact(job), List::of));
        } else if (kind == Candidate.class) {
            return List.of(career.candidateFact());
        } else if (kind == Employment.class) {
            return career.positions();
        } else if (kind == Leadership.class) {
            return career.leading();
        } else if (kind == Skill.class) {
            return skills.facts();
        } else if (kind == Education.class) {
            return degrees.facts();
        }
        return kind == SpokenLanguage.class ? others.languages() : others.certificates();
    }

    private Job fact(dev.candour.job.Job job) {
        return new Job(job.id(), job.title(), vocabulary.seniority(job.title()).orElse(null));
    }

    MatchedRequirement match(Asked asked) {
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
