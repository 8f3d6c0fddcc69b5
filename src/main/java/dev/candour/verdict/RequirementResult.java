package dev.candour.verdict;

import dev.candour.profile.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of the job and what became of it.
 *
 * @param name names the requirement within the verdict, as in {@code Kubernetes}
 * @param label the name in the reader's language; null in verdicts that were written before there was one
 * @param kind skill, anyOf, degree, leadership, experience, language, certificate or location
 * @param asked what the job asks for, in words
 * @param found what the profile shows, in words; says so when the profile is silent
 * @param points what it paid, 0 to {@code weight}
 * @param open whether the profile is silent on something that could still meet it
 */
public record RequirementResult(
        String name,
        @Nullable String label,
        String kind,
        Status status,
        boolean mandatory,
        String asked,
        String found,
        int points,
        int weight,
        boolean open,
        List<Evidence> evidence) {

    /** What a reader gets to see of the name. */
    public String shownName() {
        return label == null ? name : label;
    }

    /** A mandatory requirement that is not met in full keeps a candidate from being recommended. */
    public boolean blocksRecommendation() {
        return mandatory && status != Status.MET;
    }
}
