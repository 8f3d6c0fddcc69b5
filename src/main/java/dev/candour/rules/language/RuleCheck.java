package dev.candour.rules.language;

import dev.candour.rules.language.Element.AllOf;
import dev.candour.rules.language.Element.AnyOf;
import dev.candour.rules.language.Element.Exists;
import dev.candour.rules.language.Element.None;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope.Meaning;
import dev.candour.text.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a rule that could be read against the vocabulary: that it says what its author means, and that it can speak. */
final class RuleCheck {

    private final RuleTree rule;
    private final Report report;
    private final Scope scope = new Scope();
    private final Set<Known.Name> known = new HashSet<>();

    RuleCheck(RuleTree rule, Report report) {
        this.rule = rule;
        this.report = report;
    }

    void run() {
        if (rule.when().isEmpty()) {
            report.add("no-condition", rule.at(), "value", rule.name());
            report.onlyCertain(true);
        }
        if (rule.then().isEmpty()) {
            report.add("no-action", rule.at(), "value", rule.name());
        }
        Size.check(rule, report);
        rule.when().forEach(element -> check(element, true));
        List<Pattern> matched = Patterns.matched(rule.when()).toList();
        ActionCheck actions = new ActionCheck(report, scope, known, matched);
        rule.then().forEach(actions::check);
        Unfair.check(rule, report);
        Proxies.check(rule, report);
    }

    private void check(Element element, boolean matched) {
        if (element instanceof Pattern pattern) {
            pattern(pattern, matched);
        } else if (element instanceof AllOf all) {
            all.parts().forEach(part -> check(part, matched));
        } else if (element instanceof AnyOf any) {
            any.parts().forEach(this::inside);
        } else {
            inside(element instanceof None none ? none.inner() : ((Exists) element).inner());
        }
    }

    /** Names given inside {@code not}, {@code exists} and {@code or} mean nothing outside. */
    private void inside(Element element) {
        Set<String> outside = Set.copyOf(scope.names());
        check(element, false);
        scope.forget(outside);
    }

    private void pattern(Pattern written, boolean matched) {
        Set<String> names = Vocabulary.facts().keySet();
        Pattern pattern = meant(written, names);
        if (!names.contains(written.fact())) {
            report.unknown("no-such-fact", written.at(), written.fact(), names, Map.of());
            report.onlyCertain(true);
        }
        if (pattern.variable() != null) {
            define(pattern.variable(), new Meaning(pattern, null, matched), pattern.at());
        }
        if (names.contains(pattern.fact())) {
            Set<Known.Name> here = new PatternCheck(pattern, matched, scope, report).run();
            if (matched) {
                known.addAll(here);
            }
        }
    }

    /** With a misspelt fact corrected, so that it does not hide the mistakes in its brackets. */
    private static Pattern meant(Pattern written, Set<String> names) {
        return names.contains(written.fact())
                ? written
                : Nearest.to(written.fact(), names)
                        .map(near -> new Pattern(written.variable(), near, written.conditions(), written.at()))
                        .orElse(written);
    }

    private void define(String variable, Meaning meaning, dev.candour.source.Place at) {
        if (!scope.define(variable, meaning)) {
            report.add("name-twice", at, "value", variable);
        }
    }
}
