package dev.candour.rules.engine;

import java.util.Arrays;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaTerminalNode;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.reteoo.TerminalNode;
import org.drools.kiesession.consequence.DefaultKnowledgeHelper;

/**
 * Where a fact arrives that meets all conditions of rules which look at one fact only. They speak at once. The engine's own
 * node would put each match on the agenda, which decides who speaks first and whether a match still holds when its turn comes;
 * rules here have no precedence and change no fact, and what they say is sorted afterwards.
 */
final class SpeakingNode extends AlphaTerminalNode {

    private static final long serialVersionUID = 1L;

    private final transient TerminalNode[] ends;

    private SpeakingNode(AlphaTerminalNode replaced) {
        sink = replaced.getSinkPropagator();
        ends = Arrays.copyOf(replaced.getSinks(), replaced.getSinks().length, TerminalNode[].class);
    }

    /** Takes the place of the engine's own node. */
    static void replace(ObjectSource source, AlphaTerminalNode node) {
        source.addObjectSink(new SpeakingNode(node));
        source.removeObjectSink(node);
    }

    @Override
    public void assertObject(InternalFactHandle fact, PropagationContext context, ReteEvaluator engine) {
        for (TerminalNode end : ends) {
            RuleTerminalNodeLeftTuple match = new RuleTerminalNodeLeftTuple(fact, end, false);
            DefaultKnowledgeHelper helper = new DefaultKnowledgeHelper(engine);
            helper.setActivation(match);
            speak(match.getConsequence(), helper, engine);
        }
    }

    @SuppressWarnings("unchecked") // the only kind that there is
    private static void speak(Consequence<?> consequence, DefaultKnowledgeHelper helper, ReteEvaluator engine) {
        try {
            ((Consequence<DefaultKnowledgeHelper>) consequence).evaluate(helper, engine);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
