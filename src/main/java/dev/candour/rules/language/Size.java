package dev.candour.rules.language;

import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Not;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.source.Place;
import java.util.List;
import java.util.stream.Stream;

/** Holds a rule to a size that always comes to an end: facts that are many multiply with each other. */
public final class Size {

    private static final int MOST_FACTS = 6;
    private static final int MOST_MANY = 2;
    private static final int MOST_ACTIONS = 10;
    private static final int MOST_CONDITIONS = 60;
    private static final int MOST_CHOICES = 200;

    /** The engine's compiler takes far longer for each further term of one calculation. */
    private static final int MOST_TERMS = 8;

    private final Report report;

    private Size(Report report) {
        this.report = report;
    }

    static void check(RuleTree rule, Report report) {
        Size size = new Size(report);
        List<Pattern> all = Patterns.all(rule.when()).toList();
        size.refuseMore("too-many-facts", MOST_FACTS, places(all));
        size.refuseMore("too-many-combinations", MOST_MANY, places(Joins.longest(rule.when())));
        size.refuseMore(
                "too-many-actions",
                MOST_ACTIONS,
                rule.then().stream().map(Action::at).toList());
        all.forEach(size::check);
        rule.then().stream()
                .flatMap(action -> Stream.ofNullable(action.points()))
                .forEach(size::check);
    }

    /**
     * How much work the rule's conditions are for the engine: one for each value that is compared, and for a calculation the square of
     * its terms.
     */
    public static long of(RuleTree rule) {
        return Patterns.all(rule.when())
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Size::leaves)
                .flatMap(Known::operands)
                .mapToLong(value -> Known.leaves(value).count())
                .map(terms -> terms * terms)
                .sum();
    }

    private static List<Place> places(List<Pattern> patterns) {
        return patterns.stream().map(Pattern::at).toList();
    }

    /** Counts through all brackets, so that nesting hides nothing. */
    private void check(Pattern pattern) {
        List<Condition> leaves =
                pattern.conditions().stream().flatMap(Size::leaves).toList();
        refuseMore(
                "too-many-conditions",
                MOST_CONDITIONS,
                leaves.stream().map(Condition::at).toList());
        List<Value> choices = leaves.stream()
                .flatMap(leaf -> leaf instanceof Among among ? among.choices().stream() : Stream.empty())
                .toList();
        refuseMore(
                "too-many-choices",
                MOST_CHOICES,
                choices.stream().map(Value::at).toList());
        leaves.stream().flatMap(Known::operands).forEach(this::check);
    }

    private void check(Value value) {
        refuseMore(
                "too-many-terms", MOST_TERMS, Known.leaves(value).map(Value::at).toList());
    }

    private static Stream<Condition> leaves(Condition condition) {
        if (condition instanceof All all) {
            return all.parts().stream().flatMap(Size::leaves);
        }
        if (condition instanceof Any any) {
            return any.parts().stream().flatMap(Size::leaves);
        }
        return condition instanceof Not not ? leaves(not.inner()) : Stream.of(condition);
    }

    private void refuseMore(String code, int most, List<Place> places) {
        if (places.size() > most) {
            report.add(code, places.get(most), "most", most);
        }
    }
}
