package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.job.Asked;
import dev.candour.job.Job;
import dev.candour.job.Thresholds;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Check;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates may mean besides turns nobody down, and is told where a verdict hangs on it. */
class DatesInDoubtTest {

    private static final RuleLibrary LIBRARY = OddRules.library();
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final ResumeReader READER = new ResumeReader(VOCABULARY);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final String TOP = "# Orla Finnerty\n\norla@example.com\n\n## Experience\n\n";

    @Test
    void a_skill_that_no_list_knows_is_as_much_in_doubt_as_any_other() {
        Verdict verdict = screen(
                TOP + "### Analyst, Bramble & Sons Ltd, 2015 - 2017\n- Flew hawks: Falconry every day\n",
                new Asked.Skill("Falconry", 4.1, false, 20));

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(verdict.toCheck()).extracting(Check::requirements).contains(List.of("Falconry"));
    }

    @ParameterizedTest(name = "{0} places")
    @CsvSource({"3", "12", "40"})
    void naming_a_skill_more_often_changes_no_verdict(int places) {
        String tasks = "- Ran a Kubernetes cluster\n".repeat(places);
        Verdict verdict = screen(
                TOP + "### Engineer, Bramble & Sons Ltd, 2020 - 2021\n" + tasks
                        + "\n### Engineer, Harbour Lights Ltd, 2015 - 2017\n- Ran a Kubernetes cluster\n",
                new Asked.Skill("Kubernetes", 5, false, 20));

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(verdict.toCheck()).hasSize(2);
    }

    @Test
    void one_month_tells_of_no_length() {
        Verdict verdict = screen(
                TOP + "### Engineer, Bramble & Sons Ltd, March 2018\n- Ran a Kubernetes cluster\n",
                new Asked.Skill("Kubernetes", 2, false, 20),
                new Asked.Experience(2, true, 20));

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(verdict.requirements())
                .extracting(one -> one.status().name())
                .containsExactly("UNKNOWN", "UNKNOWN");
        assertThat(verdict.requirements().get(0).found())
                .isEqualTo("its dates do not settle for how long; last used 2018-03");
    }

    @Test
    void the_longest_that_dates_can_mean_is_counted_for_what_it_earns() {
        String text = TOP + "### Engineer, Bramble & Sons Ltd, 2017 - 2018\n";

        assertThat(screen(text, new Thresholds(90, 40), new Asked.Experience(2.6, false, 20))
                        .recommendation())
                .isEqualTo(Recommendation.NOT_RECOMMENDED);
        assertThat(screen(text, new Thresholds(90, 40), new Asked.Experience(2.4, false, 20))
                        .recommendation())
                .isEqualTo(Recommendation.REVIEW);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Engineer, Bramble & Sons Ltd, 01/2016 - | open-end | If it ended soon after it began | 7
                    Engineer, Bramble & Sons Ltd, 02/2010 - 03/2024\\n\\n## Languages\\n\\nEnglish: fluent | level-by-convention | Without this level | 11
                    Engineer, Bramble & Sons Ltd, 02/2010 - 03/2024\\n\\n## Education\\n\\nMSc Physics, Elm University, 2024 - 2026 | year-not-over | If the studies are not over | 11
                    Engineer, Bramble & Sons Ltd, 02/2010 - 03/2024\\n\\n## Education\\n\\nMSc Physics, Elm University, expected 2025 | degree-expected | If it was awarded since | 11
                    """)
    void other_doubts_are_told_where_a_verdict_hangs_on_them(String text, String because, String otherwise, int line) {
        Verdict verdict = screen(
                TOP + text.replace("\\n", "\n") + "\n",
                new Asked.Experience(6, true, 20),
                new Asked.Language("English", "C1", true, 20),
                new Asked.Degree("master", List.of(), true, 20));

        assertThat(verdict.toCheck()).singleElement().satisfies(check -> {
            assertThat(check.because()).containsExactly(because);
            assertThat(check.otherwise()).isEqualTo(otherwise);
            assertThat(check.evidence()).extracting(Evidence::line).containsExactly(line);
        });
    }

    @Test
    void leaving_out_one_position_moves_no_skill_to_another() {
        String doubtful = "### Harbour Lights, Keeper of Scenery, 01/2018 - 12/2019\n- Painted\n\n";
        String position = "### Engineer, Bramble & Sons Ltd, 2015 - 2017\n- Ran a Kubernetes cluster\n";
        Asked asked = new Asked.Skill("Kubernetes", 3, false, 20);

        assertThat(screen(TOP + doubtful + position, asked).toCheck())
                .extracting(Check::because)
                .containsExactly(List.of("year-only"), List.of("year-only"));
    }

    @Test
    void nobody_was_led_where_only_what_is_no_position_tells_so() {
        Verdict verdict = screen(
                TOP + "### Harbour Lights, Keeper of Scenery, 01/2012 - 12/2020\n- Led six painters\n",
                new Asked.Leadership(4, true, 20));

        assertThat(verdict.toCheck())
                .singleElement()
                .satisfies(check -> assertThat(check.recommendation()).isEqualTo(Recommendation.REVIEW));
    }

    @Test
    void only_the_positions_that_a_requirement_rests_on_are_to_be_looked_at() {
        Verdict verdict = screen(
                TOP + "### Engineer, Harbour Lights Ltd, 2018 - 2020\n- Ran Docker\n\n"
                        + "### Engineer, Bramble & Sons Ltd, 2015 - 2017\n- Ran a Kubernetes cluster\n",
                new Asked.Skill("Kubernetes", 3, false, 20));

        assertThat(verdict.toCheck())
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(check.evidence()).extracting(Evidence::line).containsExactly(10));
    }

    @Test
    void a_change_that_needs_use_until_now_says_so() {
        Verdict verdict = new Screener(LIBRARY, VOCABULARY)
                .screen(
                        read(TOP + "### Engineer, Bramble & Sons Ltd, 06/2013 - 06/2020\n- Ran a Kubernetes cluster\n"),
                        new Job(
                                "job",
                                "Engineer",
                                "engineering",
                                new Thresholds(69, 40),
                                List.of(
                                        new Asked.Skill("Kubernetes", 2, true, 67),
                                        new Asked.Skill("COBOL", 0, false, 33))),
                        new ScreeningOptions(DAY, Locale.ENGLISH, Explain.FULL));

        assertThat(verdict.wouldChange().stream().flatMap(change -> change.changes().stream()))
                .contains("Kubernetes: at least 7.2 years, used until now (now 7)");
    }

    @Test
    void the_year_that_has_just_begun_counts_from_its_beginning() {
        Profile profile = READER.read(
                document(TOP + "### Engineer, Bramble & Sons Ltd, 2026\n- Ran a Kubernetes cluster\n"),
                LocalDate.of(2026, 2, 20));

        assertThat(profile.experienceMonths()).isEqualTo(2);
    }

    private static Verdict screen(String text, Asked... asked) {
        return screen(text, new Thresholds(70, 40), asked);
    }

    private static Verdict screen(String text, Thresholds thresholds, Asked... asked) {
        return new Screener(LIBRARY, VOCABULARY)
                .screen(
                        read(text),
                        new Job("job", "Analyst", "general", thresholds, List.of(asked)),
                        new ScreeningOptions(DAY, Locale.ENGLISH, Explain.FULL));
    }

    private static Profile read(String text) {
        return READER.read(document(text), DAY);
    }

    private static ResumeDocument document(String text) {
        return new ResumeDocument("orla.md", text.getBytes(StandardCharsets.UTF_8), null);
    }
}
