package dev.candour.web;

import dev.candour.job.Thresholds;
import dev.candour.rules.CaseReport;
import dev.candour.rules.CaseResult;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSet;
import dev.candour.rules.language.Action;
import dev.candour.rules.publish.Attempt;
import dev.candour.source.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they are in force.
 *
 * @param lastAttempt the last time that somebody changed the rules, whether it came through or not
 * @param editable whether rules may be changed over HTTP
 */
@Schema(name = "Rules")
record RulesAnswer(List<RuleSetAnswer> sets, AttemptAnswer lastAttempt, boolean editable) {

    /** @param version SHA-256 over the set's files, in hexadecimal */
    @Schema(name = "RuleSet")
    record RuleSetAnswer(
            String name, String title, String owner, String version, Thresholds thresholds, List<RuleAnswer> rules) {}

    /**
     * @param label the name in the reader's language
     * @param sentence what it says when it speaks, with places for values; the first of several
     * @param verb award, deduct, reject or ask; of the first sentence
     * @param says everything that it can do
     * @param source file and line below the rules folder
     * @param status active or trial
     */
    @Schema(name = "Rule")
    record RuleAnswer(
            String name,
            String label,
            @Nullable String sentence,
            @Nullable String verb,
            List<Saying> says,
            @Nullable String why,
            String status,
            String source,
            CaseCounts cases) {}

    @Schema(name = "RuleSaying")
    record Saying(String verb, String sentence) {}

    /** How many cases show the rule speaking, how many show it silent, and how many of them fail. */
    @Schema(name = "RuleCases")
    record CaseCounts(long speaking, long silent, long failed) {}

    /** @param outcome live or refused @param problems why it was refused */
    @Schema(name = "PublishingAttempt")
    record AttemptAnswer(
            String at,
            String by,
            String outcome,
            Map<String, String> versions,
            List<Map<String, Object>> problems,
            List<Map<String, Object>> warnings) {

        static AttemptAnswer of(Attempt attempt, Locale language) {
            return new AttemptAnswer(
                    attempt.at().toString(),
                    attempt.by(),
                    attempt.outcome().name().toLowerCase(Locale.ROOT),
                    attempt.versions(),
                    RulesAnswer.problems(attempt.problems(), language),
                    RulesAnswer.problems(attempt.warnings(), language));
        }
    }

    static List<Map<String, Object>> problems(List<Problem> problems, Locale language) {
        return problems.stream()
                .sorted()
                .map(problem -> ProblemAnswers.error(problem, language))
                .toList();
    }

    static RulesAnswer of(
            RuleLibrary library, @Nullable CaseReport cases, Attempt last, boolean editable, Locale language) {
        List<CaseResult> results = cases == null ? List.of() : cases.results();
        return new RulesAnswer(
                library.sets().stream().map(set -> set(set, results, language)).toList(),
                AttemptAnswer.of(last, language),
                editable);
    }

    private static RuleSetAnswer set(RuleSet set, List<CaseResult> results, Locale language) {
        return new RuleSetAnswer(
                set.name(),
                set.title(),
                set.owner(),
                set.version(),
                set.thresholds(),
                set.rules().stream()
                        .map(rule -> rule(rule, set.inLanguage(rule.name(), language), results))
                        .toList());
    }

    private static RuleAnswer rule(Rule rule, String label, List<CaseResult> results) {
        List<Saying> says = rule.tree().then().stream().map(RulesAnswer::saying).toList();
        return new RuleAnswer(
                rule.name(),
                label,
                says.isEmpty() ? null : says.get(0).sentence(),
                says.isEmpty() ? null : says.get(0).verb(),
                says,
                rule.why(),
                rule.trial() ? "trial" : "active",
                rule.source(),
                cases(rule, results));
    }

    private static Saying saying(Action action) {
        return new Saying(action.verb().word(), action.text());
    }

    private static CaseCounts cases(Rule rule, List<CaseResult> results) {
        return new CaseCounts(
                of(rule, results).filter(result -> result.of().speaks()).count(),
                of(rule, results).filter(result -> !result.of().speaks()).count(),
                of(rule, results).filter(result -> !result.passed()).count());
    }

    /** Cases stand in the folder of their rule, whichever sets include it. */
    private static Stream<CaseResult> of(Rule rule, List<CaseResult> results) {
        String folder = rule.file().substring(0, rule.file().indexOf('/') + 1);
        return results.stream()
                .filter(result -> result.of().rule().equals(rule.name())
                        && result.of().file().startsWith(folder));
    }
}
