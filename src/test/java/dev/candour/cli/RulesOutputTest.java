package dev.candour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the rules commands print for people, editors and build servers. */
class RulesOutputTest extends AtTerminal {

    private static final Path MUTATION = Path.of("src/test/resources/rule-mutation");

    @TempDir
    private Path folder;

    /** After a wanted change: {@code ./candour rules mutate src/test/resources/rule-mutation > src/test/resources/rule-mutation.txt}, and read it. */
    @Test
    void mutate_lists_what_no_case_notices_with_a_case_that_would() {
        assertThat(run("rules", "mutate", MUTATION.toString())).isEqualTo(1);
        assertThat(out()).isEqualTo(Samples.text(MUTATION.resolveSibling("rule-mutation.txt")));
    }

    @Test
    void mutate_speaks_chinese() {
        run("rules", "mutate", MUTATION.toString(), "--lang", "zh");
        assertThat(out()).contains("没有用例发现", "已说明").doesNotContain("no case");
    }

    @Test
    void mutate_prints_json_with_an_example_for_each_survivor() {
        run("rules", "mutate", MUTATION.toString(), "--json", "--rule", "Has the skill");
        JsonNode report = json();

        assertThat(report.at("/rules/0/survivors/0/line").asInt()).isEqualTo(5);
        assertThat(report.at("/rules/0/survivors/0/example/given/0/RequiredSkill")
                        .isObject())
                .isTrue();
        assertThat(report.at("/problems").size()).isZero();
    }

    @Test
    void mutate_can_be_told_which_rules_and_how_much_is_enough() {
        assertThat(run("rules", "mutate", MUTATION.toString(), "--rule", "A language nobody mentions"))
                .isZero();
        assertThat(run("rules", "mutate", MUTATION.toString(), "--rule", "Has the skill", "--at-least", "30"))
                .isZero();
        assertThat(run("rules", "mutate", MUTATION.toString(), "--rule", "Has a skill"))
                .isEqualTo(1);
        assertThat(run("rules", "mutate", MUTATION.toString(), "--set", "smal")).isEqualTo(1);
        assertThat(err()).contains("Did you mean \"Has the skill\"?", "smal").doesNotContain("Exception");
    }

    @Test
    void a_rule_whose_cases_fail_already_is_not_tried() throws IOException {
        set("yearsUnused >= 5", "award 3");

        assertThat(run("rules", "mutate", folder.toString())).isEqualTo(1);
        assertThat(out()).contains("Put them right first", "a.cases.yaml:2", "expected award 3, but it said nothing");
    }

    @Test
    void coverage_lists_what_each_rule_has_and_lacks() throws IOException {
        set("yearsUnused >= 5", "nothing");

        assertThat(run("rules", "test", folder.toString(), "--coverage")).isEqualTo(1);
        assertThat(out())
                .contains(
                        "0 speaking, 1 silent, bounds 0/1, unknown 0/1",
                        "line 3: lacks a case exactly at yearsUnused >= 5",
                        "lacks a case in which RequiredSkill.yearsUnused is unknown")
                .doesNotContain("smallest step");
    }

    @Test
    void json_always_has_the_coverage() throws IOException {
        set("yearsUnused >= 5", "nothing");

        run("rules", "test", folder.toString(), "--json");
        JsonNode bound = json().at("/coverage/0/bounds/0");
        assertThat(bound.at("/condition").asString()).isEqualTo("yearsUnused >= 5");
        assertThat(bound.at("/exact").asBoolean()).isFalse();
        assertThat(bound.at("/beside").asBoolean()).isTrue();
        assertThat(json().at("/coverage/0/unknowns/0/shown").asBoolean()).isFalse();
    }

    @Test
    void a_format_is_the_same_as_its_own_option() {
        run("rules", "check", "--json");
        String json = out();
        out.reset();
        run("rules", "check", "--format", "JSON");

        assertThat(out()).isEqualTo(json);
    }

    @Test
    void sarif_names_rule_file_line_and_column() throws IOException {
        set("yeers >= 5", "nothing");

        assertThat(run("rules", "check", folder.toString(), "--format", "sarif"))
                .isEqualTo(1);
        JsonNode log = json();
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/tool/driver/name").asString()).isEqualTo("Candour");
        JsonNode result = log.at("/runs/0/results/0");
        assertThat(result.at("/ruleId").asString()).isEqualTo("rule-no-such-field");
        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString()).contains("yeers", "Did you mean years?");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).endsWith("/one/a.drl");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(25);
        assertThat(log.at("/runs/0/tool/driver/rules").findValuesAsString("id")).contains("rule-no-such-field");
    }

    @Test
    void sarif_of_a_folder_inside_the_project_is_relative() {
        run("rules", "check", "src/test/resources/rule-mistakes/../rule-mutation", "--format", "sarif");

        assertThat(json().at("/runs/0/results").findValuesAsString("uri"))
                .isNotEmpty()
                .allMatch(uri -> uri.startsWith("src/test/resources/rule-mutation/small/"));
    }

    @Test
    void junit_has_one_test_case_a_file() throws Exception {
        set("yeers >= 5", "nothing");

        run("rules", "check", folder.toString(), "--format", "junit");
        Document xml = xml();
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent()).contains("one/a.drl:3:25", "years?");
    }

    @Test
    void junit_has_one_test_case_a_case() throws Exception {
        set("yearsUnused >= 5", "nothing");

        run("rules", "test", folder.toString(), "--format", "junit");
        Document xml = xml();
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(((Element) xml.getElementsByTagName("testcase").item(0)).getAttribute("classname"))
                .isEqualTo("R <&> \u4E2D");
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent()).contains("no case in which it speaks");
    }

    @Test
    void what_cannot_be_printed_is_refused() {
        assertThat(run("rules", "test", "--format", "sarif")).isEqualTo(2);
        assertThat(run("rules", "check", "--format", "xml")).isEqualTo(2);
        assertThat(run("rules", "check", "--json", "--format", "text")).isEqualTo(2);
        assertThat(err()).contains("text, json or junit", "sarif").doesNotContain("Exception");
    }

    @Test
    void a_missing_folder_is_named_in_every_form() {
        for (String format : new String[] {"text", "json", "sarif", "junit"}) {
            assertThat(run("rules", "check", folder + "/none", "--format", format))
                    .isEqualTo(1);
        }
        assertThat(run("rules", "mutate", folder + "/none")).isEqualTo(1);
        assertThat(out() + err()).contains("no such folder").doesNotContain("Exception");
    }

    @Test
    void the_cases_are_told_in_chinese() throws IOException {
        set("yearsUnused >= 5", "award 3");

        run("rules", "test", folder.toString(), "--lang", "zh", "--coverage");
        assertThat(out()).contains("应为 award 3，实际为 nothing", "缺少").doesNotContain("lacks");
    }

    @Test
    void a_new_rule_passes_check_and_test_at_once_and_the_next_steps_are_named() throws IOException {
        set("yearsUnused >= 5", "nothing");

        assertThat(run(
                        "rules",
                        "new",
                        "Leads people",
                        "--set",
                        "one",
                        "--fact",
                        "Leadership",
                        "--rules",
                        folder.toString()))
                .isZero();
        assertThat(out())
                .contains("leads-people.drl:3", "teamSize", "rules mutate --rule \"Leads people\"", "texts.zh.yaml");
        assertThat(run("rules", "check", folder.toString())).isZero();
        assertThat(run("rules", "mutate", folder.toString(), "--rule", "Leads people"))
                .isZero();
    }

    @Test
    void a_new_rule_that_cannot_be_is_refused_with_a_way_out() throws IOException {
        set("yearsUnused >= 5", "nothing");
        String[][] wrong = {
            {"r <&> 中", "one", "ask", "Candidate"},
            {"{x}", "one", "ask", "Candidate"},
            {"X", "on", "ask", "Candidate"},
            {"X", "one", "ask", "Candidat"},
            {"X", "one", "reject", "Candidate"}
        };
        for (String[] each : wrong) {
            assertThat(run(
                            "rules",
                            "new",
                            each[0],
                            "--set",
                            each[1],
                            "--verb",
                            each[2],
                            "--fact",
                            each[3],
                            "--rules",
                            folder.toString()))
                    .isEqualTo(1);
        }
        assertThat(run("rules", "new", "X", "--set", "one", "--file", "../x", "--rules", folder.toString()))
                .isEqualTo(1);
        assertThat(err())
                .contains(
                        "one/a.drl:1",
                        "one sentence",
                        "no rule set on",
                        "Did you mean Candidate?",
                        "--verb ask",
                        "hyphens")
                .doesNotContain("Exception");
        assertThat(folder.resolve("one").toFile().list()).hasSize(3);
    }

    /** A set with one rule and one case, in which the skill is unused for 4.9 years. */
    private void set(String condition, String then) throws IOException {
        Path set = Files.createDirectories(folder.resolve("one"));
        Files.writeString(set.resolve("ruleset.yaml"), "title: One\nowner: Tests\n");
        Files.writeString(
                set.resolve("a.drl"),
                "rule \"R <&> \u4E2D\"\nwhen\n    $n : RequiredSkill( " + condition
                        + " )\nthen\n    verdict.award( $n, \"ok\" );\nend\n");
        Files.writeString(
                set.resolve("a.cases.yaml"),
                "R <&> \u4E2D:\n  - { case: c, given: [ { RequiredSkill: { yearsUnused: 4.9 } } ], then: " + then
                        + " }\n");
    }

    private Document xml() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out());
    }
}
