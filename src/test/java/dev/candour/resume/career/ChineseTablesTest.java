package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.vocabulary.Vocabulary;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Careers in the rows, forms and columns of Chinese documents, and among their studies. */
class ChineseTablesTest {

    private static final Headings HEADINGS = new Headings(Vocabulary.standard().words("headings"));

    private static Profile resume(String lines) {
        return readText("resume.md", "# 林若溪\n\n" + lines);
    }

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "rows that name a year only, counted from the first of the Republic too",
                        "## 經歷 2016-2024\n\n年度\t單位\t職稱\n2016-2018\t青杉登山協進會\t執行秘書 & 公關企劃\n2016\t白鹭園藝設計有限公司\t行銷實習生\n105年度\t勞動部\t兼任助理\n2019\t柳溪餐廳\t設計企劃\n",
                        "青杉登山協進會 | 執行秘書 & 公關企劃 | 2016..2018\n白鹭園藝設計有限公司 | 行銷實習生 | 2016..2016\n勞動部 | 兼任助理 | 2016..2016\n柳溪餐廳 | 設計企劃 | 2019..2019"),
                Arguments.of(
                        "columns set apart by spaces, the last of them the employer",
                        "工作经历\n起止时间        职务        证明人        单位名称\n2019.3-至今     长途司机     林柳青     北山快运\n2014.1-2018.12     装卸工     云杉     柳溪快运\n",
                        "北山快运 | 长途司机 | 2019-03..null\n柳溪快运 | 装卸工 | 2014-01..2018-12"),
                Arguments.of(
                        "a bureau and a committee that an office follows directly",
                        "## 工作履历\n\n2010.07—2012.08  青杉县柳溪镇人民政府科员\n2012.08—2015.03  青杉县委组织部副科长\n2015.04—  青杉县文化广电旅游局副局长\n",
                        "青杉县柳溪镇人民政府 | 科员 | 2010-07..2012-08\n青杉县委组织部 | 副科长 | 2012-08..2015-03\n青杉县文化广电旅游局 | 副局长 | 2015-04..null"),
                Arguments.of(
                        "years of two digits",
                        "工作经验\n08年-11年  青杉和酒店  热菜厨师\n11年-15年  白鹭大酒店  厨师长\n15年9月-至今  柳溪餐饮管理有限公司  行政总厨\n",
                        "青杉和酒店 | 热菜厨师 | 2008..2011\n白鹭大酒店 | 厨师长 | 2011..2015\n柳溪餐饮管理有限公司 | 行政总厨 | 2015-09..null"),
                Arguments.of(
                        "a regiment without a name",
                        "工作经历\n2001.12-2003.12     白鹭军区某部     汽车兵     战友\n",
                        "白鹭军区某部 | 汽车兵 | 2001-12..2003-12"),
                Arguments.of(
                        "on what terms somebody served, in the parentheses of the dates",
                        "## 工作經歷\n\n補給士（2016/08 – 2017/07，義務役）\n",
                        "null | 補給士 | 2016-08..2017-07"),
                Arguments.of(
                        "a form with more labels above the dates than a title block has lines",
                        "## 工作经验\n\n公司名称：青杉物流有限公司\n公司性质：民营\n所属行业：物流\n所在部门：运营部\n职位名称：调度主管\n工作时间：2019年4月 - 至今\n工作描述：负责车辆调度。\n",
                        "青杉物流有限公司 | 调度主管 | 2019-04..null"),
                Arguments.of(
                        "community centres below their dates, each an employer of its own",
                        "## 工作經驗\n\n2017年9月至今\n青杉社會服務會\n註冊社工\n• 個案輔導\n\n2013年7月 - 2017年8月\n柳溪青少年中心\n助理社會工作主任\n• 統籌活動\n\n2012年6月 - 8月\n白鹭長者中心\n活動助理\n",
                        "青杉社會服務會 | 註冊社工 | 2017-09..null\n柳溪青少年中心 | 助理社會工作主任 | 2013-07..2017-08\n白鹭長者中心 | 活動助理 | 2012-06..2012-08"),
                Arguments.of(
                        "a command of the army, whose dates say on what terms somebody served",
                        "## 工作經歷\n\n**青杉電子股份有限公司**｜專案經理（2017/08 – 2020/02）\n- 協調\n\n**陸軍白鹭指揮部**｜補給士（2016/08 – 2017/07，義務役）\n",
                        "青杉電子股份有限公司 | 專案經理 | 2017-08..2020-02\n陸軍白鹭指揮部 | 補給士 | 2016-08..2017-07"),
                Arguments.of(
                        "an employer that begins with its town, a slash and a title",
                        "## 工作经验\n### 2015.07 ~ 2016.05 上海青杉三通/运维\n* 监控\n\n### 2013.08 ~ 2015.02 上海白鹭泰科/测试工程师\n* 测试\n",
                        "上海青杉三通 | 运维 | 2015-07..2016-05\n上海白鹭泰科 | 测试工程师 | 2013-08..2015-02"),
                Arguments.of(
                        "a house that everybody knows, its part, and a title that follows it directly",
                        "## 工作经历\n\n腾讯\tXYG 2016.7-至今\n\t参与开发。\n\n华为算法工程师\t2014.2-2016.6\n\t参与开发。\n",
                        "腾讯 | null | 2016-07..null\n华为 | 算法工程师 | 2014-02..2016-06"),
                Arguments.of(
                        "the title in the first item below the employer",
                        "## 工作经历\n\n2022 至今\n云塔实验室，白鹭高等化工学院\n\n- 博士后研究员，由林某某教授指导\n",
                        "白鹭高等化工学院 | 博士后研究员 | 2022..null"),
                Arguments.of(
                        "what was built, with its address, below the employer",
                        "### 工作经历\n\n#### 青杉乐盈 (2016年8月 ~ 2017年3月)\n\n##### 云塔智能客服 http://www.example.com/\n\n* 负责算法\n",
                        "青杉乐盈 | null | 2016-08..2017-03"),
                Arguments.of(
                        "rows beside years of working for oneself",
                        "### 工作经历\n\nFreelance\t2021-至今\n英语口语 · 商务英语 · 写作\n白鹭教育\t2025\n青杉学院\t2017-2021\n",
                        "null | Freelance | 2021..null\n白鹭教育 | null | 2025..2025\n青杉学院 | null | 2017..2021"),
                Arguments.of(
                        "somebody for whom things were drawn",
                        "## 经历\n\n**2022 – 现在** 自由插画师\n为出版社、品牌绘制插画\n\n**2018 夏** 柳溪书店 / 设计实习生\n",
                        "null | 自由插画师 | 2022..null\n柳溪书店 | 设计实习生 | 2018-06..2018-08"),
                Arguments.of(
                        "studies among the positions, by their field or the bare name of a degree",
                        "## 工作经历与教育\n\n造价员\n青杉建设集团 · 白鹭\n2016 - 2018\n• 核算\n\n工程管理专业\n柳溪工业大学 · 白鹭\n2012 - 2016\n• 主修工程造价\n",
                        "青杉建设集团 | 造价员 | 2016..2018"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void each_row_names_its_employer_its_title_and_its_dates(String name, String lines, String expected) {
        assertThat(career(resume(lines)).map(line -> line.replaceAll(" \\| [a-z-]+$", "")))
                .containsExactly(expected.split("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01 工作经历", "Part 1 工作经历", "3工作经历", "經歷 2016-2024"})
    void a_number_before_a_heading_or_its_years_behind_it_leave_it_a_heading(String heading) {
        assertThat(HEADINGS.kind(heading)).contains(Section.Kind.WORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"展示我的教育背景、实习经历与代表项目。", "以下是工作经历、项目经历和技能"})
    void a_sentence_about_the_sections_heads_none(String sentence) {
        assertThat(HEADINGS.kind(sentence)).isEmpty();
    }

    /** A month that stands on the next line belongs to the date above. */
    @Test
    void a_date_that_goes_on_behind_its_line_is_read() {
        String lines = "## Experience\n\nTansy Ltd, Clerk\tMay 2019 - June 2021\nElm Market\tMay\n2018\n";
        assertThat(resume(lines).work()).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void what_the_law_demands_is_no_volunteering() {
        assertThat(resume("## 工作經歷\n\n青杉步兵營 駕駛兵（2016/08 – 2017/07，義務役）\n").work())
                .extracting(Profile.Work::type)
                .doesNotContain(EmploymentType.VOLUNTEER);
    }
}
