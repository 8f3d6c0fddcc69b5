package dev.candour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.rules.versions.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest extends AtTerminal {

    private static final String JOB =
            Samples.JOBS.resolve("platform-engineer.yaml").toString();
    private static final String RESUME = Samples.resumes().get(0).toString();

    @TempDir
    private Path folder;

    @Test
    void screen_prints_an_explained_verdict() {
        assertThat(run("screen", RESUME, "--job", JOB, "--as-of", "2026-11-20")).isZero();
        assertThat(out()).contains("Requirements", "Because:", "Never used:", "Candour advises");
        assertThat(err()).isEmpty();
    }

    @Test
    void screen_prints_the_verdict_as_json() {
        assertThat(run("screen", RESUME, "--job", JOB, "--as-of", "2026-11-20", "--json"))
                .isZero();
        JsonNode verdict = new JsonMapper().readTree(out());
        assertThat(verdict.at("/asOf").asString()).isEqualTo("2026-11-20");
        assertThat(verdict.at("/requirements").size()).isGreaterThan(3);
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        run("screen", RESUME, "--job", JOB, "--as-of", "2026-11-20", "--json");
        String first = out();
        out.reset();
        run("screen", RESUME, "--job", JOB, "--as-of", "2026-11-20", "--json");

        assertThat(out()).isEqualTo(first);
    }

    @Test
    void several_resumes_give_a_ranking() {
        assertThat(run("screen", RESUME, Samples.resumes().get(1).toString(), "--job", JOB))
                .isZero();
        assertThat(out()).contains("Candidate", "  1 ", "  2 ");
    }

    @Test
    void one_unreadable_resume_does_not_cost_the_others_their_verdicts() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.md"), "  ");

        assertThat(run("screen", empty.toString(), RESUME, "--job", JOB)).isEqualTo(1);
        assertThat(err()).contains("empty.md");
        assertThat(out()).contains("Requirements");
    }

    @Test
    void chinese_is_spoken_on_request() {
        assertThat(run("screen", RESUME, "--job", JOB, "--lang", "zh")).isZero();
        assertThat(out()).contains("各项要求", "由人决定").doesNotContain("The job asks");
    }

    @Test
    void every_command_that_speaks_to_people_can_be_asked_for_chinese() {
        picocli.CommandLine line = new picocli.CommandLine(
                new CandourCommand(), new Commands(new Terminal(System.out, System.err, false)));
        Subcommands.add(line);
        Map<String, picocli.CommandLine> commands = new TreeMap<>(line.getSubcommands());
        commands.putAll(commands.get("rules").getSubcommands());
        commands.keySet().removeAll(List.of("rules", "help", "serve", "vocabulary"));

        assertThat(commands)
                .hasSizeGreaterThan(9)
                .allSatisfy(
                        (name, command) -> assertThat(command.getCommandSpec().findOption("--lang"))
                                .as(name)
                                .isNotNull());
        for (Publication.Action action : Publication.Action.values()) {
            assertThat(new CommandWords(Language.zh).say("log." + action.word()))
                    .startsWith("已");
        }
    }

    /** A line that names a command is read without the others. */
    @Test
    void a_command_tells_of_itself_the_same_with_and_without_the_others_beside_it() {
        for (String command : List.of("screen", "profile", "letter", "diff", "rules", "serve")) {
            forget();
            assertThat(run("help", command)).isZero();
            String amongAll = out();
            assertThat(amongAll).contains("Usage: candour " + command);

            forget();
            assertThat(run(command, "--help")).isZero();
            assertThat(out()).isEqualTo(amongAll);
        }
        assertThat(run("rules", "help")).isEqualTo(2);
        assertThat(run("rules", "rollback", "--help")).isZero();
        assertThat(out()).contains("Usage: candour rules rollback");
        assertThat(run("rules", "--help")).isZero();
        assertThat(out()).contains("vocabulary", "mutate");
        assertThat(run("scren")).isEqualTo(2);
        assertThat(err()).contains("screen");
    }

    @Test
    void what_is_wrong_with_a_command_is_told_in_chinese() {
        assertThat(run("screen", "nobody.md", "--job", JOB, "--lang", "zh")).isEqualTo(1);
        assertThat(err()).contains("没有文件 nobody.md。\n  请检查路径");
        assertThat(run("screen", RESUME, "--job", JOB, "--rules", "src", "--lang", "zh"))
                .isEqualTo(1);
        assertThat(err()).containsPattern("\\p{IsHan}");
    }

    @Test
    void reasons_alone_leave_out_what_would_change() {
        run("screen", RESUME, "--job", JOB, "--explain", "reasons", "--json");

        assertThat(new JsonMapper().readTree(out()).at("/wouldChange").size()).isZero();
    }

    @Test
    void every_level_of_explanation_can_be_chosen() {
        for (String level : new String[] {"reasons", "why-not", "full"}) {
            assertThat(run("screen", RESUME, "--job", JOB, "--explain", level))
                    .as(level)
                    .isZero();
        }
        assertThat(run("screen", RESUME, "--job", JOB, "--explain", "all")).isEqualTo(2);
        assertThat(err()).contains("why-not").doesNotContain("Exception");
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(run("screen", "nobody.md", "--job", JOB)).isEqualTo(1);
        assertThat(err()).contains("There is no file nobody.md").doesNotContain("Exception");
    }

    @Test
    void a_wrong_job_names_file_line_and_field() throws IOException {
        Path job = Files.writeString(
                folder.resolve("job.yaml"), "id: a\ntitle: A\nrules: engineering\nrequires:\n  - { skil: Go }\n");

        assertThat(run("screen", RESUME, "--job", job.toString())).isEqualTo(1);
        assertThat(err()).contains("job.yaml:5:").contains("skil").doesNotContain("Exception");
    }

    @Test
    void a_wrong_option_is_explained_with_exit_code_two() {
        assertThat(run("screen", RESUME, "--jb", JOB)).isEqualTo(2);
        assertThat(err()).contains("--job").contains("--help");
    }

    @Test
    void a_wrong_day_and_a_wrong_port_are_explained() {
        assertThat(run("screen", RESUME, "--job", JOB, "--as-of", "2026-13-45")).isEqualTo(2);
        assertThat(run("serve", "--port", "99999")).isEqualTo(2);
        assertThat(err()).contains("2026-11-20", "65535").doesNotContain("java.");
    }

    @Test
    void an_error_is_chinese_when_chinese_was_asked_for() throws IOException {
        Path job = Files.writeString(folder.resolve("job.yaml"), "id: a\n");

        run("screen", RESUME, "--job", job.toString(), "--lang", "zh");
        assertThat(err()).contains("缺少");
    }

    @Test
    void a_file_name_cannot_steer_the_terminal() {
        run("screen", "no\u001B[31mone.md", "--job", JOB);
        assertThat(err()).contains("There is no file").doesNotContain("\u001B");
    }

    @Test
    void rules_are_checked_and_tested() {
        assertThat(run("rules", "check")).isZero();
        assertThat(run("rules", "test")).isZero();
        assertThat(out()).contains("problems: 0", "0 failed");
    }

    @Test
    void a_rule_without_a_silent_case_fails_the_test_command() throws IOException {
        rule(
                "- { case: long enough, given: [ { RequiredSkill: { years: 3, neededYears: 3, weight: 5 } } ], then: award 5 }");

        assertThat(run("rules", "test", folder.toString())).isEqualTo(1);
        assertThat(out()).contains("no case in which it stays silent");
    }

    @Test
    void a_failing_case_says_what_was_expected_and_what_happened() throws IOException {
        rule(
                "- { case: long enough, given: [ { RequiredSkill: { years: 3, neededYears: 3, weight: 5 } } ], then: nothing }");

        assertThat(run("rules", "test", folder.toString())).isEqualTo(1);
        assertThat(out()).contains("one/a.cases.yaml:2", "expected nothing, but it said award 5");
    }

    private void rule(String oneCase) throws IOException {
        Path set = Files.createDirectories(folder.resolve("one"));
        Files.writeString(set.resolve("ruleset.yaml"), "title: One\nowner: Tests\n");
        Files.writeString(
                set.resolve("a.drl"),
                "rule \"R\"\nwhen\n    $n : RequiredSkill( years >= neededYears )\nthen\n    verdict.award( $n, \"ok\" );\nend\n");
        Files.writeString(set.resolve("a.cases.yaml"), "R:\n  " + oneCase + "\n");
    }

    @Test
    void help_is_there_for_every_command() {
        for (String command : new String[] {"screen", "profile", "serve", "rules"}) {
            assertThat(run(command, "--help")).as(command).isZero();
        }
        assertThat(out()).contains("--as-of", "--explain", "--port");
    }

    @Test
    void profile_shows_what_was_read_and_where() {
        assertThat(run("profile", RESUME)).isZero();
        assertThat(out()).contains("Positions", "Skills", "[");
    }

    @Test
    void profile_says_which_studies_are_not_finished() throws IOException {
        Path resume = folder.resolve("cv.md");
        Files.writeString(resume, """
                # Ines Varga
                ## Education
                - PhD (expected 2099), Physics, Elm University
                - MSc, Physics, Elm University, 2015 - 2017
                """);

        assertThat(run("profile", resume.toString())).isZero();
        assertThat(out()).contains("a doctorate, not finished, Physics", "a master's degree, Physics");
    }

    @Test
    void profile_prints_json_resume() {
        assertThat(run("profile", RESUME, "--json")).isZero();
        assertThat(new JsonMapper().readTree(out()).at("/meta/candour").isMissingNode())
                .isFalse();
    }

    @Test
    void profile_writes_a_page_and_replaces_none_unasked() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(run("profile", RESUME, "--html", page.toString())).isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("What was read");
        assertThat(run("profile", RESUME, "--html", page.toString())).isEqualTo(1);
        assertThat(err()).contains("is there already", "--force");
        assertThat(run("profile", RESUME, "--html", page.toString(), "--force", "--lang", "zh"))
                .isZero();
        assertThat(page).content().contains("读到的内容");
    }

    @Test
    void profile_writes_the_page_to_standard_output() {
        assertThat(run("profile", RESUME, "--html", "-")).isZero();
        assertThat(out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void a_page_needs_a_folder_that_is_there() {
        assertThat(run(
                        "profile",
                        RESUME,
                        "--html",
                        folder.resolve("none/page.html").toString()))
                .isEqualTo(1);
        assertThat(run("profile", RESUME, "--html", folder.toString())).isEqualTo(1);
        assertThat(err())
                .contains("There is no folder", "Create it first", "is a folder")
                .doesNotContain("Exception");
    }
}
