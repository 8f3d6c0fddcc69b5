package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.Rule;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Where rules begin to speak, or fall silent, while a number of a fact grows: the bounds of the conditions about it, with
 * the fact's other fields filled in. Works for every bound that is written with plus, minus and times.
 */
public final class TurningPoints {

    /** @param behind whether it is the next larger value that makes the difference, as with {@code > 3} */
    public record Turn(double at, boolean behind) {}

    private record Bounded(Pattern pattern, Scope scope, Value left, Value right, boolean at, boolean behind) {}

    private final Map<String, List<Bounded>> bounds = new HashMap<>();
    /** Fields of which any change may matter: points are counted with them, or a bound cannot be worked out. */
    private final Map<String, Boolean> anywhere = new HashMap<>();

    public TurningPoints(List<Rule> rules) {
        rules.forEach(this::add);
    }

    private void add(Rule rule) {
        Scope scope = Variables.of(rule.tree());
        Patterns.all(rule.tree().when())
                .forEach(pattern ->
                        Leaves.relations(pattern.conditions()).forEach(condition -> add(condition, pattern, scope)));
        rule.tree().then().stream()
                .map(Action::points)
                .filter(points -> points != null)
                .flatMap(Leaves::of)
                .forEach(value -> scope.meaning(value, null).ifPresent(this::anywhere));
    }

    private void add(Condition condition, Pattern pattern, Scope scope) {
        if (condition instanceof Compare compare && compare.comparison().isAboutSize()) {
            boolean at = compare.comparison() == Comparison.AT_LEAST || compare.comparison() == Comparison.LESS;
            add(new Bounded(pattern, scope, compare.left(), compare.right(), at, !at));
        } else if (condition instanceof Compare compare) {
            add(new Bounded(pattern, scope, compare.left(), compare.right(), true, true));
        } else if (condition instanceof Among among) {
            among.choices().forEach(choice -> add(new Bounded(pattern, scope, among.value(), choice, true, true)));
        }
    }

    private void add(Bounded bounded) {
        Stream.of(bounded.left(), bounded.right())
                .flatMap(Leaves::of)
                .flatMap(value -> bounded.scope().meaning(value, bounded.pattern()).stream())
                .filter(meaning -> meaning.field() != null)
                .distinct()
                .forEach(meaning -> {
                    if (meaning.pattern() == bounded.pattern()) {
                        bounds.computeIfAbsent(key(meaning), any -> new ArrayList<>())
                                .add(bounded);
                    } else {
                        anywhere(meaning);
                    }
                });
    }

    private void anywhere(Scope.Meaning meaning) {
        if (meaning.field() != null) {
            anywhere.put(key(meaning), true);
        }
    }

    private static String key(Scope.Meaning meaning) {
        return key(
                meaning.pattern().fact(),
                meaning.field() == null ? "" : meaning.field().name());
    }

    private static String key(String fact, String field) {
        return fact + "." + field;
    }

    /** Whether any rule looks at the field. */
    public boolean isRead(String fact, String field) {
        return bounds.containsKey(key(fact, field)) || anywhere.containsKey(key(fact, field));
    }

    /** Whether a change can matter at any value, and not only at the turns. */
    public boolean isAnywhere(String fact, String field) {
        return anywhere.containsKey(key(fact, field))
                || bounds.getOrDefault(key(fact, field), List.of()).stream()
                        .anyMatch(bounded -> !isStraight(bounded, field));
    }

    private static boolean isStraight(Bounded bounded, String field) {
        return new StraightLine(bounded.pattern(), bounded.scope(), field).isStraight(bounded.left(), bounded.right());
    }

    /** The turns for a field of this fact. */
    public List<Turn> of(Fact fact, String field) {
        List<Turn> turns = new ArrayList<>();
        for (Bounded bounded : bounds.getOrDefault(key(fact.getClass().getSimpleName(), field), List.of())) {
            StraightLine line = new StraightLine(bounded.pattern(), bounded.scope(), field);
            OptionalDouble root = line.root(bounded.left(), bounded.right(), fact);
            if (root.isPresent()) {
                boolean turned = line.falls(bounded.left(), bounded.right(), fact);
                boolean at = turned ? bounded.behind() : bounded.at();
                boolean behind = turned ? bounded.at() : bounded.behind();
                add(turns, root.getAsDouble(), at, behind);
            }
        }
        return turns;
    }

    private static void add(List<Turn> turns, double root, boolean at, boolean behind) {
        if (at) {
            turns.add(new Turn(root, false));
        }
        if (behind) {
            turns.add(new Turn(root, true));
        }
    }
}
