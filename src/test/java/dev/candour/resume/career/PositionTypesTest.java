package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.profile.Profile.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of position it is where no word of its title says so. */
class PositionTypesTest {

    private static Profile english(String lines) {
        return readText("resume.md", "# Mira Tallow\n\n## Experience\n\n" + lines.replace("\\n", "\n") + "\n");
    }

    private static Profile chinese(String lines) {
        return readText("resume.md", "# 林若溪\n\n## 工作经历\n\n" + lines.replace("\\n", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Archive Assistant, Heron Ltd, 06/2019 - 08/2019\\n\\nAs an intern, I sorted letters.|internship",
                "Archive Assistant, Heron Ltd, 06/2019 - 08/2019\\n\\n- During my summer internship I sorted letters|internship",
                "HR Officer, Heron Ltd, 03/2018 - 12/2018\\n\\n- As an intern coordinator, I ran the summer programme.|employment",
                "Clerk, Heron Ltd, 03/2018 - 12/2018\\n\\n- The programme is a 12-week internship for refugees.|employment",
                "Archive Assistant, Heron Ltd, 06/2016 - 08/2019\\n\\nAs an intern, I sorted letters.|employment",
                "Archive Assistant, Heron Ltd, 01/2019 - 08/2019\\n\\n- Hired after my internship|employment",
                "Archive Assistant, Heron Ltd, 01/2019 - 08/2019\\n\\n- Set up the internship of three students|employment"
            })
    void a_short_position_may_be_called_an_internship_by_what_is_told_of_it(String lines, String type) {
        assertThat(english(lines).work()).extracting(work -> work.type().text()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019.06 - 2019.09  青杉有限公司  档案员\\n\\n- 在实习期间，整理了信件|internship",
                "2019.06 - 2019.09  青杉有限公司  档案员\\n\\n- 整理信件。实习过程中熟悉了流程|internship",
                "2019.06 - 2020.05  青杉有限公司  档案员\\n\\n- 实习期间表现优异，提前转正|employment",
                "2019.06 - 2020.05  青杉有限公司  人事专员\\n\\n- 负责新人实习期间的考核|employment",
                "2019.06 - 2020.05  青杉有限公司  人事专员\\n\\n- 实习期间的学生由我考核|employment",
                "2019.06 - 2019.09  青杉研究院  建模培训生|internship",
                "2019.06 - 2019.09  青杉有限公司  管理培训生|employment",
                "2019.07 - 2019.08  青杉科技有限公司  人工智能夏令营|internship",
                "2019.07 - 2019.08  青杉少年宫  夏令营辅导员|employment"
            })
    void so_may_one_in_chinese(String lines, String type) {
        assertThat(chinese(lines).work()).extracting(work -> work.type().text()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contributor, Marram Open Source Project, 03/2019 - 08/2021|volunteer",
                "Maintainer, Tansy Parser (GitHub), 03/2019 - 08/2021|volunteer",
                "Maintainer, Open Source Systems GmbH, 03/2019 - 08/2021|employment",
                "Contributor, The Pendle Echo, 03/2019 - 08/2021|employment",
                "Society President, Pendle Sailing Society, 03/2019 - 08/2021|volunteer",
                "Co-Organizer, Pendle Ferns Meetup Group, 03/2019 - 08/2021|volunteer",
                "Organiser, Harbour Data Meetup, 03/2019 - 08/2021|volunteer",
                "Developer, Meetup, 03/2019 - 08/2021|employment",
                "Organizer, Pendle Festival Ltd, 03/2019 - 08/2021|employment",
                "Society Secretary, Pendle Building Society, 03/2019 - 08/2021|employment",
                "Club Secretary, Pendle Golf Club, 03/2019 - 08/2021|employment",
                "Treasurer, Pendle Building Society, 03/2019 - 08/2021|employment"
            })
    void what_is_shared_and_what_is_done_for_a_club_is_unpaid(String lines, String type) {
        assertThat(english(lines).work()).extracting(work -> work.type().text()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019.06 - 2020.05  白鹭读书社  成员|volunteer",
                "2019.06 - 2020.05  青杉动漫社  副社长|volunteer",
                "2019.06 - 2020.05  柳溪环保协会  会员|volunteer",
                "2019.06 - 2020.05  白鹭出版社  社长|employment",
                "2019.06 - 2020.05  青杉旅行社  副社长|employment",
                "2019.06 - 2020.05  柳溪机械行业协会  秘书|employment"
            })
    void so_it_is_in_a_chinese_club(String lines, String type) {
        assertThat(chinese(lines).work()).extracting(work -> work.type().text()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President, Ashmoor University Medieval History Society, 03/2019 - 08/2021|volunteer",
                "Vice President, Ashmoor University Mountain Rescue Club, 03/2019 - 08/2021|volunteer",
                "Treasurer, Fern College Student Union, 03/2019 - 08/2021|volunteer",
                "President, Fern College, 03/2019 - 08/2021|employment",
                "Lecturer, Ashmoor University Medieval History Society, 03/2019 - 08/2021|employment",
                "Scout Leader, Pendle Scout Group, 03/2019 - 08/2021|volunteer",
                "Troop Leader, Girl Scouts of Fernshire, 03/2019 - 08/2021|volunteer",
                "Troop Leader, Fernshire Regiment, 03/2019 - 08/2021|employment",
                "Group Leader, Heron Ltd, 03/2019 - 08/2021|employment",
                "Talent Scout, Heron Ltd, 03/2019 - 08/2021|employment"
            })
    void who_is_elected_by_students_or_leads_scouts_is_unpaid(String lines, String type) {
        assertThat(english(lines).work()).extracting(work -> work.type().text()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Cook (Internship - Summer 2019), Heron Ltd, 06/2019 - 08/2019;internship",
                "Cook (Co-op), Heron Ltd, 06/2019 - 08/2019;internship",
                "Cook (Placement), Heron Ltd, 06/2019 - 08/2019;internship",
                "Cook - Work Placement | Heron Ltd | 06/2019 - 08/2019;internship",
                "Heron Ltd, 06/2019 - 08/2019\\nCook (Industrial Placement Year);internship",
                "Cook [Internship], Heron Ltd, 06/2019 - 08/2019;internship",
                "Cook, Heron Co-op, 06/2015 - 08/2019;employment",
                "Placement Officer, Heron Ltd, 06/2015 - 08/2019;employment",
                "Internship Programme Manager, Heron Ltd, 06/2015 - 08/2019;employment",
                "Apprentice Cook, Heron Ltd, 06/2015 - 08/2019;employment",
                "Cook (Volunteer, part-time), Heron Hospice, 06/2015 - 08/2019;volunteer",
                "Cook (Unpaid), Heron Hospice, 06/2015 - 08/2019;volunteer",
                "Volunteering - Cook | Heron Hospice | 06/2015 - 08/2019;volunteer",
                "Cook | Heron Hospice | pro bono | 06/2015 - 08/2019;volunteer",
                "Volunteer Kitchen Manager, Heron Hospice, 06/2015 - 08/2019;volunteer",
                "Volunteer Services Manager, Heron Hospice, 06/2015 - 08/2019;employment",
                "Volunteer and Community Coordinator, Heron Hospice, 06/2015 - 08/2019;employment",
                "Cook, Own business, 06/2015 - 08/2019;self-employed",
                "Cook (Self-employed), Heron Kitchen, 06/2015 - 08/2019;self-employed",
                "Cook | Own practice | 06/2015 - 08/2019;self-employed",
                "Independent Baker, 06/2015 - 08/2019;self-employed",
                "Independent Living Assistant, 06/2015 - 08/2019;employment"
            })
    void terms_that_stand_apart_in_the_title_lines_say_of_what_kind_it_is(String lines, String type) {
        assertThat(english(lines).work()).extracting(work -> work.type().text()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President of the Cheese Club, Ashmoor University, 03/2019 - 08/2021|volunteer",
                "Treasurer, Student Council, Fern College, 03/2019 - 08/2021|volunteer",
                "Events Officer, Ashmoor University Cheese Society, 03/2019 - 08/2021|volunteer",
                "Founder and President, Debating Society, Fern College, 03/2019 - 08/2021|volunteer",
                "Founder, Larkspur Supper Club, 03/2019 - 08/2021|self-employed",
                "Events Manager, Pendle Golf Club, 03/2019 - 08/2021|employment",
                "Marketing Officer, Pendle Football Club, 03/2019 - 08/2021|employment",
                "Cheese Club Treasurer, Fern College, 03/2019 - 08/2021|volunteer",
                "Secretary, Ski Club at Ashmoor University, 03/2019 - 08/2021|volunteer",
                "Club Manager, Fern School District, 03/2019 - 08/2021|employment",
                "President, Heron Ltd, 03/2019 - 08/2021|employment"
            })
    void an_office_of_a_club_is_unpaid_wherever_the_club_is_named(String lines, String type) {
        assertThat(english(lines).work()).extracting(work -> work.type().text()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Work Placements|internship",
                "Summer Internships|internship",
                "Industrial Training|internship",
                "Volunteerism|volunteer",
                "Positions of Responsibility|volunteer",
                "Freelance / Self-employed|self-employed",
                "Internships & Placements|internship",
                "Co-op Experience|internship",
                "Freelance Work|self-employed",
                "Self-Employment|self-employed",
                "Freelance|self-employed",
                "Pro Bono Work|volunteer",
                "Employment|employment"
            })
    void a_section_says_it_of_all_that_it_holds(String heading, String type) {
        Profile profile = readText(
                "resume.md",
                "# Mira Tallow\n\n## " + heading + "\n\nCook, Heron Ltd, 06/2019 - 08/2019\n\n- Baked bread\n");

        assertThat(profile.work()).extracting(work -> work.type().text()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "实践经历|2019.06 - 2019.09  青杉职业学校  代课教师|employment",
                "实践经历|2019.06 - 2019.12  青杉教育有限公司  数学辅导老师|employment",
                "实践经历|2016.06 - 2019.09  青杉有限公司  档案员|employment",
                "实践经历|2019.06 - 2019.09  青杉有限公司  档案员|internship",
                "实践经历|2019.06 - 2019.09  青杉小学  实习代课教师|internship",
                "实习经历|2019.06 - 2019.09  青杉职业学校  代课教师|internship"
            })
    void what_students_are_paid_for_is_no_internship(String heading, String line, String type) {
        Profile profile = readText("resume.md", "# 林若溪\n\n## " + heading + "\n\n" + line + "\n\n- 整理信件\n");

        assertThat(profile.work()).extracting(work -> work.type().text()).containsExactly(type);
    }

    @Test
    void a_degree_or_a_course_beside_a_school_is_no_work() {
        assertThat(career(english("""
                        - **2015.02-2018.11**: gardener at Pendle University
                        - **2014.02-2014.12**: Wexley University - certificate in Pottery
                        - **2011.01-2013.12**: Wharf University - Welsh language studies
                        - **2007.10-2010.07**: Fern College - evening classes - BSc - Physics
                        - **2003.01-2006.12**: Fern University - Professor - PhD
                        """)))
                .containsExactly(
                        "Pendle University | gardener | 2015-02..2018-11 | employment",
                        "Fern University | Professor | 2003-01..2006-12 | employment");
    }

    @Test
    void a_journey_and_a_prize_are_no_lost_position() {
        Profile profile = readText(
                "resume.md",
                "# 林若溪\n\n## 实习经历\n\n2019.06 - 2019.09  青杉有限公司  档案员\n\n## 荣耀时刻\n\n2003-2004 三好学生\n\n## 其他经历\n\n徒步环岛（2019年3月2日 ~ 2019年3月9日），历时8天\n");

        assertThat(profile.work()).extracting(Work::type).containsExactly(EmploymentType.INTERNSHIP);
        assertThat(profile.experienceMonths()).isZero();
    }
}
