package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records are the vocabulary: whatever field one has can be used everywhere, and is written down nowhere else. */
class CompletionTest {

    @ParameterizedTest
    @MethodSource("components")
    void every_field_of_every_record_can_be_used_in_a_rule_a_text_a_case_and_an_editor(String fact, String field) {
        Field known = Vocabulary.facts().get(fact).fields().get(field);
        String other = known.nullable() ? " != null" : known.kind().name().equals("FLAG") ? " == true" : other(known);
        String rule = "rule \"R\"\nwhen\n    $f : %s( %s%s )\nthen\n    verdict.ask( $f, \"{%s}\" );\nend\n"
                .formatted(fact, field, other, field);

        assertThat(new RuleChecker().check("r.drl", rule).problems()).as(rule).isEmpty();
        assertThat(new RuleChecker()
                        .check("r.drl", rule.replace(field + other, field + "x" + other))
                        .problems())
                .anySatisfy(problem -> assertThat(problem.advice(Locale.ENGLISH))
                        .get()
                        .asString()
                        .contains(field));
        assertThat(completion(fact)).extracting("name").contains(field);
    }

    private static String other(Field field) {
        return switch (field.kind()) {
            case NUMBER -> " >= 0";
            case TEXT ->
                field.values().isEmpty()
                        ? " != \"Java\""
                        : " != \"" + field.values().get(0) + "\"";
            default -> " contains \"x\"";
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> completion(String fact) {
        Map<String, Object> data = Completion.data(dev.candour.vocabulary.Vocabulary.standard());
        return ((List<Map<String, Object>>) data.get("facts"))
                .stream()
                        .filter(entry -> entry.get("fact").equals(fact))
                        .flatMap(entry -> ((List<Map<String, Object>>) entry.get("fields")).stream())
                        .toList();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> components() {
        return records(Fact.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> org.junit.jupiter.params.provider.Arguments.of(type.getSimpleName(), name)));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(CompletionTest::records);
    }
}
