package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.interpreter.TurningPoints;
import dev.candour.rules.language.Mentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is worked out once about the rules of a set for whoever asks what they would say. */
public final class Insights {

    private final List<Insight> all;
    private final List<Insight> joined;
    private final Map<Class<? extends Fact>, List<Insight>> about = new HashMap<>();
    private final Map<Class<? extends Fact>, List<Insight>> reading = new HashMap<>();
    private final Map<Rule, Insight> byRule = new IdentityHashMap<>();
    private final Map<String, SortedSet<String>> named = new HashMap<>();
    private final TurningPoints turns;

    Insights(List<Rule> rules) {
        this.all = rules.stream().map(Insight::of).toList();
        this.joined = all.stream().filter(one -> !one.isSingle()).toList();
        this.turns = new TurningPoints(rules);
        all.forEach(one -> {
            byRule.put(one.rule(), one);
            one.single().ifPresent(kind -> list(about, kind).add(one));
            one.reads().keySet().forEach(kind -> list(reading, kind).add(one));
            Mentions.named(one.rule().tree())
                    .forEach(text -> named.computeIfAbsent(text.fact() + "." + text.field(), any -> new TreeSet<>())
                            .add(text.text()));
        });
    }

    private static List<Insight> list(Map<Class<? extends Fact>, List<Insight>> lists, Class<? extends Fact> kind) {
        return lists.computeIfAbsent(kind, any -> new ArrayList<>());
    }

    /** One for each rule, in the order of file and line. */
    public List<Insight> all() {
        return all;
    }

    public Insight of(Rule rule) {
        return byRule.get(rule);
    }

    /** The rules that are about one fact of this kind and nothing else. */
    public List<Insight> about(Fact fact) {
        return about.getOrDefault(fact.getClass(), List.of());
    }

    /** The rules that are about several facts, or about whether there are any. */
    public List<Insight> joined() {
        return joined;
    }

    /** The rules that look at facts of this kind. */
    public List<Insight> reading(Fact fact) {
        return reading.getOrDefault(fact.getClass(), List.of());
    }

    /** Whether any rule looks at facts of this kind. */
    public boolean isRead(Class<? extends Fact> kind) {
        return reading.containsKey(kind);
    }

    /** Where rules begin to speak while a number grows. */
    public TurningPoints turns() {
        return turns;
    }

    /** The texts that conditions set beside a field of a kind of fact. */
    public SortedSet<String> named(String fact, String field) {
        return named.getOrDefault(fact + "." + field, new TreeSet<>());
    }
}
