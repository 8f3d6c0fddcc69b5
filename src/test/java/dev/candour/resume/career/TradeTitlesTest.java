package dev.candour.resume.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Skill;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has been a nurse for years seldom writes "nursing" below it. */
class TradeTitlesTest {

    private static final String CAREER = """
            Ines Varga

            Experience
            %s
            Birkenhain Ltd
            March 2020 - February 2022
            - Wrote the plan of each week
            """;

    @ParameterizedTest
    @CsvSource({
        "Charge Nurse, Nursing",
        "Senior Accountant, Accounting",
        "Maths Teacher, Teaching",
        "Technical Recruiter, Recruiting",
        "Junior Graphic Designer, Graphic design",
        "Project Manager, Project management",
        "QA Engineer, Software testing"
    })
    void a_title_that_only_one_trade_bears_shows_the_trade_for_as_long_as_the_position_lasted(
            String title, String skill) {
        Profile profile = Samples.readText("cv.txt", CAREER.formatted(title));

        assertThat(profile.skills())
                .filteredOn(found -> found.name().equals(skill))
                .extracting(Skill::months)
                .containsExactly(24);
    }

    @ParameterizedTest
    @CsvSource({"护士长, Nursing", "后端工程师, Back-end development", "产品经理, Product management", "初中语文老师, Teaching"})
    void chinese_titles_too(String title, String skill) {
        String text = "方婉宁\n\n工作经历\n2020.3-2022.2 青岚湖健康服务有限公司 " + title + "\n- 每周写计划\n";

        assertThat(Samples.names(Samples.readText("cv.txt", text))).contains(skill);
    }

    @Test
    void the_evidence_quotes_the_title() {
        Profile profile = Samples.readText("cv.txt", CAREER.formatted("Charge Nurse"));

        assertThat(profile.evidenceAt("/skills/0")).extracting("quote").containsExactly("Nurse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nursery Nurse", "Veterinary Nurse", "Nursemaid"})
    void a_title_that_only_sounds_like_it_shows_nothing(String title) {
        assertThat(Samples.names(Samples.readText("cv.txt", CAREER.formatted(title))))
                .doesNotContain("Nursing");
    }

    @Test
    void outside_of_titles_such_words_are_other_people() {
        String text = CAREER.formatted("Office Clerk") + "- Wrote the rota of every nurse and accountant\n";

        assertThat(Samples.names(Samples.readText("cv.txt", text))).doesNotContain("Nursing", "Accounting");
    }

    @Test
    void a_json_resume_says_it_by_the_position() {
        String json = """
                {"basics": {"name": "Ines Varga"},
                 "work": [{"name": "Birkenhain Ltd", "position": "Charge Nurse",
                           "startDate": "2020-03", "endDate": "2022-02"}]}""";

        assertThat(Samples.names(Samples.readText("cv.json", json))).isEqualTo(List.of("Nursing"));
    }
}
