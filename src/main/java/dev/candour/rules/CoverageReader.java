package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.CaseReport.Bound;
import dev.candour.rules.CaseReport.Coverage;
import dev.candour.rules.CaseReport.Unknown;
import dev.candour.rules.interpreter.Interpreter;
import dev.candour.rules.interpreter.Result;
import dev.candour.rules.interpreter.Truth;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Show;
import dev.candour.rules.language.Steps;
import dev.candour.rules.language.Variables;
import dev.candour.rules.language.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Finds out which cases a rule has: speaking, silent, at each bound and beside it, with each field unknown. */
final class CoverageReader {

    /** As the comparisons themselves have it: years are counted in months, so they are seldom exact. */
    private static final double SMALLEST = 1e-9;

    private final Rule rule;
    private final Scope scope;
    private final List<RuleCase> cases;

    /** @param cases of this rule and of others */
    CoverageReader(Rule rule, List<RuleCase> cases) {
        this.rule = rule;
        this.scope = Variables.of(rule.tree());
        this.cases = cases.stream()
                .filter(example -> example.rule().equals(rule.name()))
                .toList();
    }

    Coverage read() {
        long speaking = cases.stream().filter(RuleCase::speaks).count();
        return new Coverage(rule, speaking, cases.size() - speaking, bounds(), unknowns());
    }

    private List<Bound> bounds() {
        Interpreter interpreter = new Interpreter(rule);
        List<Result> results = cases.stream()
                .flatMap(example -> interpreter.relations(example.given()).stream())
                .toList();
        return Patterns.all(rule.tree().when())
                .flatMap(pattern -> Leaves.relations(pattern.conditions())
                        .flatMap(condition -> condition instanceof Compare compare
                                ? bound(compare, pattern, results)
                                : Stream.empty()))
                .toList();
    }

    private Stream<Bound> bound(Compare compare, Pattern pattern, List<Result> all) {
        return Steps.of(compare, scope, pattern).stream().map(step -> {
            List<Result> results =
                    all.stream().filter(result -> result.condition() == compare).toList();
            return new Bound(
                    Show.value(compare.left()) + " " + compare.comparison().sign() + " " + Show.value(compare.right()),
                    compare.at().line(),
                    results.stream().anyMatch(result -> distance(result) < SMALLEST),
                    results.stream()
                            .anyMatch(result -> result.truth() == beside(compare.comparison())
                                    && distance(result) <= step.doubleValue() + SMALLEST));
        });
    }

    /** What a comparison comes to beside the bound, on the side that is not that of the bound itself. */
    private static Truth beside(Comparison comparison) {
        return switch (comparison) {
            case SAME, AT_LEAST, AT_MOST -> Truth.FALSE;
            case DIFFERENT, LESS, MORE -> Truth.TRUE;
        };
    }

    private static double distance(Result result) {
        return result.left() instanceof Number a && result.right() instanceof Number b
                ? Math.abs(a.doubleValue() - b.doubleValue())
                : Double.NaN;
    }

    private List<Unknown> unknowns() {
        return rule.reads().entrySet().stream()
                .flatMap(read -> read.getValue().stream()
                        .map(name ->
                                Vocabulary.facts().get(read.getKey()).fields().get(name))
                        .filter(Field::nullable)
                        .map(field -> new Unknown(read.getKey() + "." + field.name(), isShown(read.getKey(), field))))
                .toList();
    }

    private boolean isShown(String fact, Field field) {
        return cases.stream()
                .flatMap(example -> example.given().stream())
                .anyMatch(given -> isUnknown(given, fact, field));
    }

    private static boolean isUnknown(Fact given, String fact, Field field) {
        return given.getClass().getSimpleName().equals(fact) && field.of(given) == null;
    }
}
