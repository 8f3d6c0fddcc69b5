package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.Firing;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.verdict.NotMet;
import dev.candour.verdict.RuleOutcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the engine did something else than the interpreter reads, why a rule stayed silent is kept back and somebody is told. */
class WithheldTest {

    private final RuleLibrary library = Samples.library();
    private final Profile profile = Samples.profile(Samples.RESUMES.resolve("lin-yufei.md"));
    private final Job job = Samples.job(Samples.JOBS.resolve("platform-engineer.yaml"));
    private final RuleSet rules = library.get(job.rules());
    private final FactSheet sheet = new Matching(profile, library.vocabulary(), Samples.DAY).facts(job, rules::reads);
    private final List<Firing> firings = RuleRun.fire(rules, sheet.facts());
    private final List<String> told = new ArrayList<>();

    @Test
    void nothing_is_withheld_as_long_as_both_agree() {
        assertThat(explained(firings).rules()).noneMatch(one -> Boolean.TRUE.equals(one.withheld()));
        assertThat(told).isEmpty();
    }

    @Test
    void a_rule_whose_firing_the_engine_left_out_is_not_explained_and_the_others_are() {
        Firing left = firings.get(0);
        disagrees(left, firings.stream().filter(one -> one != left).toList());
    }

    @Test
    void a_rule_that_fired_once_more_than_it_should_is_not_explained_and_the_others_are() {
        Firing again = firings.get(firings.size() - 1);
        List<Firing> more = new ArrayList<>(firings);
        more.add(again);
        disagrees(again, more);
    }

    @Test
    void a_rule_that_fired_on_other_facts_is_not_explained_and_the_others_are() {
        Firing one = firings.get(0);
        Firing other = firings.stream()
                .filter(it -> !it.facts().equals(one.facts()))
                .findFirst()
                .orElseThrow();
        List<Firing> wrong = new ArrayList<>(firings);
        wrong.set(
                0,
                new Firing(
                        one.rule(),
                        one.verb(),
                        one.subject(),
                        one.points(),
                        one.whole(),
                        one.template(),
                        one.values(),
                        other.facts()));
        disagrees(one, wrong);
    }

    private void disagrees(Firing firing, List<Firing> wrong) {
        String source = firing.rule().source();
        List<RuleOutcome> before = explained(firings).rules();
        Silence silence = explained(wrong);

        assertThat(told).containsExactly(source);
        assertThat(silence.whyNotMet()).extracting(NotMet::source).doesNotContain(source);
        for (int place = 0; place < before.size(); place++) {
            RuleOutcome now = silence.rules().get(place);
            if (now.source().equals(source)) {
                assertThat(now.withheld()).isTrue();
                assertThat(now.whyNot()).isNull();
            } else {
                assertThat(now).isEqualTo(before.get(place));
            }
        }
    }

    private Silence explained(List<Firing> said) {
        ScreeningOptions options = ScreeningOptions.asOf(Samples.DAY);
        Judgement judgement = new Judgement(job, rules, sheet, Saying.of(firings, sheet), options);
        return new Silences(profile, options, judgement, told::add).explained(rules, said);
    }
}
