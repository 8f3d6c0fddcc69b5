package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Points;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down what rules say during one run, and by which facts. */
final class Recorder implements Verbs {

    private record Line(Firing firing, int rule, List<Integer> places, int action) {}

    private static final Comparator<Line> ORDER = Comparator.comparingInt(Line::rule)
            .thenComparing(Line::places, Recorder::compare)
            .thenComparingInt(Line::action);

    private final List<RulePlan> rules;
    private final Map<Fact, Integer> places = new IdentityHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final int[] matches;
    private int number;
    private List<Fact> matched = List.of();

    Recorder(List<RulePlan> rules, Collection<? extends Fact> facts) {
        this.rules = rules;
        this.matches = new int[rules.size()];
        facts.forEach(fact -> places.putIfAbsent(fact, places.size()));
    }

    /** The rule with this number is about to speak about these facts. */
    void matched(int rule, Function<Integer, Fact> facts) {
        number = rule;
        matches[rule]++;
        matched = rules.get(rule).facts(facts);
    }

    /** The rule that matched most often; the first of several. */
    Rule busiest() {
        int busiest = 0;
        for (int i = 1; i < matches.length; i++) {
            busiest = matches[i] > matches[busiest] ? i : busiest;
        }
        return rules.get(busiest).rule();
    }

    List<Firing> firings() {
        return lines.stream().sorted(ORDER).map(Line::firing).toList();
    }

    @Override
    public void award(Requirement requirement, String text) {
        record(requirement, requirement.weight(), true, text);
    }

    @Override
    public void award(Requirement requirement, double points, String text) {
        record(requirement, points, false, text);
    }

    @Override
    public void award(double points, String text) {
        record(null, points, false, text);
    }

    @Override
    public void deduct(double points, String text) {
        record(null, points, false, text);
    }

    @Override
    public void reject(Requirement requirement, String text) {
        record(requirement, 0, false, text);
    }

    @Override
    public void ask(Fact about, String text) {
        record(about, 0, false, text);
    }

    /** Points that cannot be told, or would be negative, are no statement at all; more than the most are the most. */
    private void record(@Nullable Fact subject, double counted, boolean whole, String text) {
        if (!(counted >= 0)) {
            return;
        }
        double points = Math.min(counted, Points.MOST);
        RulePlan plan = rules.get(number);
        int index = Integer.parseInt(text);
        Action action = plan.rule().tree().then().get(index);
        Firing firing = new Firing(
                plan.rule(),
                action.verb(),
                subject,
                points,
                whole,
                action.text(),
                plan.values(index, matched),
                matched);
        lines.add(new Line(firing, number, matched.stream().map(places::get).toList(), index));
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
