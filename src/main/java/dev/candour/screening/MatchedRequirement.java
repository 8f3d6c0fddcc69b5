package dev.candour.screening;

import dev.candour.facts.Requirement;
import dev.candour.job.Asked;
import dev.candour.profile.Evidence;
import java.util.List;

/**
 * A requirement of the job beside what the candidate shows for it.
 *
 * @param name names the requirement within the verdict
 * @param asked as the job's author wrote it
 * @param fact what the rules see
 * @param unlisted its skills that the vocabulary lacks
 */
record MatchedRequirement(String name, Asked asked, Requirement fact, List<Evidence> evidence, List<String> unlisted) {

    MatchedRequirement(String name, Asked asked, Requirement fact, List<Evidence> evidence) {
        this(name, asked, fact, evidence, List.of());
    }
}
