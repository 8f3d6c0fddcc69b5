package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Education;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far Chinese studies came, and names and words in them that are no field. */
class ChineseStatesOfStudiesTest {

    private static List<Education> studies(String lines) {
        return readText("resume.md", "# 林若溪\n\n## 教育背景\n\n" + lines + "\n").education();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        - 柳溪大学一年级，2025学年; 柳溪大学; none; false
        - 柳溪大學 社會學系 二年級; 柳溪大學; 社會學; false
        - 青杉大学，大三，会计学; 青杉大学; 会计学; false
        - 青杉大学 研二 机械工程; 青杉大学; 机械工程; false
        - 青杉理工大學 機械工程系 大四在學; 青杉理工大學; 機械工程; false
        - 柳溪大学 博士候选人 化学; 柳溪大学; 化学; false
        - 柳溪大学 会计学 本科 2011.09 - 2015.06; 柳溪大学; 会计学; none
        - 柳溪大学青杉-白鹭分校，化学，硕士，2018 - 2020; 柳溪大学青杉-白鹭分校; 化学; none
        - 青杉大学 - 会计学 - 本科 - 2015; 青杉大学; 会计学; none
        - 柳溪大学，光学研究机构在读博士，2022年7月至今; 柳溪大学; none; false
        """)
    void are_told(String line, String school, String area, Boolean completed) {
        assertThat(studies(line)).singleElement().satisfies(study -> {
            assertThat(study.institution()).isEqualTo(school);
            assertThat(study.area()).isEqualTo(area);
            assertThat(study.completed()).isEqualTo(completed);
        });
    }

    @Test
    void a_tag_of_the_site_shows_the_degree_in_it() {
        assertThat(studies("2018.09-2022.06 柳溪大学 <Badge type=\"tip\" text=\"本科\" />  \n理学院 | 应用化学 <Icon name2='x' />"))
                .singleElement()
                .satisfies(study -> {
                    assertThat(study.level()).hasToString("BACHELOR");
                    assertThat(study.area()).isEqualTo("应用化学");
                });
    }

    @Test
    void a_thesis_told_elsewhere_is_no_study() {
        assertThat(studies("柳溪大学 化学 本科 2015.09 - 2019.06\n\n## 研究经历\n\n本科毕业论文\t柳溪大学 | 2019年1月 - 2019年6月\n\n- 测定"))
                .singleElement()
                .extracting(Education::area)
                .isEqualTo("化学");
    }
}
