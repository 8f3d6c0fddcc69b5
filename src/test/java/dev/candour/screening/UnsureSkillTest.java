package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Asked;
import dev.candour.job.Job;
import dev.candour.job.Thresholds;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.verdict.Reason;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.Status;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word that may name a skill or not asks a person: it neither pays nor turns anybody away. With the rules that we ship. */
class UnsureSkillTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String RESUME = """
            Nora Quill

            Experience
            Shop Keeper, Pendle Toys, March 2018 - May 2024
            - %s

            Skills
            Excel, Word
            """;

    private static final Screener SCREENER = new Screener(Samples.library());

    private static Profile read(String line) {
        byte[] text = RESUME.formatted(line).getBytes(StandardCharsets.UTF_8);
        return new ResumeReader(Vocabulary.standard()).read(new ResumeDocument("cv.txt", text, null), DAY);
    }

    private static Verdict screen(String line, Asked asked) {
        Job job = new Job("seller", "Seller", "general", new Thresholds(70, 40), List.of(asked));
        return SCREENER.screen(read(line), job, ScreeningOptions.asOf(DAY));
    }

    private static Asked sales(double years) {
        return new Asked.Skill("Sales", years, true, 20);
    }

    @Test
    void a_sentence_that_holds_the_word_is_asked_about_and_neither_paid_nor_rejected() {
        Verdict verdict = screen("Raised sales by a fifth within a year.", sales(0));

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(verdict.rejections()).isEmpty();
        assertThat(verdict.score().points()).isZero();
        assertThat(verdict.requirements()).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(Status.UNKNOWN);
            assertThat(one.evidence())
                    .extracting(Evidence::quote)
                    .containsExactly("Raised sales by a fifth within a year");
        });
        assertThat(verdict.questions())
                .extracting(Reason::text)
                .containsExactly("Sales: the profile speaks of it, as quoted with the requirement, but this may not be"
                        + " your own work. Have you done it yourself, and for how long?");
    }

    @Test
    void the_same_holds_when_the_job_asks_for_years() {
        Verdict verdict = screen("Raised sales by a fifth within a year.", sales(3));

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(verdict.questions()).hasSize(1);
    }

    @Test
    void without_the_word_the_mandatory_skill_is_missing() {
        Verdict verdict = screen("Met the owners of forty farms.", sales(0));

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.NOT_RECOMMENDED);
        assertThat(verdict.rejections()).hasSize(1);
    }

    @Test
    void a_plain_claim_counts_as_before() {
        Verdict verdict = screen("Responsible for sales in the north.", sales(3));

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.RECOMMEND);
    }

    @Test
    void one_of_a_group_may_be_unsure_and_is_asked_about() {
        Asked group =
                new Asked.OneOf(List.of(new Asked.Option("Copywriting", 0), new Asked.Option("Sales", 0)), true, 20);
        Verdict verdict = screen("Raised sales by a fifth within a year.", group);

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(verdict.rejections()).isEmpty();
        assertThat(verdict.questions()).hasSize(1);
    }

    @Test
    void a_plain_no_to_the_question_settles_it() {
        Verdict verdict = screen("Raised sales by a fifth within a year.", sales(0));

        assertThat(verdict.settles()).singleElement().satisfies(open -> {
            assertThat(open.ifMet().recommendation()).isEqualTo(Recommendation.RECOMMEND);
            assertThat(open.ifNot().recommendation()).isEqualTo(Recommendation.NOT_RECOMMENDED);
        });
    }
}
