package dev.candour.rules.engine;

import dev.candour.facts.Fact;
import org.kie.api.runtime.KieSession;

/** One run of compiled rules over the facts of one candidate and one job. */
public final class Session {

    /** Rules change no facts, so every run ends by itself; this many matches mean that rules combine too many facts. */
    public static final int MOST_FIRINGS = 10_000;

    private Session() {}

    /**
     * Runs the rules and always gives the session back.
     *
     * @param transcript gets what the rules say
     * @return false when the limit was reached, so that nothing that was recorded can be relied on
     */
    public static boolean run(CompiledRules rules, Fact[] facts, Transcript transcript) {
        KieSession session = rules.base().newKieSession();
        try {
            session.setGlobal("verdict", transcript);
            for (Fact fact : facts) {
                session.insert(fact);
            }
            return session.fireAllRules(MOST_FIRINGS) < MOST_FIRINGS;
        } finally {
            session.dispose();
        }
    }
}
