package dev.candour.job;

import dev.candour.fairness.Protected;
import dev.candour.fairness.ProtectedWords.Use;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one requirement of a job; its first field says of which kind it is. */
final class AskedReader {

    static final List<String> DEGREES = List.of("associate", "bachelor", "master", "doctorate");
    static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2", "native");
    private static final List<String> KINDS =
            List.of("skill", "anyOf", "degree", "leadership", "experience", "language", "certificate", "location");
    private static final int DEFAULT_WEIGHT = 10;
    private static final int MOST_POINTS = 1000;
    private static final int MOST_YEARS = 60;

    private final SourceNode item;
    private final Collection<Problem> problems;
    private final FieldReader fields;

    AskedReader(SourceNode item, Collection<Problem> problems) {
        this.item = item;
        this.problems = problems;
        this.fields = new FieldReader(item, problems);
    }

    /** Empty when the problems say why. */
    Optional<Asked> read() {
        if (!item.is(Kind.MAP)) {
            return Optional.empty();
        }
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            String code = kinds.isEmpty() ? "requirement-without-kind" : "requirement-of-two-kinds";
            problems.add(item.problem(code, Map.of("allowed", String.join(", ", KINDS))));
            return Optional.empty();
        }
        boolean mandatory = fields.flag("mandatory");
        int weight = fields.whole("weight", 0, MOST_POINTS).orElse(DEFAULT_WEIGHT);
        Optional<Asked> asked = read(kinds.get(0), mandatory, weight);
        Protected.refuse(item, Use.VALUE, problems);
        fields.refuseUnknown();
        return asked;
    }

    private Optional<Asked> read(String kind, boolean mandatory, int weight) {
        return switch (kind) {
            case "skill" -> {
                double years = years(fields);
                yield fields.text("skill").map(name -> new Asked.Skill(name, years, mandatory, weight));
            }
            case "anyOf" -> oneOf(mandatory, weight);
            case "degree" -> {
                List<String> accepted = texts("fields");
                yield fields.oneOf("degree", DEGREES)
                        .map(level -> new Asked.Degree(level, accepted, mandatory, weight));
            }
            case "leadership" ->
                inner("leadership").map(inner -> new Asked.Leadership(whole(inner, "teamSize"), mandatory, weight));
            case "experience" ->
                inner("experience").map(inner -> new Asked.Experience(requiredYears(inner), mandatory, weight));
            case "language" -> {
                Optional<String> level = fields.oneOf("level", LEVELS);
                yield fields.text("language")
                        .map(name -> new Asked.Language(name, level.orElse(null), mandatory, weight));
            }
            case "certificate" ->
                fields.text("certificate").map(name -> new Asked.Certificate(name, mandatory, weight));
            default -> {
                boolean remote = fields.flag("remote");
                yield fields.text("location").map(city -> new Asked.Location(city, remote, mandatory, weight));
            }
        };
    }

    private Optional<Asked> oneOf(boolean mandatory, int weight) {
        List<SourceNode> items =
                fields.optional("anyOf", Kind.LIST).map(SourceNode::items).orElse(List.of());
        if (items.size() < 2) {
            problems.add(item.problem("group-too-small", Map.of()));
        }
        List<Asked.Option> options =
                items.stream().flatMap(option -> option(option).stream()).toList();
        return Optional.of(new Asked.OneOf(options, mandatory, weight));
    }

    private Optional<Asked.Option> option(SourceNode node) {
        FieldReader option = new FieldReader(node, problems);
        Optional<String> name = option.requiredText("skill");
        double years = years(option);
        option.refuseUnknown();
        return name.map(skill -> new Asked.Option(skill, years));
    }

    private Optional<FieldReader> inner(String field) {
        return fields.optional(field, Kind.MAP).map(map -> new FieldReader(map, problems));
    }

    private int whole(FieldReader inner, String field) {
        int value = inner.whole(field, 0, 1_000_000).orElse(0);
        inner.refuseUnknown();
        return value;
    }

    private double requiredYears(FieldReader inner) {
        inner.required("years", Kind.NUMBER);
        double value = inner.has("years") ? years(inner) : 0;
        inner.refuseUnknown();
        return value;
    }

    private double years(FieldReader from) {
        return from.number("years", 0, MOST_YEARS).orElse(0.0);
    }

    private List<String> texts(String field) {
        return fields.optional(field, Kind.LIST).map(SourceNode::items).orElse(List.of()).stream()
                .flatMap(node -> text(node).stream())
                .toList();
    }

    private Optional<String> text(SourceNode node) {
        if (node.is(Kind.TEXT) && !node.text().isBlank()) {
            return Optional.of(node.text().strip());
        }
        problems.add(node.problem("expected-text", Map.of("field", node.path(), "value", node.shown())));
        return Optional.empty();
    }
}
