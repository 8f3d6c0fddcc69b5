package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkillsFileTest {

    private static final String OWN = "craft:\n  - { name: Candle making, aliases: [蜡烛制作] }\n";

    @TempDir
    Path path;

    private RulesFolder folder;

    @BeforeEach
    void oneSet() {
        folder = new RulesFolder(path.resolve("rules"));
        folder.withSet("one", "").with("one/rules.drl", RulesFolder.rule("One"));
    }

    @Test
    void a_folder_without_skills_of_its_own_gets_the_built_in_ones() {
        try (RuleLibrary library = RuleLibrary.read(folder.path())) {
            assertThat(library.vocabulary()).isSameAs(Vocabulary.standard());
        }
    }

    @Test
    void skills_beside_the_rule_sets_are_used_and_are_no_stray_file() {
        folder.with("skills.yaml", OWN);
        assertThat(RuleLibrary.check(folder.path()).warnings())
                .noneMatch(problem -> problem.file().equals("skills.yaml"));
        try (RuleLibrary library = RuleLibrary.read(folder.path())) {
            assertThat(library.vocabulary().skills().names()).containsExactly("Candle making");
        }
    }

    @Test
    void skills_decide_verdicts_and_so_change_the_version_of_every_set() {
        String before = version();
        folder.with("skills.yaml", OWN);
        String with = version();
        folder.with("skills.yaml", OWN.replace("craft", "handwork"));
        assertThat(version()).isNotEqualTo(with).isNotEqualTo(before);
    }

    @Test
    void no_skill_is_another_name_for_a_kind_of_person() {
        folder.with("skills.yaml", OWN + "  - { name: Energetic, aliases: [active, 90后] }\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("skills.yaml:3:")
                .contains("\"90后\" says something of age");
    }

    @Test
    void a_translation_speaks_of_nobody_s_gender_either() {
        folder.with("one/texts.zh.yaml", "\"Spoken.\": \"男士优先。\"\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("one/texts.zh.yaml:1:12")
                .contains("\"男\" says something of gender");
    }

    @Test
    void a_mistake_in_the_skills_is_a_problem_with_its_line() {
        folder.with("skills.yaml", OWN + "  - { name: Candle making }\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("skills.yaml:3:")
                .contains("stands here twice");
    }

    @Test
    void a_file_that_is_no_yaml_is_a_problem_with_its_line() {
        folder.with("skills.yaml", "craft:\n  - { name: [\n");
        assertThat(folder.problems()).singleElement().asString().contains("skills.yaml:");
    }

    @Test
    void thousands_of_skills_are_read_and_a_change_in_them_is_seen() {
        String many = IntStream.range(10_000, 18_000)
                .mapToObj(i -> "  - { name: Candle number %d, aliases: [蜡烛%d号] }\n".formatted(i, i))
                .collect(Collectors.joining("", "craft:\n", ""));
        folder.with("skills.yaml", many);
        assertThat(folder.problems()).isEmpty();
        String before = version();
        folder.with("skills.yaml", many.replace("number 10017,", "number 1001x,"));
        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void a_file_of_skills_as_large_as_a_book_is_refused() {
        folder.with("skills.yaml", OWN + "# " + "x".repeat(1_000_000));
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("larger than 1000 KB")
                .contains("Take out skills");
    }

    private String version() {
        try (RuleLibrary library = RuleLibrary.read(folder.path())) {
            return library.get("one").version();
        }
    }
}
