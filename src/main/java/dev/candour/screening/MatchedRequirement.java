package dev.candour.screening;

import dev.candour.facts.Requirement;
import dev.candour.job.Asked;
import dev.candour.profile.Evidence;
import java.util.List;
import java.util.function.Supplier;

/**
 * A requirement of the job beside what the candidate shows for it.
 *
 * @param name names the requirement within the verdict
 * @param asked as the job's author wrote it
 * @param fact what the rules see
 * @param where finds where the candidate's document shows it
 * @param unlisted its skills that the vocabulary lacks
 */
record MatchedRequirement(
        String name, Asked asked, Requirement fact, Supplier<List<Evidence>> where, List<String> unlisted) {

    MatchedRequirement(String name, Asked asked, Requirement fact, Supplier<List<Evidence>> where) {
        this(name, asked, fact, where, List.of());
    }

    List<Evidence> evidence() {
        return where.get();
    }
}
