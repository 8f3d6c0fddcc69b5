package dev.candour.resume.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Leadership;
import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles say that people are led, and which need a word about them in their lines. */
class LeadingTitlesTest {

    private static Leadership of(String title, String line) {
        return Samples.readText("cv.txt", """
                Ines Varga

                Experience
                %s, Birkenhain Ltd, March 2020 - May 2022
                - %s
                """.formatted(title, line)).leadership();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Team Lead",
                "Warehouse Supervisor",
                "Head of Logistics",
                "Charge Nurse",
                "Lead Barista",
                "QA Lead",
                "Engineering Manager",
                "店长",
                "测试组长",
                "护理部主任",
            })
    void some_titles_say_it_by_themselves(String title) {
        assertThat(of(title, "Plans and stock")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lead Engineer",
                "Lead Web Developer",
                "Lead Data Scientist",
                "Tech Lead",
                "Demand Planning Lead",
                "Vice President of Research",
                "Co-founder, CEO",
                "CTO",
                "Technical Director",
                "Product Operations Manager",
                "Shop Manager",
                "研发经理",
                "大堂经理",
                "線控主任",
                "副主任医师",
            })
    void others_may_mean_a_subject_or_a_firm_of_one(String title) {
        assertThat(of(title, "Plans and stock")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Tech Lead; Coached the engineers of the team
        CTO; Hired and coached the first engineers
        Technical Director; Managing the employees day-to-day
        Shop Manager; Scheduling staff, ordering stock
        Cafe Manager; Provides mentoring to all cafe staff
        Lead Developer; Assigned tasks to team members
        Managing Editor; Found and supervised a team
        Operations Manager; Training of warehouse employees
        General Manager; Built and kept an effective executive team
        研发经理; 向团队成员分配任务，与市场部协调
        技术经理; 编程；将任务分配给我的团队成员
        大堂经理; 负责员工排班，培训新员工
        主任; 团队建设与考核
        Shop Manager; Responsible for staff rotas and appraisals
        Shop Manager; Set goals for the sales team
        Bar Manager; Delegated daily tasks to crew members
        大堂经理; 负责门店人员排班与培训
        研发经理; 负责研发团队的组建和管理
        """)
    void these_lead_when_their_lines_have_people_in_them(String title, String line) {
        assertThat(of(title, line)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Developer; Trained new staff on the software
        Lead Developer; Worked with the support team
        Lead Developer; Managed tools for the data team
        Lead Architect; Trained other developers
        CTO; Developed team dashboards
        HR Operations Manager; Hired and trained employees
        人事经理; 组织员工培训
        研发经理; 与测试团队协作
        研发经理; 参与团队建设活动
        技术经理; 协助团队管理
        技术经理; 员工管理系统的设计与开发
        Shop Manager; Assigned to the sales team
        Shop Manager; Attended team meetings
        Lead Developer; When the harbour grew and more developers came, kept it fast
        技术经理; 负责团队协作平台
        """)
    void and_do_not_when_the_people_are_those_of_others(String title, String line) {
        assertThat(of(title, line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Engineer; Harbour Team Lead, May 2010-June 2013; true
        Engineer; Night Shift Supervisor (2014 - 2016); true
        Engineer; Reported to: Night Shift Supervisor, 2014; false
        Engineer; Prize of the Head of School, 2014; false
        Engineer; Met the Shift Supervisor in 2014; false
        """)
    void a_line_with_nothing_but_such_a_title_and_its_dates_counts(String title, String line, boolean leads) {
        assertThat(of(title, line) != null).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2010-2023 Drill Instructor, Squad Leader, and Team Leader, Birkenhain Ltd; true
        2010-2023 Drill Instructor and Clerk, Birkenhain Ltd; false
        """)
    void one_of_several_titles_on_a_line_is_enough(String line, boolean leads) {
        Leadership read = Samples.readText("cv.txt", "Ines Varga\n\nExperience\n" + line + "\n- Plans and stock\n")
                .leadership();

        assertThat(read != null).isEqualTo(leads);
    }
}
