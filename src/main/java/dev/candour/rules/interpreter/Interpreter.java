package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Patterns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a checked rule says, without the engine. It never throws on what a rule or a fact holds. Many threads may share one. */
public final class Interpreter {

    private final Rule rule;
    private final Reader reader;
    private final List<Step> steps;
    private final Speech speech;
    private @Nullable Misses misses;

    public Interpreter(Rule rule) {
        this.rule = rule;
        this.reader = new Reader(rule.tree());
        this.steps = reader.steps(rule.tree().when());
        this.speech = new Speech(rule, reader);
    }

    public Rule rule() {
        return rule;
    }

    /** What the rule says about these facts: the same as the engine, in the same order. */
    public List<Firing> fire(List<? extends Fact> facts) {
        return fire(World.of(facts));
    }

    /** The same for facts that several rules are read over. */
    public List<Firing> fire(World world) {
        List<Firing> firings = new ArrayList<>(2);
        Matching.each(steps, world, new Row[reader.slots()], rows -> {
            speech.say(rows, firings);
            return false;
        });
        return firings;
    }

    /** Each combination of facts for which the rule speaks, once for each of its lines that says something. */
    public List<Match> matches(World world) {
        List<Match> matches = new ArrayList<>(2);
        Matching.each(steps, world, new Row[reader.slots()], rows -> {
            matches.add(new Match(speech.facts(rows), speech.lines(rows)));
            return false;
        });
        return matches;
    }

    /** What the facts lack for the rule to speak. @param matches what {@link #matches} says of the same facts */
    public List<Miss> misses(World world, List<Match> matches) {
        Misses ready = misses;
        if (ready == null) {
            ready = new Misses(rule.tree(), reader, steps, speech);
            misses = ready; // two threads may both make one; they are the same
        }
        return ready.of(world, matches);
    }

    /**
     * What each comparison of the rule comes to for these facts, whether or not the rule speaks: for each combination of facts
     * of the right kinds.
     */
    public List<Result> relations(List<? extends Fact> facts) {
        List<Pattern> patterns = Patterns.all(rule.tree().when()).toList();
        List<Result> results = new ArrayList<>();
        relations(patterns, 0, World.of(facts), new Row[reader.slots()], results);
        return results;
    }

    private void relations(List<Pattern> patterns, int from, World world, @Nullable Row[] rows, List<Result> results) {
        if (from == patterns.size()) {
            patterns.forEach(pattern -> reader.clauses(pattern)
                    .forEach(clause -> clause.result(rows).relations(results)));
            return;
        }
        Pattern pattern = patterns.get(from);
        Row[] own = world.of(Layout.of(pattern.fact()));
        if (own.length == 0) {
            relations(patterns, from + 1, world, rows, results);
        }
        for (Row row : own) {
            rows[reader.slot(pattern)] = row;
            relations(patterns, from + 1, world, rows, results);
        }
        rows[reader.slot(pattern)] = null;
    }
}
