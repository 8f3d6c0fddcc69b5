package dev.candour.resume.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotLeadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Has never managed a team; none
        No experience of managing people; none
        Did not manage staff; none
        Coordinated deliveries with 8 drivers; none
        Coordinated 8 drivers; 8
        Served several dozen guests; none
        团队规模11人，负责仓库管理系统; none
        People management for 12 months; none
        Would like to supervise interns; none
        Assisted the manager in supervising 5 staff; none
        Wrote an app to manage teams; none
        Developed HR software to manage 300 employees; none
        Managed team calendars and meetings; none
        Responsible for leading the QA team; leads
        Formed and led a task force of 12; 12
        Trained and supervised 6 new hires; 6
        Lead and advised team of over 20 student counselors; 20
        Took over a team of 7; 7
        Took over 7 projects; none
        Crew chief of 6 airmen; 6
        Mentored a team of 4 junior developers; leads
        Provided supervision and guidance to care workers; leads
        Provided supervision and guidance to child and youth care workers; leads
        Provided supervision and guidance to families; none
        Leads all team retrospectives and owns the board; none
        Leads all team members in the depot; leads
        Supervised the branch's outreach coordinator by weekly talks; leads
        Supervised an apprentice in the workshop; leads
        Supervised the engineer portal; none
        Supervised the nurse's rota; none
        Supervised bridge engineers responsible for the pumps; leads
        Managed personnel with their daily rota; leads
        Led 40 midshipmen at sea; 40
        Served four years as Geography Department Chair; leads
        Served with the Department Chair; none
        管理几类面包的检验流程，也做二次开发; none
        负责管理系统的三期开发; none
        带领3名开发完成系统的二次开发; 3
        Reported to a team lead who managed 15 people; none
        Worked under a manager who led eight engineers; none
        Assistant to the CFO, reporting to a director who directly supervised 12 clerks; none
        Took a course on leading teams; none
        Read about managing people; none
        Attended a workshop on leading a team of 10; none
        Reported to the owner and managed 15 people; 15
        Promoted by the CTO to lead a team of 8; 8
        Engineer who led eight testers; 8
        My manager led 20 people; none
        Supported the head of department, who is responsible for 30 employees; none
        As store manager led 20 people; 20
        向管理 50 人的部门总监汇报; none
        读完《带领团队》一书; none
        带领团队完成 300 万销售额; leads
        带领团队完成5000单销售; leads
        带领 300 名销售; 300
        团队由 8 名工程师组成，由我带领; 8
        """)
    void words_around_the_verb_tell_whether_somebody_was_led(String line, String expected) {
        var leads = Samples.readText("cv.txt", """
                Ines Varga

                Experience
                Engineer, Birkenhain Ltd, March 2020 - May 2022
                - %s
                """.formatted(line)).leadership();
        String read = leads == null
                ? null
                : leads.teamSize() == null ? "leads" : leads.teamSize().toString();

        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Lead Organiser; false
        Lead Instructor; false
        Lead Author; false
        Lead Baker; true
        Lead Garden Sales Associate; false
        Lead programming of the pumps; false
        Housing Division Director; true
        """)
    void who_comes_first_in_a_craft_need_not_lead(String title, boolean expected) {
        var leads = Samples.readText("cv.txt", """
                Ines Varga

                Experience
                %s, Birkenhain Ltd, March 2020 - May 2022
                - Plans and budgets
                """.formatted(title)).leadership();

        assertThat(leads != null).isEqualTo(expected);
    }
}
