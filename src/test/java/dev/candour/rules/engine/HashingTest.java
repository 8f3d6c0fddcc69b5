package dev.candour.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredSkill;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleChecker;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.CompositeObjectSinkAdapter;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.junit.jupiter.api.Test;

/** That a rule set may grow without growing slow: the engine finds the rules that ask for one value by that value. */
class HashingTest {

    @Test
    void rules_that_ask_for_different_names_are_found_by_the_name() {
        Stream<String> rules =
                IntStream.range(0, 40).mapToObj(i -> "RequiredSkill( years >= 2, name == \"Skill " + i + "\" )");

        assertThat(hashed(RequiredSkill.class, rules.toArray(String[]::new))).isEqualTo(40);
    }

    @Test
    void so_are_those_that_ask_for_different_levels_though_a_level_can_be_unknown() {
        assertThat(hashed(
                        RequiredDegree.class,
                        "RequiredDegree( level == \"bachelor\", levelsAbove >= 0 )",
                        "RequiredDegree( level == \"master\", levelsAbove >= 0 )",
                        "RequiredDegree( level == \"doctorate\", levelsAbove >= 0 )"))
                .isEqualTo(3);
    }

    /** The engine compares two values as fast as it looks one up. */
    @Test
    void two_are_too_few_to_be_worth_it() {
        assertThat(hashed(RequiredSkill.class, "RequiredSkill( name == \"Go\" )", "RequiredSkill( name == \"Java\" )"))
                .isZero();
    }

    /** Whatever their order in the rule; what only one rule asks is one question more. */
    @Test
    void what_most_rules_ask_is_asked_once_for_all_of_them() {
        assertThat(asked(
                        RequiredSkill.class,
                        "RequiredSkill( years >= 2, neededYears > 0, weight > 3 )",
                        "RequiredSkill( neededYears > 0, weight > 5, yearsUnused < 2 )",
                        "RequiredSkill( mandatory == true, neededYears > 0 )"))
                .containsExactlyInAnyOrder(
                        "Conditions.more(Conditions.number(neededYears), 0.0)",
                        "Conditions.all(Conditions.atLeast(Conditions.number(years), 2.0)"
                                + " && Conditions.more(Conditions.number(weight), 3.0))",
                        "Conditions.all(Conditions.less(Conditions.number(yearsUnused), 2.0)"
                                + " && Conditions.more(Conditions.number(weight), 5.0))",
                        "Conditions.is(mandatory, true)");
    }

    private static int hashed(Class<?> fact, String... conditions) {
        return compiled(
                conditions,
                base -> entries(base, fact)
                        .map(ObjectTypeNode::getObjectSinkPropagator)
                        .filter(CompositeObjectSinkAdapter.class::isInstance)
                        .map(sinks -> ((CompositeObjectSinkAdapter) sinks).getHashedSinkMap())
                        .mapToInt(map -> map == null ? 0 : map.size())
                        .sum());
    }

    private static List<String> asked(Class<?> fact, String... conditions) {
        return compiled(
                conditions,
                base -> entries(base, fact).flatMap(HashingTest::below).toList());
    }

    private static Stream<String> below(ObjectSource node) {
        return Stream.of(node.getObjectSinkPropagator().getSinks())
                .filter(AlphaNode.class::isInstance)
                .map(AlphaNode.class::cast)
                .flatMap(alpha -> Stream.concat(Stream.of(condition(alpha)), below(alpha)));
    }

    private static String condition(AlphaNode node) {
        return ((LambdaConstraint) node.getConstraint())
                .getPredicateInformation()
                .getStringConstraint();
    }

    private static Stream<ObjectTypeNode> entries(InternalRuleBase base, Class<?> fact) {
        return base.getRete().getEntryPointNodes().values().stream()
                .flatMap(entry -> entry.getObjectTypeNodes().values().stream())
                .filter(node -> isOf(node, fact));
    }

    private static <T> T compiled(String[] conditions, Function<InternalRuleBase, T> look) {
        String text = IntStream.range(0, conditions.length)
                .mapToObj(i -> "rule \"Rule " + i + "\"\nwhen\n    " + conditions[i]
                        + "\nthen\n    verdict.award( 1, \"x\" );\nend\n")
                .collect(Collectors.joining("\n"));
        List<Rule> rules = new RuleChecker().check("a/a.drl", text).rules();
        assertThat(rules).hasSize(conditions.length);
        try (CompiledRules compiled =
                RuleCompiler.compile(rules.stream().map(Rule::tree).toList())) {
            return look.apply((InternalRuleBase) compiled.base());
        }
    }

    private static boolean isOf(ObjectTypeNode node, Class<?> fact) {
        return node.getObjectType() instanceof ClassObjectType type && type.getClassType() == fact;
    }
}
