package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.rules.language.Element;
import dev.candour.rules.language.Element.AllOf;
import dev.candour.rules.language.Element.AnyOf;
import dev.candour.rules.language.Element.Exists;
import dev.candour.rules.language.Element.None;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.Variables;
import java.util.List;
import java.util.stream.Stream;

/** Says what a checked rule says, without the engine. It never throws on what a rule or a fact holds. */
public final class Interpreter {

    private final Rule rule;
    private final Calculation values;
    private final Speech speech;

    public Interpreter(Rule rule) {
        this.rule = rule;
        this.values = new Calculation(Variables.of(rule.tree()));
        this.speech = new Speech(rule, values);
    }

    /** What the rule says about these facts: the same as the engine, in the same order. */
    public List<Firing> fire(List<? extends Fact> facts) {
        return matches(facts).stream().flatMap(speech::of).toList();
    }

    /** Each combination of facts for which the rule speaks. */
    public List<Bound> matches(List<? extends Fact> facts) {
        return all(rule.tree().when(), facts, Bound.NOTHING).toList();
    }

    /** What each condition of a pattern comes to for a fact of its kind. @param bound the facts of the patterns before it */
    public List<Result> results(Pattern pattern, Fact fact, Bound bound) {
        ConditionReader reader = new ConditionReader(values, pattern, bound.with(pattern, fact));
        return pattern.conditions().stream().map(reader::read).toList();
    }

    /**
     * What each comparison of the rule comes to for these facts, whether or not the rule speaks: for each combination of facts
     * of the right kinds.
     */
    public List<Result> relations(List<? extends Fact> facts) {
        List<Pattern> patterns = Patterns.all(rule.tree().when()).toList();
        Stream<Bound> ways = Stream.of(Bound.NOTHING);
        for (Pattern pattern : patterns) {
            List<? extends Fact> own = ofKind(pattern, facts).toList();
            ways = ways.flatMap(
                    way -> own.isEmpty() ? Stream.of(way) : own.stream().map(fact -> way.with(pattern, fact)));
        }
        return ways.flatMap(way -> patterns.stream().flatMap(pattern -> relations(pattern, way)))
                .toList();
    }

    private Stream<Result> relations(Pattern pattern, Bound bound) {
        ConditionReader reader = new ConditionReader(values, pattern, bound);
        return Leaves.relations(pattern.conditions()).map(reader::read);
    }

    private static Stream<? extends Fact> ofKind(Pattern pattern, List<? extends Fact> facts) {
        return facts.stream().filter(fact -> fact.getClass().getSimpleName().equals(pattern.fact()));
    }

    private Stream<Bound> all(List<Element> elements, List<? extends Fact> facts, Bound bound) {
        Stream<Bound> ways = Stream.of(bound);
        for (Element element : elements) {
            ways = ways.flatMap(way -> ways(element, facts, way));
        }
        return ways;
    }

    private Stream<Bound> ways(Element element, List<? extends Fact> facts, Bound bound) {
        if (element instanceof Pattern pattern) {
            return ofKind(pattern, facts).map(fact -> bound.with(pattern, fact)).filter(way -> holds(pattern, way));
        }
        if (element instanceof AllOf all) {
            return all(all.parts(), facts, bound);
        }
        return asked(element, facts, bound) ? Stream.of(bound) : Stream.empty();
    }

    private boolean holds(Pattern pattern, Bound bound) {
        ConditionReader reader = new ConditionReader(values, pattern, bound);
        return pattern.conditions().stream()
                .allMatch(condition -> reader.read(condition).holds());
    }

    private boolean asked(Element element, List<? extends Fact> facts, Bound bound) {
        if (element instanceof AnyOf any) {
            return any.parts().stream().anyMatch(part -> isThere(part, facts, bound));
        }
        return element instanceof None none
                ? !isThere(none.inner(), facts, bound)
                : isThere(((Exists) element).inner(), facts, bound);
    }

    private boolean isThere(Element element, List<? extends Fact> facts, Bound bound) {
        return ways(element, facts, bound).findAny().isPresent();
    }
}
