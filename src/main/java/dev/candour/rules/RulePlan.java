package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.PlaceName;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Variables;
import dev.candour.text.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What has to be looked up when a rule speaks, worked out once.
 *
 * @param patterns the numbers of the patterns whose facts it speaks about, counted over all patterns of the rule
 * @param places for each action what the places of its text stand for
 */
record RulePlan(Rule rule, List<Integer> patterns, List<List<Filled>> places) {

    /** A place of a text. @param fact which of the facts that the rule speaks about, from 0 */
    record Filled(String name, int fact, Field field) {}

    static RulePlan of(Rule rule) {
        RuleTree tree = rule.tree();
        List<Pattern> all = Patterns.all(tree.when()).toList();
        List<Pattern> matched = Patterns.matched(tree.when()).toList();
        Scope scope = Variables.of(tree);
        return new RulePlan(
                rule,
                matched.stream().map(all::indexOf).toList(),
                tree.then().stream()
                        .map(action -> filled(action, tree, scope, matched))
                        .toList());
    }

    private static List<Filled> filled(Action action, RuleTree tree, Scope scope, List<Pattern> matched) {
        List<Filled> filled = new ArrayList<>();
        for (String name : Template.names(action.text()).stream().sorted().toList()) {
            PlaceName.meaning(name, Variables.about(action, tree), scope)
                    .ifPresent(meaning -> filled.add(new Filled(
                            name, matched.indexOf(meaning.pattern()), Objects.requireNonNull(meaning.field()))));
        }
        return filled;
    }

    /** @param byPattern gives the fact of the pattern with a number */
    List<Fact> facts(Function<Integer, Fact> byPattern) {
        return patterns.stream().map(byPattern).toList();
    }

    /** What the places of an action's text stand for, in alphabetical order. */
    Map<String, Object> values(int action, List<Fact> facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Filled place : places.get(action)) {
            Object value = place.field().of(facts.get(place.fact()));
            if (value != null) {
                values.put(place.name(), value);
            }
        }
        return Collections.unmodifiableMap(values);
    }
}
