package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a career in Chinese begins and ends, and what of it stands where. */
class CareersAmongOthersTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "dates below what is told of each position",
                        "【工作经验】\n青杉重工股份有限公司\n机械设计工程师\n负责液压支架设计\n2015.03 - 2019.08\n\n白鹭机电有限公司\n设备主管\n负责设备维护\n2019.09 - 至今\n\n【教育经历】\n柳溪大学\n",
                        "青杉重工股份有限公司 | 机械设计工程师 | 2015-03..2019-08\n白鹭机电有限公司 | 设备主管 | 2019-09..null"),
                Arguments.of(
                        "dates below two titles of each position",
                        "## 工作经历\n\n企业名称\n\n职位\n\n日期\n\n青杉科技有限公司\n\n架构师\n\n数据产品经理\n\n2022-2024\n\n白鹭云计算股份有限公司\n\n数据开发\n\n海外数据交付\n\n2021-2022\n",
                        "青杉科技有限公司 | 架构师 | 2022..2024\n白鹭云计算股份有限公司 | 数据开发 | 2021..2022"),
                Arguments.of(
                        "how long it lasted between employer and title",
                        "工作经历\n\n2015.02 - 2015.10 青杉生物科技有限公司(8个月)药品研发 | 月薪:4001-6000\n工作描述：研发\n\n2014.07 - 2015.02 白鹭仪器有限公司（1年2个月）市场专员\n",
                        "青杉生物科技有限公司 | 药品研发 | 2015-02..2015-10\n白鹭仪器有限公司 | 市场专员 | 2014-07..2015-02"),
                Arguments.of(
                        "headings before a slash, two of which are known",
                        "經歷 /\n2019-，溪橋藝術空間，主持人。 [Link]\n2016-2019，北山畫廊，策展助理。\n個展 /\n2021，「重力」，小山美術館，柳溪。\n駐村 /\n2021-2022，白鷺美術館，柳溪。\n學歷 /\n2015，碩士，柳溪藝術大學。\n",
                        "溪橋藝術空間 | 主持人 | 2019..null\n北山畫廊 | 策展助理 | 2016..2019"),
                Arguments.of(
                        "headings behind a mark, two of which are known",
                        "◆ 教育背景\n2008.9-2012.6 柳溪师范大学 英语教育 本科\n\n◆ 工作经历\n2015.9-2018.6 青杉实验中学 英语教师\n\n◆ 公开课与教研\n2019.3-2020.3 白鹭县教育局 阅读策略\n\n◆ 自我评价\n热爱教育\n",
                        "青杉实验中学 | 英语教师 | 2015-09..2018-06"),
                Arguments.of(
                        "headings that no list holds",
                        "工作经历\n2016年7月-2017年6月\t柳溪大学附属医院\t主治医师\n\n主持及参与课题\n2018年-2020年\t省科技局\t创面修复机制研究\t主持\n\n受邀学术报告\n2019年5月-2019年6月\t青杉医学会\t创面修复进展\n",
                        "柳溪大学附属医院 | 主治医师 | 2016-07..2017-06"),
                Arguments.of(
                        "careers among projects, where projects are numbered below an employer",
                        "## 项目经历\n\n### 2019.03 - 至今  云帆  游戏前端开发\n\n#### 项目1：岛屿建设\n负责界面\n\n### 2018.04-2019.03 同鹿 游戏开发工程师\n* 独立完成小游戏\n",
                        "云帆 | 游戏前端开发 | 2019-03..null\n同鹿 | 游戏开发工程师 | 2018-04..2019-03"),
                Arguments.of(
                        "a table whose first row has no end",
                        "工作经历\n2015.9-\t柳溪市人民医院\t主治医师\n2013.7-2015.8\t柳溪市人民医院\t住院医师\n",
                        "柳溪市人民医院 | 主治医师 | 2015-09..null\n柳溪市人民医院 | 住院医师 | 2013-07..2015-08"),
                Arguments.of(
                        "studies in parentheses behind an employer and a title",
                        "主要简历\n2003.04—2009.11  青杉电力设计院工程师\n2009.11—2016.05  白鹭能源集团工程部副主任（其间：2012.09—2014.06在柳溪大学学习）\n",
                        "青杉电力设计院 | 工程师 | 2003-04..2009-11\n白鹭能源集团 | 工程部副主任 | 2009-11..2016-05"),
                Arguments.of(
                        "a part of the party, which is a house of its own",
                        "工作经历\n1995.07-2001.03  青杉县教育局  科员\n2001.04-2010.12  青杉县委宣传部  副部长\n",
                        "青杉县教育局 | 科员 | 1995-07..2001-03\n青杉县委宣传部 | 副部长 | 2001-04..2010-12"),
                Arguments.of(
                        "a part of a town where a title might stand",
                        "工作经历\n\n2012 - 至今\t青杉软件系统有限公司\t工业园区，苏州，中国\n2年人力资源应用工程师\n负责开发\n",
                        "青杉软件系统有限公司 | 人力资源应用工程师 | 2012..null"),
                Arguments.of(
                        "a year of school as an end",
                        "## 工作经历\n\n- 青杉科技 - 算法实习生 (2024.6 ~ 2024.8)\n- 白鹭车队 - 软件工程师 (2022 ~ 2023/24)\n",
                        "青杉科技 | 算法实习生 | 2024-06..2024-08\n白鹭车队 | 软件工程师 | 2022..2024"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void every_position_has_its_own_employer_title_and_dates(String what, String lines, String positions) {
        assertThat(career(readText("resume.md", "# 林若溪\n\n" + lines)).map(CareersAmongOthersTest::withoutType))
                .containsExactly(positions.split("\n"));
    }

    private static String withoutType(String position) {
        return position.substring(0, position.lastIndexOf(" | "));
    }
}
