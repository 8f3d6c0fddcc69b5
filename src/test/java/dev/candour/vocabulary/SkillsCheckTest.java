package dev.candour.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillsCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        - { name: Java }|- { name: Java };                              3; vocabulary-duplicate
        - { name: Spring, implies: [Jawa] }|- { name: Java };           2; vocabulary-unknown
        - { name: Java, aliases: [jdk] }|- { name: Kotlin, aliases: [JDK] }; 3; vocabulary-two-meanings
        - { name: Java, implies: [JVM] }|- { name: JVM, implies: [Java] };   2; vocabulary-circle
        - { name: Java, implies: [Java] };                              2; vocabulary-circle
        - { name: "Ja\\u200Bva" };                                      2; vocabulary-characters
        - { name: Java, aliases: [" "] };                               2; vocabulary-spelling
        - { name: Java, alias: [jdk] };                                 2; unknown-field
        - { aliases: [jdk] };                                           2; missing-field
        - { name: Sales, broad: perhaps };                              2; expected-boolean
        - { name: Java, aliases: jdk };                                 2; expected-list
        - Java;                                                         2; expected-map
        """)
    void each_mistake_is_named_by_its_line(String items, int line, String code) {
        List<Problem> problems = new ArrayList<>();
        Optional<Vocabulary> read = Vocabulary.withSkills(skills(items), problems);
        assertThat(read).isEmpty();
        assertThat(problems).extracting(Problem::code).contains(code);
        assertThat(problems).filteredOn(problem -> problem.code().equals(code)).allSatisfy(problem -> {
            assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
            assertThat(problem.message(Locale.CHINESE)).isNotEqualTo(problem.message(Locale.ENGLISH));
        });
        assertThat(problems).extracting(Problem::line).contains(line);
    }

    @Test
    void a_misspelt_broader_skill_is_told_with_the_one_that_was_meant() {
        List<Problem> problems = new ArrayList<>();
        Vocabulary.withSkills(skills("- { name: Spring, implies: [Jawa] }|- { name: Java }"), problems);
        assertThat(problems.get(0).advice(Locale.ENGLISH)).contains("Did you mean Java?");
    }

    @Test
    void an_empty_vocabulary_is_a_mistake() {
        List<Problem> problems = new ArrayList<>();
        Vocabulary.withSkills(SourceNode.read("skills.yaml", "ignore: [r & d]"), problems);
        assertThat(problems).extracting(Problem::code).containsExactly("vocabulary-empty");
    }

    @Test
    void skills_of_a_company_are_found_and_the_built_in_ones_are_not() {
        Vocabulary own = Vocabulary.withSkills(
                        skills("- { name: Candle making, aliases: [蜡烛制作], implies: [Craft] }|- { name: Craft }"),
                        new ArrayList<>())
                .orElseThrow();
        assertThat(own.skills().findIn("candle-making, 蜡烛制作 and Java"))
                .extracting(Mention::canonical)
                .containsExactly("Candle making", "Craft", "Candle making", "Craft");
    }

    @Test
    void the_shipped_skills_are_right_and_cover_the_work_of_many_trades() throws Exception {
        List<Problem> problems = new ArrayList<>();
        Vocabulary shipped = Vocabulary.withSkills(
                        SourceNode.read("skills.yaml", Files.readString(Path.of("rules/skills.yaml"))), problems)
                .orElse(null);
        assertThat(problems).isEmpty();
        assertThat(shipped.skills().names())
                .hasSizeGreaterThan(600)
                .containsExactlyElementsOf(Vocabulary.standard().skills().names());
        assertThat(shipped.skills().names().stream()
                        .map(name -> shipped.skills().kind(name).orElseThrow()))
                .contains("language", "data", "cloud", "design", "product", "finance", "sales", "hr", "operations");
    }

    private static SourceNode skills(String items) {
        return SourceNode.read("skills.yaml", "craft:\n  " + items.replace("|", "\n  ") + "\n");
    }
}
