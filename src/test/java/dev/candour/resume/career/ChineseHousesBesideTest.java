package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Laboratories, branches and houses in towns of their own, which are no parts of the house above. */
class ChineseHousesBesideTest {

    private static String[] careerIn(String lines) {
        return career(readText("resume.md", "# 林若溪\n\n## 工作经历\n\n" + lines)).toArray(String[]::new);
    }

    @Test
    void a_house_in_a_town_of_its_own_is_no_project_of_the_one_above() {
        assertThat(careerIn("""
                        **白鹭研究院**  新西兰
                        会计  2013.02 - 2019.08

                        - 记账

                        **青杉汽车**  奥地利
                        设计师  2015.04 - 2016.09

                        - 画图
                        """))
                .containsExactly(
                        "白鹭研究院 | 会计 | 2013-02..2019-08 | employment", "青杉汽车 | 设计师 | 2015-04..2016-09 | employment");
    }

    @Test
    void a_laboratory_that_is_called_after_somebody_or_the_state_employs() {
        assertThat(careerIn("""
                        **溪桥科技有限公司**  武汉
                        工程师  2020.03 - 2021.10

                        **Wren教授实验室**  俄勒冈
                        实验员  2018.02 - 2019.06

                        **陶瓷国家重点实验室**  兰州
                        实验员  2016.03 - 2017.12
                        """))
                .containsExactly(
                        "溪桥科技有限公司 | 工程师 | 2020-03..2021-10 | employment",
                        "Wren教授实验室 | 实验员 | 2018-02..2019-06 | employment",
                        "陶瓷国家重点实验室 | 实验员 | 2016-03..2017-12 | employment");
    }

    @Test
    void a_branch_is_a_part_of_the_house_before_it() {
        assertThat(careerIn("**溪桥设计院**  中国 沈阳分公司\n绘图员  2009.02 - 2011.07\n"))
                .containsExactly("溪桥设计院 | 绘图员 | 2009-02..2011-07 | employment");
    }
}
