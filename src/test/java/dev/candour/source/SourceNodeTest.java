package dev.candour.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNodeTest {

    @Test
    void a_yaml_value_knows_its_line_column_and_path() {
        SourceNode years = SourceNode.read("job.yaml", "id: a\nrequires:\n  - { skill: Go, years: 3 }\n")
                .fields()
                .get("requires")
                .items()
                .get(0)
                .fields()
                .get("years");

        assertThat(years.at()).isEqualTo(new Place(3, 25));
        assertThat(years.named()).isEqualTo(new Place(3, 18));
        assertThat(years.path()).isEqualTo("requires[0].years");
        assertThat(years.number()).isEqualByComparingTo("3");
    }

    @Test
    void a_json_value_knows_its_line_and_column() {
        SourceNode id =
                SourceNode.read("job.json", "{\n  \"id\": true\n}").fields().get("id");

        assertThat(id.at()).isEqualTo(new Place(2, 9));
        assertThat(id.is(SourceNode.Kind.BOOLEAN)).isTrue();
    }

    @Test
    void ways_begin_at_the_document_that_a_text_carries() {
        String text = "{\"candidate\": {\"work\": [{\"candidate\": 1}]}, \"job\": {\"candidate\": {\"id\": 2}}}";
        SourceNode carried = SourceNode.readAround("request", text, "candidate");
        SourceNode plain = SourceNode.read("request", text);

        assertThat(ways(carried))
                .containsExactly(
                        "", "", "work", "work[0]", "work[0].candidate", "job", "job.candidate", "job.candidate.id");
        assertThat(ways(plain)).contains("candidate.work[0].candidate");
        assertThat(ways(carried.fields().get("candidate").asDocument()))
                .isEqualTo(ways(plain.fields().get("candidate").asDocument()));
    }

    private static List<String> ways(SourceNode node) {
        List<String> all = new ArrayList<>(List.of(node.path()));
        node.fields().values().forEach(field -> all.addAll(ways(field)));
        node.items().forEach(item -> all.addAll(ways(item)));
        return all;
    }

    @Test
    void country_codes_and_versions_stay_texts() {
        SourceNode top = SourceNode.read("a.yaml", "country: NO\nversion: 1.2.3\n");

        assertThat(top.fields().get("country").text()).isEqualTo("NO");
        assertThat(top.fields().get("version").is(SourceNode.Kind.TEXT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '   '                        | empty-file             | 0
            '{"a": 1, "a": 2}'           | duplicate-field        | 1
            'a: 1\\na: 2'                | duplicate-field        | 2
            'a: &x 1\\nb: *x'            | yaml-anchor            | 2
            'a: *x'                      | yaml-anchor            | 1
            'a: 1\\n---\\nb: 2'          | more-than-one-document | 3
            '{"a": 1,\\n "b" 2}'         | syntax                 | 2
            'a: [1, 2'                   | syntax                 | 1
            'a: "x'                      | syntax                 | 1
            '{"a": 1e999999999}'        | number-out-of-bounds   | 1
            'a: 1e-999999999'            | number-out-of-bounds   | 1
            '# only a comment'           | empty-file             | 0
            """)
    void what_is_not_well_formed_is_refused_with_its_line(String text, String code, int line) {
        Problem problem = refused(text.replace("\\n", "\n"));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
        assertThat(problem.message(Locale.CHINESE)).isNotBlank();
    }

    @Test
    void a_brace_begins_yaml_too_when_the_file_says_so() {
        assertThat(SourceNode.read("job.yaml", "{ id: a, title: b }").fields()).containsOnlyKeys("id", "title");
    }

    @Test
    void a_part_as_a_document_of_its_own_begins_its_paths_anew() {
        SourceNode part = SourceNode.read("r.json", "{\"candidate\": {\"work\": [{\"name\": \"A\"}]}}")
                .fields()
                .get("candidate")
                .asDocument();
        SourceNode name = part.fields().get("work").items().get(0).fields().get("name");

        assertThat(part.path()).isEmpty();
        assertThat(name.path()).isEqualTo("work[0].name");
        assertThat(name.at()).isEqualTo(new Place(1, 34));
    }

    @Test
    void deep_nesting_is_refused_and_not_followed() {
        assertThat(refused("[".repeat(100_000)).code()).isEqualTo("too-deep");
        assertThat(refused("a: " + "[".repeat(100_000)).code()).isEqualTo("too-deep");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_field() {
        assertThat(SourceNode.read("a.yaml", "\uFEFFid: x").fields()).containsOnlyKeys("id");
    }

    @Test
    void all_problems_of_a_map_are_noted_and_an_unknown_field_gets_a_suggestion() {
        List<Problem> problems = new ArrayList<>();
        FieldReader reader =
                new FieldReader(SourceNode.read("job.yaml", "yeers: 3\nweight: heavy\ntitle: ''\n"), problems);
        reader.number("years", 0, 60);
        reader.whole("weight", 0, 100);
        reader.requiredText("title");
        reader.requiredText("id");
        reader.refuseUnknown();

        assertThat(problems)
                .extracting(Problem::where, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("job.yaml:2:9", "expected-number"),
                        tuple("job.yaml:3:8", "blank-text"),
                        tuple("job.yaml:1:1", "missing-field"),
                        tuple("job.yaml:1:1", "unknown-field"));
        assertThat(problems.get(3).advice(Locale.ENGLISH).orElseThrow()).startsWith("Did you mean years?");
    }

    private static Problem refused(String text) {
        return catchThrowableOfType(InvalidSourceException.class, () -> SourceNode.read("a.yaml", text))
                .problems()
                .get(0);
    }
}
