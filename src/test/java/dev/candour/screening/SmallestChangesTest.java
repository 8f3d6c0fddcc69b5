package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.Firing;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.verdict.Change;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What would change a verdict is true, and nothing smaller would do. {@code -Dcandour.candidates=1000} tries as many made-up candidates
 * with each set of rules; {@code verify} a few.
 */
class SmallestChangesTest {

    private static final int CANDIDATES = Integer.getInteger("candour.candidates", 12);

    private static final RuleLibrary LIBRARY = OddRules.library();

    private int withChanges;
    private final Map<Integer, Integer> sizes = new java.util.TreeMap<>();
    private int cut;
    private int more;

    @ParameterizedTest
    @ValueSource(strings = {"engineering", "general", "odd"})
    void each_set_of_changes_does_what_it_says_and_no_smaller_one_does(String rules) {
        IntStream.range(0, CANDIDATES).parallel().forEach(number -> check(rules, number));

        assertThat(withChanges).isGreaterThanOrEqualTo(CANDIDATES / 3);
        assertThat(WhatIf.refuted()).isZero();
        assertThat(cut).isLessThanOrEqualTo(CANDIDATES / 50);
        System.out.println(rules + ": " + CANDIDATES + " candidates, smallest sets by size " + sizes + ", cut " + cut
                + ", with more than shown " + more);
    }

    private void check(String rules, int number) {
        RandomPeople random = new RandomPeople(number * 31L + rules.hashCode());
        Profile profile = random.person();
        Job job = random.job(rules);
        Verdict verdict = verdict(profile, job);
        String story = rules + " " + number + ": " + verdict.recommendation() + " " + verdict.decidedBy() + "\n" + job
                + "\n" + profile + "\n";
        count(verdict);
        LeanScreening screening = screening(job);
        verdict.wouldChange().forEach(change -> isTrue(change, profile, screening, story));
        List<BruteForce.Hit> hits = verdict.recommendation() == Recommendation.RECOMMEND
                ? List.of()
                : new BruteForce(
                                profile,
                                job,
                                rules.equals("odd"),
                                changed -> screening.of(changed).recommendation())
                        .hits(verdict.recommendation());
        isSmallest(verdict, hits, story);
    }

    private static LeanScreening screening(Job job) {
        return new LeanScreening(LIBRARY.get(job.rules()), Vocabulary.standard(), job, RandomPeople.DAY);
    }

    /** The odd rules allow very many changes: so that the search is compared and not its end, it gets all the time it wants. */
    private static Verdict verdict(Profile profile, Job job) {
        ScreeningOptions options = new ScreeningOptions(RandomPeople.DAY, Locale.ENGLISH, Explain.FULL);
        if (!job.rules().equals("odd")) {
            return new Screener(LIBRARY, Vocabulary.standard()).screen(profile, job, options);
        }
        LeanScreening screening = screening(job);
        FactSheet sheet = screening.facts(profile);
        List<Firing> firings = RuleRun.fire(screening.rules(), sheet.facts());
        Judgement judgement = new Judgement(job, screening.rules(), sheet, Saying.of(firings, sheet), options);
        return judgement.verdict(
                profile,
                Silence.unexplained(screening.rules(), firings),
                new WhatIf(new Levers(screening, profile, sheet, 1_000_000)).from(judgement.outcome()),
                List.of(),
                List.of());
    }

    private synchronized void count(Verdict verdict) {
        withChanges += verdict.wouldChange().isEmpty() ? 0 : 1;
        sizes.merge(
                verdict.wouldChange().isEmpty()
                        ? 0
                        : verdict.wouldChange().get(0).steps().size(),
                1,
                Integer::sum);
        cut += isCut(verdict) ? 1 : 0;
        more += verdict.wouldChangeNote() != null && !isCut(verdict) ? 1 : 0;
    }

    private static boolean isCut(Verdict verdict) {
        return verdict.wouldChangeNote() != null && verdict.wouldChangeNote().contains("cut short");
    }

    private static void isTrue(Change change, Profile profile, LeanScreening screening, String story) {
        assertThat(TriedChange.all(profile, change.steps()).stream().map(screening::of))
                .as(story + change)
                .anySatisfy(outcome -> {
                    assertThat(outcome.recommendation()).isEqualTo(change.recommendation());
                    assertThat(outcome.scale().score(outcome.points()).percent())
                            .isEqualTo(change.percent());
                });
    }

    private static void isSmallest(Verdict verdict, List<BruteForce.Hit> hits, String story) {
        List<Change> changes = verdict.wouldChange();
        if (hits.isEmpty() || isCut(verdict)) {
            return;
        }
        int smallest = hits.get(0).values().size();
        assertThat(changes).as(story + hits).isNotEmpty();
        assertThat(changes.get(0).steps().size()).as(story + hits).isLessThanOrEqualTo(smallest);
        if (verdict.wouldChangeNote() == null && changes.get(0).steps().size() == smallest) {
            hits.forEach(hit -> assertThat(changes)
                    .as(story + hit)
                    .anySatisfy(change -> assertThat(isNoMore(change, hit)).isTrue()));
        }
    }

    /** The same things, no further, and as good. */
    private static boolean isNoMore(Change change, BruteForce.Hit hit) {
        Map<String, Object> values = change.steps().stream()
                .collect(Collectors.toMap(
                        step -> step.name() == null ? step.kind() : step.kind() + " " + step.name(),
                        Change.Step::to,
                        (first, second) -> first,
                        LinkedHashMap::new));
        return values.keySet().equals(hit.values().keySet())
                && values.entrySet().stream()
                        .allMatch(each -> BruteForce.isNoMore(
                                each.getValue(), hit.values().get(each.getKey())))
                && change.recommendation().compareTo(hit.recommendation()) <= 0;
    }
}
