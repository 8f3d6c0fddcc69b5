package dev.candour.verdict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one candidate for one job, and why.
 *
 * @param document the candidate's document; no name of a person stands in a verdict
 * @param job the job's id
 * @param jobTitle the job's title
 * @param decidedBy what decided the recommendation, in words: a rejection's rule, a threshold, an unknown requirement
 * @param reasons everything that rules said, in the order of the rule files; the points of all reasons add up to the score
 * @param rejections the reasons that speak against the candidate outright
 * @param questions the reasons that a person should ask about
 * @param trial what rules on trial said; it counts for nothing
 * @param rules every rule of the set, in the order of file and line: whether it spoke, and what it would have taken
 * @param nearMisses requirements that are not fully met, and by how much
 * @param whyNotMet why rules that would have paid stayed silent: for each requirement that is not fully met, closest first
 * @param wouldChange what would move the recommendation: the smallest sets of changes
 * @param wouldChangeNote what a reader should know about the search for them; null when it was complete and shows all
 * @param settles what would settle the requirements that the profile leaves open, and where either answer leads
 * @param checks choices of the reader that the verdict hangs on, and where it goes with the other reading; null where none were
 *     looked for: only a full explanation does
 * @param unassessed what could not be judged
 * @param notUsed what is never used, whether the document holds it or not
 * @param warnings what the reader noticed in the document, in words
 * @param asOf the day that "present" means
 * @param language of its words: en or zh
 */
public record Verdict(
        String document,
        String job,
        String jobTitle,
        Recommendation recommendation,
        String decidedBy,
        Score score,
        List<RequirementResult> requirements,
        List<Reason> reasons,
        List<Reason> rejections,
        List<Reason> questions,
        List<Reason> trial,
        List<RuleOutcome> rules,
        List<NearMiss> nearMisses,
        List<NotMet> whyNotMet,
        List<Change> wouldChange,
        @Nullable String wouldChangeNote,
        List<Settle> settles,
        @Nullable List<Check> checks,
        List<Unassessed> unassessed,
        List<String> notUsed,
        List<String> warnings,
        RuleSetUsed ruleSet,
        LocalDate asOf,
        String language) {

    /** Choices of the reader that it hangs on; none in a verdict for which none were looked for. */
    public List<Check> toCheck() {
        return checks == null ? List.of() : checks;
    }

    /** A rule's name in the language of the verdict. */
    public String shownRule(String rule) {
        return rules.stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .map(RuleOutcome::shownName)
                .orElse(rule);
    }

    /** A requirement's name in the language of the verdict. */
    public String shownName(String requirement) {
        return requirements.stream()
                .filter(one -> one.name().equals(requirement))
                .findFirst()
                .map(RequirementResult::shownName)
                .orElse(requirement);
    }
}
