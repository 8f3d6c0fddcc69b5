package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts of careers that people send and no template has. */
class SentLayoutsTest {

    private static Profile resume(String lines) {
        return readText("resume.md", "Mira Tallow\n\n" + lines);
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "place and dates quoted below the heading, one of them a single month",
                        "## Current positions\n\n### Quillfern - Senior Support Engineer\n> Provo, UT\n> August 2016 - Current\n\nRemote help for customers.\n\n## Past Experience\n\n### Tansy - Guest Lecturer\n> Provo, UT\n> June 2016\n\n### Rookwood Data - Database Consultant\n> Lyon, France\n> January 2015 - June 2016\n\n- Wrote reports.",
                        "Quillfern | Senior Support Engineer | 2016-08..null\nTansy | Guest Lecturer | 2016-06..2016-06\nRookwood Data | Database Consultant | 2015-01..2016-06"),
                Arguments.of(
                        "everything but the employer in items with labels",
                        "## 工作经验\n\n### 青杉信息技术有限公司\n\n- **职位**：高级开发工程师\n- **任职时间**：2022/5 - 至今\n- **工作内容**：\n  - 负责架构\n\n### 白鹭网络科技有限公司\n\n- **任职时间**：2020/8 - 2022/5\n- **部门**：平台部\n- **职位**：测试工程师\n- **工作内容**：\n  - 负责测试",
                        "青杉信息技术有限公司 | 高级开发工程师 | 2022-05..null\n白鹭网络科技有限公司 | 测试工程师 | 2020-08..2022-05"),
                Arguments.of(
                        "rows of small tables below the skills, without a heading of their own",
                        "#### 职业技能\n\n1. 熟练使用react\n\n| 2019.06 ~ 2023.12 | 青杉云科技有限公司 | 前端开发工程师 |\n| :--- | :---: | --- |\n\n- 负责组件\n\n| 2024.04 \\~ 至今 | 白鹭软件（上海）有限公司 | 前端开发工程师 |\n| :--- | :---: | --- |\n\n- 负责控制台\n",
                        "青杉云科技有限公司 | 前端开发工程师 | 2019-06..2023-12\n白鹭软件(上海)有限公司 | 前端开发工程师 | 2024-04..null"),
                Arguments.of(
                        "dates alone below a heading, and the other half of the title in a heading below them",
                        "## Experience\n\n### Fennick & Vale Health\n\n*01/2022 - Present*\n\n#### Lead Product Designer\n\nDesign of the portal.\n\n### Civic Quill\n\n*06/2018 - 12/2021*\n\n#### Senior UX Designer\n\nPermits.",
                        "Fennick & Vale Health | Lead Product Designer | 2022-01..null\nCivic Quill | Senior UX Designer | 2018-06..2021-12"),
                Arguments.of(
                        "a heading below dates that is no half of the title",
                        "## Experience\n\n### Lead Designer, Fennick Health\n\n*01/2022 - Present*\n\n#### Achievements\n\nDesign of the portal.\n\n### Designer, Civic Quill\n\n*06/2018 - 12/2021*\n\n#### Achievements\n\nPermits.",
                        "Fennick Health | Lead Designer | 2022-01..null\nCivic Quill | Designer | 2018-06..2021-12"),
                Arguments.of(
                        "a single year in a column of ranges",
                        "EXPERIENCE\n\n2009-2011    Quillfern Media ------------------ Provo, UT\n     testing, support.\n\n2007         Tansy Works ---------------------- Provo, UT\n     support, testing, mentor.\n\n2003-2007    Rookwood ------------------------- Provo, UT\n     testing.",
                        "Quillfern Media | null | 2009..2011\nTansy Works | null | 2007..2007\nRookwood | null | 2003..2007"),
                Arguments.of(
                        "a single year behind title and employer",
                        "Work Experience:\n\nBarman at Fennick Club, Provo, 2022\n• Mixed drinks.",
                        "Fennick Club | Barman | 2022..2022"),
                Arguments.of(
                        "a trade for a title",
                        "工作经历\n\n2018年8月——2022年10月  青杉科技有限公司       web前端\n\n2016年8月——2018年7月  白鹭互联网技术有限公司    Java后端",
                        "青杉科技有限公司 | web前端 | 2018-08..2022-10\n白鹭互联网技术有限公司 | Java后端 | 2016-08..2018-07"),
                Arguments.of(
                        "a title that a space parts behind a Latin word",
                        "## 工作经历\n\n### 青杉科技有限公司｜Web 前端工程师\n\n**2019.03 — 2021.08｜全职**\n\n- 负责组件",
                        "青杉科技有限公司 | Web 前端工程师 | 2019-03..2021-08"),
                Arguments.of(
                        "a department that is called like a company behind the title",
                        "Experience\n\nRookwood IT - Operations Analyst - Professional Services\nMarch 2014 - May 2016\n\n- Wrote reports.",
                        "Rookwood IT | Operations Analyst | 2014-03..2016-05"),
                Arguments.of(
                        "an open month before a wide gap",
                        "简历\n2014.10—2019.03　青杉县人民政府科员\n2019.03—　　　　　南山区政务服务中心综合科科长",
                        "青杉县人民政府 | 科员 | 2014-10..2019-03\n南山区政务服务中心 | 综合科科长 | 2019-03..null"),
                Arguments.of(
                        "an employer behind the word for",
                        "Experience\n\n2015 - 2019: Marketing Manager at Rookwood plc\n2013 - 2015: Marketing Assistant for Tansy Group",
                        "Rookwood plc | Marketing Manager | 2015..2019\nTansy Group | Marketing Assistant | 2013..2015"),
                Arguments.of(
                        "the time of all roles over them, some with their part of the employer",
                        "EXPERIENCE\nTANSY CONSULTING GROUP                        2017-Present\nSenior Consultant, Digital Practice (2020-Present)\n- Analysed\nConsultant (2017-2020)\n- Analysed\nROOKWOOD BANK                                 2014-2017\nAnalyst, Global Markets\n- Reported",
                        "TANSY CONSULTING GROUP | Senior Consultant | 2020..null\nTANSY CONSULTING GROUP | Consultant | 2017..2020\nROOKWOOD BANK | Analyst, Global Markets | 2014..2017"),
                Arguments.of(
                        "the title as the first sentence behind a colon",
                        "Experience\n• Quillfern (2019-2022): Backend developer. Built parts.\n• Tansy (2016-2019): Test engineer. Wrote tests.",
                        "Quillfern | Backend developer | 2019..2022\nTansy | Test engineer | 2016..2019"),
                Arguments.of(
                        "a year with a dash and nothing behind it",
                        "Work:\n- Developer, Quillfern, 2021-\n- Junior Developer, Tansy, 2019-2021",
                        "Quillfern | Developer | 2021..null\nTansy | Junior Developer | 2019..2021"),
                Arguments.of(
                        "dates over everything, time off work too",
                        "Experience\n2018 to present\nQuillfern, Architect\n2010 to 2018\nCareer break\n2006 to 2010\nRookwood, Developer",
                        "Quillfern | Architect | 2018..null\nRookwood | Developer | 2006..2010"),
                Arguments.of(
                        "a year alone below title and employer",
                        "EXPERIENCE\nWaitress, Cafe Fennick\nJune 2021 – August 2021\nServed guests.\nCashier, Hobb Market\n2019\nServed guests.",
                        "Cafe Fennick | Waitress | 2021-06..2021-08\nHobb Market | Cashier | 2019..2019"),
                Arguments.of(
                        "a second role below one word of what was done",
                        "Employment\n\nFennick & Sons, Leeds, UK\nSite Manager (Sep 2016 – Aug 2021)\nManaged sites.\n\nAssistant Site Manager (Sep 2014 – Aug 2016)\nHelped.",
                        "Fennick & Sons | Site Manager | 2016-09..2021-08\nFennick & Sons | Assistant Site Manager | 2014-09..2016-08"),
                Arguments.of(
                        "a research post among the studies",
                        "Education\nPhD in Chemistry, Wexley University, 2015 - 2020\nResearch Assistant, Marsh Lab, Wexley University, 2015 - 2020\nBSc Chemistry, Tansy College, 2011 - 2015\n\nExperience\nScientist, Rookwood Bio, Aug 2020 - Present",
                        "Rookwood Bio | Scientist | 2020-08..null\nWexley University | Research Assistant | 2015..2020"),
                Arguments.of(
                        "entries that go on behind the skills, in headings of one rank",
                        "## Experience\n\n### Skill Set\n\n- Ruby, Redis\n\n### Quillfern\n*(February 2019 - Present)*\n**Staff Engineer**\n\n- Plans\n\n### Tansy\n*(March 2016 - January 2019)*\n**Senior Engineer**\n\n- Plans\n\n### Talks\n- A talk in 2018",
                        "Quillfern | Staff Engineer | 2019-02..null\nTansy | Senior Engineer | 2016-03..2019-01"),
                Arguments.of(
                        "what was done behind a label",
                        "## 工作经验\n+ 2017.8-2019.5\t\t青杉科技有限公司\n + 主要工作内容：开发内部系统，电商运营\n+ 2019.5-2022.6\t\t白鹭科技有限公司\n + 主要工作内容：功能测试、自动化测试",
                        "青杉科技有限公司 | null | 2017-08..2019-05\n白鹭科技有限公司 | null | 2019-05..2022-06"),
                Arguments.of(
                        "a branch and a title behind 担任",
                        "工作经历\n2014年8月~2015年11月 青杉勘探集团北京分部担任会计",
                        "青杉勘探集团北京分部 | 会计 | 2014-08..2015-11"),
                Arguments.of(
                        "what was done behind the dates of a line that names no title",
                        "## 其他经历\n\n**青杉警卫班｜2012.12 — 2014.12**：参军入伍，培养责任意识。",
                        "青杉警卫班 | null | 2012-12..2014-12"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void is_read(String layout, String lines, String positions) {
        assertThat(career(resume(lines)).map(line -> line.replaceAll(" \\| [a-z-]+$", "")))
                .containsExactly(positions.split("\n"));
    }

    @Test
    void the_rows_below_a_column_of_projects_are_no_positions() {
        Profile profile = resume(
                "工作经历\n时间\t单位\t职务\n2018年4月至今\t青杉建设集团有限公司\t项目经理\n时间\t项目名称\t规模\t担任职务\n2021年6月至2023年12月\t白鹭湾三期\t18万平方米\t项目经理\n");

        assertThat(career(profile)).containsExactly("青杉建设集团有限公司 | 项目经理 | 2018-04..null | employment");
    }

    @Test
    void a_remark_on_the_studies_is_no_post() {
        Profile profile = resume(
                "Education\n\nMSc Physics, Wexley University, Sep. 2018 - Jun. 2020\nThesis on tides; teaching assistant for two terms\n\nSep. 2015 - Jun. 2018\nBSc Physics, Tansy College\n");

        assertThat(profile.work()).isEmpty();
    }

    @Test
    void what_is_built_is_no_employer() {
        Profile profile =
                resume("## 工作经历\n\n### 青杉科技有限公司 2018.01 - 2020.05\n\n#### 白鹭护理系统 2018.03 - 2019.01\n\n- 负责后端\n");

        assertThat(profile.work()).extracting(Profile.Work::name).containsExactly("青杉科技有限公司");
    }

    @Test
    void volunteer_below_an_employer_is_what_somebody_did_there() {
        Profile profile = resume(
                "EMPLOYMENT HISTORY\n\n2013 to 2016\nTansy Care Homes\nNurse\n\n2012\nSaint Rook's Hospice\nVolunteer\nServing meals.\n");

        assertThat(career(profile))
                .containsExactly(
                        "Tansy Care Homes | Nurse | 2013..2016 | employment",
                        "Saint Rook's Hospice | Volunteer | 2012..2012 | volunteer");
    }

    @Test
    void a_name_keeps_the_quotation_marks_that_the_document_writes() {
        Profile profile = resume("Experience\n\nTeacher’s Assistant, St Rook’s School, March 2014 - May 2016\n");

        assertThat(career(profile))
                .containsExactly("St Rook’s School | Teacher’s Assistant | 2014-03..2016-05 | employment");
    }
}
