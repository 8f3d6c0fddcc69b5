package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Studies that a document tells at two places are one. */
class ToldTwiceTest {

    private static List<String> studies(String text) {
        return readText("cv.txt", text).education().stream()
                .map(study ->
                        study.institution() + " | " + study.area() + " | " + study.level() + " | " + study.endDate())
                .toList();
    }

    @Test
    void a_department_in_a_letter_is_the_field_of_the_form() {
        assertThat(studies("""
                陳小嵐
                * 科系： 柳溪大學 經濟學系 學士
                * 手機： 0912345678

                自我介紹
                畢業於柳溪大學經濟系，那四年學會了精打細算。
                """)).containsExactly("柳溪大學 | 經濟學 | BACHELOR | null");
    }

    @Test
    void a_level_and_its_year_in_the_head_are_those_of_a_row_among_the_work() {
        assertThat(studies("""
                林小岚
                学历：全日制本科(2021.7 毕业)

                学习\\工作 经历
                2015.9 - 2017.6   枫渡职业学院(大专)          渔业机械
                2017.8 - 2018.3   柳溪乐枫科技有限公司            硬件工程师
                2019.9 - 2021.7   柳溪白枫学院(全日制本科)        船舶工程
                """))
                .containsExactlyInAnyOrder("枫渡职业学院 | 渔业机械 | ASSOCIATE | 2017-06", "柳溪白枫学院 | 船舶工程 | BACHELOR | 2021-07");
    }

    @Test
    void two_fields_at_one_school_stay_two() {
        assertThat(studies("""
                林小岚

                教育背景
                柳溪大学 经济学 本科 2012.9 - 2016.6
                柳溪大学 法学 本科 2013.9 - 2016.6
                """)).hasSize(2);
    }

    @Test
    void a_board_where_people_wrote_is_no_degree() {
        assertThat(studies("陳小嵐\n\n學歷\n柳溪大學｜資訊管理學士\n2000.9 - 2002.6\n里程碑\n• 1995：創立 ELM BBS 並寫了一本書，鎮上無人不知\n"))
                .hasSize(1);
    }

    @Test
    void what_is_told_of_a_study_is_none() {
        assertThat(studies("""
                Nora Whitlock

                Education

                Elmford Polytechnical College — Oakford, CA
                Bachelor of Science, Tides, 2010
                - President of the Rowing Club.
                - Asked by the school as a keeper of its boats and Student Host.
                - 4.1 Undergraduate GPA, Magna Cum Laude
                """)).containsExactly("Elmford Polytechnical College | Tides | BACHELOR | 2010");
    }

    @Test
    void a_word_about_its_end_is_no_part_of_a_school() {
        assertThat(studies("Nora Whitlock\n\nEducation\nPh.D. Botany- Pennfern State University Expected 2028\n"))
                .containsExactly("Pennfern State University | Botany | DOCTORATE | 2028");
    }

    @Test
    void degrees_among_the_work_are_no_positions() {
        Profile profile = readText("cv.md", """
                # Nora Whitlock

                ## Education & Work

                - **Bank of Fern, Remote** (2020-present)<br />
                  Founder, Director of Maps

                - **Elmford University (EU)** (2011–2014)<br />
                  Master's of Science in Tides

                - **Birch University** (2005–2009)<br />
                  Bachelor's of Arts, mostly about ferns and mosses.
                """);
        assertThat(profile.work()).extracting(Profile.Work::name).containsExactly("Bank of Fern");
    }

    @Test
    void a_season_beside_a_range_begins_no_other_one() {
        assertThat(studies("""
                Nora Whitlock

                Education

                Pennfern University	GPA: 3.8	Leeds, UK
                M.S. Botany, Spring 2023	August 2022 - Present
                Oakford University	GPA: 3.8	Leeds, UK
                B.S. Botany, Spring 2022	August 2019 - May 2022
                """))
                .containsExactly(
                        "Pennfern University | Botany | MASTER | null",
                        "Oakford University | Botany | BACHELOR | 2022-05");
    }
}
