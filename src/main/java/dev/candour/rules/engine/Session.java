package dev.candour.rules.engine;

import dev.candour.facts.Fact;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * A session of the engine that is used for one candidate after the other. Between two of them it forgets everything: it
 * gets new memories for the whole network, where a pool of the engine's own would empty those that it has, which takes
 * longer the more rules there are.
 */
final class Session implements Transcript {

    private final StatefulKnowledgeSessionImpl engine;
    private @Nullable Transcript transcript;

    Session(KieBase base) {
        this.engine = (StatefulKnowledgeSessionImpl) base.newKieSession();
        engine.setGlobal("verdict", this);
    }

    /**
     * Facts take the way of those that rules insert: nobody asks the session for them again, so it need not keep a list.
     *
     * @return how often rules matched, at most as often as allowed
     */
    int run(Fact[] facts, Transcript heard, int most) {
        transcript = heard;
        for (Fact fact : facts) {
            engine.insertAsync(fact);
        }
        return engine.fireAllRules(most);
    }

    @Override
    public void say(int rule, int action, double points, Fact... facts) {
        if (transcript != null) {
            transcript.say(rule, action, points, facts);
        }
    }

    void forget() {
        transcript = null;
        engine.reset(0, 0, 1);
        engine.initInitialFact(null);
    }

    void dispose() {
        transcript = null;
        engine.dispose();
    }
}
