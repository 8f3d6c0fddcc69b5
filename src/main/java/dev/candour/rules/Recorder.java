package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.engine.Transcript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what rules say during one run, and about which facts. */
final class Recorder implements Transcript {

    /** @param firing what the statement comes to; null when it comes to nothing */
    private record Statement(
            int rule, int action, Fact[] facts, @Nullable Firing firing) {}

    private final RulePlan[] rules;
    private final Fact[] facts;
    private final List<Statement> statements = new ArrayList<>(32);

    /** @param facts in the order in which one rule's statements about them are to stand */
    Recorder(RulePlan[] rules, Fact[] facts) {
        this.rules = rules;
        this.facts = facts;
    }

    @Override
    public void say(int rule, int action, double points, Fact... about) {
        statements.add(new Statement(rule, action, about, rules[rule].firing(action, points, about)));
    }

    List<Firing> firings() {
        statements.sort(this::order);
        List<Firing> firings = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            if (statement.firing != null) {
                firings.add(statement.firing);
            }
        }
        return Collections.unmodifiableList(firings);
    }

    /** Statements of one rule are few, so a fact's place is looked up only where two of them have to be told apart. */
    private int order(Statement a, Statement b) {
        int order = Integer.compare(a.rule, b.rule);
        for (int i = 0; order == 0 && i < a.facts.length; i++) {
            order = a.facts[i] == b.facts[i] ? 0 : Integer.compare(place(a.facts[i]), place(b.facts[i]));
        }
        return order == 0 ? Integer.compare(a.action, b.action) : order;
    }

    private int place(Fact fact) {
        int place = 0;
        while (facts[place] != fact) {
            place++;
        }
        return place;
    }

    /** The rule that matched most often; the first of several. */
    Rule busiest() {
        int[] matches = new int[rules.length];
        statements.stream().filter(one -> one.action == 0).forEach(one -> matches[one.rule]++);
        int busiest = 0;
        for (int i = 1; i < matches.length; i++) {
            busiest = matches[i] > matches[busiest] ? i : busiest;
        }
        return rules[busiest].rule();
    }
}
