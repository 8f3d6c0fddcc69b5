package dev.candour.rules.scaffold;

import dev.candour.rules.language.Verb;
import dev.candour.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A new rule and its cases as text. It is on trial, so that nothing depends on it before its author has gone over it. */
final class Sketch {

    private static final String NAME = "Example";
    private static final int WEIGHT = 10;

    private final Wish wish;
    private final Messages words;
    private final Condition condition;

    Sketch(Wish wish, Locale language) {
        this.wish = wish;
        this.words = Messages.of("cases", language);
        this.condition = Condition.of(wish.fact(), wish.verb());
    }

    /** What a rule file begins with. */
    String question() {
        return "// " + words.get("new.question") + "\n\n";
    }

    String rule() {
        boolean named = wish.verb() == Verb.ASK || wish.verb() == Verb.REJECT || paysRequirement();
        String mandatory = wish.verb() == Verb.REJECT ? "mandatory == true, " : "";
        String subject = named ? "$it" : "1";
        return """
                rule "%s"
                    @status( trial )
                    @why( "%s" )
                when
                    %s%s( %s%s )
                then
                    verdict.%s( %s, "%s" );
                end
                """.formatted(
                        wish.sentence(),
                        words.get("new.why"),
                        named ? "$it : " : "",
                        wish.fact().name(),
                        mandatory,
                        condition.text(),
                        wish.verb().word(),
                        subject,
                        text("{name}"));
    }

    private boolean paysRequirement() {
        return wish.verb() == Verb.AWARD && wish.fact().isRequirement();
    }

    private String text(String name) {
        return hasName() ? name + ": " + wish.sentence() : wish.sentence();
    }

    private boolean hasName() {
        return wish.fact().fields().containsKey("name");
    }

    String cases() {
        StringBuilder text = new StringBuilder(key() + ":\n");
        List<Map.Entry<String, String>> examples =
                new ArrayList<>(condition.examples().entrySet());
        for (int i = 0; i < examples.size(); i++) {
            boolean speaks = i < condition.speaking();
            text.append(example(examples.get(i), wish.verb() == Verb.REJECT, speaks, speaks && i == 0));
        }
        if (wish.verb() == Verb.REJECT) {
            text.append(example(Map.entry("not-mandatory", examples.get(0).getValue()), false, false, false));
        }
        return text.toString();
    }

    /** In quotes where the sentence means something else to YAML. */
    private String key() {
        return '"' + wish.sentence() + '"';
    }

    private String example(Map.Entry<String, String> example, boolean mandatory, boolean speaks, boolean withText) {
        String[] key = example.getKey().split(" ");
        String sentence = words.get(
                "new.case." + key[0], Map.of("field", condition.field().name(), "value", example.getValue()));
        return "  - case: \"%s\"\n    given:\n      - %s: { %s }\n    then: %s\n%s"
                .formatted(
                        sentence,
                        wish.fact().name(),
                        String.join(", ", fields(example.getValue(), mandatory)),
                        speaks ? outcome() : "nothing",
                        withText ? "    text: \"" + text(NAME) + "\"\n" : "");
    }

    private List<String> fields(String value, boolean mandatory) {
        List<String> fields = new ArrayList<>();
        if (hasName()) {
            fields.add("name: " + NAME);
        }
        if (!value.isEmpty()) {
            fields.add(condition.field().name() + ": " + value);
        }
        if (mandatory) {
            fields.add("mandatory: true");
        }
        if (paysRequirement()) {
            fields.add("weight: " + WEIGHT);
        }
        return fields;
    }

    private String outcome() {
        return switch (wish.verb()) {
            case AWARD -> "award " + (wish.fact().isRequirement() ? WEIGHT : 1);
            case DEDUCT -> "deduct 1";
            case REJECT, ASK -> wish.verb().word();
        };
    }
}
