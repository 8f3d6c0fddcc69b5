package dev.candour.rules.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candour.facts.Fact;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Skill;
import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleChecker;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.RuleTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the interpreter says of single conditions; that it speaks like the engine is proved by SameMeaningTest. */
class InterpreterTest {

    private static final RequiredSkill GO = new RequiredSkill("Go", true, 2.5, 3, null, null, null, true, 20);
    private static final RequiredSkill UNDATED = new RequiredSkill("Go", true, null, 3, null, null, null, true, 20);

    private static Rule rule(String conditions) {
        String text = "rule \"R\"\nwhen\n    $need : RequiredSkill( " + conditions
                + " )\nthen\n    verdict.award( $need, \"{name}\" );\nend\n";
        return new RuleChecker().check("a/b.drl", text).rules().get(0);
    }

    private static List<Result> results(String conditions, Fact fact) {
        RuleTree tree = rule(conditions).tree();
        Row[] rows = {Row.of(fact)};
        return new Reader(tree)
                .clauses(Patterns.all(tree.when()).findFirst().orElseThrow()).stream()
                        .map(clause -> clause.result(rows))
                        .toList();
    }

    @Test
    void each_condition_comes_with_its_truth_and_the_values_behind_it() {
        assertThat(results("mandatory == true, years >= neededYears, name in ( \"Go\", \"Rust\" )", GO))
                .extracting(Result::truth, Result::left, Result::right)
                .containsExactly(
                        tuple(Truth.TRUE, true, true),
                        tuple(Truth.FALSE, 2.5, 3.0),
                        tuple(Truth.TRUE, "Go", List.of("Go", "Rust")));
    }

    @Test
    void the_parts_of_a_choice_can_be_looked_at() {
        Result either =
                results("years >= neededYears || mentioned == true", UNDATED).get(0);

        assertThat(either.truth()).isEqualTo(Truth.TRUE);
        assertThat(either.parts()).extracting(Result::truth).containsExactly(Truth.UNKNOWN, Truth.TRUE);
    }

    @Test
    void what_is_unknown_satisfies_neither_a_condition_nor_its_contrary() {
        assertThat(results("years < neededYears, !( years < neededYears ), years == null", UNDATED))
                .extracting(Result::truth)
                .containsExactly(Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE);
    }

    @Test
    void a_rule_speaks_once_for_each_combination_in_the_order_of_the_facts() {
        String text = "rule \"R\"\nwhen\n    $need : RequiredSkill( )\n    Skill( name == $need.name, years != null )"
                + "\nthen\n    verdict.award( $need, 1, \"{name}\" );\nend\n";
        Rule rule = new RuleChecker().check("a/b.drl", text).rules().get(0);
        Skill first = new Skill("Go", 2.0, null, null, false);
        Skill second = new Skill("Go", 3.0, null, null, false);
        Skill other = new Skill("C", 3.0, null, null, false);

        assertThat(new Interpreter(rule).fire(List.of(first, GO, other, second)))
                .extracting(Firing::facts)
                .containsExactly(List.of(GO, first), List.of(GO, second));
    }

    @Test
    void comparisons_of_rules_that_stay_silent_can_be_looked_at_too() {
        assertThat(new Interpreter(rule("mandatory == false, ( years > 1 || years < 0 )")).relations(List.of(GO)))
                .extracting(Result::truth)
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.FALSE);
    }
}
