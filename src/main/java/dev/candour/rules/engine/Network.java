package dev.candour.rules.engine;

import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Vocabulary;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.common.NetworkNode;
import org.drools.core.common.MemoryFactory;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.AlphaTerminalNode;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RightInputAdapterNode;
import org.drools.core.reteoo.TerminalNode;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;

/**
 * Where the facts enter what the engine has made of the rules, and which of its nodes remember anything. Found out once, for
 * all sessions.
 */
final class Network {

    private final Map<Class<?>, ObjectTypeNode> entries = new IdentityHashMap<>();
    private final Set<MemoryFactory<?>> remembering = Collections.newSetFromMap(new IdentityHashMap<>());

    Network(KieBase base) {
        ((InternalRuleBase) base)
                .getRete().getEntryPointNodes().values().stream()
                        .flatMap(entry -> entry.getObjectTypeNodes().values().stream())
                        .forEach(this::add);
    }

    private void add(ObjectTypeNode node) {
        Vocabulary.facts().values().stream()
                .map(FactType::type)
                .filter(type -> node.getObjectType() instanceof ClassObjectType own && own.getClassType() == type)
                .forEach(type -> entries.put(type, node));
        follow(node);
    }

    private void follow(NetworkNode node) {
        for (NetworkNode next : node.getSinks().clone()) {
            if (next instanceof AlphaTerminalNode end) {
                SpeakingNode.replace((ObjectSource) node, end);
            } else if (next instanceof RightInputAdapterNode<?> side) {
                join(side.getBetaNode());
            } else if (next instanceof MemoryFactory<?> own) {
                join(own);
            } else {
                follow(next);
            }
        }
    }

    private void join(MemoryFactory<?> node) {
        if (remembering.add(node) && !(node instanceof TerminalNode)) {
            follow((NetworkNode) node);
        }
    }

    /**
     * Each rule speaks about all its matches at once, in no order but that of the facts: rules change nothing. Sessions keep
     * their locks although one thread at a time uses one: without them what a rule speaks about lies in the rule itself, which all
     * sessions share.
     */
    StatefulKnowledgeSessionImpl newSession(KieBase base) {
        KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        return (StatefulKnowledgeSessionImpl) base.newKieSession(configuration, null);
    }

    /** Where facts of a class enter; null when no rule looks at them. */
    @Nullable
    ObjectTypeNode entry(Class<?> fact) {
        return entries.get(fact);
    }

    /** Nodes that combine facts, and those behind them: what they remember is of one candidate. */
    Set<MemoryFactory<?>> remembering() {
        return remembering;
    }
}
