package dev.candour.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.facts.Fact;
import dev.candour.job.Thresholds;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSetSource;
import dev.candour.rules.RulesFolder;
import dev.candour.rules.language.Vocabulary;
import dev.candour.source.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DryRunTest {

    private static final ChildDryRun CHILD = new ChildDryRun();
    private static final ChildDryRun RAW = new ChildDryRun(RawTrial.class, Duration.ofSeconds(2));

    @TempDir
    private Path path;

    @AfterAll
    static void end() {
        CHILD.close();
        RAW.close();
    }

    @Test
    void the_shipped_rules_come_through() {
        assertThat(CHILD.problems(
                        Samples.RULES, RuleLibrary.checkFiles(Samples.RULES).sources()))
                .isEmpty();
    }

    /** Smuggled past the checker, the sealed loader and the limit of firings, on the heap and in the time of a dry run. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trial-uses-up-memory | when Candidate( ) then java.util.List l = new java.util.ArrayList(); while ( true ) l.add( new long[100000] );
            trial-uses-up-memory | when Candidate( ) then String s = "x"; while ( s.length() < 2000000000 ) s = s + s;
            trial-takes-too-long | when Candidate( ) then for ( int i = 0; i >= 0; i = i == 9 ? 0 : i + 1 ) { }
            trial-takes-too-long | when $c : Candidate( ) then drools.insert( new Candidate( 1.0, null, null, null, null, null ) ); drools.delete( $c );
            """)
    void what_never_ends_or_takes_everything_is_killed(String problem, String rule) {
        assertThat(raw(rule)).isEqualTo(problem);
        assertThat(raw("when Candidate( ) then ")).as("the next one").isEqualTo("nothing");
    }

    @Test
    void a_cross_product_ends_with_its_process() {
        assertThat(raw("when Skill( ) Skill( ) Skill( ) Skill( ) Skill( ) Skill( ) then "))
                .isIn("trial-uses-up-memory", "trial-takes-too-long");
    }

    @Test
    void rules_that_match_too_often_are_named() {
        RulesFolder folder = new RulesFolder(path).with("set/ruleset.yaml", RulesFolder.DESCRIPTION);
        for (int number = 0; number < 20; number++) {
            folder.with("set/rule%d.drl".formatted(number), """
                    rule "Rule %d"
                    when
                        $one : Skill( )
                        $two : Skill( )
                    then
                        verdict.award( 1, "Two skills" );
                    end
                    """.formatted(number));
        }

        assertThat(CHILD.problems(path, RuleLibrary.checkFiles(path).sources()))
                .extracting(Problem::code)
                .containsExactly("rule-fires-too-often");
    }

    @Test
    void rules_that_changed_meanwhile_are_not_taken_for_those_that_were_read() {
        RulesFolder folder = new RulesFolder(path).withSet("set", "");
        List<RuleSetSource> read = RuleLibrary.checkFiles(path).sources();
        folder.with("set/rules.drl", RulesFolder.rule("Another"));

        assertThat(CHILD.problems(path, read)).extracting(Problem::code).containsExactly("folder-keeps-changing");
    }

    @Test
    void the_load_has_facts_of_every_kind_and_each_field_known_and_unknown() {
        Set<String> kinds = ManyFacts.all().stream()
                .map(fact -> fact.getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(Vocabulary.facts().keySet());
        List<Fact> skills = ManyFacts.all().stream()
                .filter(fact -> fact.getClass().getSimpleName().equals("RequiredSkill"))
                .toList();
        Vocabulary.fact("RequiredSkill").orElseThrow().fields().values().stream()
                .filter(field -> field.nullable())
                .forEach(field -> assertThat(skills)
                        .as(field.name())
                        .anyMatch(fact -> field.of(fact) == null)
                        .anyMatch(fact -> field.of(fact) != null));
    }

    private String raw(String rule) {
        new RulesFolder(path).with("set/raw.txt", rule);
        RuleSetSource set = new RuleSetSource("set", "", "", Thresholds.DEFAULT, "v", List.of(), List.of(), Map.of());
        List<Problem> problems = RAW.problems(path, List.of(set));
        return problems.isEmpty() ? "nothing" : problems.get(0).code();
    }
}
