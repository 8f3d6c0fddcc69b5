package dev.candour.rules.engine;

import dev.candour.facts.Fact;
import dev.candour.rules.Verbs;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One run of compiled rules over the facts of one candidate and one job. */
public final class Session {

    /** Rules change no facts, so every run ends by itself; this many matches mean that rules combine too many facts. */
    public static final int MOST_FIRINGS = 10_000;

    private Session() {}

    /**
     * Runs the rules and always gives the session back.
     *
     * @param before called before each rule that fires, with the rule's number and what gives the fact of its nth pattern
     * @param verbs gets what the rule then does; the text is the number of the action
     * @return false when the limit was reached, so that nothing that was recorded can be relied on
     */
    public static boolean run(
            CompiledRules rules,
            Collection<? extends Fact> facts,
            BiConsumer<Integer, Function<Integer, Fact>> before,
            Verbs verbs) {
        KieSession session = rules.base().newKieSession();
        try {
            session.setGlobal("verdict", verbs);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    String name = event.getMatch().getRule().getName();
                    before.accept(Integer.valueOf(name.substring(1)), number ->
                            (Fact) event.getMatch().getDeclarationValue(RuleWriter.fact(number)));
                }
            });
            facts.forEach(session::insert);
            return session.fireAllRules(MOST_FIRINGS) < MOST_FIRINGS;
        } finally {
            session.dispose();
        }
    }
}
