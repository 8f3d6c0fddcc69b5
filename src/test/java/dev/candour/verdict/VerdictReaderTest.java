package dev.candour.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.Samples;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictReaderTest {

    private static final String LIN = GoldenVerdicts.text("lin-yufei.platform-engineer");

    @ParameterizedTest
    @MethodSource("dev.candour.verdict.GoldenVerdicts#names")
    void what_was_written_is_read_back_to_the_same_bytes(String name) {
        String written = GoldenVerdicts.text(name);

        assertThat(VerdictJson.write(VerdictReader.read(name, written))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"weight\" : 20`|`\"wieght\" : 20`|unknown-field|requirements[0].wieght",
                "`\"status\" : \"PARTLY_MET\"`|`\"status\" : \"HALF\"`|unknown-value|requirements[0].status",
                "`\"points\" : 72`|`\"points\" : 72.5`|not-whole|score.points",
                "`\"points\" : 72`|`\"points\" : \"72\"`|expected-number|score.points",
                "`\"jobTitle\" : `|`\"jobTitel\" : `|missing-field|jobTitle",
                "`\"asOf\" : \"2026-11-20\"`|`\"asOf\" : \"20 November\"`|not-a-day|asOf",
                "`\"mandatory\" : true`|`\"mandatory\" : null`|missing-field|requirements[0].mandatory",
                "`\"language\" : \"en\"`|`\"language\" : \"de\"`|unknown-value|language",
                "`\"nearMisses\" : [ {`|`\"nearMisses\" : [ 3, {`|expected-map|nearMisses[0]"
            })
    void a_verdict_that_is_none_is_told_with_the_field_and_its_place(
            String right, String wrong, String code, String field) {
        Problem problem = problems(LIN.replaceFirst(java.util.regex.Pattern.quote(right), wrong)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(problem.values().get("field")).isEqualTo(field);
        assertThat(problem.where()).startsWith("a.json:");
        assertThat(problem.line()).isPositive();
    }

    @Test
    void every_problem_is_told_at_once() {
        assertThat(problems(LIN.replace("\"mandatory\"", "\"must\""))).hasSizeGreaterThan(8);
    }

    @Test
    void a_list_of_verdicts_is_not_one() {
        assertThat(problems("[" + LIN + "," + LIN + "]"))
                .extracting(Problem::code)
                .containsExactly("several-verdicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "3", "name: Lin", "{\"basics\": {\"name\": \"Lin\"}}"})
    void something_else_is_called_no_verdict(String text) {
        assertThat(problems(text)).extracting(Problem::code).containsExactly("not-a-verdict");
    }

    @Test
    void a_broken_file_names_its_line() {
        assertThatThrownBy(() -> VerdictReader.read("a.json", LIN.substring(0, 400)))
                .isInstanceOfSatisfying(
                        InvalidSourceException.class,
                        broken -> assertThat(broken.problems().get(0).line()).isGreaterThan(5));
    }

    @Test
    void a_job_is_no_verdict() {
        String job = Samples.text(Samples.JOBS.resolve("platform-engineer.yaml"));

        assertThat(problems(job)).extracting(Problem::code).containsExactly("not-a-verdict");
    }

    private static List<Problem> problems(String text) {
        try {
            VerdictReader.read("a.json", text);
        } catch (InvalidSourceException invalid) {
            return invalid.problems();
        }
        throw new AssertionError("was taken for a verdict: " + text);
    }
}
