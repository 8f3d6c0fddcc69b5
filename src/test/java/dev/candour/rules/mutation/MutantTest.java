package dev.candour.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleChecker;
import dev.candour.rules.language.TreeCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is changed in a rule. */
class MutantTest {

    private static List<String> changes(String when, String then) {
        String text = "rule \"R\"\nwhen\n    " + when + "\nthen\n    verdict." + then + ";\nend\n";
        List<Rule> rules = new RuleChecker().check("a/b.drl", text).rules();
        return Mutant.of(rules.get(0)).stream()
                .map(mutant -> mutant.change().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gapMonths >= 6            | nothing; >; <; ==; 7; 5; 0
            gapMonths < 6             | nothing; <=; >=; 7; 5; 0
            years > 2.5               | nothing; >=; <=; 2.6; 2.4; 0
            positions == 1            | nothing; >=; <=; 2; 0
            seniority == "lead"       | nothing; "junior"; "mid"; "senior"; "executive"
            seniority == null         | nothing; !=
            years >= positions * 0.5  | nothing; >; <; ==; 0.6; 0.4; 0; /
            """)
    void a_condition_is_left_out_and_each_part_of_it_is_changed(String condition, String changes) {
        assertThat(changes("$c : Candidate( " + condition + " )", "ask( $c, \"?\" )").stream()
                        .filter(change -> change.startsWith(condition))
                        .map(change -> difference(condition, change)))
                .containsExactly(changes.split("; "));
    }

    /** The word that is new after the arrow. */
    private static String difference(String condition, String change) {
        List<String> old = List.of(condition.split(" "));
        String[] became = change.substring(change.indexOf(Change.ARROW) + Change.ARROW.length())
                .split(" ");
        for (int i = 0; i < became.length; i++) {
            if (became.length != old.size() || !became[i].equals(old.get(i))) {
                return became[i];
            }
        }
        return "";
    }

    @Test
    void choices_are_left_out_and_taken_in() {
        assertThat(changes("$c : Candidate( seniority in ( \"mid\", \"lead\" ) )", "ask( $c, \"?\" )"))
                .contains(
                        "seniority in ( \"mid\", \"lead\" ) -> seniority in ( \"lead\" )",
                        "seniority in ( \"mid\", \"lead\" ) -> seniority in ( \"mid\", \"lead\", \"executive\" )");
    }

    @Test
    void facts_and_what_ties_them_are_left_out() {
        assertThat(changes(
                        "$n : RequiredSkill( mandatory == true )\n    exists Skill( name == $n.name )",
                        "ask( $n, \"?\" )"))
                .contains(
                        "name == $n.name -> nothing",
                        "exists Skill( name == $n.name ) -> nothing",
                        "exists Skill( name == $n.name ) -> not Skill( name == $n.name )",
                        "mandatory == true -> mandatory == false");
    }

    @Test
    void verbs_points_and_places_are_changed() {
        assertThat(changes(
                        "$n : RequiredSkill( years >= neededYears, mandatory == true )",
                        "award( $n, $n.weight * 0.5, \"{years}\" )"))
                .contains(
                        "award( $n, $n.weight * 0.5 ) -> award( $n )",
                        "award( $n, $n.weight * 0.5 ) -> reject( $n )",
                        "award( $n, $n.weight * 0.5 ) -> deduct( $n.weight * 0.5 )",
                        "award( $n, $n.weight * 0.5 ) -> award( $n, $n.weight * 0.6 )",
                        "{years} -> {neededYears}");
    }

    @Test
    void what_the_checker_refuses_is_no_change_that_a_case_has_to_notice() {
        assertThat(changes("$n : RequiredSkill( lastUsed != null )", "ask( $n, \"{lastUsed}\" )"))
                .doesNotContain("lastUsed != null -> nothing")
                .doesNotContain("{lastUsed} -> nothing");
    }

    @Test
    void every_mutant_of_a_shipped_rule_is_another_rule_that_could_stand_in_a_file() {
        for (Rule rule : Samples.library().get("engineering").rules()) {
            assertThat(Mutant.of(rule))
                    .isNotEmpty()
                    .allMatch(mutant -> TreeCheck.isRight(mutant.rule().tree()))
                    .noneMatch(mutant -> mutant.rule().tree().equals(rule.tree()))
                    .doesNotHaveDuplicates();
        }
    }
}
