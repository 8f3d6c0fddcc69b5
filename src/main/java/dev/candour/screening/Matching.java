package dev.candour.screening;

import dev.candour.facts.Job;
import dev.candour.job.Asked;
import dev.candour.profile.Profile;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a profile and a job into facts: what the job asks for and what the candidate shows, side by side. */
final class Matching {

    private final SkillMatcher skills;
    private final DegreeMatcher degrees;
    private final CareerMatcher career;
    private final OtherMatcher others;
    private final Profile profile;
    private final Vocabulary vocabulary;

    Matching(Profile profile, Vocabulary vocabulary, LocalDate asOf) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.skills = new SkillMatcher(profile, vocabulary, asOf);
        this.degrees = new DegreeMatcher(profile, vocabulary.fields(), asOf);
        this.career = new CareerMatcher(profile, vocabulary, asOf);
        this.others = new OtherMatcher(profile, vocabulary);
    }

    FactSheet facts(dev.candour.job.Job job) {
        List<MatchedFact> facts = new ArrayList<>();
        String seniority = vocabulary.seniority(job.title()).orElse(null);
        facts.add(new MatchedFact(new Job(job.id(), job.title(), seniority), List.of()));
        facts.addAll(career.facts());
        facts.addAll(skills.facts());
        facts.addAll(degrees.facts());
        facts.addAll(others.facts());
        List<MatchedRequirement> requirements =
                namedApart(job.requires().stream().map(this::match).toList());
        return new FactSheet(requirements, List.copyOf(facts), Doubts.of(profile, requirements, vocabulary));
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
    private List<MatchedRequirement> namedApart(List<MatchedRequirement> requirements) {
        Map<String, Integer> seen = new HashMap<>();
        return requirements.stream()
                .map(one -> {
                    int times = seen.merge(one.name(), 1, Integer::sum);
                    String name = times == 1 ? one.name() : one.name() + " (" + times + ")";
                    return new MatchedRequirement(
                            name,
                            one.asked(),
                            one.fact(),
                            one.evidence(),
                            SkillMatcher.unlisted(one.asked(), vocabulary));
                })
                .toList();
    }
}
