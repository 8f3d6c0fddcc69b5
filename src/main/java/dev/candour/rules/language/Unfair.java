package dev.candour.rules.language;

import dev.candour.rules.language.Condition.Compare;

/** Unknown may ask and never speaks against a candidate. */
final class Unfair {

    private Unfair() {}

    static void check(RuleTree rule, Report report) {
        rule.then().stream()
                .filter(action -> action.verb() == Verb.REJECT || action.verb() == Verb.DEDUCT)
                .findFirst()
                .ifPresent(action -> Patterns.matched(rule.when())
                        .flatMap(pattern -> Normal.of(pattern.conditions()).stream())
                        .filter(condition -> condition instanceof Compare compare
                                && Known.isUnknown(compare)
                                && compare.comparison() == Comparison.SAME)
                        .forEach(condition -> report.add(
                                "unknown-speaks-against",
                                condition.at(),
                                "verb",
                                action.verb().word())));
    }
}
