package dev.candour.bench.peers;

import com.google.common.util.concurrent.MoreExecutors;
import dev.candour.facts.Fact;
import dev.candour.rules.RuleSet;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Vocabulary;
import dev.candour.workload.Applicant;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import dev.candour.workload.Reasons;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete with conditions that it compiles to Java; a stateless session for each applicant. A knowledge that several threads
 * share gave wrong answers, so each engine, and with it each thread, has one of its own.
 */
final class EvreteEngine implements Engine<PeerFacts<Fact>> {

    private static final String FACT = "$fact";
    private static final String OUT = "out";

    private final Set<String> kinds;
    private final Knowledge knowledge;

    EvreteEngine(RuleSet set) {
        Map<String, List<PeerRule>> rules = PeerRule.byFact(set);
        this.kinds = rules.keySet();
        RuleSetBuilder<Knowledge> builder = service().newKnowledge().builder();
        rules.forEach((kind, all) -> all.forEach(rule -> add(builder, kind, rule)));
        this.knowledge = builder.build();
    }

    /** Its own threads cost more on so few facts than they gain, and hide what is used. */
    private static KnowledgeService service() {
        return KnowledgeService.builder()
                .withExecutor(MoreExecutors.newDirectExecutorService())
                .build();
    }

    private static void add(RuleSetBuilder<Knowledge> builder, String kind, PeerRule rule) {
        FactType type = Vocabulary.fact(kind).orElseThrow();
        Dialect java = new JavaLike(kind, FACT + ".", true);
        String[] conditions = rule.conditions().stream().map(java::write).toArray(String[]::new);
        builder.newRule(rule.name())
                .forEach(FACT, type.type())
                .where(conditions)
                .execute(context -> speak(rule, context));
    }

    private static void speak(PeerRule rule, RhsContext context) {
        Reasons out = context.getRuntime().get(OUT);
        Fact fact = context.get(FACT);
        rule.speak(fact, out);
    }

    @Override
    public PeerFacts<Fact> prepare(Applicant applicant) {
        return PeerFacts.of(applicant, kinds, fact -> fact);
    }

    @Override
    public Outcome score(PeerFacts<Fact> applicant) {
        Reasons out = new Reasons();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(OUT, out);
        for (PeerFacts.Item<Fact> item : applicant.items()) {
            session.insert(item.fact());
        }
        session.fire();
        return out.outcome(applicant.attainable());
    }
}
