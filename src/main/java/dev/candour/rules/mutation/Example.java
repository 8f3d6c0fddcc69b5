package dev.candour.rules.mutation;

import dev.candour.facts.Fact;
import dev.candour.rules.Expected;
import dev.candour.rules.Firing;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Facts about which a rule and its mutant say different things. @param said what the rule itself says about them */
public record Example(List<Fact> given, List<Firing> said) {

    /** What the rule does, in the words of a case file. */
    public String then() {
        return Expected.show(said.stream().map(Expected::of).toList());
    }

    /** What it says; empty when it is silent. */
    public String text() {
        return said.isEmpty() ? "" : said.get(0).text();
    }

    /** The fields of a fact that a case has to name; what is left out is unknown, zero or no. */
    public static Map<String, Object> fields(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : Vocabulary.of(fact).fields().values()) {
            Object value = field.of(fact);
            if (value != null && !Objects.equals(value, Candidates.idle(field))) {
                fields.put(field.name(), value);
            }
        }
        return fields;
    }

    /** The case in the words of a case file, without its sentence, as lines that begin where the dash would stand. */
    public List<String> lines(boolean withText) {
        List<String> lines = new ArrayList<>(List.of("  given:"));
        given.forEach(fact -> lines.add("    - " + Vocabulary.of(fact).name() + ": " + written(fact)));
        if (given.isEmpty()) {
            lines.set(0, "  given: []");
        }
        lines.add("  then: " + (said.size() > 1 ? "[ " + then() + " ]" : then()));
        if (withText && !said.isEmpty()) {
            lines.add("  text: " + quoted(text()));
        }
        return lines;
    }

    private static String written(Fact fact) {
        Map<String, Object> fields = fields(fact);
        return fields.isEmpty()
                ? "{}"
                : fields.entrySet().stream()
                        .map(field -> field.getKey() + ": " + written(field.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String written(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Example::written).collect(Collectors.joining(", ", "[ ", " ]"));
        }
        return value instanceof String text && !text.matches("[A-Za-z][A-Za-z0-9]*") ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
