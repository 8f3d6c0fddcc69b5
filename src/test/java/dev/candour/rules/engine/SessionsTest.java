package dev.candour.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.facts.Candidate;
import dev.candour.facts.Fact;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Skill;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleChecker;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions are used again, and nothing of one candidate may be left for the next. */
class SessionsTest {

    private static final String THEN = "\nthen\n    verdict.award( 1, \"x\" );\nend\n";
    private static CompiledRules rules;

    @BeforeAll
    static void compile() {
        String text = rule("Alone", "RequiredSkill( years >= neededYears )")
                + rule("By name", "RequiredSkill( name == \"Go\" )")
                + rule("By another name", "RequiredSkill( name == \"Java\" )")
                + rule("By a third name", "RequiredSkill( name == \"Rust\" )")
                + rule("Pairs", "$s : Skill( years > 1 )\n    RequiredSkill( name == $s.name )")
                + rule("None", "not Skill( years > 4 )")
                + rule("None beside", "Candidate( )\n    not RequiredSkill( mandatory == true )")
                + rule("Some", "exists Skill( claimed == true )\n    Candidate( years > 3 )")
                + rule("Either", "Candidate( )\n    ( Skill( name == \"Go\" ) or not RequiredSkill( ) )");
        rules = RuleCompiler.compile(new RuleChecker()
                .check("a/a.drl", text).rules().stream().map(Rule::tree).toList());
    }

    private static String rule(String name, String when) {
        return "rule \"" + name + "\"\nwhen\n    " + when + THEN;
    }

    @Test
    void a_session_that_was_used_before_hears_what_a_new_one_hears() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            Fact[] facts = facts(random);

            assertThat(used(facts)).isEqualTo(fresh(facts));
        }
    }

    @Test
    void it_does_so_after_others_failed_halfway_or_were_stopped() {
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            Fact[] others = facts(random);
            Fact[] facts = facts(random);
            fail(others, random.nextInt(3));
            if (i % 20 == 0) {
                assertThat(rules.run(List.of(tooMany()), (rule, action, points, about) -> {}))
                        .isFalse();
            }

            assertThat(used(facts)).isEqualTo(fresh(facts));
        }
    }

    @Test
    void it_does_so_with_several_threads_of_which_some_fail() {
        List<String> wrong = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> {
                    Random random = new Random(i);
                    Fact[] facts = facts(random);
                    if (i % 3 == 0) {
                        fail(facts, i % 5);
                    }
                    return used(facts).equals(fresh(facts)) ? "" : "seed " + i;
                })
                .filter(seed -> !seed.isEmpty())
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_fault_of_ours_reaches_the_caller() {
        Fact[] facts = {new RequiredSkill("Go", true, 5.0, 1, null, null, null, false, 10)};

        assertThatThrownBy(() -> rules.run(List.of(facts), (rule, action, points, about) -> {
                    throw new IllegalStateException("full");
                }))
                .hasStackTraceContaining("full");
    }

    /** Sessions wait for the next candidate for as long as the rules are live. */
    @Test
    void nobody_is_kept_in_mind_while_nobody_is_screened() throws InterruptedException {
        WeakReference<Fact[]> seen = new WeakReference<>(facts(new Random(13)));
        List<WeakReference<Fact>> each =
                Arrays.stream(seen.get()).map(WeakReference::new).toList();
        used(seen.get());

        for (int i = 0; i < 50 && each.stream().anyMatch(fact -> fact.get() != null); i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(each).isNotEmpty().allMatch(fact -> fact.get() == null);
    }

    private static void fail(Fact[] facts, int after) {
        int[] left = {after};
        try {
            rules.run(List.of(facts), (rule, action, points, about) -> {
                if (left[0]-- == 0) {
                    throw new IllegalStateException("halfway");
                }
            });
        } catch (RuntimeException expected) {
            assertThat(expected).hasStackTraceContaining("halfway");
        }
    }

    private static List<String> used(Fact[] facts) {
        List<String> heard = new ArrayList<>();
        assertThat(rules.run(List.of(facts), hearing(heard))).isTrue();
        return sorted(heard);
    }

    private static List<String> fresh(Fact[] facts) {
        List<String> heard = new ArrayList<>();
        Session session = rules.newSession();
        session.run(List.of(facts), hearing(heard), CompiledRules.MOST_FIRINGS);
        session.dispose();
        return sorted(heard);
    }

    private static Transcript hearing(List<String> heard) {
        return (rule, action, points, about) -> heard.add(rule + " " + List.of(about));
    }

    private static List<String> sorted(List<String> heard) {
        Collections.sort(heard);
        return heard;
    }

    private static Fact[] facts(Random random) {
        List<String> names = List.of("Go", "Java", "Rust", "Kotlin");
        List<Fact> facts = new ArrayList<>();
        facts.add(new Candidate(random.nextInt(8) * 1.0, null, null, null, null, null));
        for (int i = random.nextInt(5); i > 0; i--) {
            String name = names.get(random.nextInt(4));
            facts.add(new Skill(name, random.nextInt(6) * 1.0, null, null, random.nextBoolean()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = names.get(random.nextInt(4));
            double years = random.nextInt(6);
            facts.add(new RequiredSkill(name, true, years, 3, null, null, null, random.nextBoolean(), 10));
        }
        return facts.toArray(Fact[]::new);
    }

    private static Fact[] tooMany() {
        List<Fact> many = new ArrayList<>();
        for (int i = 0; i < 110; i++) {
            many.add(new Skill("Go", 2.0, null, null, false));
            many.add(new RequiredSkill("Go", true, 5.0, 1, null, null, null, false, 10));
        }
        return many.toArray(Fact[]::new);
    }
}
