package dev.candour.rules.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.rules.RuleCases;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.language.Verb;
import dev.candour.rules.language.Vocabulary;
import dev.candour.source.InvalidSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the files when a rule is added. */
class NewRuleTest {

    private static final String RULE =
            "rule \"Old\"\nwhen\n    $n : RequiredSkill( mentioned == true )\nthen\n    verdict.award( $n, \"ok\" );\nend";
    private static final String CASES = """
            Old:
              - { case: a, given: [ { RequiredSkill: { mentioned: true } } ], then: award 0 }
              - { case: b, given: [ { RequiredSkill: {} } ], then: nothing }""";

    @TempDir
    private Path folder;

    private Path set;

    @BeforeEach
    void aSet() throws IOException {
        set = Files.createDirectories(folder.resolve("one"));
        Files.writeString(set.resolve("ruleset.yaml"), "title: One\nowner: Tests\n");
    }

    private NewRule.Written write(String file) throws IOException {
        Wish wish = new Wish(
                "A new rule", "one", file, Vocabulary.fact("RequiredSkill").orElseThrow(), Verb.AWARD);
        return new NewRule(folder).write(wish, Locale.ENGLISH);
    }

    private String text(String file) throws IOException {
        return Files.readString(set.resolve(file));
    }

    @Test
    void a_new_file_holds_the_rule_and_its_cases_pass() throws IOException {
        NewRule.Written written = write("skills");

        assertThat(written.rule()).endsWith("skills.drl:3");
        assertThat(written.cases()).endsWith("skills.cases.yaml:2");
        assertThat(text("skills.drl")).startsWith("// ").contains("rule \"A new rule\"\n", "@status( trial )");
        try (RuleLibrary library = RuleLibrary.read(folder)) {
            assertThat(RuleCases.run(library).isRight()).isTrue();
        }
    }

    @Test
    void existing_text_and_its_line_ends_are_kept() throws IOException {
        String windows = RULE.replace("\n", "\r\n") + "\r\n";
        Files.writeString(set.resolve("skills.drl"), windows);
        Files.writeString(set.resolve("skills.cases.yaml"), CASES);

        NewRule.Written written = write("skills");

        assertThat(text("skills.drl")).startsWith(windows + "\r\nrule \"A new rule\"\r\n");
        assertThat(text("skills.drl").replace("\r\n", "")).doesNotContain("\n");
        assertThat(text("skills.cases.yaml"))
                .startsWith(CASES + "\n\n\"A new rule\":\n  - case: ")
                .doesNotContain("\r");
        assertThat(written.rule()).endsWith("skills.drl:8");
        assertThat(RuleLibrary.check(folder).problems()).isEmpty();
    }

    @Test
    void nothing_is_written_when_the_folder_would_not_be_right() throws IOException {
        Files.writeString(set.resolve("skills.drl"), RULE);
        Files.writeString(set.resolve("skills.cases.yaml"), "{ Old: [] }");

        assertThatThrownBy(() -> write("skills")).isInstanceOf(InvalidSourceException.class);
        assertThat(text("skills.drl")).isEqualTo(RULE);
        assertThat(text("skills.cases.yaml")).isEqualTo("{ Old: [] }");
    }

    @Test
    void a_name_that_is_taken_is_found_whatever_its_letters() throws IOException {
        Files.writeString(set.resolve("skills.drl"), RULE);
        try (RuleLibrary library = RuleLibrary.read(folder)) {
            assertThat(NewRule.clash(library, "OLD")).isPresent();
            assertThat(NewRule.clash(library, "Older")).isEmpty();
        }
    }
}
