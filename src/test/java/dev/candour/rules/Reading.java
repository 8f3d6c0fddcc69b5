package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Element;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a rule word by word, slowly, without the engine and without the rewriting before it: what its text says. */
final class Reading {

    private final Scope scope;
    private final List<? extends Fact> facts;

    private Reading(RuleTree rule, List<? extends Fact> facts) {
        this.scope = Variables.of(rule);
        this.facts = facts;
    }

    /** How often the rule speaks. */
    static int speaks(RuleTree rule, List<? extends Fact> facts) {
        return new Reading(rule, facts).all(rule.when(), 0, new HashMap<>()).size();
    }

    private List<Map<Pattern, Fact>> all(List<Element> elements, int from, Map<Pattern, Fact> bound) {
        if (from == elements.size()) {
            return List.of(bound);
        }
        List<Map<Pattern, Fact>> found = new ArrayList<>();
        ways(elements.get(from), bound).forEach(way -> found.addAll(all(elements, from + 1, way)));
        return found;
    }

    private List<Map<Pattern, Fact>> ways(Element element, Map<Pattern, Fact> bound) {
        if (element instanceof Pattern pattern) {
            return matches(pattern, bound);
        }
        if (element instanceof Element.AllOf all) {
            return all(all.parts(), 0, bound);
        }
        boolean there = element instanceof Element.AnyOf any
                ? any.parts().stream().anyMatch(part -> !ways(part, bound).isEmpty())
                : element instanceof Element.None none
                        ? ways(none.inner(), bound).isEmpty()
                        : !ways(((Element.Exists) element).inner(), bound).isEmpty();
        return there ? List.of(bound) : List.of();
    }

    private List<Map<Pattern, Fact>> matches(Pattern pattern, Map<Pattern, Fact> bound) {
        List<Map<Pattern, Fact>> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.getClass().getSimpleName().equals(pattern.fact())) {
                Map<Pattern, Fact> way = new HashMap<>(bound);
                way.put(pattern, fact);
                if (pattern.conditions().stream().allMatch(each -> Boolean.TRUE.equals(holds(each, pattern, way)))) {
                    found.add(way);
                }
            }
        }
        return found;
    }

    /** True, false, or null when it cannot be told, which counts as neither. */
    private @Nullable Boolean holds(Condition condition, Pattern pattern, Map<Pattern, Fact> bound) {
        if (condition instanceof Condition.Bind) {
            return true;
        }
        if (condition instanceof Condition.Not not) {
            Boolean inner = holds(not.inner(), pattern, bound);
            return inner == null ? null : !inner;
        }
        if (condition instanceof Condition.All || condition instanceof Condition.Any) {
            return several(condition, pattern, bound);
        }
        if (condition instanceof Condition.Compare compare) {
            return compare(compare, value(compare.left(), pattern, bound), value(compare.right(), pattern, bound));
        }
        if (condition instanceof Condition.Among among) {
            Object value = value(among.value(), pattern, bound);
            return value == null
                    ? null
                    : among.negated()
                            != among.choices().stream().anyMatch(each -> same(value, value(each, pattern, bound)));
        }
        return ofText(condition, pattern, bound);
    }

    private @Nullable Boolean several(Condition condition, Pattern pattern, Map<Pattern, Fact> bound) {
        boolean all = condition instanceof Condition.All;
        List<Condition> parts =
                condition instanceof Condition.All of ? of.parts() : ((Condition.Any) condition).parts();
        List<@Nullable Boolean> results = new ArrayList<>();
        parts.forEach(part -> results.add(holds(part, pattern, bound)));
        if (results.contains(!all)) {
            return !all;
        }
        return results.contains(null) ? null : (Boolean) all;
    }

    private @Nullable Boolean ofText(Condition condition, Pattern pattern, Map<Pattern, Fact> bound) {
        boolean contains = condition instanceof Condition.Contains;
        Value first = condition instanceof Condition.Contains c ? c.whole() : ((Condition.StartsWith) condition).text();
        Value second =
                condition instanceof Condition.Contains c ? c.part() : ((Condition.StartsWith) condition).start();
        boolean negated =
                condition instanceof Condition.Contains c ? c.negated() : ((Condition.StartsWith) condition).negated();
        Object whole = value(first, pattern, bound);
        String part = (String) value(second, pattern, bound);
        if (whole == null || part == null) {
            return null;
        }
        boolean found = whole instanceof List<?> list
                ? list.contains(part)
                : contains ? ((String) whole).contains(part) : ((String) whole).startsWith(part);
        return negated != found;
    }

    private static @Nullable Boolean compare(Condition.Compare compare, @Nullable Object a, @Nullable Object b) {
        if (compare.left() instanceof Value.Unknown || compare.right() instanceof Value.Unknown) {
            boolean unknown = a == null && b == null;
            return (compare.comparison() == Comparison.SAME) == unknown;
        }
        if (a == null || b == null) {
            return null;
        }
        if (!(a instanceof Number x) || !(b instanceof Number y)) {
            return (compare.comparison() == Comparison.SAME) == a.equals(b);
        }
        double difference = x.doubleValue() - y.doubleValue();
        boolean close = Math.abs(difference) < 1e-9;
        return switch (compare.comparison()) {
            case SAME -> close;
            case DIFFERENT -> !close;
            case LESS -> difference < 0 && !close;
            case AT_MOST -> difference < 0 || close;
            case MORE -> difference > 0 && !close;
            case AT_LEAST -> difference > 0 || close;
        };
    }

    private static boolean same(Object a, @Nullable Object b) {
        return a instanceof Number x && b instanceof Number y
                ? Math.abs(x.doubleValue() - y.doubleValue()) < 1e-9
                : a.equals(b);
    }

    private @Nullable Object value(Value value, Pattern pattern, Map<Pattern, Fact> bound) {
        if (value instanceof Value.Number number) {
            return number.number().doubleValue();
        }
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Flag flag) {
            return flag.flag();
        }
        if (value instanceof Value.Arithmetic sum) {
            return count(sum.operator(), value(sum.left(), pattern, bound), value(sum.right(), pattern, bound));
        }
        return scope.meaning(value, pattern)
                .map(meaning -> Objects.requireNonNull(meaning.field())
                        .of(Objects.requireNonNull(bound.get(meaning.pattern()))))
                .orElse(null);
    }

    private static @Nullable Object count(char operator, @Nullable Object a, @Nullable Object b) {
        if (!(a instanceof Number x) || !(b instanceof Number y)) {
            return null;
        }
        double result = switch (operator) {
            case '+' -> x.doubleValue() + y.doubleValue();
            case '-' -> x.doubleValue() - y.doubleValue();
            case '*' -> x.doubleValue() * y.doubleValue();
            default -> x.doubleValue() / y.doubleValue();
        };
        return Double.isFinite(result) ? (Double) result : null;
    }
}
