package dev.candour.resume.career;

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
                        "somebody's own business above what was made in it",
                        "## 工作經歷\n\n個人接案｜行銷顧問\nAI+自動化行銷系統\n2025/5 ~ 現在\n\n青杉生技\n行銷經理\n2023/5 ~ 2025/4\n",
                        "個人接案 | 行銷顧問 | 2025-05..null\n青杉生技 | 行銷經理 | 2023-05..2025-04"),
                Arguments.of(
                        "terms of a school, and a parenthesis that a narrow column tore",
                        "工作经历\n\n2010年秋季学期 - 2012年春季学期  青杉大学  助教\n\n2008.3- 2008.12(海 程序员, Egret Inc\n参与开发。\n外)\n",
                        "青杉大学 | 助教 | 2010-09..2012-05\nEgret Inc | 程序员 | 2008-03..2008-12"),
                Arguments.of(
                        "titles before a sign and the employer, without spaces",
                        "# 工作經驗\n\n## 區塊鏈開發人員@青杉科研\n\nMay 2021 - Present\n\n## IT實習@Egret\n\nOct 2019 - May 2020\n",
                        "青杉科研 | 區塊鏈開發人員 | 2021-05..null\nEgret | IT實習 | 2019-10..2020-05"),
                Arguments.of(
                        "what was done in a cell of its own behind the dates",
                        "工作經歷\n服務單位\t職稱\t期間\t工作內容\n青杉房屋\t營業員\tMar 2011 ~ Feb 2016\t負責房地產案件之開發及銷售。\n白鷺滷味\t店長\tMay 2007 ~ Feb 2011\t擔任店面管理及銷售工作。\n",
                        "青杉房屋 | 營業員 | 2011-03..2016-02\n白鷺滷味 | 店長 | 2007-05..2011-02"),
                Arguments.of(
                        "parts of houses that everybody knows",
                        "工作经历\n\n* 2022.03 - 至今: 高级研究员\n  * 华为方舟实验室\n  * 研究方向\n\n* 2020.08 - 2021.04: 研究实习生\n  * 百度语言处理部\n",
                        "华为方舟实验室 | 高级研究员 | 2022-03..null\n百度语言处理部 | 研究实习生 | 2020-08..2021-04"),
                Arguments.of(
                        "two titles that a sign or a word joins",
                        "工作经历\n\n2023.3 - 2024.2 青杉科技有限公司 | 用户研究 & 运营负责人\n\n2020.3 - 2023.2 白鹭科技有限公司 | 联合创始人兼 CTO\n",
                        "青杉科技有限公司 | 用户研究 & 运营负责人 | 2023-03..2024-02\n白鹭科技有限公司 | 联合创始人兼 CTO | 2020-03..2023-02"),
                Arguments.of(
                        "a year of school as an end",
                        "## 工作经历\n\n- 青杉科技 - 算法实习生 (2024.6 ~ 2024.8)\n- 白鹭车队 - 软件工程师 (2022 ~ 2023/24)\n",
                        "青杉科技 | 算法实习生 | 2024-06..2024-08\n白鹭车队 | 软件工程师 | 2022..2024"),
                Arguments.of(
                        "roles under an employer that no list knows, its span and its places",
                        "## Work Experience\n\n### Fennick Bay Hodge\nOct 2018 - Current · 4 yrs 8 mos\nRemote (2020-2022) Boston, MA (2018-2020)\n"
                                + "#### Surveyor, Part-Time (Apr 2022 - Current)\nDraws plans.\n#### Civil Engineer (Oct 2018 - Apr 2022)\nDrew roads.\n\n"
                                + "### Norris, Prest & Ringwald, Inc.\nMay 2017 - Oct 2018 · 1 yr 6 mos\nAyer, MA\n#### Staff Civil Engineer\n- Worked on plans\n- Prepared drawings\n",
                        "Fennick Bay Hodge | Surveyor | 2022-04..null\nFennick Bay Hodge | Civil Engineer | 2018-10..2022-04\n"
                                + "Norris, Prest & Ringwald, Inc. | Staff Civil Engineer | 2017-05..2018-10"),
                Arguments.of(
                        "employers with dates over titles, below a list of something else",
                        "Awards\n\nGold medal, Wexley Fair\nJunior Scholar of the Year\nWexley Hospital Trust\tJun 2020 - Present\nWard Sister · Paediatrics\n"
                                + "Marsh Vale\tFeb 2017 - May 2020\nStaff Nurse · Night team\nFennick Bay\tMar 2014 - Jan 2017\nCare Assistant · Dementia unit\n",
                        "Wexley Hospital Trust | Ward Sister | 2020-06..null\nMarsh Vale | Staff Nurse | 2017-02..2020-05\n"
                                + "Fennick Bay | Care Assistant | 2014-03..2017-01"),
                Arguments.of(
                        "streets and towns between a house and its title",
                        "EXPERIENCE\n\nFennick Systems\n\n38 W. Alder Ave., Suite 12\nMarsh Vale, OR 97000\n\nStore Manager\n\nApril 2016 - Present\n\n- Hired\n\nWexley Learning\n\n7 Reed Street, Floor 2\nOakton, VT 05000\n\nClerk\n\nJuly 2011 - March 2016\n\n- Filed papers\n",
                        "Fennick Systems | Store Manager | 2016-04..null\nWexley Learning | Clerk | 2011-07..2016-03"),
                Arguments.of(
                        "a house in capitals right behind its title",
                        "EXPERIENCE\n\nMay 2010 - July 2012, Office Manager TANSY PAPER AND PRINT\n- Ran it\n\nJune 2005 - April 2009 Wine Buyer FENNICK, INC.\n- Helped\n\n2000 - 2001 QA Engineer AWS, Marsh Ltd\n\n1998 - 1999 Sales Manager ASIA PACIFIC, Marsh Ltd\n\n1996 - 1997 Nurse INTENSIVE CARE UNIT, Wexley Hospital\n",
                        "TANSY PAPER AND PRINT | Office Manager | 2010-05..2012-07\nFENNICK, INC. | Wine Buyer | 2005-06..2009-04\nMarsh Ltd | QA Engineer AWS | 2000..2001\nMarsh Ltd | Sales Manager ASIA PACIFIC | 1998..1999\nWexley Hospital | Nurse INTENSIVE CARE UNIT | 1996..1997"),
                Arguments.of(
                        "studies in the same list",
                        "## experience\n\n- 2017.04 - 2019.02: clerk at Fennick Bay\n- 2016.01 - 2016.06: Wexley University - exchange semester\n- 2014.10 - 2015.12: Marsh Academy - Welsh language studies\n- 2011.10 - 2014.07: Vale State - evening school - BSc - Botany\n",
                        "Fennick Bay | clerk | 2017-04..2019-02"),
                Arguments.of(
                        "competitions behind it",
                        "Positions\n\n2015 - present\tJunior Researcher\nWexley University\n\nProgramming Competitions\n\n2012\tMarsh Night of Code\n2010 - 2011\tVale Cup for Schools\n",
                        "Wexley University | Junior Researcher | 2015..null"),
                Arguments.of(
                        "a role of another kind under a span without any headings",
                        "EXPERIENCE\n\nFennick Bay Hodge\nOct 2018 - Current · 4 yrs 8 mos\nSurveyor, Part-Time (Apr 2022 - Current)\nDraws plans of fields and roads for the whole county.\n"
                                + "Civil Engineer (Oct 2018 - Apr 2022)\nDrew roads and bridges for the whole county.\n",
                        "Fennick Bay Hodge | Surveyor | 2022-04..null\nFennick Bay Hodge | Civil Engineer | 2018-10..2022-04"),
                Arguments.of(
                        "partners without a legal form, and the offices of people with titles",
                        "## Experience\n\nSummer Associate\nNorris, Pike & Dole, Boston, MA\nMay 2021 - August 2021\n- Drafted memoranda\n\n"
                                + "Legislative Fellow\nThe Office of Senator Ines Varga, Boston, MA\nSeptember 2019 - May 2020\n- Wrote briefs\n\n"
                                + "Press Clerk\nGovernor's Office of Trade, Albany, NY\nJune 2018 - August 2018\n- Filed papers\n",
                        "Norris, Pike & Dole | Summer Associate | 2021-05..2021-08\nThe Office of Senator Ines Varga | Legislative Fellow | 2019-09..2020-05\n"
                                + "Governor's Office of Trade | Press Clerk | 2018-06..2018-08"));
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
