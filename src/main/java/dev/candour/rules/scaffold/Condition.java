package dev.candour.rules.scaffold;

import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Kind;
import dev.candour.rules.language.Steps;
import dev.candour.rules.language.Verb;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The condition that a new rule begins with, on one field that a profile can leave out, and the values around it.
 *
 * @param text as a rule file writes it
 * @param examples what the field is given in cases, with the key of the case's sentence; empty for unknown
 * @param speaking how many of the examples, from the first one on, make the rule speak
 */
record Condition(Field field, String text, Map<String, String> examples, int speaking) {

    /** So many years, months or people that there is something on both sides. */
    private static final BigDecimal BOUND = new BigDecimal(3);

    /** A text where any will do, other than the name of the example. */
    private static final String ANY = "Somebody";

    /** What can be judged soonest comes first. */
    private static final List<Kind> KINDS = List.of(Kind.FLAG, Kind.NUMBER, Kind.TEXT);

    static Condition of(FactType fact, Verb verb) {
        Field field = fact.fields().values().stream()
                .filter(Field::nullable)
                .min(Comparator.comparing(each -> KINDS.indexOf(each.kind())))
                .orElseThrow();
        boolean against = verb == Verb.DEDUCT || verb == Verb.REJECT;
        if (verb == Verb.ASK) {
            return silence(field);
        }
        return switch (field.kind()) {
            case FLAG -> flag(field, !against);
            case NUMBER -> against ? below(field) : from(field);
            default -> field.values().isEmpty() ? named(field) : value(field);
        };
    }

    private static Condition silence(Field field) {
        String known = field.kind() == Kind.NUMBER
                ? BOUND.toString()
                : field.kind() == Kind.FLAG
                        ? "true"
                        : field.values().isEmpty() ? ANY : field.values().get(0);
        Map<String, String> examples = examples("unknown", "", "known", known);
        if (field.kind() == Kind.FLAG) {
            examples.put("known-not", "false");
        }
        return new Condition(field, field.name() + " == null", examples, 1);
    }

    private static Condition flag(Field field, boolean wanted) {
        Map<String, String> examples =
                examples("so", Boolean.toString(wanted), "not-so", Boolean.toString(!wanted), "unknown", "");
        return new Condition(field, field.name() + " == " + wanted, examples, 1);
    }

    private static Condition from(Field field) {
        String less = BOUND.subtract(Steps.of(field)).toString();
        Map<String, String> examples =
                examples("at-bound", BOUND.toString(), "far-above", "30", "just-below", less, "unknown", "");
        return new Condition(field, field.name() + " >= " + BOUND, examples, 2);
    }

    private static Condition below(Field field) {
        String less = BOUND.subtract(Steps.of(field)).toString();
        return new Condition(
                field,
                field.name() + " < " + BOUND,
                examples("just-below", less, "at-bound", BOUND.toString(), "unknown", ""),
                1);
    }

    private static Condition value(Field field) {
        Map<String, String> examples = examples("value", field.values().get(0));
        field.values().stream().skip(1).forEach(other -> examples.put("other-value " + other, other));
        examples.put("unknown", "");
        return new Condition(field, field.name() + " == \"" + field.values().get(0) + '"', examples, 1);
    }

    private static Condition named(Field field) {
        return new Condition(field, field.name() + " != null", examples("known", ANY, "unknown", ""), 1);
    }

    private static Map<String, String> examples(String... keysAndValues) {
        Map<String, String> examples = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            examples.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return examples;
    }
}
