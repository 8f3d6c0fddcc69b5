package dev.candour.bench.peers;

import dev.candour.rules.RuleSet;
import dev.candour.workload.Applicant;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import dev.candour.workload.Reasons;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** Camunda's DMN engine alone: decisions parsed once, a table for each kind of fact, evaluated for each fact of the kind. */
final class CamundaEngine implements Engine<PeerFacts<Map<String, @Nullable Object>>> {

    private final DmnEngine engine;
    private final Map<String, List<PeerRule>> rules;
    private final Map<String, DmnDecision> tables = new HashMap<>();

    /** @param legacy with the older and much faster FEEL, which knows only simple tests, and JUEL for the rest */
    CamundaEngine(RuleSet set, boolean legacy) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(legacy);
        this.engine = configuration.buildEngine();
        this.rules = PeerRule.byFact(set);
        rules.forEach((kind, all) -> tables.put(kind, parse(kind, legacy ? juel(kind, all) : feel(kind, all))));
    }

    private static String juel(String kind, List<PeerRule> all) {
        Dialect juel = new JavaLike(kind, "", false);
        return DecisionTable.write(kind, all, condition -> Cell.juel(condition, juel), Cell::juel);
    }

    static String feel(String kind, List<PeerRule> all) {
        Dialect feel = new JavaLike(kind, "", false);
        return DecisionTable.write(
                kind, all, condition -> Cell.feel(condition, feel), number -> Cell.plain(Integer.toString(number)));
    }

    private DmnDecision parse(String kind, String xml) {
        InputStream text = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return engine.parseDecision(kind, text);
    }

    @Override
    public PeerFacts<Map<String, @Nullable Object>> prepare(Applicant applicant) {
        return PeerFacts.of(applicant, rules.keySet(), fact -> PeerFacts.fields(fact, number -> number));
    }

    @Override
    public Outcome score(PeerFacts<Map<String, @Nullable Object>> applicant) {
        Reasons out = new Reasons();
        for (PeerFacts.Item<Map<String, @Nullable Object>> item : applicant.items()) {
            List<PeerRule> all = rules.get(item.kind());
            for (DmnDecisionRuleResult row : engine.evaluateDecisionTable(tables.get(item.kind()), item.form())) {
                Number number = row.getSingleEntry();
                all.get(number.intValue()).speak(item.fact(), out);
            }
        }
        return out.outcome(applicant.attainable());
    }
}
