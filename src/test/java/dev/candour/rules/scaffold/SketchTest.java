package dev.candour.rules.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.rules.CaseReport;
import dev.candour.rules.RuleCases;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Verb;
import dev.candour.rules.language.Vocabulary;
import dev.candour.rules.mutation.Mutation;
import dev.candour.rules.mutation.MutationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new rule of every kind is right, and its cases pass and guard it. */
class SketchTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_verb_can_begin_with_every_fact_that_it_can_speak_about(String language) throws IOException {
        Path set = Files.createDirectories(folder.resolve("all"));
        Files.writeString(set.resolve("ruleset.yaml"), "title: All\nowner: Tests\n");
        StringBuilder rules = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (Wish wish : wishes()) {
            Sketch sketch = new Sketch(wish, Locale.forLanguageTag(language));
            rules.append(sketch.rule()).append('\n');
            cases.append(sketch.cases()).append('\n');
        }
        Files.writeString(set.resolve("a.drl"), rules);
        Files.writeString(set.resolve("a.cases.yaml"), cases);

        assertThat(RuleLibrary.check(folder).problems()).isEmpty();
        try (RuleLibrary library = RuleLibrary.read(folder)) {
            CaseReport report = RuleCases.run(library);
            assertThat(report.isRight())
                    .as("%s %s", report.failed(), report.uncovered())
                    .isTrue();
            assertThat(report.coverage()).allMatch(CaseReport.Coverage::isFull);
            Mutation mutation = new Mutation(library, folder);
            MutationReport mutants = mutation.run(mutation.targets((any, rule) -> true), () -> {});
            assertThat(mutants.rules())
                    .allSatisfy(rule -> assertThat(rule.survivors()).isEmpty());
        }
    }

    private static List<Wish> wishes() {
        return Vocabulary.facts().values().stream()
                .flatMap(fact -> Arrays.stream(Verb.values()).map(verb -> wish(fact, verb)))
                .filter(Wish::isPossible)
                .toList();
    }

    private static Wish wish(FactType fact, Verb verb) {
        return new Wish("Rule to " + verb.word() + " for " + fact.name(), "all", "a", fact, verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Has a security clearance      | has-a-security-clearance
            3 years or more!              | new-rules
            Kennt sich mit Löhnen aus     | kennt-sich-mit-l-hnen-aus
            有安全许可                      | new-rules
            A very long sentence that goes on and on and never ends | a-very-long-sentence-that-goes-on-and-on
            """)
    void the_words_of_a_sentence_name_its_file(String sentence, String file) {
        assertThat(Wish.fileFor(sentence)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a \"b\"", "a {b}", "a\\b", "a\nb", " a", "a\u202Eb"})
    void what_would_break_a_rule_file_is_no_sentence(String sentence) {
        assertThat(Wish.isSentence(sentence)).isFalse();
    }
}
