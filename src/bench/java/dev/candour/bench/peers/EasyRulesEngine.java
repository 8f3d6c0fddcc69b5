package dev.candour.bench.peers;

import dev.candour.facts.Fact;
import dev.candour.rules.RuleSet;
import dev.candour.workload.Applicant;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import dev.candour.workload.Reasons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jeasy.rules.mvel.MVELCondition;

/** Easy Rules with conditions in MVEL, compiled once; the rules of a kind of fact are fired for each fact of the kind. */
final class EasyRulesEngine implements Engine<PeerFacts<Fact>> {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Map<String, Rules> rules = new HashMap<>();

    EasyRulesEngine(RuleSet set) {
        PeerRule.byFact(set).forEach((kind, all) -> rules.put(kind, compile(kind, all)));
    }

    private static Rules compile(String kind, List<PeerRule> all) {
        Rules compiled = new Rules();
        Dialect mvel = new JavaLike(kind, "fact.", false);
        for (PeerRule rule : all) {
            compiled.register(new RuleBuilder()
                    .name(rule.name())
                    .when(new MVELCondition(mvel.all(rule.conditions())))
                    .then(facts -> rule.speak(facts.get("fact"), facts.get("out")))
                    .build());
        }
        return compiled;
    }

    @Override
    public PeerFacts<Fact> prepare(Applicant applicant) {
        return PeerFacts.of(applicant, rules.keySet(), fact -> fact);
    }

    @Override
    public Outcome score(PeerFacts<Fact> applicant) {
        Reasons out = new Reasons();
        for (PeerFacts.Item<Fact> item : applicant.items()) {
            Facts facts = new Facts();
            facts.put("fact", item.fact());
            facts.put("out", out);
            engine.fire(rules.get(item.kind()), facts);
        }
        return out.outcome(applicant.attainable());
    }
}
