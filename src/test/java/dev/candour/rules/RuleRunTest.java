package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.Samples;
import dev.candour.facts.Candidate;
import dev.candour.facts.Fact;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Skill;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleRunTest {

    @TempDir
    Path path;

    private RuleSet set(String rules) {
        new RulesFolder(path).with("set/ruleset.yaml", RulesFolder.DESCRIPTION).with("set/rules.drl", rules);
        return RuleLibrary.load(path).get("set");
    }

    private static String rule(String name, String when, String then) {
        return "rule \"" + name + "\"\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    private static RequiredSkill skill(String name, Double years, double needed, int weight) {
        return new RequiredSkill(name, true, years, needed, null, null, null, false, weight);
    }

    @Test
    void a_firing_says_which_rule_said_what_about_which_fact() {
        RuleSet set = set(
                rule(
                        "Part",
                        "$need : RequiredSkill( years < neededYears, $weight : weight )\n    Candidate( $all : years, years > 5 )",
                        "verdict.award( $need, $weight * $need.years / $need.neededYears, \"{name}: {years} of {$all}, {$need.weight}\" );"));
        RequiredSkill need = skill("Go", 1.0, 4, 20);
        Candidate candidate = new Candidate(9.5, null, null, null, null, null);

        assertThat(RuleRun.fire(set, List.of(candidate, need))).singleElement().satisfies(firing -> {
            assertThat(firing.rule().source()).isEqualTo("set/rules.drl:1");
            assertThat(firing.subject()).isSameAs(need);
            assertThat(firing.points()).isEqualTo(5);
            assertThat(firing.whole()).isFalse();
            assertThat(firing.text()).isEqualTo("Go: 1 of 9.5, 20");
            assertThat(firing.values()).isEqualTo(Map.of("name", "Go", "years", 1.0, "$all", 9.5, "$need.weight", 20));
            assertThat(firing.facts()).containsExactly(need, candidate);
        });
    }

    @Test
    void a_whole_requirement_pays_its_weight() {
        RuleSet set = set(RulesFolder.rule("Whole"));

        assertThat(RuleRun.fire(set, List.of(skill("Go", 4.0, 4, 20))))
                .singleElement()
                .matches(firing -> firing.whole() && firing.points() == 20);
    }

    @Test
    void two_equal_facts_are_two_facts() {
        RuleSet set = set(RulesFolder.rule("Each"));

        assertThat(RuleRun.fire(set, List.of(skill("Go", 4.0, 4, 20), skill("Go", 4.0, 4, 20))))
                .hasSize(2);
    }

    @Test
    void a_calculation_that_divides_by_nothing_says_nothing() {
        RuleSet set = set(rule(
                "Share",
                "$need : RequiredSkill( years >= 0 )",
                "verdict.award( $need, 10 / $need.neededYears, \"{name}\" );"));

        assertThat(RuleRun.fire(set, List.of(skill("Go", 4.0, 0, 20)))).isEmpty();
        assertThat(RuleRun.fire(set, List.of(skill("Go", 4.0, 5, 20)))).hasSize(1);
    }

    @Test
    void three_fifths_of_the_years_are_three_fifths() {
        RuleSet set = set(
                rule("Most", "$need : RequiredSkill( years >= neededYears * 0.8 )", "verdict.ask( $need, \"x\" );"));

        assertThat(RuleRun.fire(set, List.of(skill("Go", 2.4, 3, 20)))).hasSize(1);
        assertThat(RuleRun.fire(set, List.of(skill("Go", 2.39, 3, 20)))).isEmpty();
    }

    @Test
    void an_or_between_facts_speaks_once() {
        RuleSet set = set(rule(
                "Either",
                "$need : RequiredSkill( )\n    ( Skill( years > 1 ) or Skill( claimed == true ) )",
                "verdict.award( $need, \"{name}\" );"));
        Skill both = new Skill("Go", 3.0, null, null, true);

        assertThat(RuleRun.fire(set, List.of(skill("Go", null, 1, 5), both, both)))
                .hasSize(1);
        assertThat(RuleRun.fire(set, List.of(skill("Go", null, 1, 5)))).isEmpty();
    }

    @Test
    void the_order_of_facts_decides_nothing_but_the_order_of_equal_statements() {
        RuleSet set = Samples.library().get("engineering");
        List<Fact> facts = new RandomRules(7).facts(30);
        List<String> said = said(set, facts);
        assertThat(said).hasSizeGreaterThan(10);
        for (int seed = 0; seed < 20; seed++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(said(set, shuffled)).containsExactlyInAnyOrderElementsOf(said);
            assertThat(RuleRun.fire(set, facts)).isEqualTo(RuleRun.fire(set, facts));
        }
    }

    private static List<String> said(RuleSet set, List<Fact> facts) {
        return RuleRun.fire(set, facts).stream()
                .map(firing -> firing.rule().source() + firing.points() + firing.text())
                .toList();
    }

    @Test
    void many_threads_get_the_same_answer() {
        RuleSet set = Samples.library().get("engineering");
        List<Fact> facts = new RandomRules(3).facts(30);
        List<Firing> alone = RuleRun.fire(set, facts);

        List<List<Firing>> together = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> RuleRun.fire(set, facts))
                .toList();

        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void too_many_matches_are_an_error_and_never_a_result() {
        RuleSet set =
                set(rule("Pairs", "Skill( years > 0 )\n    $s : Skill( years > 0 )", "verdict.ask( $s, \"{name}\" );"));
        List<Skill> many = IntStream.range(0, 150)
                .mapToObj(i -> new Skill("S" + i, 1.0, null, null, false))
                .toList();

        assertThatThrownBy(() -> RuleRun.fire(set, many))
                .isInstanceOf(TooManyFiringsException.class)
                .hasMessage("The rule set set matched this profile 10000 times and was stopped, so there is no verdict."
                        + " Most often it was the rule \"Pairs\" (set/rules.drl:1): let it combine fewer facts.");
        assertThat(RuleRun.fire(set, many.subList(0, 20))).hasSize(400);
    }

    @Test
    void as_many_facts_as_a_long_career_has_end_in_the_same_error_and_in_no_other() {
        RuleSet set = set(rule(
                "Pairs",
                "Skill( years > 0 )\n    $s : Skill( years > 0 )\n    not Skill( years > 2 )",
                "verdict.ask( $s, \"{name}\" );"));
        List<Skill> many = IntStream.range(0, 300)
                .mapToObj(i -> new Skill("S" + i, 1.0, null, null, false))
                .toList();

        assertThatThrownBy(() -> RuleRun.fire(set, many)).isInstanceOf(TooManyFiringsException.class);
    }

    @Test
    void points_that_were_counted_are_bounded() {
        RuleSet set = set(rule(
                "Much", "$need : RequiredSkill( years > 0 )", "verdict.award( $need, $need.years * 99999, \"x\" );"));

        assertThat(RuleRun.fire(set, List.of(skill("Go", 1.0, 1, 5))))
                .singleElement()
                .matches(firing -> firing.points() == 1000);
        assertThat(RuleRun.fire(set, List.of(skill("Go", Double.MAX_VALUE, 1, 5))))
                .isEmpty();
    }

    @Test
    void a_rule_says_what_it_reads() {
        RuleSet set = set(rule(
                "Reads",
                "$need : RequiredSkill( mandatory == true, $w : weight )\n    not Skill( years > $need.neededYears )",
                "verdict.award( $need, $w, \"{name}\" );"));

        assertThat(set.rules().get(0).reads())
                .isEqualTo(Map.of(
                        "RequiredSkill", new TreeSet<>(List.of("mandatory", "name", "neededYears", "weight")),
                        "Skill", new TreeSet<>(List.of("years"))));
    }
}
