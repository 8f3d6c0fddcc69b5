package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.Firing;
import dev.candour.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Says for every rule of a set whether it spoke, and what the facts lack where it did not. What the interpreter reads is held against
 * what the engine did: where the two differ for a rule, nothing is said about what it lacks.
 */
public final class Explainer {

    private final List<Interpreter> interpreters;

    private Explainer(RuleSet rules) {
        this.interpreters = rules.rules().stream().map(Interpreter::new).toList();
    }

    /** Made once for a rule set. */
    public static Explainer of(RuleSet rules) {
        return rules.once(Explainer.class, Explainer::new);
    }

    /** @param firings what the engine said about these facts, in the order of the set's rules @return one for each rule, in the order of the set */
    public List<Explained> explain(Collection<? extends Fact> facts, List<Firing> firings) {
        World world = World.of(facts);
        List<Explained> explained = new ArrayList<>(interpreters.size());
        int from = 0;
        for (Interpreter interpreter : interpreters) {
            int to = from;
            while (to < firings.size() && firings.get(to).rule() == interpreter.rule()) {
                to++;
            }
            explained.add(explain(interpreter, world, from == to ? List.of() : firings.subList(from, to)));
            from = to;
        }
        return explained;
    }

    private static Explained explain(Interpreter interpreter, World world, List<Firing> fired) {
        List<Match> matches = interpreter.matches(world);
        boolean same = isSame(matches, fired);
        List<Miss> misses = same ? interpreter.misses(world, matches) : List.of();
        return new Explained(interpreter.rule(), !fired.isEmpty(), !same, misses);
    }

    /** Whether both found the same combinations of facts, in whatever order. */
    private static boolean isSame(List<Match> matches, List<Firing> fired) {
        int lines = 0;
        for (Match match : matches) {
            lines += match.lines();
            if (match.lines() > 0 && count(match.facts(), fired) < match.lines()) {
                return false;
            }
        }
        return lines == fired.size();
    }

    private static int count(List<Fact> facts, List<Firing> fired) {
        int count = 0;
        for (Firing firing : fired) {
            count += isSame(facts, firing.facts().iterator(), firing.facts().size()) ? 1 : 0;
        }
        return count;
    }

    /** The very same facts: two may look alike. */
    private static boolean isSame(List<Fact> facts, java.util.Iterator<Fact> others, int size) {
        for (Fact fact : facts) {
            if (!others.hasNext() || others.next() != fact) {
                return false;
            }
        }
        return facts.size() == size;
    }
}
