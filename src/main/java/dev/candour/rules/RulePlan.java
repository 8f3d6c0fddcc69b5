package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule's statements mean, worked out once: the engine only tells the numbers of the rule and of its line. */
final class RulePlan {

    private final Rule rule;
    private final Line[] lines;
    private final boolean ofOneFact;

    /**
     * A line after {@code then}.
     *
     * @param subject which of the facts that the rule speaks about it is about, from 0; -1 when it is about none
     * @param whole whether it pays a requirement in full
     * @param places what the places of its text stand for, in alphabetical order
     */
    private record Line(Action action, int subject, boolean whole, FilledPlaces.Filled[] places) {}

    private RulePlan(Rule rule, Line[] lines, boolean ofOneFact) {
        this.rule = rule;
        this.lines = lines;
        this.ofOneFact = ofOneFact;
    }

    static RulePlan of(Rule rule) {
        RuleTree tree = rule.tree();
        List<Pattern> matched = Patterns.matched(tree.when()).toList();
        Scope scope = Variables.of(tree);
        return new RulePlan(
                rule,
                tree.then().stream()
                        .map(action -> line(action, tree, scope, matched))
                        .toArray(Line[]::new),
                matched.size() == 1 && Patterns.all(tree.when()).count() == 1);
    }

    private static Line line(Action action, RuleTree tree, Scope scope, List<Pattern> matched) {
        int subject = action.subject() == null
                ? -1
                : scope.variable(action.subject())
                        .map(meaning -> matched.indexOf(meaning.pattern()))
                        .orElse(-1);
        boolean whole = action.verb() == Verb.AWARD && action.points() == null;
        return new Line(action, subject, whole, places(action, tree, scope, matched));
    }

    private static FilledPlaces.Filled[] places(Action action, RuleTree tree, Scope scope, List<Pattern> matched) {
        Pattern about = Variables.about(action, tree);
        return Template.names(action.text()).stream()
                .sorted()
                .flatMap(name -> PlaceName.meaning(name, about, scope).stream()
                        .map(meaning -> new FilledPlaces.Filled(
                                name, matched.indexOf(meaning.pattern()), Objects.requireNonNull(meaning.field()))))
                .toArray(FilledPlaces.Filled[]::new);
    }

    Rule rule() {
        return rule;
    }

    /** Whether it looks at one fact at a time, and so speaks about them in the order in which they come. */
    boolean isOfOneFact() {
        return ofOneFact;
    }

    /** Points that cannot be told, or would be negative, are no statement at all; more than the most are the most. */
    @Nullable
    Firing firing(int index, double points, List<Fact> facts) {
        Line line = lines[index];
        Fact subject = line.subject < 0 ? null : facts.get(line.subject);
        double counted = line.whole && subject instanceof Requirement whole ? whole.weight() : points;
        if (!(counted >= 0)) {
            return null;
        }
        return new Firing(
                rule,
                line.action.verb(),
                subject,
                Math.min(counted, Points.MOST),
                line.whole,
                line.action.text(),
                FilledPlaces.of(line.places, facts),
                facts);
    }
}
