package dev.candour.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.Candidate;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleChecker;
import dev.candour.rules.language.RuleTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Compiled rules that are taken from a store instead of being compiled. */
class KeptRulesTest {

    private static final String MARK = "candour.attack";
    private static final List<RuleTree> RULES = rules("years >= 3", "years >= 5");
    private static final List<RuleTree> OTHERS = rules("years >= 3", "years >= 6");

    private final Kept store = new Kept();

    @AfterEach
    void clean() {
        System.clearProperty(MARK);
    }

    @Test
    void are_compiled_once() {
        RuleCompiler.compile(RULES, store);
        byte[] first = store.only();
        CompiledRules again = RuleCompiler.compile(RULES, store);

        assertThat(store.written).isEqualTo(1);
        assertThat(store.only()).isSameAs(first);
        assertThat(fired(again, 5)).isEqualTo(2);
        assertThat(fired(again, 4)).isEqualTo(1);
    }

    @Test
    void are_never_taken_for_other_rules() {
        RuleCompiler.compile(RULES, store);

        assertThat(fired(RuleCompiler.compile(OTHERS, store), 5)).isEqualTo(1);
        assertThat(store.written).isEqualTo(2);
    }

    @Test
    void are_compiled_again_when_what_was_kept_is_damaged() {
        RuleCompiler.compile(RULES, store);
        store.change(bytes -> new byte[] {1, 2, 3});
        assertThat(fired(RuleCompiler.compile(RULES, store), 5)).isEqualTo(2);

        store.change(bytes -> java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(fired(RuleCompiler.compile(RULES, store), 5)).isEqualTo(2);
        assertThat(store.written).isEqualTo(3);
    }

    @Test
    void are_compiled_again_when_some_are_missing() {
        RuleCompiler.compile(rules("years >= 3"), store);
        byte[] one = store.only();
        store.kept.clear();
        RuleCompiler.compile(RULES, store);
        store.change(bytes -> one);

        assertThat(fired(RuleCompiler.compile(RULES, store), 5)).isEqualTo(2);
    }

    @Test
    void are_refused_before_they_are_loaded_when_they_reach_for_more_than_rules_may() {
        String payload = "when Candidate( ) then System.setProperty(\"" + MARK + "\", \"ran\"); end";
        String text =
                "package " + RuleWriter.PACKAGE + ";\nimport dev.candour.facts.Candidate;\nrule \"r0\" " + payload;
        CompiledClasses[] hostile = new CompiledClasses[1];
        RuleCompiler.compile(text, 1, getClass().getClassLoader(), classes -> hostile[0] = classes);
        List<RuleTree> single = rules("years >= 3");
        RuleCompiler.compile(single, store);
        store.change(bytes -> hostile[0].zipped());

        fired(RuleCompiler.compile(single, store), 5);

        assertThat(System.getProperty(MARK)).isNull();
        assertThat(store.written).isEqualTo(2);
    }

    private static int fired(CompiledRules rules, double years) {
        int[] fired = {0};
        rules.run(
                List.of(new Candidate(years, null, null, null, null, null)),
                (rule, action, points, facts) -> fired[0]++);
        return fired[0];
    }

    private static List<RuleTree> rules(String... conditions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < conditions.length; i++) {
            text.append("rule \"Rule %d\"%nwhen%n  Candidate( %s )%nthen%n  verdict.award( 1, \"x\" );%nend%n%n"
                    .formatted(i, conditions[i]));
        }
        return new RuleChecker()
                .check("a/a.drl", text.toString()).rules().stream()
                        .map(Rule::tree)
                        .toList();
    }

    private static final class Kept implements CompiledStore {

        private final Map<String, byte[]> kept = new HashMap<>();
        private int written;

        @Override
        public Optional<byte[]> find(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, byte[] compiled) {
            written++;
            kept.put(key, compiled);
        }

        byte[] only() {
            assertThat(kept).hasSize(1);
            return kept.values().iterator().next();
        }

        void change(UnaryOperator<byte[]> change) {
            kept.replaceAll((key, bytes) -> change.apply(bytes));
        }
    }
}
