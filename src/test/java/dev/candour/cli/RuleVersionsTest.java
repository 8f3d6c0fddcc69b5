package dev.candour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.rules.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands about versions, as a person uses them one after the other. */
class RuleVersionsTest extends AtTerminal {

    private static final String RESUME = Samples.resumes().get(0).toString();

    /** Both versions are tried once for all tests: a process for each dry run takes its time. */
    @TempDir
    private static Path tried;

    @TempDir
    private Path folder;

    private Path rules;
    private Path job;
    private String first;
    private String firstVerdict;

    @BeforeEach
    void begin() throws IOException {
        Path rules = new RulesFolder(tried.resolve("rules")).withSet("set", "").path();
        if (!Files.exists(tried.resolve("data"))) {
            String data = tried.resolve("data").toString();
            assertThat(run("rules", "check", rules.toString(), "--data", data))
                    .as(out())
                    .isZero();
            makeStricter(rules);
            assertThat(run("rules", "check", rules.toString(), "--data", data))
                    .as(out())
                    .isZero();
        }
        try (Stream<Path> markers = Files.walk(tried.resolve("data/rules/verified"))) {
            for (Path marker : markers.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(tried.relativize(marker).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(marker, copy);
            }
        }
        aVerdictIsMadeAndThenARuleChanges();
    }

    private void aVerdictIsMadeAndThenARuleChanges() throws IOException {
        rules = new RulesFolder(folder.resolve("rules")).withSet("set", "").path();
        job = Files.writeString(folder.resolve("job.yaml"), """
                id: job
                title: Engineer
                rules: set
                requires:
                  - { skill: Java, years: 1, weight: 10 }
                """);
        firstVerdict = screen();
        first = version(firstVerdict);
        makeStricter(rules);
    }

    private static void makeStricter(Path rules) throws IOException {
        Path file = rules.resolve("set/rules.drl");
        Files.writeString(file, Files.readString(file).replace("years >=", "years >"));
    }

    @Test
    void a_verdict_is_made_again_with_the_version_that_made_it() {
        assertThat(version(screen())).isNotEqualTo(first);
        assertThat(screen("--rules-version", first.substring(0, 8))).isEqualTo(firstVerdict);
    }

    @Test
    void an_unknown_version_is_answered_with_the_one_that_was_meant() {
        String slip = first.substring(0, 11) + "x";

        assertThat(run("screen", RESUME, "--job", job.toString(), "--rules-version", slip))
                .isEqualTo(1);
        assertThat(err()).contains("Did you mean " + first.substring(0, 12)).doesNotContain("Exception");
    }

    @Test
    void a_version_of_another_set_is_refused() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.yaml"), Files.readString(job).replace("rules: set", "rules: other"));

        assertThat(run("screen", RESUME, "--job", other.toString(), "--rules-version", first))
                .isEqualTo(1);
        assertThat(err()).contains("is one of the rule set set, and the job asks for other");
    }

    @Test
    void the_log_lists_what_was_used() {
        String second = version(screen());

        assertThat(run("rules", "log", "--json")).isZero();
        JsonNode versions = new JsonMapper().readTree(out()).at("/versions");
        assertThat(versions).extracting(one -> one.at("/version").asString()).containsExactly(second, first);
        assertThat(versions).extracting(one -> one.at("/action").asString()).containsOnly("used");
        assertThat(run("rules", "log", "set")).isZero();
        assertThat(out()).contains(first.substring(0, 12));
    }

    @Test
    void a_diff_names_the_rule_and_shows_its_lines() {
        assertThat(run("rules", "diff", first.substring(0, 12), rules.toString()))
                .isZero();
        assertThat(out())
                .contains("changed rule \"Rule of set\" (set/rules.drl:1)")
                .contains("- " + "    $need : RequiredSkill( years >= neededYears )")
                .contains("+ " + "    $need : RequiredSkill( years > neededYears )");
        assertThat(run("rules", "diff", rules.toString(), rules.toString())).isZero();
        assertThat(out()).contains("No rule and no other file differs.");
    }

    @Test
    void a_rollback_puts_the_files_back_and_loses_no_edit() throws IOException {
        String edited = Files.readString(rules.resolve("set/rules.drl"));

        assertThat(run("rules", "rollback", "set", first, "--rules", rules.toString(), "--note", "Too strict"))
                .as(err())
                .isZero();
        assertThat(out()).contains("is version " + first.substring(0, 12) + " again", "are kept in");
        assertThat(version(screen())).isEqualTo(first);
        assertThat(allTexts(folder.resolve("data/rules/set-aside"))).contains(edited);
        run("rules", "log", "set");
        assertThat(out()).contains("rolled-back", "Too strict");
    }

    @Test
    void versions_are_spoken_of_in_chinese_on_request() {
        assertThat(run("rules", "diff", first.substring(0, 12), rules.toString(), "--lang", "zh"))
                .isZero();
        assertThat(out()).contains("修改规则\"Rule of set\" （set/rules.drl:1）").doesNotContain("changed");
        run("rules", "diff", rules.toString(), rules.toString(), "--lang", "zh");
        assertThat(out()).isEqualTo("规则和其他文件都没有不同。\n");
        run("rules", "rollback", "set", first, "--rules", rules.toString(), "--lang", "zh");
        assertThat(out()).contains("中的规则集 set 已退回到版本 " + first.substring(0, 12), "未发布的修改保存在");
        run("rules", "log", "--lang", "zh");
        assertThat(out()).contains("已退回", "已使用").doesNotContain("used", "rolled");
    }

    @Test
    void a_rollback_of_what_was_published_sets_nothing_aside() {
        screen();

        assertThat(run("rules", "rollback", "set", first, "--rules", rules.toString()))
                .isZero();
        assertThat(out()).doesNotContain("are kept in");
    }

    @Test
    void a_rollback_that_does_not_pass_leaves_the_folder_alone() throws IOException {
        new RulesFolder(rules).with("other/rules.drl", "rule \"Broken\"").with("other/ruleset.yaml", "titel: x\n");
        String edited = Files.readString(rules.resolve("set/rules.drl"));

        assertThat(run("rules", "rollback", "set", first, "--rules", rules.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("other/ruleset.yaml:1:1");
        assertThat(rules.resolve("set/rules.drl")).hasContent(edited);
    }

    @Test
    void a_data_folder_that_cannot_be_written_costs_no_verdict() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(run(
                        "screen",
                        RESUME,
                        "--job",
                        job.toString(),
                        "--rules",
                        rules.toString(),
                        "--data",
                        file.toString()))
                .isZero();
        assertThat(err()).contains("cannot be kept here", "--data");
        assertThat(out()).contains("Requirements");
    }

    private String screen(String... more) {
        String[] all = Stream.concat(
                        Stream.of("screen", RESUME, "--job", job.toString(), "--rules", rules.toString(), "--json"),
                        Stream.concat(Stream.of("--as-of", "2026-11-20"), Stream.of(more)))
                .toArray(String[]::new);
        assertThat(run(all)).as(err()).isZero();
        return out();
    }

    private static String version(String verdict) {
        return new JsonMapper().readTree(verdict).at("/ruleSet/version").asString();
    }

    private static String allTexts(Path place) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> found = Files.walk(place)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                texts.append(Files.readString(file));
            }
        }
        return texts.toString();
    }

    @Override
    int run(String... args) {
        forget();
        boolean named = Stream.of(args).anyMatch("--data"::equals);
        String data = folder.resolve("data").toString();
        return super.run(
                named
                        ? args
                        : Stream.concat(Stream.of(args), Stream.of("--data", data))
                                .toArray(String[]::new));
    }
}
