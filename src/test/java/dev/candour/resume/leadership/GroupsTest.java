package dev.candour.resume.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.text.View;
import dev.candour.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who are led, and not counted. */
class GroupsTest {

    private static final Leading LEADING = new Leading(Vocabulary.standard().words("leading"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supervision of a student in the summer school",
                "Supervision of summer student, June-July 2015",
                "Co-supervision of an MMath student",
                "Co-supervisor for an MPhil student",
                "Supervised over 15 bachelor's and master's students",
                "Day-to-day supervision of a visiting PhD student",
                "Currently supervising one student"
            })
    void whoever_supervises_students_leads_them_and_has_no_team(String text) {
        assertThat(LEADING.in(View.of("test", text).text()))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.people()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was leader of Pendle University's Ropes Group",
                "Was leader of a small group in a course on harbours",
                "Head of the Soft Matter Lab",
                "As the manager of the analytics group, set priorities",
                "Lead Paint, Ropes & Sails technical teams, harbour work",
                "Managed sales, finance and marketing departments",
                "Led backend, frontend and mobile teams across two sites",
                "Recruited and scheduled a team of student volunteers",
                "Directly responsible for a small team of analysts",
                "Running the night crew",
                "Later managed new hires and showed them the tills",
                "Managing the employees day-to-day",
                "Led several developers during the rewrite",
                "管理部分员工并上线小项目",
                "管理店内员工，安排排班",
                "领导全体员工完成改造",
                "Built up the claims team",
                "Established new team and wrote its handbook",
                "Formed a small survey crew in Leeds",
                "Team leader for four releases",
                "- Team lead on the ledger migration",
                "担任项目领队",
                "出任整个夏季的领队"
            })
    void these_lead(String text) {
        assertThat(LEADING.in(View.of("test", text).text())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under the supervision of graduate students",
                "PhD student supervised by Prof. Gray",
                "Supervised learning with student models",
                "Supervisor: Prof. Lund, project student at Pendle",
                "Semi-supervised learning for student essays",
                "Worked with the leader of the optics group",
                "Reported to the head of the Soft Matter Lab",
                "A market leader of the food group",
                "Leader of the group project in software design",
                "Led migration, enabling teams",
                "Managed releases for the design and QA teams",
                "Recruited by a team of consultants",
                "Was hired into a team of engineers",
                "Built a team of bots",
                "Ran team meetings",
                "Ran the department's newsletter",
                "Managed new hires' paperwork",
                "Managed several engineering projects",
                "管理部分员工档案",
                "Built the team dashboard",
                "Built tools that the support team relies on",
                "Established team processes",
                "Formed a chess team at school",
                "Hired into the data team",
                "Helped to form a new team",
                "Team leader in training",
                "Recruited engineering teams across three countries",
                "Deputy team leader for the night shift",
                "担任旅游团领队",
                "参与管理部分员工",
                "管理所有员工信息"
            })
    void and_these_do_not(String text) {
        assertThat(LEADING.in(View.of("test", text).text())).isEmpty();
    }

    @Test
    void a_team_that_was_hired_is_counted() {
        assertThat(LEADING.in("Hired a team of 6 for the night desk"))
                .singleElement()
                .extracting(Leading.Place::people)
                .isEqualTo(6);
    }
}
