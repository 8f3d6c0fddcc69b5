package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.RequiredLeadership;
import dev.candour.facts.RequiredLocation;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Requirement;
import dev.candour.job.Asked;
import dev.candour.job.Job;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the rules get to see: known, unknown, and never zero in place of unknown. */
class MatchingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Nested
    class Skills {

        private final Asked.Skill kubernetes = new Asked.Skill("k8s", 3, true, 20);

        @Test
        void another_name_for_a_skill_is_the_same_skill() {
            RequiredSkill fact = match(skills(Profiles.skill("Kubernetes", 30)), kubernetes, RequiredSkill.class);

            assertThat(fact.name()).isEqualTo("Kubernetes");
            assertThat(fact.years()).isEqualTo(2.5);
            assertThat(fact.open()).isFalse();
        }

        @Test
        void a_profile_that_lists_other_skills_does_not_show_this_one() {
            RequiredSkill fact = match(skills(Profiles.skill("Java", 30)), kubernetes, RequiredSkill.class);

            assertThat(fact.mentioned()).isFalse();
            assertThat(fact.open()).isFalse();
        }

        @Test
        void a_profile_without_any_skill_is_silent() {
            RequiredSkill fact = match(Profiles.EMPTY, kubernetes, RequiredSkill.class);

            assertThat(fact.mentioned()).isNull();
            assertThat(fact.open()).isTrue();
        }

        @Test
        void a_claim_gives_no_years() {
            RequiredSkill fact = match(skills(Profiles.skill("Kubernetes", null)), kubernetes, RequiredSkill.class);

            assertThat(fact.mentioned()).isTrue();
            assertThat(fact.years()).isNull();
            assertThat(fact.open()).isTrue();
        }

        @Test
        void years_that_undated_positions_could_raise_are_known_only_when_they_are_enough() {
            assertThat(years(24, true)).isNull();
            assertThat(years(24, false)).isEqualTo(2.0);
            assertThat(years(36, true)).isEqualTo(3.0);
        }

        @Test
        void a_skill_that_the_vocabulary_lacks_is_looked_for_in_the_words_of_positions() {
            Profile.Work work = presses();
            Profile profile =
                    ChangedProfile.skills(Profiles.of(List.of(work), List.of()), List.of(Profiles.skill("Java", 24)));

            assertThat(match(profile, new Asked.Skill("zorblax-9", 1, true, 5), RequiredSkill.class)
                            .years())
                    .isEqualTo(2.0);
            assertThat(match(profile, new Asked.Skill("Zorblax", 1, true, 5), RequiredSkill.class)
                            .mentioned())
                    .isTrue();
            assertThat(match(profile, new Asked.Skill("orblax", 1, true, 5), RequiredSkill.class)
                            .mentioned())
                    .isNull();
        }

        /** A list only claims; the position that names it shows for how long. */
        @Test
        void a_skill_that_the_vocabulary_lacks_is_shown_by_positions_though_a_list_claims_it() {
            Profile.Work work = presses();
            Profile.Skill claimed = new Profile.Skill("Zorblax-9", null, false, null, true, null);
            Profile shown = ChangedProfile.skills(Profiles.of(List.of(work), List.of()), List.of(claimed));
            Profile listed = ChangedProfile.skills(Profiles.EMPTY, List.of(claimed));

            Asked.Skill asked = new Asked.Skill("zorblax-9", 1, true, 5);
            assertThat(match(shown, asked, RequiredSkill.class).years()).isEqualTo(2.0);
            assertThat(match(listed, asked, RequiredSkill.class).mentioned()).isTrue();
            assertThat(match(listed, asked, RequiredSkill.class).years()).isNull();
        }

        private static Profile.Work presses() {
            return new Profile.Work(
                    "Acme",
                    "Engineer",
                    PartialDate.of(2019, 1),
                    PartialDate.of(2020, 12),
                    Profile.EmploymentType.EMPLOYMENT,
                    null,
                    "Ran the Zorblax-9 presses");
        }

        private @Nullable Double years(int months, boolean undatedToo) {
            Profile.Skill skill = new Profile.Skill("Kubernetes", months, undatedToo, null, false, null);
            return match(skills(skill), kubernetes, RequiredSkill.class).years();
        }
    }

    @Nested
    class Groups {

        private final Asked.OneOf group =
                new Asked.OneOf(List.of(new Asked.Option("Flink", 2), new Asked.Option("Spark", 4)), false, 10);

        @Test
        void the_skill_that_is_met_stands_for_the_group() {
            RequiredOneOf fact =
                    match(skills(Profiles.skill("Flink", 24), Profiles.skill("Spark", 36)), group, RequiredOneOf.class);

            assertThat(fact.best()).containsIgnoringCase("Flink");
            assertThat(fact.neededYears()).isEqualTo(2);
        }

        @Test
        void the_larger_share_stands_for_the_group_when_none_is_met() {
            RequiredOneOf fact =
                    match(skills(Profiles.skill("Flink", 6), Profiles.skill("Spark", 36)), group, RequiredOneOf.class);

            assertThat(fact.best()).containsIgnoringCase("Spark");
            assertThat(fact.years()).isEqualTo(3);
        }

        @Test
        void an_undated_skill_that_could_meet_it_comes_before_a_dated_one_that_does_not() {
            RequiredOneOf fact = match(
                    skills(Profiles.skill("Flink", null), Profiles.skill("Spark", 36)), group, RequiredOneOf.class);

            assertThat(fact.best()).containsIgnoringCase("Flink");
            assertThat(fact.open()).isTrue();
        }
    }

    @Nested
    class Degrees {

        private final Asked.Degree master = new Asked.Degree("master", List.of("Electrical Engineering"), false, 10);

        @Test
        void a_higher_degree_in_an_accepted_field_is_chosen() {
            RequiredDegree fact =
                    degree(entry(DegreeLevel.DOCTORATE, "EE", "2015"), entry(DegreeLevel.BACHELOR, "EE", "2010"));

            assertThat(fact.levelsAbove()).isEqualTo(1);
            assertThat(fact.fieldFits()).isTrue();
            assertThat(fact.finished()).isTrue();
        }

        @Test
        void a_finished_degree_comes_before_one_under_way() {
            Asked.Degree bachelor = new Asked.Degree("bachelor", List.of(), false, 10);
            RequiredDegree fact = match(
                    education(entry(DegreeLevel.BACHELOR, "EE", "2010"), entry(DegreeLevel.MASTER, "EE", "2028")),
                    bachelor,
                    RequiredDegree.class);

            assertThat(fact.level()).isEqualTo("bachelor");
            assertThat(fact.finished()).isTrue();
        }

        @Test
        void a_degree_of_unknown_level_in_the_right_field_is_not_taken_for_a_lower_one() {
            RequiredDegree fact = degree(entry(null, "EE", "2015"), entry(DegreeLevel.BACHELOR, "EE", "2010"));

            assertThat(fact.levelsAbove()).isNull();
            assertThat(fact.open()).isTrue();
        }

        @Test
        void a_field_that_the_vocabulary_cannot_place_is_unknown_and_not_wrong() {
            assertThat(degree(entry(DegreeLevel.MASTER, "Fictional Thaumaturgy", "2015"))
                            .fieldFits())
                    .isNull();
            assertThat(degree(entry(DegreeLevel.MASTER, "History", "2015")).fieldFits())
                    .isFalse();
        }

        @Test
        void no_word_about_studies_leaves_everything_open() {
            assertThat(degree().open()).isTrue();
        }

        private RequiredDegree degree(Profile.Education... entries) {
            return match(education(entries), master, RequiredDegree.class);
        }

        private Profile.Education entry(@Nullable DegreeLevel level, String field, String end) {
            return new Profile.Education("School", field, null, level, null, PartialDate.ofYear(Integer.parseInt(end)));
        }
    }

    @Nested
    class Careers {

        @Test
        void experience_is_unknown_when_an_undated_position_could_add_enough() {
            Profile dated = Profiles.of(List.of(Profiles.work("2020-01", "2021-12")), List.of());
            Profile both =
                    Profiles.of(List.of(Profiles.work("2020-01", "2021-12"), Profiles.work(null, null)), List.of());

            assertThat(experience(ChangedProfile.experienceMonths(dated, 24))).isEqualTo(2.0);
            assertThat(experience(ChangedProfile.experienceMonths(both, 24))).isNull();
            assertThat(experience(ChangedProfile.experienceMonths(both, 60))).isEqualTo(5.0);
        }

        private @Nullable Double experience(Profile profile) {
            return match(profile, new Asked.Experience(5, false, 10), RequiredExperience.class)
                    .years();
        }

        @Test
        void a_title_that_people_gave_themselves_is_no_rank() {
            Profile.Work own = new Profile.Work(
                    "Own shop", "Founder and CEO", null, null, Profile.EmploymentType.SELF_EMPLOYED, null, null);
            Profile.Work given = new Profile.Work(
                    "Acme", "Senior Engineer", null, null, Profile.EmploymentType.EMPLOYMENT, null, null);

            assertThat(seniority(own)).isNull();
            assertThat(seniority(own, given)).isEqualTo("senior");
        }

        private @Nullable String seniority(Profile.Work... work) {
            return new Matching(Profiles.of(List.of(work), List.of()), Vocabulary.standard(), DAY)
                    .facts(new Job("j", "Engineer", "common", null, List.of())).others().stream()
                            .map(MatchedFact::fact)
                            .filter(dev.candour.facts.Candidate.class::isInstance)
                            .map(dev.candour.facts.Candidate.class::cast)
                            .findFirst()
                            .orElseThrow()
                            .seniority();
        }

        @Test
        void leading_that_is_never_spoken_of_is_unknown() {
            RequiredLeadership fact =
                    match(Profiles.EMPTY, new Asked.Leadership(4, false, 10), RequiredLeadership.class);

            assertThat(fact.shown()).isNull();
            assertThat(fact.open()).isTrue();
        }
    }

    @Test
    void a_language_level_is_counted_in_steps() {
        Profile profile =
                ChangedProfile.languages(Profiles.EMPTY, List.of(new Profile.Language("English", null, "B1")));
        RequiredLanguage fact = match(profile, new Asked.Language("英语", "C1", false, 5), RequiredLanguage.class);

        assertThat(fact.name()).isEqualTo("English");
        assertThat(fact.levelsAbove()).isEqualTo(-2);
    }

    @Test
    void the_language_that_a_profile_is_written_in_is_not_missing_when_it_is_not_listed() {
        Profile.Work work = new Profile.Work(
                "Acme", "工程师", null, null, Profile.EmploymentType.EMPLOYMENT, null, "负责订单系统的设计与开发，主导了两次大规模的数据迁移工作。");
        Profile profile = ChangedProfile.languages(
                Profiles.of(List.of(work), List.of()), List.of(new Profile.Language("English", null, "B1")));

        assertThat(match(profile, new Asked.Language("Chinese", null, true, 5), RequiredLanguage.class)
                        .spoken())
                .isNull();
        assertThat(match(profile, new Asked.Language("German", null, true, 5), RequiredLanguage.class)
                        .spoken())
                .isFalse();
    }

    @Test
    void a_city_is_the_same_in_both_languages() {
        RequiredLocation fact = match(
                ChangedProfile.city(Profiles.EMPTY, "上海"),
                new Asked.Location("Shanghai", false, false, 5),
                RequiredLocation.class);

        assertThat(fact.samePlace()).isTrue();
    }

    private static Profile skills(Profile.Skill... skills) {
        return ChangedProfile.skills(Profiles.EMPTY, List.of(skills));
    }

    private static Profile education(Profile.Education... entries) {
        return ChangedProfile.education(Profiles.EMPTY, List.of(entries));
    }

    private static <T extends Requirement> T match(Profile profile, Asked asked, Class<T> type) {
        Job job = new Job("j", "Engineer", "common", null, List.of(asked));
        return type.cast(new Matching(profile, Vocabulary.standard(), DAY)
                .facts(job)
                .requirements()
                .get(0)
                .fact());
    }
}
