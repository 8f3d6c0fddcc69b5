package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.job.Thresholds;
import dev.candour.source.InvalidSourceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLibraryTest {

    @TempDir
    Path path;

    private RulesFolder folder;

    @BeforeEach
    void empty() {
        folder = new RulesFolder(path.resolve("rules"));
    }

    @Test
    void a_missing_folder_is_said_plainly() {
        assertThat(folder.problems()).singleElement().asString().contains("There is no such folder of rules");
    }

    @Test
    void an_empty_folder_is_said_plainly() throws IOException {
        Files.createDirectories(folder.path());
        assertThat(folder.problems()).singleElement().asString().contains("The folder holds no rule set");
    }

    @Test
    void all_problems_of_all_files_come_at_once() {
        folder.withSet("one", "").with("one/ruleset.yaml", "titel: One\nowner: X\n");
        folder.with("two/rules.drl", RulesFolder.rule("Two").replace("years >=", "yeers >="));

        assertThatThrownBy(() -> RuleLibrary.load(folder.path()))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("one/ruleset.yaml:1:1")
                .hasMessageContaining("two/rules.drl:3:28")
                .hasMessageContaining("two/ruleset.yaml");
    }

    @Test
    void a_set_has_its_own_rules_and_those_that_it_includes_in_the_order_of_files() {
        folder.withSet("common", "").withSet("general", "includes: [common]\n");

        try (RuleLibrary library = RuleLibrary.load(folder.path())) {
            assertThat(library.get("general").rules())
                    .extracting(Rule::source)
                    .containsExactly("common/rules.drl:1", "general/rules.drl:1");
            assertThat(library.get("common").rules()).extracting(Rule::name).containsExactly("Rule of common");
            assertThat(library.get("general").thresholds()).isEqualTo(new Thresholds(70, 40));
        }
    }

    @Test
    void an_unknown_set_is_answered_with_the_one_that_was_meant() {
        folder.withSet("engineering", "");

        try (RuleLibrary library = RuleLibrary.read(folder.path())) {
            assertThatThrownBy(() -> library.get("enginering"))
                    .isInstanceOfSatisfying(
                            UnknownRuleSetException.class,
                            unknown -> assertThat(unknown.suggestion()).isEqualTo("engineering"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/etc", "common/../common", "..", ".", "'http://example.org/x'", "C:common"})
    void an_include_is_a_name_and_never_a_path(String include) {
        folder.withSet("common", "").withSet("general", "includes: [ " + include + " ]\n");
        new RulesFolder(path).withSet("outside", "");

        assertThat(folder.problems()).singleElement().asString().contains("There is no rule set");
    }

    @Test
    void an_include_that_does_not_exist_is_answered_with_the_one_that_was_meant() {
        folder.withSet("common", "").withSet("general", "includes: [comon]\n");

        assertThat(folder.problems())
                .containsExactly(
                        "general/ruleset.yaml:3:12: There is no rule set comon to include. Did you mean common?");
    }

    @Test
    void sets_that_include_each_other_are_refused_and_do_not_hang() {
        folder.withSet("a", "includes: [b]\n").withSet("b", "includes: [c]\n").withSet("c", "includes: [a]\n");

        assertThat(folder.problems()).hasSize(3).allMatch(problem -> problem.contains("includes itself"));
    }

    @Test
    void one_name_for_two_rules_of_a_set_is_refused_with_both_places() {
        folder.withSet("common", "").withSet("general", "includes: [common]\n");
        folder.with("general/more.drl", RulesFolder.rule("Rule of common"));

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("general/more.drl:1")
                .contains("common/rules.drl:1");
    }

    @Test
    void two_sets_that_do_not_include_each_other_may_use_one_name() {
        folder.withSet("a", "").withSet("b", "").with("b/rules.drl", RulesFolder.rule("Rule of a"));

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_its_line() {
        folder.withSet("common", "")
                .with("common/chinese.drl", "// one\n// 技能\n" + RulesFolder.rule("X"), Charset.forName("GBK"));

        assertThat(folder.problems()).singleElement().asString().contains("common/chinese.drl:2", "UTF-8");
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        folder.withSet("common", "");
        Path secret = Files.writeString(path.resolve("secret.drl"), "secret");
        Files.createSymbolicLink(folder.path().resolve("common/link.drl"), secret);

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .doesNotContain("secret")
                .contains("common/link.drl");
    }

    @Test
    void a_huge_file_is_not_even_read() {
        folder.withSet("common", "").with("common/huge.drl", "// " + "x".repeat(300_000));

        assertThat(folder.problems()).singleElement().asString().contains("larger than 200 KB");
    }

    @Test
    void a_yaml_bomb_in_a_description_is_refused() {
        folder.withSet("common", "a: &a [x, x]\nb: &b [*a, *a]\nincludes: *b\n");

        assertThat(folder.problems()).isNotEmpty().allMatch(problem -> problem.contains("common/ruleset.yaml"));
    }

    @Test
    void the_version_changes_with_any_rule_and_with_what_is_included_and_not_with_cases() {
        folder.withSet("common", "").withSet("general", "includes: [common]\n");
        String before = version();
        assertThat(before).matches("[0-9a-f]{64}");

        folder.with("general/rules.cases.yaml", "");
        folder.with("general/rules.cases.yaml", "Rule of general:\n  - case: x\n    given: []\n    then: nothing\n");
        assertThat(version()).isEqualTo(before);

        folder.with("common/rules.drl", RulesFolder.rule("Rule of common") + "\n");
        assertThat(version()).isNotEqualTo(before);
    }

    private String version() {
        try (RuleLibrary library = RuleLibrary.read(folder.path())) {
            return library.get("general").version();
        }
    }

    @Test
    void a_missing_translation_is_a_warning_and_one_with_other_places_a_problem() {
        folder.withSet("common", "");
        assertThat(folder.warnings()).singleElement().asString().startsWith("common/rules.drl:5:27");

        folder.with("common/texts.zh.yaml", "'{name}: {years} years': '{name}：{years} 年'\n");
        assertThat(folder.warnings()).isEmpty();
        assertThat(folder.problems()).isEmpty();

        folder.with("common/texts.zh.yaml", "'{name}: {years} years': '{years} 年'\n");
        assertThat(folder.problems()).singleElement().asString().contains("same places", "{name} {years}");
    }
}
