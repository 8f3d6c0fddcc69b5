package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.job.Thresholds;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Element;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Verb;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Place;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void requirements_that_no_rule_pays_are_named_once_by_the_set_that_jobs_use() {
        folder.withSet("common", "").withSet("special", "includes: [common]\n");
        assertThat(RuleLibrary.check(folder.path()).warnings())
                .filteredOn(warning -> warning.code().equals("set-never-pays"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.file()).isEqualTo("special/ruleset.yaml");
                    assertThat(warning.message(Locale.ENGLISH))
                            .contains("RequiredLanguage")
                            .doesNotContain("RequiredSkill");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Candidate( years > 25 )                          | deduct( 3,            | older people
            Candidate( 30 <= years )                         | deduct( 3,            | older people
            Candidate( !( positions < 12 ) )                 | deduct( 3,            | older people
            $need : RequiredExperience( years >= 20 )        | reject( $need,        | older people
            Candidate( gapMonths >= 6 )                      | deduct( 3,            | parents, carers
            Candidate( $gap : gapMonths, $gap > 12 )         | deduct( 3,            | parents, carers
            $e : Employment( months < 6 )                    | deduct( 3,            | for a low Employment.months
            $n : RequiredSkill( mandatory == true ) exists Employment( months < 6 ) | reject( $n, | parents, carers
            $n : RequiredSkill( ) exists( Employment( 12 >= months ) ) | reject( $n, | parents, carers
            $n : RequiredSkill( ) exists Candidate( years > 30 ) | reject( $n,       | older people
            """)
    void a_rule_that_speaks_against_age_or_absence_is_warned_of(String when, String verb, String people) {
        folder.withSet("common", "")
                .with(
                        "common/more.drl",
                        "rule \"More\"\nwhen\n    " + when + "\nthen\n    verdict." + verb + " \"said\" );\nend\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.warnings())
                .filteredOn(warning -> warning.contains("mostly for"))
                .singleElement()
                .asString()
                .startsWith("common/more.drl:3:")
                .contains(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Candidate( years < 3 )                           | deduct( 3,
            Candidate( years > 25 )                          | award( 3,
            $one : Candidate( gapMonths >= 6 )               | ask( $one,
            RequiredSkill( years >= 3, lastUsed != null )    | deduct( 3,
            $n : RequiredSkill( ) not Employment( months < 6 ) | reject( $n,
            Employment( months == 6 )                        | deduct( 3,
            """)
    void less_of_it_and_questions_are_not_warned_of(String when, String verb) {
        folder.withSet("common", "")
                .with(
                        "common/more.drl",
                        "rule \"More\"\nwhen\n    " + when + "\nthen\n    verdict." + verb + " \"said\" );\nend\n");

        assertThat(folder.warnings()).noneMatch(warning -> warning.contains("mostly for"));
    }

    @Test
    void a_missing_translation_is_a_warning_and_one_with_other_places_a_problem() {
        folder.withSet("common", "");
        assertThat(folder.warnings()).hasSize(2);
        assertThat(folder.warnings().get(0)).startsWith("common/rules.drl:1: This rule has no Chinese name");
        assertThat(folder.warnings().get(1)).startsWith("common/rules.drl:5:27");

        folder.with("common/texts.zh.yaml", "Rule of common: 规则\n'{name}: {years} years': '{name}：{years} 年'\n");
        assertThat(folder.warnings()).isEmpty();
        assertThat(folder.problems()).isEmpty();

        folder.with("common/texts.zh.yaml", "'{name}: {years} years': '{years} 年'\n");
        assertThat(folder.problems()).singleElement().asString().contains("same places", "{name} {years}");
    }

    @ParameterizedTest
    @CsvSource({
        "b.DRL, b.drl",
        "c.drl.txt, c.drl",
        "a.cases.yml, a.cases.yaml",
        "a.case.yaml, a.cases.yaml",
        "texts.zh.yml, texts.zh.yaml",
        "texts.yaml, texts.zh.yaml",
        "notes.doc, cases (.cases.yaml)",
        "sub/d.drl, one folder up",
        "../top.drl, stands beside the rule sets",
        "../empty/notes.doc, neither a ruleset.yaml nor a rule file"
    })
    void a_file_that_is_not_read_is_warned_about_with_what_was_meant(String file, String advice) {
        folder.withSet("common", "").with("common/" + file, "");

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.warnings())
                .filteredOn(warning -> !warning.contains("Chinese"))
                .singleElement()
                .asString()
                .contains("not read", advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md", "common/README.md", "common/.hidden", ".git/x"})
    void notes_for_people_and_hidden_files_are_left_alone(String file) {
        folder.withSet("common", "").with(file, "");

        assertThat(folder.warnings()).noneMatch(warning -> warning.contains("not read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"common/x.drl", "common/x.cases.yaml", "common/ruleset.yaml", "x"})
    void a_link_to_nothing_is_a_problem(String link) throws IOException {
        folder.withSet("common", "").with("common/y.drl", "");
        Files.deleteIfExists(folder.path().resolve(link));
        Files.createSymbolicLink(folder.path().resolve(link), Path.of("nowhere"));

        assertThat(folder.problems()).anyMatch(problem -> problem.startsWith(link + ": This is a link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"common/rules.drl~", "common/#rules.drl#", "common/~$rules.drl"})
    void what_editors_leave_beside_a_file_is_left_alone(String file) {
        folder.withSet("common", "").with(file, "anything");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_link_to_itself_is_a_problem() throws IOException {
        folder.withSet("common", "");
        Files.createSymbolicLink(folder.path().resolve("common/x.drl"), Path.of("x.drl"));

        assertThat(folder.problems()).singleElement().asString().startsWith("common/x.drl: This is a link");
    }

    @ParameterizedTest
    @CsvSource({
        "common/a\u202Elrd.drl, common/a<U+202E>lrd.drl",
        "common/a\u001b[31m.drl, common/a<U+001B>[31m.drl",
        "common/a b.drl, common/a<U+0020>b.drl",
        "com\u202Emon/ruleset.yaml, com<U+202E>mon",
        "'com\nmon/x.drl', com<U+000A>mon"
    })
    void a_name_that_steers_the_display_is_refused_and_shown_by_its_codes(String file, String shown) {
        folder.withSet("common", "").with(file, RulesFolder.rule("X"));

        assertThat(folder.problems()).singleElement().asString().startsWith(shown + ": ");
    }

    @Test
    void a_set_has_no_more_files_and_rules_than_somebody_can_look_after() {
        folder.withSet("common", "");
        for (int i = 0; i < 200; i++) {
            folder.with("common/f%03d.drl".formatted(i), rules(i * 11, i * 11 + 11));
        }

        assertThat(folder.problems()).hasSize(2).anyMatch(problem -> problem.contains("more than 200 files"));
        assertThat(folder.problems()).anyMatch(problem -> problem.contains("more than 2000 rules"));
    }

    @ParameterizedTest
    @CsvSource({"years > 1, 60", "years > years + years + years + years + years + years + years, 10"})
    void rules_that_are_large_together_are_refused_before_they_are_compiled(String condition, int times) {
        String all = String.join(", ", Collections.nCopies(times, condition));
        String large = IntStream.range(0, 100)
                .mapToObj(i -> RulesFolder.rule("Rule " + i).replace("years >= neededYears", all))
                .collect(Collectors.joining());
        folder.withSet("common", "").with("common/large.drl", large);

        assertThat(folder.problems()).singleElement().asString().contains("compare more than");
    }

    private static String rules(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> RulesFolder.rule("Rule " + i))
                .collect(Collectors.joining());
    }

    @Test
    void of_many_mistakes_in_a_file_the_first_are_shown_and_the_others_counted() {
        folder.withSet("common", "").with("common/bad.drl", "@ ".repeat(10) + "'\n".repeat(5000));

        List<String> problems = folder.problems();
        assertThat(problems).hasSize(101);
        assertThat(problems.get(100)).contains("more of them");
    }

    @Test
    void a_text_without_translation_is_named_once() {
        folder.withSet("common", "").with("common/more.drl", RulesFolder.rule("B") + RulesFolder.rule("C"));

        assertThat(folder.warnings())
                .filteredOn(warning -> warning.contains("translation"))
                .hasSize(1);
    }

    @Test
    void what_passes_the_check_and_does_not_compile_is_a_problem_that_names_the_set() throws IOException {
        RuleTree tree = new RuleTree(
                "X",
                null,
                false,
                List.of(new Element.Pattern(null, "NoSuchFact", List.of(), new Place(3, 5))),
                List.of(new Action(Verb.ASK, null, null, "x", new Place(5, 5), new Place(5, 9))),
                new Place(1, 1));
        RuleSetSource broken = new RuleSetSource(
                "broken", "", "", Thresholds.DEFAULT, "", List.of(Rule.of("broken/x.drl", tree)), List.of(), Map.of());

        assertThatThrownBy(() -> new RuleSet(broken).compiled())
                .isInstanceOf(InvalidSourceException.class)
                .hasMessage("broken/ruleset.yaml: The rules of broken were checked, and yet they cannot be run.");
        folder.withSet("common", "");
        List<RuleSetSource> sources =
                new ArrayList<>(RuleLibrary.check(folder.path()).sources());
        sources.add(broken);
        assertThat(TrialCompilation.of(
                                new LibraryCheck(sources, List.of(), List.of(), Vocabulary.standard(), new TreeMap<>()))
                        .problems())
                .singleElement()
                .matches(problem -> problem.file().equals("broken/ruleset.yaml"));
    }
}
