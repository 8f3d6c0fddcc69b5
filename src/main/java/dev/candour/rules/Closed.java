package dev.candour.rules;

import dev.candour.rules.language.Action;
import dev.candour.rules.language.AgainstAll;
import dev.candour.rules.language.AgainstMore;
import dev.candour.source.Problem;
import dev.candour.text.Word;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rules that close a job to everybody, or to many without naming them. */
final class Closed {

    private Closed() {}

    /** Warns of rules that reject or deduct whatever a candidate shows, or for what tells of age or absence. */
    static void check(List<Rule> rules, Collection<Problem> warnings) {
        rules.forEach(rule -> AgainstAll.of(rule.tree()).ifPresent(action -> warnings.add(problem(rule, action))));
        rules.forEach(rule -> AgainstMore.of(rule.tree()).ifPresent(found -> warnings.add(problem(rule, found))));
    }

    private static Problem problem(Rule rule, AgainstMore.Found found) {
        Word people = new Word("people." + found.group().name().toLowerCase(Locale.ROOT));
        return new Problem(
                found.low() ? "set-speaks-against-less" : "set-speaks-against-more",
                rule.file(),
                found.at().line(),
                found.at().column(),
                Map.of(
                        "value",
                        rule.name(),
                        "field",
                        found.field(),
                        "verb",
                        found.verb().word(),
                        "people",
                        people),
                null);
    }

    private static Problem problem(Rule rule, Action action) {
        return new Problem(
                "set-speaks-against-all",
                rule.file(),
                action.at().line(),
                action.at().column(),
                Map.of("value", rule.name(), "verb", action.verb().word()),
                null);
    }
}
