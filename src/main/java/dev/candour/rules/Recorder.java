package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.engine.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down what rules say during one run, and about which facts. */
final class Recorder implements Transcript {

    private static final int EXPECTED = 32;
    private static final int ACTION = 12;
    private static final int RULE = 44;

    private final RulePlan[] rules;
    private final List<? extends Fact> facts;
    /** Rule, number and line after {@code then} of each statement: sorted as numbers, they are in the order of rules. */
    private long[] statements = new long[EXPECTED];
    /** What each comes to; null when it comes to nothing. */
    private @Nullable Firing[] firings = new Firing[EXPECTED];

    private int count;

    /** @param facts in the order in which one rule's statements about them are to stand */
    Recorder(RulePlan[] rules, List<? extends Fact> facts) {
        this.rules = rules;
        this.facts = facts;
    }

    @Override
    public void say(int rule, int action, double points, Fact about) {
        add(rule, action, rules[rule].firing(action, points, List.of(about)));
    }

    @Override
    public void say(int rule, int action, double points, Fact... about) {
        add(rule, action, rules[rule].firing(action, points, List.of(about)));
    }

    private void add(int rule, int action, @Nullable Firing firing) {
        if (count == statements.length) {
            statements = Arrays.copyOf(statements, 2 * count);
            firings = Arrays.copyOf(firings, 2 * count);
        }
        firings[count] = firing;
        statements[count] = (long) rule << RULE | (long) count << ACTION | action;
        count++;
    }

    private static int rule(long statement) {
        return (int) (statement >>> RULE);
    }

    private static int action(long statement) {
        return (int) statement & (1 << ACTION) - 1;
    }

    private @Nullable Firing firing(long statement) {
        return firings[(int) (statement >>> ACTION)];
    }

    List<Firing> firings() {
        Arrays.sort(statements, 0, count);
        List<Firing> sorted = new ArrayList<>(count);
        long last = -1;
        for (int i = 0; i < count; i++) {
            Firing firing = firing(statements[i]);
            if (firing == null) {
                continue;
            }
            if (last >= 0 && isBehind(last, statements[i])) {
                return sorted();
            }
            sorted.add(firing);
            last = statements[i];
        }
        return Collections.unmodifiableList(sorted);
    }

    private boolean isBehind(long one, long next) {
        return rule(one) == rule(next) && !rules[rule(one)].isOfOneFact() && order(one, next) > 0;
    }

    /** For rules that combine facts: the engine tells their matches in an order of its own. */
    private List<Firing> sorted() {
        return Arrays.stream(statements, 0, count)
                .filter(statement -> firing(statement) != null)
                .boxed()
                .sorted(this::order)
                .map(this::firing)
                .toList();
    }

    private int order(long a, long b) {
        int order = Integer.compare(rule(a), rule(b));
        if (order == 0) {
            order = order(facts(a), facts(b));
        }
        return order == 0 ? Integer.compare(action(a), action(b)) : order;
    }

    private List<Fact> facts(long statement) {
        return Objects.requireNonNull(firing(statement)).facts();
    }

    /** Statements of one rule are few, so a fact's place is looked up only where two of them have to be told apart. */
    private int order(List<Fact> some, List<Fact> others) {
        for (int i = 0; i < some.size(); i++) {
            Fact one = some.get(i);
            if (one != others.get(i)) {
                return isBefore(one, others.get(i)) ? -1 : 1;
            }
        }
        return 0;
    }

    private boolean isBefore(Fact one, Fact other) {
        for (Fact fact : facts) {
            if (fact == one || fact == other) {
                return fact == one;
            }
        }
        return false;
    }

    /** The rule that matched most often; the first of several. */
    Rule busiest() {
        int[] matches = new int[rules.length];
        for (int i = 0; i < count; i++) {
            matches[rule(statements[i])] += action(statements[i]) == 0 ? 1 : 0;
        }
        int busiest = 0;
        for (int i = 1; i < matches.length; i++) {
            busiest = matches[i] > matches[busiest] ? i : busiest;
        }
        return rules[busiest].rule();
    }
}
