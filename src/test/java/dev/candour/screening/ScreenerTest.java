package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.candour.job.Asked;
import dev.candour.job.Job;
import dev.candour.job.Thresholds;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Change;
import dev.candour.verdict.Effect;
import dev.candour.verdict.Reason;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Status;
import dev.candour.verdict.Unassessed;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts and what decides, with rules written for the purpose in a real session. */
class ScreenerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String PAYS = """
            rule "Long enough"
            when
                $need : RequiredSkill( years >= neededYears )
            then
                verdict.award( $need, "{name}: {years} years" );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void a_requirement_is_paid_once_by_the_best_award() throws IOException {
        Verdict verdict = screen(PAYS + """
                        rule "Half"
                        when
                            $need : RequiredSkill( years > 0, $weight : weight )
                        then
                            verdict.award( $need, $weight * 0.5, "{name}: half" );
                        end
                        """, skills(Profiles.skill("Java", 36)), new Asked.Skill("Java", 2, false, 15));

        assertThat(verdict.score().points()).isEqualTo(15);
        assertThat(verdict.reasons())
                .extracting(Reason::rule, Reason::points, Reason::offered)
                .containsExactlyInAnyOrder(tuple("Long enough", 15, 15), tuple("Half", 0, 8));
    }

    @Test
    void a_part_is_never_more_than_the_whole() throws IOException {
        String generous = PAYS.replace("$need, \"", "$need, 500, \"");

        assertThat(screen(generous, skills(Profiles.skill("Java", 36)), new Asked.Skill("Java", 2, false, 15))
                        .score()
                        .points())
                .isEqualTo(15);
    }

    @Test
    void points_beside_the_requirements_count_once_for_each_rule() throws IOException {
        Verdict verdict = screen(
                """
                rule "Knows something"
                when
                    Skill( years > 1 )
                then
                    verdict.award( 3, "Knows something" );
                end
                """,
                skills(Profiles.skill("Java", 36), Profiles.skill("Go", 36), Profiles.skill("Python", 36)),
                new Asked.Skill("Java", 2, false, 15));

        assertThat(verdict.score().points()).isEqualTo(3);
        assertThat(verdict.reasons()).hasSize(3);
        assertThat(verdict.reasons().stream().mapToInt(Reason::points).sum()).isEqualTo(3);
    }

    @Test
    void a_rule_on_trial_is_shown_and_counts_for_nothing() throws IOException {
        Verdict verdict = screen(
                PAYS.replace("when", "    @status( trial )\nwhen"),
                skills(Profiles.skill("Java", 36)),
                new Asked.Skill("Java", 2, false, 15));

        assertThat(verdict.score().points()).isZero();
        assertThat(verdict.trial()).extracting(Reason::rule).containsExactly("Long enough");
        assertThat(verdict.reasons()).isEmpty();
    }

    @Test
    void a_rejection_over_something_known_stands() throws IOException {
        Verdict verdict = screen(PAYS + rejects("mentioned == false"), skills(Profiles.skill("Go", 36)), java());

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.NOT_RECOMMENDED);
        assertThat(verdict.rejections()).hasSize(1);
        assertThat(verdict.decidedBy()).contains("rejected").contains("test/rules.drl:");
    }

    @Test
    void a_rejection_over_something_unknown_becomes_a_question() throws IOException {
        Profile claims = skills(Profiles.skill("Java", null));
        Verdict verdict = screen(PAYS + rejects("mentioned == true"), claims, java());

        assertThat(verdict.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(verdict.rejections()).isEmpty();
        assertThat(verdict.questions()).extracting(Reason::effect).containsExactly(Effect.ASK);
    }

    @Test
    void a_mandatory_requirement_that_is_partly_met_needs_a_person() throws IOException {
        Verdict verdict = screen(
                PAYS.replace("years >= neededYears", "years > 0").replace("$need, \"", "$need, 14, \""),
                skills(Profiles.skill("Java", 36)),
                new Asked.Skill("Java", 5, true, 15));

        assertThat(verdict.requirements()).extracting(RequirementResult::status).containsExactly(Status.PARTLY_MET);
        assertThat(verdict.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(verdict.decidedBy()).contains("Java");
    }

    @Test
    void what_no_rule_can_pay_is_unknown_and_said_so() throws IOException {
        Verdict verdict = screen(PAYS, skills(Profiles.skill("Go", 36)), new Asked.Certificate("CKA", false, 10));

        assertThat(verdict.unassessed()).extracting(Unassessed::requirement).containsExactly("CKA");
        assertThat(verdict.requirements()).extracting(RequirementResult::status).containsExactly(Status.UNKNOWN);
        assertThat(verdict.recommendation()).isEqualTo(Recommendation.REVIEW);
    }

    @Test
    void points_that_a_silent_profile_may_hide_are_counted_before_anyone_is_turned_down() throws IOException {
        String bonus = """
                rule "Senior"
                when
                    Candidate( seniority == "senior" )
                then
                    verdict.award( 5, "Senior" );
                end
                """;
        Asked.Skill[] asked = {new Asked.Skill("Java", 2, false, 36), new Asked.Skill("Rust", 2, false, 64)};
        Profile silent = skills(Profiles.skill("Java", 36));

        assertThat(screen(PAYS + bonus, silent, asked).recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(screen(PAYS, silent, asked).recommendation()).isEqualTo(Recommendation.NOT_RECOMMENDED);
    }

    @Test
    void what_would_change_it_is_true_when_it_is_tried() throws IOException {
        Verdict verdict = screen(PAYS, skills(Profiles.skill("Java", 12)), java());

        assertThat(verdict.wouldChange())
                .extracting(Change::kind, Change::recommendation)
                .containsExactly(tuple("improve", Recommendation.RECOMMEND));
        assertThat(screen(PAYS, skills(Profiles.skill("Java", 24)), java()).recommendation())
                .isEqualTo(Recommendation.RECOMMEND);
    }

    @Test
    void the_smallest_change_is_named_and_no_larger_one() throws IOException {
        Asked.Skill[] three = {
            new Asked.Skill("Java", 2, false, 40),
            new Asked.Skill("Go", 2, false, 40),
            new Asked.Skill("Rust", 2, false, 20)
        };
        Verdict verdict = screen(PAYS, skills(Profiles.skill("Rust", 24), Profiles.skill("Perl", 1)), three);

        assertThat(verdict.wouldChange())
                .allSatisfy(change -> assertThat(change.changes()).hasSize(1));
        assertThat(verdict.wouldChange()).extracting(Change::recommendation).containsOnly(Recommendation.REVIEW);
    }

    @Test
    void reasons_alone_explain_no_more_than_the_reasons() throws IOException {
        try (RuleLibrary library = library(PAYS)) {
            Verdict verdict = new Screener(library, Vocabulary.standard())
                    .screen(
                            skills(Profiles.skill("Java", 12)),
                            job(java()),
                            new ScreeningOptions(DAY, Locale.ENGLISH, Explain.REASONS));

            assertThat(verdict.nearMisses()).isEmpty();
            assertThat(verdict.wouldChange()).isEmpty();
        }
    }

    @Test
    void a_near_miss_says_by_how_much() throws IOException {
        assertThat(screen(PAYS, skills(Profiles.skill("Java", 19)), java()).nearMisses())
                .singleElement()
                .satisfies(miss ->
                        assertThat(miss.text()).isEqualTo("Java: 1.5 years, the rule wants at least 2 (0.5 short)"));
    }

    @Test
    void an_own_text_of_the_candidate_is_never_read_as_a_template() throws IOException {
        Profile profile = skills(Profiles.skill("{years} {name}", 36), Profiles.skill("Java", 36));
        String all = """
                rule "Any"
                when
                    $skill : Skill( years > 1 )
                then
                    verdict.ask( $skill, "Tell us about {name}" );
                end
                """;

        assertThat(screen(all, profile, java()).questions())
                .extracting(Reason::text)
                .contains("Tell us about {years} {name}");
    }

    private static Asked.Skill java() {
        return new Asked.Skill("Java", 2, true, 10);
    }

    private static String rejects(String condition) {
        return """
        rule "Rejects"
        when
            $need : RequiredSkill( %s )
        then
            verdict.reject( $need, "{name}: rejected" );
        end
        """.formatted(condition);
    }

    private Verdict screen(String rules, Profile profile, Asked... asked) throws IOException {
        try (RuleLibrary library = library(rules)) {
            return new Screener(library, Vocabulary.standard()).screen(profile, job(asked), ScreeningOptions.asOf(DAY));
        }
    }

    private RuleLibrary library(String rules) throws IOException {
        Path set = Files.createDirectories(folder.resolve("test"));
        Files.writeString(set.resolve("ruleset.yaml"), "title: Test\nowner: Tests\n");
        Files.writeString(set.resolve("rules.drl"), rules);
        return RuleLibrary.load(folder);
    }

    private static Job job(Asked... asked) {
        return new Job("job", "Engineer", "test", new Thresholds(70, 40), List.of(asked));
    }

    private static Profile skills(Profile.Skill... skills) {
        return ChangedProfile.skills(Profiles.EMPTY, List.of(skills));
    }
}
