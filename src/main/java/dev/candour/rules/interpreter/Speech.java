package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.PlaceName;
import dev.candour.rules.language.Points;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Variables;
import dev.candour.rules.language.Verb;
import dev.candour.text.Template;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands after {@code then}, put into firings. */
final class Speech {

    private final Rule rule;
    private final RuleTree tree;
    private final Scope scope;
    private final Calculation values;
    private final List<Pattern> matched;

    Speech(Rule rule, Calculation values) {
        this.rule = rule;
        this.tree = rule.tree();
        this.scope = Variables.of(tree);
        this.values = values;
        this.matched = Patterns.matched(tree.when()).toList();
    }

    Stream<Firing> of(Bound bound) {
        List<Fact> facts =
                matched.stream().map(bound::of).map(Objects::requireNonNull).toList();
        return tree.then().stream().flatMap(action -> firing(action, facts, bound));
    }

    /** Points that cannot be told, or would be negative, are no statement at all; more than the most are the most. */
    private Stream<Firing> firing(Action action, List<Fact> facts, Bound bound) {
        Fact subject = subject(action, bound);
        boolean whole = action.points() == null && subject instanceof Requirement && isAward(action);
        double counted = counted(action, subject, whole, bound);
        if (!(counted >= 0)) {
            return Stream.empty();
        }
        double points = Math.min(counted, Points.MOST);
        Map<String, Object> places = places(action, bound);
        return Stream.of(new Firing(rule, action.verb(), subject, points, whole, action.text(), places, facts));
    }

    private static boolean isAward(Action action) {
        return action.verb() == Verb.AWARD;
    }

    private @Nullable Fact subject(Action action, Bound bound) {
        return action.subject() == null
                ? null
                : scope.variable(action.subject())
                        .map(meaning -> bound.of(meaning.pattern()))
                        .orElse(null);
    }

    private double counted(Action action, @Nullable Fact subject, boolean whole, Bound bound) {
        if (action.points() != null) {
            return values.of(action.points(), null, bound) instanceof Number number ? number.doubleValue() : Double.NaN;
        }
        return whole && subject instanceof Requirement requirement ? requirement.weight() : 0;
    }

    private Map<String, Object> places(Action action, Bound bound) {
        Map<String, Object> filled = new LinkedHashMap<>();
        Pattern about = Variables.about(action, tree);
        Template.names(action.text()).stream()
                .sorted()
                .forEach(name -> PlaceName.meaning(name, about, scope).ifPresent(meaning -> {
                    Object value = Calculation.field(meaning.field(), meaning.pattern(), bound);
                    if (value != null) {
                        filled.put(name, value);
                    }
                }));
        return Collections.unmodifiableMap(filled);
    }
}
