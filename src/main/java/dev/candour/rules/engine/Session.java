package dev.candour.rules.engine;

import dev.candour.facts.Fact;
import java.util.Arrays;
import java.util.List;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.MemoryFactory;
import org.drools.core.common.PropagationContext;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuntimeComponentFactory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * A session of the engine that is used for one candidate after the other. Between two of them it forgets all facts and
 * matches, and keeps what would be made again for the next one: the handles of facts, and the books of the rules that look at one
 * fact at a time, which hold nothing but what has matched. Nodes that combine facts get new memories.
 */
final class Session implements Transcript {

    /** Without a trace, for it is caught a few calls above. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("too many matches", null, false, false);
        }
    }

    private final Network network;
    private final StatefulKnowledgeSessionImpl engine;
    private final PropagationContext insertion;
    private DefaultFactHandle[] handles = {};
    private int used;
    private @Nullable Transcript transcript;
    private int left;

    Session(KieBase base, Network network) {
        this.network = network;
        this.engine = network.newSession(base);
        this.insertion = RuntimeComponentFactory.get()
                .getPropagationContextFactory()
                .createPropagationContext(
                        0, PropagationContext.Type.INSERTION, null, null, null, engine.getDefaultEntryPointId());
        engine.setGlobal("verdict", this);
    }

    /**
     * Facts go straight to the nodes where the engine sorts them in: nobody asks the session for them again, so it need not
     * keep a list, and no rule changes any.
     *
     * @param most so many matches are too many
     * @return false when there were as many
     */
    boolean run(List<? extends Fact> facts, Transcript heard, int most) {
        transcript = heard;
        left = most;
        try {
            insert(facts);
            engine.fireAllRules();
        } catch (RuntimeException failed) {
            if (left == 0) {
                return false;
            }
            throw failed;
        }
        return true;
    }

    /** Facts of one class mostly come one after the other. */
    private void insert(List<? extends Fact> facts) {
        Class<?> last = null;
        ObjectTypeNode entry = null;
        for (int place = 0; place < facts.size(); place++) {
            Fact fact = facts.get(place);
            if (fact.getClass() != last) {
                last = fact.getClass();
                entry = network.entry(last);
            }
            if (entry != null) {
                entry.propagateAssert(handle(fact), insertion, engine);
            }
        }
    }

    private DefaultFactHandle handle(Fact fact) {
        if (used == handles.length) {
            handles = Arrays.copyOf(handles, used + 16);
            for (int i = used; i < handles.length; i++) {
                long id = engine.getFactHandleFactory().getNextId();
                handles[i] = new DefaultFactHandle(id, null, id, engine.getDefaultEntryPoint());
            }
        }
        DefaultFactHandle handle = handles[used++];
        handle.setObject(fact);
        return handle;
    }

    @Override
    public void say(int rule, int action, double points, Fact... facts) {
        count(action);
        if (transcript != null) {
            transcript.say(rule, action, points, facts);
        }
    }

    @Override
    public void say(int rule, int action, double points, Fact fact) {
        count(action);
        if (transcript != null) {
            transcript.say(rule, action, points, fact);
        }
    }

    private void count(int action) {
        if (action == 0 && --left == 0) {
            throw new Stopped();
        }
    }

    void forget() {
        transcript = null;
        while (used > 0) {
            DefaultFactHandle handle = handles[--used];
            handle.clearLeftTuples();
            handle.clearRightTuples();
            handle.setObject(null);
        }
        if (!network.remembering().isEmpty()) {
            for (MemoryFactory<?> node : network.remembering()) {
                engine.getNodeMemories().clearNodeMemory(node);
            }
            engine.initInitialFact(null);
        }
    }

    void dispose() {
        transcript = null;
        engine.dispose();
    }
}
