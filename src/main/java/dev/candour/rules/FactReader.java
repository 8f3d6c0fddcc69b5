package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.text.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a fact as a case file writes it: {@code RequiredSkill: { name: Java, years: 3 }}. What is left out is unknown. */
final class FactReader {

    private final Collection<Problem> problems;

    FactReader(Collection<Problem> problems) {
        this.problems = problems;
    }

    /** The fact; empty when it is not one, which is then a problem. */
    Optional<Fact> read(SourceNode node) {
        if (!node.is(Kind.MAP) || node.fields().size() != 1) {
            problems.add(node.problem("case-fact-form", Map.of()));
            return Optional.empty();
        }
        Map.Entry<String, SourceNode> only = node.fields().entrySet().iterator().next();
        Optional<FactType> type = Vocabulary.fact(only.getKey());
        if (type.isEmpty()) {
            problems.add(unknownFact(only.getValue(), only.getKey()));
            return Optional.empty();
        }
        return fact(type.get(), only.getValue());
    }

    private static Problem unknownFact(SourceNode node, String written) {
        Collection<String> known = Vocabulary.facts().keySet();
        Map<String, Object> values = new TreeMap<>(Map.of("value", written, "allowed", String.join(", ", known)));
        Nearest.to(written, known).ifPresent(near -> values.put("suggestion", near));
        String code = values.containsKey("suggestion") ? "rule-no-such-fact" : "rule-no-such-fact-list";
        return node.problemWithName(code, values);
    }

    private Optional<Fact> fact(FactType type, SourceNode written) {
        int before = problems.size();
        FieldReader reader = new FieldReader(written, problems);
        Object[] values = type.fields().values().stream()
                .map(field -> value(field, reader))
                .toArray();
        reader.refuseUnknown();
        return problems.size() > before ? Optional.empty() : Optional.of(type.create(values));
    }

    private @Nullable Object value(Field field, FieldReader reader) {
        String name = field.name();
        return switch (field.kind()) {
            case TEXT ->
                (field.values().isEmpty()
                                ? reader.optional(name, Kind.TEXT).map(SourceNode::text)
                                : reader.oneOf(name, field.values()))
                        .orElse(field.nullable() ? null : missingText(field));
            case FLAG ->
                field.nullable()
                        ? reader.optional(name, Kind.BOOLEAN)
                                .map(SourceNode::bool)
                                .orElse(null)
                        : (Boolean) reader.flag(name);
            case NUMBER -> number(field, reader);
            case LIST ->
                reader.optional(name, Kind.LIST)
                        .map(list -> list.items().stream().map(SourceNode::text).toList())
                        .orElse(List.of());
        };
    }

    /** A field that is never unknown: a case that does not care leaves it out. */
    private static String missingText(Field field) {
        return field.values().isEmpty() ? "" : field.values().get(0);
    }

    private static @Nullable Object number(Field field, FieldReader reader) {
        if (field.whole()) {
            Optional<Integer> whole = reader.whole(field.name(), -1_000_000, 1_000_000);
            return whole.orElse(field.nullable() ? null : Integer.valueOf(0));
        }
        Optional<Double> number = reader.number(field.name(), -1_000_000, 1_000_000);
        return number.orElse(field.nullable() ? null : Double.valueOf(0));
    }
}
