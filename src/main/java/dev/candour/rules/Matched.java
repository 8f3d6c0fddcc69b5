package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.PlaceName;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Variables;
import dev.candour.text.Template;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The facts that a rule matched, by the patterns that they matched. */
record Matched(RuleTree rule, Map<Pattern, Fact> byPattern) {

    /** @param facts gives the fact of the pattern with a number, counted over all patterns of the rule */
    static Matched of(RuleTree rule, Function<Integer, Fact> facts) {
        List<Pattern> all = Patterns.all(rule.when()).toList();
        Map<Pattern, Fact> byPattern = new LinkedHashMap<>();
        Patterns.matched(rule.when()).forEach(pattern -> byPattern.put(pattern, facts.apply(all.indexOf(pattern))));
        return new Matched(rule, byPattern);
    }

    List<Fact> facts() {
        return List.copyOf(byPattern.values());
    }

    /** What the places of the action's text stand for. */
    Map<String, Object> values(Action action) {
        Scope scope = Variables.of(rule);
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : new TreeSet<>(Template.names(action.text()))) {
            PlaceName.meaning(name, Variables.about(action, rule), scope)
                    .filter(meaning -> meaning.field() != null)
                    .map(meaning -> meaning.field().of(byPattern.get(meaning.pattern())))
                    .ifPresent(value -> values.put(name, value));
        }
        return Collections.unmodifiableMap(values);
    }
}
