package dev.candour.rules.language;

import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Element.AllOf;
import dev.candour.rules.language.Element.AnyOf;
import dev.candour.rules.language.Element.Exists;
import dev.candour.rules.language.Element.None;
import dev.candour.rules.language.Element.Pattern;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Unknown may ask and never speaks against a candidate. Where a rule rejects or deducts, nothing in it may hold because the
 * profile is silent: neither a test for {@code null}, however deep, nor a {@code not} over what a profile can leave out.
 * Allowed is only what {@link Stated} describes.
 */
final class Unfair {

    private final Report report;
    private final String verb;
    private final Scope scope;

    private Unfair(Report report, String verb, Scope scope) {
        this.report = report;
        this.verb = verb;
        this.scope = scope;
    }

    static void check(RuleTree rule, Report report) {
        rule.then().stream()
                .filter(action -> action.verb() == Verb.REJECT || action.verb() == Verb.DEDUCT)
                .findFirst()
                .ifPresent(action -> {
                    Unfair unfair = new Unfair(report, action.verb().word(), Variables.of(rule));
                    Set<Pattern> matched =
                            Set.copyOf(Patterns.matched(rule.when()).toList());
                    rule.when().forEach(element -> unfair.check(element, matched, false));
                });
    }

    /** @param denied whether it stands inside an odd number of {@code not} */
    private void check(Element element, Set<Pattern> matched, boolean denied) {
        if (element instanceof Pattern pattern) {
            if (denied) {
                refuseAbsence(pattern);
            } else {
                refuseNull(pattern, matched.contains(pattern));
            }
        } else if (element instanceof None none) {
            check(none.inner(), matched, !denied);
        } else if (element instanceof Exists exists) {
            check(exists.inner(), matched, denied);
        } else {
            List<Element> parts = element instanceof AllOf all ? all.parts() : ((AnyOf) element).parts();
            parts.forEach(part -> check(part, matched, denied));
        }
    }

    /** There is no such fact also when the profile just does not mention it. */
    private void refuseAbsence(Pattern pattern) {
        boolean ofJob =
                Vocabulary.fact(pattern.fact()).filter(FactType::isOfTheJob).isPresent();
        if (!ofJob || Mentions.of(pattern, scope).anyMatch(Unfair::canBeSilent)) {
            report.add("absence-speaks-against", pattern.at(), "verb", verb);
        }
    }

    private static boolean canBeSilent(Mentions.Field field) {
        return Vocabulary.fact(field.pattern().fact())
                .filter(fact -> !fact.isOfTheJob(fact.fields().get(field.name())))
                .filter(fact -> fact.fields().get(field.name()).nullable())
                .isPresent();
    }

    private void refuseNull(Pattern pattern, boolean matched) {
        List<Condition> normal = Normal.of(pattern.conditions());
        normal.stream()
                .filter(condition -> !(matched && Stated.isWidening(condition, normal)))
                .flatMap(Unfair::leaves)
                .filter(Unfair::saysUnknown)
                .forEach(condition -> report.add("unknown-speaks-against", condition.at(), "verb", verb));
    }

    private static Stream<Condition> leaves(Condition condition) {
        if (condition instanceof All all) {
            return all.parts().stream().flatMap(Unfair::leaves);
        }
        return condition instanceof Any any ? any.parts().stream().flatMap(Unfair::leaves) : Stream.of(condition);
    }

    static boolean saysUnknown(Condition condition) {
        return condition instanceof Compare compare
                && Known.isUnknown(compare)
                && compare.comparison() == Comparison.SAME;
    }
}
