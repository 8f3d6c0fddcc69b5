package dev.candour.source;

import dev.candour.source.SourceNode.Kind;
import dev.candour.text.Nearest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the fields of a map one by one and notes every problem, so that a person sees all of them at once. A field that
 * nobody asked for is a problem too: {@link #refuseUnknown()}.
 */
public final class FieldReader {

    private final SourceNode map;
    private final Collection<Problem> problems;
    private final Set<String> known = new LinkedHashSet<>();

    public FieldReader(SourceNode map, Collection<Problem> problems) {
        this.map = map;
        this.problems = problems;
        if (!map.is(Kind.MAP)) {
            wrongType(map, map.path(), Kind.MAP);
        }
    }

    private String path(String field) {
        return map.path().isEmpty() ? field : map.path() + "." + field;
    }

    public boolean has(String field) {
        return map.fields().containsKey(field);
    }

    /** The field's value when it is there, not null and of the kind; otherwise a problem is noted. */
    public Optional<SourceNode> optional(String field, Kind kind) {
        known.add(field);
        SourceNode value = map.fields().get(field);
        if (value == null || value.is(Kind.NULL)) {
            return Optional.empty();
        }
        if (!value.is(kind)) {
            wrongType(value, path(field), kind);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** As {@link #optional}; a missing field is a problem too. */
    public Optional<SourceNode> required(String field, Kind kind) {
        Optional<SourceNode> value = optional(field, kind);
        SourceNode written = map.fields().get(field);
        if (map.is(Kind.MAP) && (written == null || written.is(Kind.NULL))) {
            problems.add(map.problem("missing-field", Map.of("field", path(field))));
        }
        return value;
    }

    /** A value of whatever kind. */
    Optional<SourceNode> any(String field, boolean mayMiss) {
        SourceNode value = map.fields().get(field);
        return mayMiss
                ? optional(field, value == null ? Kind.NULL : value.kind())
                : required(field, value == null ? Kind.NULL : value.kind());
    }

    /** A text that is not blank. */
    public Optional<String> text(String field) {
        return optional(field, Kind.TEXT).flatMap(this::notBlank);
    }

    public Optional<String> requiredText(String field) {
        return required(field, Kind.TEXT).flatMap(this::notBlank);
    }

    private Optional<String> notBlank(SourceNode value) {
        if (value.text().isBlank()) {
            problems.add(value.problem("blank-text", Map.of("field", value.path())));
            return Optional.empty();
        }
        return Optional.of(value.text().strip());
    }

    /** A number between two bounds, both allowed. */
    public Optional<Double> number(String field, double least, double most) {
        return optional(field, Kind.NUMBER).flatMap(value -> within(value, least, most));
    }

    private Optional<Double> within(SourceNode value, double least, double most) {
        double number = value.number().doubleValue();
        if (number < least || number > most) {
            problems.add(value.problem(
                    "out-of-range",
                    Map.of("field", value.path(), "value", value.text(), "least", least, "most", most)));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A whole number between two bounds, both allowed. */
    public Optional<Integer> whole(String field, int least, int most) {
        Optional<Double> number = number(field, least, most);
        if (number.isPresent() && number.get() % 1 != 0) {
            SourceNode value = map.fields().get(field);
            problems.add(value.problem("not-whole", Map.of("field", value.path(), "value", value.text())));
            return Optional.empty();
        }
        return number.map(Double::intValue);
    }

    public boolean flag(String field) {
        return optional(field, Kind.BOOLEAN).map(SourceNode::bool).orElse(false);
    }

    /** A text out of a closed list. */
    public Optional<String> oneOf(String field, Collection<String> allowed) {
        return text(field).flatMap(value -> {
            if (allowed.contains(value)) {
                return Optional.of(value);
            }
            problems.add(unknown(map.fields().get(field), "unknown-value", path(field), value, allowed));
            return Optional.empty();
        });
    }

    /** Notes every field that was never asked for. Call it last. */
    public void refuseUnknown() {
        map.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.add(unknown(value, "unknown-field", path(name), name, known));
            }
        });
    }

    private static Problem unknown(
            SourceNode node, String code, String field, String written, Collection<String> allowed) {
        String list = String.join(", ", allowed);
        Map<String, Object> values = Nearest.to(written, allowed)
                .<Map<String, Object>>map(
                        near -> Map.of("field", field, "value", written, "allowed", list, "suggestion", near))
                .orElse(Map.of("field", field, "value", written, "allowed", list));
        return code.equals("unknown-field") ? node.problemWithName(code, values) : node.problem(code, values);
    }

    private void wrongType(SourceNode value, String field, Kind expected) {
        String code = "expected-" + expected.name().toLowerCase(Locale.ROOT);
        problems.add(value.problem(code, Map.of("field", field, "value", value.shown())));
    }

    /** Throws when a problem was noted. */
    public static void refuseIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidSourceException(problems);
        }
    }
}
