package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Asked;
import dev.candour.job.Job;
import dev.candour.job.Thresholds;
import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import dev.candour.profile.ProfileParts;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Check;
import dev.candour.verdict.CheckText;
import dev.candour.verdict.Paint;
import dev.candour.verdict.RankingText;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A doubt of the reader is told in the verdict when the verdict hangs on it, and only then. */
class CheckingTest {

    private static final RuleLibrary LIBRARY = OddRules.library();
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final ResumeReader READER = new ResumeReader(VOCABULARY);

    private static final String ORLA = """
            # Orla Finnerty

            orla@example.com

            ## Experience

            ### Harbour Lights Theatre — Keeper of Scenery
            2015 - 2018

            - Wrote schedules in Python

            ### Bramble & Sons Ltd, Data Analyst
            2018 - 2023

            - Built reports in Python
            """;

    private int shown;

    @Test
    void years_that_hang_on_a_position_without_a_known_title_are_to_be_checked() {
        List<Check> checks = checks(ORLA, new Asked.Skill("Python", 6, true, 20), experience(7));

        assertThat(checks).first().satisfies(check -> {
            assertThat(check.requirements()).containsExactly("Python", "experience");
            assertThat(check.because()).containsExactly("position-by-its-place");
            assertThat(check.recommendation()).isEqualTo(Recommendation.REVIEW);
            assertThat(check.evidence()).extracting(Evidence::line).containsExactly(7);
        });
    }

    /** Whoever asks for less must not read that there is nothing to check. */
    @Test
    void what_was_not_looked_for_is_not_said_to_be_nothing() {
        Job job = job(experience(7));

        assertThat(VerdictJson.write(screen(read(ORLA), job, Locale.ENGLISH, Explain.REASONS)))
                .doesNotContain("\"checks\"");
        assertThat(VerdictJson.write(screen(read(ORLA), job(experience(4)), Locale.ENGLISH, Explain.FULL)))
                .contains("\"checks\" : [ ]");
    }

    @Test
    void a_doubt_that_moves_nothing_is_no_work_for_anybody() {
        assertThat(checks(ORLA, new Asked.Skill("Python", 3, true, 20), experience(4)))
                .isEmpty();
    }

    @Test
    void years_without_months_are_told_where_their_least_is_too_little() {
        assertThat(checks(ORLA, experience(8)))
                .filteredOn(check -> check.because().contains("year-only"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.otherwise()).isEqualTo("If those years were as short as they can be");
                    assertThat(check.evidence()).extracting(Evidence::line).containsExactly(8, 13);
                });
    }

    @Test
    void years_without_months_speak_for_a_candidate_where_their_most_is_enough() {
        assertThat(checks(ORLA, experience(8.5))).anySatisfy(check -> {
            assertThat(check.otherwise()).isEqualTo("If those years were as long as they can be");
            assertThat(check.recommendation()).isEqualTo(Recommendation.RECOMMEND);
        });
    }

    @ParameterizedTest(name = "{0}, {1} years asked: {2}")
    @CsvSource({
        "2018 - 2023, 7.4, REVIEW",
        "06/2018 - 05/2023, 7.4, NOT_RECOMMENDED",
        "2018 - 2023, 7.6, NOT_RECOMMENDED",
        "2018 - 2023, 11.5, NOT_RECOMMENDED",
        "06/2018 - 05/2023, 11.5, NOT_RECOMMENDED",
        "2018 - 2023, 12.1, NOT_RECOMMENDED"
    })
    void years_that_the_dates_could_reach_are_left_to_a_person(String dates, double asked, Recommendation advised) {
        String text = "# Orla Finnerty\n\n## Experience\n\nData Analyst, Bramble & Sons Ltd, %s\n".formatted(dates);
        Asked need = new Asked.Experience(asked, true, 15);

        assertThat(screen(read(text), job(need), Locale.ENGLISH, Explain.REASONS)
                        .recommendation())
                .isEqualTo(advised);
    }

    @Test
    void a_degree_whose_level_is_a_choice_is_to_be_checked() {
        Check check = only(
                "# 林小舟\n\n## 教育经历\n\n2010.9 - 2013.6 江岸职业技术学院 计算机应用\n",
                new Asked.Degree("associate", List.of(), false, 10));

        assertThat(check.because()).containsExactly("level-by-school");
        assertThat(check.evidence()).extracting(Evidence::line).containsExactly(5);
    }

    @Test
    void leading_that_only_a_title_tells_is_to_be_checked() {
        Check check = only(
                "# Orla Finnerty\n\n## Experience\n\nHead of Design, Bramble & Sons Ltd, 03/2018 - 05/2023\n\nDrew signs.\n",
                new Asked.Leadership(0, false, 10));

        assertThat(check.because()).containsExactly("leads-by-title");
    }

    @Test
    void a_check_reads_as_one_sentence_with_its_place_in_either_language() {
        Check check = checks(ORLA, experience(8)).get(0);

        assertThat(text(check, Locale.ENGLISH))
                .isEqualTo(
                        "experience, line 7: no known title stands there; only its place says that it is a position. If that is no"
                                + " position, or too short to count → NOT RECOMMENDED, 0 %");
        Check chinese = screen(read(ORLA), job(experience(8)), Locale.CHINESE, Explain.FULL)
                .toCheck()
                .get(0);
        assertThat(text(chinese, Locale.CHINESE)).isEqualTo("工作经验（第 7 行）：没有已知的职位名称，仅凭位置视为一段任职。若那不是一段任职，或时长过短 → 不推荐，0%");
    }

    @Test
    void a_ranking_tells_where_a_recommendation_hangs_on_a_doubtful_line() {
        Verdict hanging = screen(read(ORLA), job(experience(8)), Locale.ENGLISH, Explain.FULL);
        Verdict safe = screen(read(ORLA), job(experience(2)), Locale.ENGLISH, Explain.FULL);

        assertThat(RankingText.of(List.of(hanging), Locale.ENGLISH, Paint.NONE)).contains("✔  ~ to check: line 7\n");
        assertThat(RankingText.of(List.of(safe), Locale.ENGLISH, Paint.NONE)).doesNotContain("to check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"engineering", "general", "odd"})
    void each_check_leads_where_the_verdict_says_and_no_other_reading_moves_anything(String rules) {
        for (int number = 0; number < 200; number++) {
            Random random = new Random(number * 31L + rules.hashCode());
            RandomPeople people = new RandomPeople(number * 47L + rules.hashCode());
            check(doubted(people.person(), random), people.job(rules));
        }
        assertThat(shown).isGreaterThan(100);
    }

    private void check(Profile profile, Job job) {
        Verdict verdict = screen(profile, job, Locale.ENGLISH, Explain.FULL);
        List<OtherReading> all = new OtherReadings(profile, RandomPeople.DAY).all();
        List<String> moving = new ArrayList<>();
        for (OtherReading other : all) {
            Verdict then = screen(other.profile(), job, Locale.ENGLISH, Explain.REASONS);
            if (then.recommendation() != verdict.recommendation() || !told(then).equals(told(verdict))) {
                moving.add(then.recommendation() + " " + then.score().percent());
            }
        }
        List<String> told = verdict.toCheck().stream()
                .map(one -> one.recommendation() + " " + one.percent())
                .toList();
        shown += told.size();
        assertThat(told.size()).as(job + "\n" + profile).isEqualTo(Math.min(Checking.MOST, moving.size()));
        assertThat(moving).as(job + "\n" + profile).containsAll(told);
    }

    private static List<String> told(Verdict verdict) {
        return verdict.requirements().stream()
                .map((RequirementResult one) -> one.name() + one.status() + one.points())
                .toList();
    }

    /** With dates that lose their months, and doubts about anything. */
    private static Profile doubted(Profile profile, Random random) {
        Map<String, Confidence> doubts = new HashMap<>();
        List<Work> work = new ArrayList<>(profile.work());
        for (int index = 0; index < work.size(); index++) {
            Work one = work.get(index);
            if (random.nextInt(3) == 0) {
                doubts.put("/work/" + index, Confidence.medium("position-by-its-place"));
            }
            if (random.nextInt(3) == 0 && one.startDate() != null) {
                work.set(
                        index,
                        new Work(
                                one.name(),
                                one.position(),
                                PartialDate.ofYear(one.startDate().year()),
                                one.endDate(),
                                one.type(),
                                one.teamSize(),
                                one.summary()));
            }
        }
        for (String pointer : List.of(
                "/education/0/level",
                "/education/1/level",
                "/skills/0",
                "/meta/candour/leadership",
                "/basics/location/city")) {
            if (random.nextBoolean()) {
                doubts.put(pointer, Confidence.low("near-equal"));
            }
        }
        return ProfileParts.of(profile).work(work).confidence(doubts).profile();
    }

    private static Asked experience(double years) {
        return new Asked.Experience(years, false, 15);
    }

    private static Check only(String text, Asked asked) {
        List<Check> checks = checks(text, asked);
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    private static List<Check> checks(String text, Asked... asked) {
        return screen(read(text), job(asked), Locale.ENGLISH, Explain.FULL).toCheck();
    }

    private static String text(Check check, Locale language) {
        return new CheckText(dev.candour.text.Messages.of("words", language)).line(check);
    }

    private static Profile read(String text) {
        return READER.read(new ResumeDocument("orla.md", text.getBytes(StandardCharsets.UTF_8), null), Samples.DAY);
    }

    private static Job job(Asked... asked) {
        return new Job("job", "Analyst", "general", new Thresholds(70, 40), List.of(asked));
    }

    private static Verdict screen(Profile profile, Job job, Locale language, Explain explain) {
        return new Screener(LIBRARY, VOCABULARY)
                .screen(profile, job, new ScreeningOptions(RandomPeople.DAY, language, explain));
    }
}
