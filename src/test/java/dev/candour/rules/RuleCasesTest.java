package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCasesTest {

    @TempDir
    Path path;

    private RulesFolder folder;

    @BeforeEach
    void oneRule() {
        folder = new RulesFolder(path).withSet("common", "");
    }

    private CaseReport run(String cases) {
        folder.with("common/rules.cases.yaml", "Rule of common:\n" + cases);
        try (RuleLibrary library = RuleLibrary.load(path)) {
            return RuleCases.run(library);
        }
    }

    private static String example(String fields, String then) {
        return "  - case: an example\n    given:\n      - RequiredSkill: { " + fields + " }\n    then: " + then + "\n";
    }

    @Test
    void a_rule_with_a_speaking_and_a_silent_case_is_right() {
        CaseReport report = run(example("name: Go, years: 3, neededYears: 3, weight: 20", "award 20")
                + "    text: \"Go: 3 years\"\n" + example("neededYears: 3", "nothing"));

        assertThat(report.isRight()).isTrue();
        assertThat(report.results()).hasSize(2);
    }

    @Test
    void a_rule_without_a_silent_case_is_not() {
        CaseReport report = run(example("years: 3, neededYears: 3, weight: 20", "award 20"));

        assertThat(report.failed()).isEmpty();
        assertThat(report.isRight()).isFalse();
        assertThat(report.uncovered()).singleElement().matches(rule -> rule.speaking() == 1 && rule.silent() == 0);
    }

    @ParameterizedTest
    @CsvSource({"award 20,true", "award,true", "award 19.5,false", "deduct 20,false", "ask,false", "nothing,false"})
    void a_case_passes_only_when_just_this_happens(String then, boolean passed) {
        CaseReport report = run(example("years: 3, neededYears: 3, weight: 20", then));

        assertThat(report.results()).singleElement().matches(result -> result.passed() == passed);
    }

    @Test
    void a_case_that_fails_says_where_it_stands_and_what_happened() {
        CaseReport report = run(example("years: 3, neededYears: 3, weight: 20", "award 10"));

        assertThat(report.failed()).singleElement().satisfies(result -> {
            assertThat(result.of().source()).isEqualTo("common/rules.cases.yaml:2");
            assertThat(result.expected()).isEqualTo("award 10");
            assertThat(result.happened()).isEqualTo("award 20");
        });
    }

    @Test
    void another_text_fails() {
        CaseReport report = run(example("name: Go, years: 3, neededYears: 3", "award") + "    text: Go 3\n");

        assertThat(report.failed()).singleElement().matches(result -> "Go: 3 years".equals(result.text()));
    }

    @Test
    void a_rule_that_speaks_twice_is_expected_twice() {
        String twice =
                "      - RequiredSkill: { years: 3, weight: 1 }\n      - RequiredSkill: { years: 4, weight: 2 }\n";
        CaseReport report = run("  - case: two\n    given:\n" + twice + "    then: [ award 1, award 2 ]\n"
                + "  - case: one of two\n    given:\n" + twice + "    then: award 1\n");

        assertThat(report.failed())
                .singleElement()
                .matches(result -> result.happened().equals("award 1, award 2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RequiredSkil: { years: 3 }              | There is no fact RequiredSkil. Did you mean RequiredSkill?
            RequiredSkill: { yeers: 3 }             | Did you mean years?
            RequiredSkill: { years: "3" }           | years wants a number
            RequiredSkill: { years: null, name: 3 } | name wants a text
            RequiredSkill: { mandatory: yes }       | mandatory wants true or false
            RequiredSkill: { weight: 2.5 }          | must be a whole number
            RequiredDegree: { level: bachelors }    | level does not know the value bachelors
            3                                       | This is not a fact.
            """)
    void a_mistake_in_a_case_is_named_with_its_place(String fact, String told) {
        folder.with(
                "common/rules.cases.yaml",
                "Rule of common:\n  - case: x\n    given:\n      - " + fact + "\n    then: nothing\n");

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("common/rules.cases.yaml:4")
                .contains(told);
    }

    @Test
    void a_case_for_a_rule_that_does_not_exist_is_refused() {
        folder.with("common/rules.cases.yaml", "Rule of comon:\n" + example("years: 3", "award"));

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains(":1:1")
                .contains("\"Rule of common\"?");
    }

    @ParameterizedTest
    @CsvSource({"awards 3", "award x", "award -3", "award 3 points", "insert", "''"})
    void an_outcome_that_no_rule_can_have_is_refused(String then) {
        folder.with("common/rules.cases.yaml", "Rule of common:\n" + example("years: 3", '"' + then + '"'));

        assertThat(folder.problems()).hasSize(1);
    }
}
