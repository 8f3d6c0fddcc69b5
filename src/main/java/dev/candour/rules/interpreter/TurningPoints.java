package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.Rule;
import dev.candour.rules.interpreter.Operand.Cell;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where rules begin to speak, or fall silent, while a number of a fact grows: the bounds of the conditions about it, with
 * the fact's other fields filled in. Works for every bound that is written with plus, minus and times.
 */
public final class TurningPoints {

    private static final double SMALLEST = 1e-9;

    /** @param behind whether it is the next larger value that makes the difference, as with {@code > 3} */
    public record Turn(double at, boolean behind) {}

    /** @param at whether the bound itself makes the difference @param behind whether what comes next to it does */
    private record Bounded(Cell field, int slots, Operand left, Operand right, boolean at, boolean behind) {}

    private final Map<String, List<Bounded>> bounds = new HashMap<>();
    /** Fields of which any change may matter: points are counted with them, or a bound cannot be worked out. */
    private final Map<String, Boolean> anywhere = new HashMap<>();

    public TurningPoints(List<Rule> rules) {
        rules.forEach(this::add);
    }

    private void add(Rule rule) {
        Reader reader = new Reader(rule.tree());
        Patterns.all(rule.tree().when())
                .forEach(pattern -> Leaves.relations(pattern.conditions())
                        .forEach(condition -> new Bounds(reader, pattern).add(condition)));
        rule.tree().then().stream()
                .map(Action::points)
                .filter(points -> points != null)
                .flatMap(Leaves::of)
                .forEach(value -> reader.scope().meaning(value, null).ifPresent(this::anywhere));
    }

    /** What the conditions of one pattern come to. */
    private final class Bounds {

        private final Reader reader;
        private final Pattern pattern;

        Bounds(Reader reader, Pattern pattern) {
            this.reader = reader;
            this.pattern = pattern;
        }

        void add(Condition condition) {
            if (condition instanceof Compare compare && compare.comparison().isAboutSize()) {
                boolean at = compare.comparison() == Comparison.AT_LEAST || compare.comparison() == Comparison.LESS;
                add(compare.left(), compare.right(), at, !at);
            } else if (condition instanceof Compare compare) {
                add(compare.left(), compare.right(), true, true);
            } else if (condition instanceof Among among) {
                among.choices().forEach(choice -> add(among.value(), choice, true, true));
            }
        }

        private void add(Value left, Value right, boolean at, boolean behind) {
            Stream.of(left, right)
                    .flatMap(Leaves::of)
                    .flatMap(value -> reader.scope().meaning(value, pattern).stream())
                    .filter(meaning -> meaning.field() != null)
                    .distinct()
                    .forEach(meaning -> add(meaning, left, right, at, behind));
        }

        private void add(Scope.Meaning meaning, Value left, Value right, boolean at, boolean behind) {
            if (meaning.pattern() != pattern) {
                anywhere(meaning);
                return;
            }
            Field field = Objects.requireNonNull(meaning.field());
            if (!new StraightLine(pattern, reader.scope(), field.name()).isStraight(left, right)) {
                anywhere(meaning);
            }
            bounds.computeIfAbsent(key(meaning), any -> new ArrayList<>())
                    .add(new Bounded(
                            reader.cell(pattern, field),
                            reader.slots(),
                            reader.operand(left, pattern),
                            reader.operand(right, pattern),
                            at,
                            behind));
        }
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
        return anywhere.containsKey(key(fact, field));
    }

    /** Whether any rule says something else of this fact with the one number in a field than with the other. */
    public boolean isBetween(Fact fact, String field, double one, double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        return low < high
                && (isAnywhere(fact.getClass().getSimpleName(), field)
                        || of(fact, field).stream()
                                .anyMatch(turn -> turn.behind()
                                        ? low <= turn.at() && high > turn.at()
                                        : low < turn.at() && high >= turn.at()));
    }

    /** The turns for a field of this fact. */
    public List<Turn> of(Fact fact, String field) {
        List<Bounded> its = bounds.get(key(fact.getClass().getSimpleName(), field));
        if (its == null) {
            return List.of();
        }
        List<Turn> turns = new ArrayList<>(its.size());
        Row row = Row.of(fact);
        for (Bounded bounded : its) {
            double atZero = difference(bounded, row, 0);
            double slope = difference(bounded, row, 1) - atZero;
            double root = -atZero / slope;
            boolean straight = Math.abs(difference(bounded, row, 2) - atZero - 2 * slope) < SMALLEST;
            if (straight && Double.isFinite(root)) {
                boolean falls = slope < 0;
                add(turns, root, falls ? bounded.behind() : bounded.at(), falls ? bounded.at() : bounded.behind());
            }
        }
        return turns;
    }

    /** By how much the left side is more, if the field had this value; not a number when that is unknown. */
    private static double difference(Bounded bounded, Row row, double value) {
        @Nullable Row[] rows = new Row[bounded.slots()];
        rows[bounded.field().slot()] = row;
        Object before = row.values[bounded.field().number()];
        row.values[bounded.field().number()] = value;
        Object left = bounded.left().of(rows);
        Object right = bounded.right().of(rows);
        row.values[bounded.field().number()] = before;
        return left instanceof Number a && right instanceof Number b ? a.doubleValue() - b.doubleValue() : Double.NaN;
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
