package dev.candour.bench.peers;

import dev.candour.rules.RuleSet;
import dev.candour.workload.Applicant;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import dev.candour.workload.Reasons;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of Drools: a model with one table for each kind of fact, compiled once, evaluated for each fact of the kind. */
final class DroolsDmnEngine implements Engine<PeerFacts<DMNContext>> {

    private final Map<String, List<PeerRule>> rules;
    private final DMNRuntime runtime;
    private final Map<String, DMNModel> models = new HashMap<>();

    DroolsDmnEngine(RuleSet set) {
        this.rules = PeerRule.byFact(set);
        List<Resource> tables = rules.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .toList();
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(tables)
                .getOrElseThrow(IllegalStateException::new);
        for (String kind : rules.keySet()) {
            DMNModel model = runtime.getModel(DecisionTable.NAMESPACE, kind);
            if (model == null || model.hasErrors()) {
                throw new IllegalStateException(kind + ": " + (model == null ? "no model" : model.getMessages()));
            }
            models.put(kind, model);
        }
    }

    private static Resource table(String kind, List<PeerRule> all) {
        return ResourceFactory.newReaderResource(new StringReader(CamundaEngine.feel(kind, all)))
                .setSourcePath(kind + ".dmn");
    }

    /** FEEL counts in decimals; to give it decimals spares it the work. */
    @Override
    public PeerFacts<DMNContext> prepare(Applicant applicant) {
        return PeerFacts.of(applicant, rules.keySet(), fact -> {
            DMNContext context = runtime.newContext();
            PeerFacts.fields(fact, number -> new BigDecimal(number.toString())).forEach(context::set);
            return context;
        });
    }

    @Override
    public Outcome score(PeerFacts<DMNContext> applicant) {
        Reasons out = new Reasons();
        for (PeerFacts.Item<DMNContext> item : applicant.items()) {
            List<PeerRule> all = rules.get(item.kind());
            DMNResult result = runtime.evaluateByName(models.get(item.kind()), item.form(), item.kind());
            List<?> rows = (List<?>) result.getDecisionResultByName(item.kind()).getResult();
            for (Object row : rows) {
                all.get(((Number) row).intValue()).speak(item.fact(), out);
            }
        }
        return out.outcome(applicant.attainable());
    }
}
