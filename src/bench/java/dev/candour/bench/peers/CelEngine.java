package dev.candour.bench.peers;

import dev.candour.facts.Fact;
import dev.candour.rules.RuleSet;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Vocabulary;
import dev.candour.workload.Applicant;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import dev.candour.workload.Reasons;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CEL with its newer runtime, one checked and compiled program for each rule, and a variable for each field of a fact. */
final class CelEngine implements Engine<PeerFacts<Map<String, @Nullable Object>>> {

    private record Compiled(PeerRule rule, Program program) {}

    /** CEL does not compare whole numbers with others. */
    private static final class Text extends Dialect {

        Text(String fact) {
            super(fact);
        }

        @Override
        String field(String name) {
            return name;
        }

        @Override
        String number(Value.Number number) {
            return Double.toString(number.number().doubleValue());
        }
    }

    private final Map<String, List<Compiled>> rules = new HashMap<>();

    CelEngine(RuleSet set) {
        PeerRule.byFact(set).forEach((kind, all) -> rules.put(kind, compile(kind, all)));
    }

    private static List<Compiled> compile(String kind, List<PeerRule> all) {
        CelBuilder builder = CelFactory.plannerCelBuilder();
        Vocabulary.fact(kind)
                .orElseThrow()
                .fields()
                .values()
                .forEach(field -> builder.addVar(field.name(), type(field)));
        Cel cel = builder.build();
        Dialect text = new Text(kind);
        List<Compiled> compiled = new ArrayList<>();
        for (PeerRule rule : all) {
            try {
                compiled.add(new Compiled(
                        rule,
                        cel.createProgram(
                                cel.compile(text.all(rule.conditions())).getAst())));
            } catch (CelValidationException | CelEvaluationException broken) {
                throw new IllegalStateException(rule.name(), broken);
            }
        }
        return compiled;
    }

    private static CelType type(Field field) {
        if (field.nullable()) {
            return SimpleType.DYN;
        }
        return switch (field.kind()) {
            case TEXT -> SimpleType.STRING;
            case FLAG -> SimpleType.BOOL;
            case NUMBER -> SimpleType.DOUBLE;
            default -> SimpleType.DYN;
        };
    }

    @Override
    public PeerFacts<Map<String, @Nullable Object>> prepare(Applicant applicant) {
        return PeerFacts.of(applicant, rules.keySet(), CelEngine::variables);
    }

    private static Map<String, @Nullable Object> variables(Fact fact) {
        Map<String, @Nullable Object> fields = PeerFacts.fields(fact, Number::doubleValue);
        fields.replaceAll((name, value) -> value == null ? NullValue.NULL_VALUE : value);
        return fields;
    }

    @Override
    public Outcome score(PeerFacts<Map<String, @Nullable Object>> applicant) {
        Reasons out = new Reasons();
        for (PeerFacts.Item<Map<String, @Nullable Object>> item : applicant.items()) {
            for (Compiled one : rules.get(item.kind())) {
                if (holds(one, item.form())) {
                    one.rule.speak(item.fact(), out);
                }
            }
        }
        return out.outcome(applicant.attainable());
    }

    private static boolean holds(Compiled one, Map<String, @Nullable Object> fields) {
        try {
            return (Boolean) one.program.eval(fields);
        } catch (CelEvaluationException broken) {
            throw new IllegalStateException(one.rule.name(), broken);
        }
    }
}
