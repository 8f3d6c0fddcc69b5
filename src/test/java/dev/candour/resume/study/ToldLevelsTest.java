package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels that no word for a degree tells: those of departments in Taiwan, and the one that stands apart from its school. */
class ToldLevelsTest {

    private static List<String> studies(String lines) {
        return readText("resume.md", "# 林若溪\n\n" + lines.replace("\\n", "\n") + "\n").education().stream()
                .map(study -> study.level() + "/" + study.institution())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        國立青杉大學 企業管理學系 2012/09 - 2016/06; BACHELOR/國立青杉大學
        2012/9-2016/6\\n\\n園藝學系\\n\\n青杉科技大學; BACHELOR/青杉科技大學
        學校：青杉大學\\n系所：土木工程學系; BACHELOR/青杉大學
        青杉大學\\n化學系\\n2013.09 - 2017.06 畢業; BACHELOR/青杉大學
        國立青杉大學 光電工程研究所 2016/09 - 2018/06; MASTER/國立青杉大學
        青杉大學 會計學系 碩士 2016/09 - 2019/06; MASTER/青杉大學
        青杉大學 會計學系 2016/09 - 2018/06; null/青杉大學
        青杉大學附設高職 會計學系 2012/09 - 2016/06; null/青杉大學
        青杉大學 會計學系 推廣學分班 2012/09 - 2016/06; null/青杉大學
        青杉大學 會計學系 行政助理 2012/09 - 2016/06; null/青杉大學
        青杉大學 會計學系 (主修) 法律學系 (輔系) 2012/09 - 2016/06; BACHELOR/青杉大學
        青杉大学 会计系 2012/09 - 2016/06; null/青杉大学
        """)
    void departments_and_institutes_in_taiwan_tell_the_level(String lines, String expected) {
        assertThat(studies("## 學歷\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        学历：硕士; 青杉大学  通信工程  2016.09-2019.06\\n柳溪大学  电子工程  2012.09-2016.06; MASTER/青杉大学+BACHELOR/柳溪大学
        学历：硕士研究生; 青杉大学  法学  2020.9-2021.12\\n柳溪大学  法学  2016.9-2020.6\\n云雀大学夏校  法学  2018.6-2018.8; MASTER/青杉大学+BACHELOR/柳溪大学+null/云雀大学
        学历：本科; 青杉大学  会计学  2018.09-2020.06\\n柳溪大学  财务管理  2015.09-2018.06; BACHELOR/青杉大学+null/柳溪大学
        学历：硕士; 青杉大学  法学  2016.09-2019.06\\n柳溪大学  法学  2012.09-2016.06\\n云雀大学  交换  2019.09-2020.07; MASTER/青杉大学+BACHELOR/柳溪大学+null/云雀大学
        学历：本科; 柳溪高中  2015.09-2018.06\\n青杉大学  会计学  2018.09-2022.06\\n云雀培训学院  前端培训  2022.09-2023.08; null/柳溪高中+BACHELOR/青杉大学+null/云雀培训学院
        学历：硕士; 青杉大学  法学  硕士  2016.09-2019.06\\n柳溪大学  法学  2012.09-2016.06; MASTER/青杉大学+null/柳溪大学
        """)
    void a_degree_that_stands_apart_is_that_of_the_last_school(String apart, String lines, String expected) {
        assertThat(studies("电话：13800000000  " + apart + "\n\n## 教育背景\n\n" + lines.replace("\\n", "\n\n")))
                .containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        青杉职业技术学院 - 工程造价\\n2019.9 - 2022.6; 我是今年离校的大专毕业生，愿意先当学徒。
        青杉职业学院  护理  2018.9 - 2021.6; 本人是大专毕业生，吃苦耐劳。
        """)
    void a_graduate_says_again_what_the_kind_of_school_tells(String school, String told) {
        assertThat(studies("## 教育背景\n\n" + school + "\n\n## 自我评价\n\n" + told))
                .hasSize(1)
                .allMatch(study -> study.startsWith("ASSOCIATE/青杉职业"));
    }

    @Test
    void a_department_that_may_teach_for_any_degree_tells_no_level_and_employs_nobody_who_studies_there() {
        Profile profile = Samples.readText("cv.txt", "林若溪\n\n學歷\n國立柳溪大學 會計系所 2010 - 2014\n");
        assertThat(profile.education()).hasSize(1).allMatch(study -> study.level() == null);
        assertThat(profile.work()).isEmpty();
    }
}
