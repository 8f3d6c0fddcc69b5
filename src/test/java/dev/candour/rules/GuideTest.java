package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vocabulary tables of the guides hold what the fact records hold. */
class GuideTest {

    private static final Map<String, List<String>> TYPES = Map.of(
            "TEXT", List.of("text", "文字"),
            "FLAG", List.of("yes or no", "是或否"),
            "LIST", List.of("list of texts", "文字列表"),
            "NUMBER", List.of("number", "数字"),
            "WHOLE", List.of("whole number", "整数"));

    @ParameterizedTest
    @CsvSource({"README.md, 0, yes, no", "README.zh.md, 1, 是, 否"})
    void the_table_names_every_field_of_every_fact_with_its_type(String guide, int language, String yes, String no) {
        String text = Samples.text(Samples.RULES.resolve(guide));
        List<String> rows = text.substring(text.indexOf("<!-- vocabulary -->"), text.indexOf("<!-- /vocabulary -->"))
                .lines()
                .filter(line -> line.matches("\\| [A-Z]\\w+ \\| [a-z].*"))
                .map(line -> line.replaceAll("^((?:\\|[^|]*){4})\\|.*", "$1|"))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.facts().values().stream()
                        .flatMap(fact ->
                                fact.fields().values().stream().map(field -> row(fact, field, language, yes, no)))
                        .toList());
    }

    private static String row(FactType fact, Field field, int language, String yes, String no) {
        String kind = field.whole() ? "WHOLE" : field.kind().name();
        return "| %s | %s | %s | %s |"
                .formatted(fact.name(), field.name(), TYPES.get(kind).get(language), field.nullable() ? yes : no);
    }
}
