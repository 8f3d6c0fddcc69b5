package dev.candour.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.Fact;
import dev.candour.facts.Skill;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleChecker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks at once, and who waits on the engine's agenda until all facts are there. */
class AgendaTest {

    private static final Skill GO = new Skill("Go", 2.0, null, null, false);
    private static final Skill JAVA = new Skill("Java", 5.0, null, null, false);

    @Test
    void rules_that_look_at_one_fact_speak_as_facts_come() {
        assertThat(said("Skill( years >= 1 )", "Skill( years >= 2 )"))
                .containsExactlyInAnyOrder("0 Go", "1 Go", "0 Java", "1 Java")
                .startsWith("0 Go", "1 Go");
    }

    /** The one that would end the silence may come last. */
    @Test
    void a_rule_about_what_is_missing_waits_for_all_facts() {
        assertThat(said("$one : Skill( years < 3 )\n    not Skill( years > $one.years )"))
                .isEmpty();
    }

    @Test
    void one_that_combines_facts_hears_of_all_of_them() {
        assertThat(said("$one : Skill( years < 3 )\n    Skill( years > $one.years )", "Skill( years > 4 )"))
                .containsExactlyInAnyOrder("1 Java", "0 Go, Java");
    }

    private static List<String> said(String... conditions) {
        StringBuilder text = new StringBuilder();
        for (String condition : conditions) {
            text.append("rule \"Rule ")
                    .append(text.length())
                    .append("\"\nwhen\n    ")
                    .append(condition);
            text.append("\nthen\n    verdict.award( 1, \"x\" );\nend\n");
        }
        List<Rule> rules = new RuleChecker().check("a/a.drl", text.toString()).rules();
        assertThat(rules).hasSize(conditions.length);
        List<String> said = new ArrayList<>();
        try (CompiledRules compiled =
                RuleCompiler.compile(rules.stream().map(Rule::tree).toList())) {
            compiled.run(List.of(GO, JAVA), (rule, action, points, facts) -> said.add(rule + " " + names(facts)));
        }
        return said;
    }

    private static String names(Fact... facts) {
        List<String> names = new ArrayList<>();
        for (Fact fact : facts) {
            names.add(((Skill) fact).name());
        }
        return String.join(", ", names);
    }
}
