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

/** Careers as Chinese documents lay them out, with what is told around them. */
class ChineseLayoutsTest {

    private static Profile resume(String lines) {
        return readText("resume.md", "# 林若溪\n\n" + lines);
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "what is told directly below the dates is no title",
                        "## 工作经历\n\n### 青杉货运公司（2017年11月 ~ 至今）\n(采用微服务构架，在云平台上运行)\n\n### 白鹭信息科技有限公司（2015年4月 - 2017年2月）\n\n在「移动端开发组」的主要工作内容如下：\n\n* 日常迭代",
                        "青杉货运公司 | null | 2017-11..null\n白鹭信息科技有限公司 | null | 2015-04..2017-02"),
                Arguments.of(
                        "tasks and counted parts below the employer",
                        "工作经验\n2012.5~2014.3      青杉玉树科技有限公司\n        （1）互联网产品后端开发\n            广告系统\n2011.7~2012.3   白鹭康科技有限公司\n        参与日志系统模块开发，提高系统存储利用率\n",
                        "青杉玉树科技有限公司 | null | 2012-05..2014-03\n白鹭康科技有限公司 | null | 2011-07..2012-03"),
                Arguments.of(
                        "a list of what was done for whom above the next dates",
                        "## 工作经历\n\n2012.02 - 至今\n\n青杉开创集团\n\n美工主管\n\n负责部门的管理工作。\n\n主要项目：柳溪集团、白鹭大药房、\n\n云贝APP、饭盒APP、诚心APP\n\n2008.02 - 2011.12\n\n白鹭创软科技有限公司\n\n设计主管\n\n主要负责网站设计\n",
                        "青杉开创集团 | 美工主管 | 2012-02..null\n白鹭创软科技有限公司 | 设计主管 | 2008-02..2011-12"),
                Arguments.of(
                        "employers in brackets behind titles",
                        "## 工作经验\n\n### **高级 Android 开发工程师** [青杉科技](https://www.example.com/)\n\n*2019/7 - 至今*\n\n* 优化\n\n### **中级 Android 开发工程师** [白鹭互动科技]\n\n*2017/11 - 2019/03*\n\n* 组件化",
                        "青杉科技 | 高级 Android 开发工程师 | 2019-07..null\n白鹭互动科技 | 中级 Android 开发工程师 | 2017-11..2019-03"),
                Arguments.of(
                        "headings that number a month and something built in three dimensions",
                        "## 工作经历\n\n### 2026年01月 - 3D包装设计平台（Vibe Coding）\n**Vibe Coding项目 | 16天开发**\n\n- 构建服务\n\n### 2023年09月 - 至今 - Go后端开发工程师\n**青杉数字 | 云平台团队**\n\n- 负责开发\n\n### 2022年03月 - 2023年09月 - 独立开发工程师\n**GoLang工程师**\n\n- 爬虫",
                        "青杉数字 | Go后端开发工程师 | 2023-09..null\nnull | 独立开发工程师 | 2022-03..2023-09"),
                Arguments.of(
                        "the branch of an employer before what somebody was there",
                        "# 工作经历\n2014年8月~2015年11月 青杉勘探集团北京分部担任会计\n",
                        "青杉勘探集团北京分部 | 会计 | 2014-08..2015-11"),
                Arguments.of(
                        "companies among the projects of a document without a career",
                        "## 项目经历\n\n+ 青杉电源科技股份有限公司(2018.3~2019.7)\n\n  #### 采集器项目\n\n  负责固件开发\n\n+ 柳溪大学(2014.9~2018.6)\n",
                        "青杉电源科技股份有限公司 | null | 2018-03..2019-07"),
                Arguments.of(
                        "a dot within the name of an employer",
                        "## 工作经历\n\n2016.3 - 2019.7 罗伯特·青杉有限公司 测试工程师",
                        "罗伯特·青杉有限公司 | 测试工程师 | 2016-03..2019-07"),
                Arguments.of(
                        "an employer that is the same as above",
                        "# 工作经历\n\n2012/4 ~ 2018/2｜青杉会计师事务所（特殊普通合伙）白鹭分所｜审计经理\n2010/9 ~ 2012/3｜同上｜审计员\n",
                        "青杉会计师事务所(特殊普通合伙)白鹭分所 | 审计经理 | 2012-04..2018-02\n青杉会计师事务所(特殊普通合伙)白鹭分所 | 审计员 | 2010-09..2012-03"),
                Arguments.of(
                        "an employer that ends like a department",
                        "#### 经历\n- `2021.11 — 至今` **青杉（柳溪）文化创意有限公司** 设计负责人\n- `2019.03 — 2021.10` **网联数科** 高级前端工程师\n",
                        "青杉(柳溪)文化创意有限公司 | 设计负责人 | 2021-11..null\n网联数科 | 高级前端工程师 | 2019-03..2021-10"),
                Arguments.of(
                        "an employer where somebody still is, in traditional characters",
                        "■ 工作經驗\n青杉雲端科技股份有限公司 2018/08 ~ 仍在職\n業務部副理\n ・負責企業客戶開發\n",
                        "青杉雲端科技股份有限公司 | 業務部副理 | 2018-08..null"),
                Arguments.of(
                        "a centre of a foreign company in China",
                        "# 实习经历\n\n## Tansy（青杉）中国软件开发中心 （2014年1月 ~ 2014年4月）\n\n参与测试用例的设计与编写。\n",
                        "Tansy(青杉)中国软件开发中心 | null | 2014-01..2014-04"),
                Arguments.of(
                        "a link behind the dates, and what follows it",
                        "## 工作经历\n\n* 2016.7 ~ 2017.12 [青杉电网](https://www.example.com/cn/) Linux系统，服务器开发\n* 2019.3 ~ 现在 [Tansy Dental](https://www.example.com/en) Windows系统，影像软件开发\n",
                        "青杉电网 | 服务器开发 | 2016-07..2017-12\nTansy Dental | 影像软件开发 | 2019-03..null"),
                Arguments.of(
                        "a laboratory and its short name in parentheses",
                        "## 工作经历\n\n`2021-2022`\n__异介质物理实验室 (QVL), 柳溪高等化工学院__\n\n- 由某教授指导\n",
                        "柳溪高等化工学院 | null | 2021..2022"),
                Arguments.of(
                        "the heading of two characters",
                        "教育\n---\n2005/09 -- 2009/07\n柳溪大学 | 电子信息工程 | 本科\n\n工作\n---\n2014/03 -- 2016/05\n青杉计算技术研究所 | 软件工程师\n",
                        "青杉计算技术研究所 | 软件工程师 | 2014-03..2016-05"),
                Arguments.of(
                        "a position told among the projects of a document without any other",
                        "## 项目经历\n\n### 人力资源系统\n\n> 青杉信息技术有限公司\n>\n> 2018.07 - 2019.03 | 软件开发工程师 ( 实习 )\n\n- 负责开发\n\n### 论坛\n\n- 课程作业\n",
                        "青杉信息技术有限公司 | 软件开发工程师 | 2018-07..2019-03"),
                Arguments.of(
                        "words for a position that lasts, and a dash before a parenthesis that closes",
                        "## 工作經歷\n### **青杉手機配件工廠批發店** (2025/2~)\n**包裝與配貨人員**\n- 分類\n\n### **白鷺超商** (2023/9~2025/1)\n**門市人員**\n- 結帳\n",
                        "青杉手機配件工廠批發店 | 包裝與配貨人員 | 2025-02..null\n白鷺超商 | 門市人員 | 2023-09..2025-01"),
                Arguments.of(
                        "在職中, and military service",
                        "## 經歷\n- 青杉迪和股份有限公司 2020/09 - 在職中\n- 白鷺資訊有限公司 2017/09 - 2020/09\n- 兵役 2012/09 - 2013/08\n",
                        "青杉迪和股份有限公司 | null | 2020-09..null\n白鷺資訊有限公司 | null | 2017-09..2020-09"),
                Arguments.of(
                        "the kind of position in the parenthesis of the dates",
                        "## 🏢 實習經歷\n- **青杉科技股份有限公司**（暑期實習，2023.07 – 2023.08）\n  - 資料清理\n",
                        "青杉科技股份有限公司 | 暑期實習 | 2023-07..2023-08"),
                Arguments.of(
                        "prizes under the heading of projects",
                        "六、参加工作经历：\n2014.12-2016.01 青杉光电子技术有限公司 光学设计工程师\n1、光学设计\n\n七、项目实践经验\n2013/03 -- 2013/08 国家级竞赛：中国智能机器人大赛一等奖 机器人灭火比赛\n",
                        "青杉光电子技术有限公司 | 光学设计工程师 | 2014-12..2016-01"),
                Arguments.of(
                        "a trade beside three fields of it, and a form that nobody filled in",
                        "工作经历\n\n2022.11-至今    青杉（大连）\n前端开发主管 | 元宇宙、人工智能、ARVR\n\n工作内容:\n•调优\n\n实习经历\n\n2019.3-2019.12    白鹭威尔\n职位名称\n\n参与项目\n",
                        "青杉 | 前端开发主管 | 2022-11..null\n白鹭威尔 | null | 2019-03..2019-12"),
                Arguments.of(
                        "told in a line below the employer",
                        "## 工作经验\n##工作单位：  深圳市青杉科技有限公司\n            于2014/08至今在软件开发部担任PHP中级工程师\n###项目描述：\n1、\t视频直播。\n",
                        "深圳市青杉科技有限公司 | PHP中级工程师 | 2014-08..null"),
                Arguments.of(
                        "the next position in the middle of a line, where a page ended",
                        "工作经历\n杭州青杉数字科技有限公司 2023.04 - 至今 前端开发工程师\n1.管理前端团队，负责日常审核。\n3.参与产品前期调研，评估技术可行性并敲定实施方案。 杭州白鹭科技有限公司 2022.09 - 2022.12 前端开发工程师\n1.负责首页搭建。使用原生 JS 实现首页。\n",
                        "杭州青杉数字科技有限公司 | 前端开发工程师 | 2023-04..null\n杭州白鹭科技有限公司 | 前端开发工程师 | 2022-09..2022-12"),
                Arguments.of(
                        "an employer in a sentence about what was done there",
                        "实习经历:\n\n2019年6月 - 2019年8月在广州青杉金融科技有限公司参与开发融资租赁核心系统\n参与内容：\n按照需求修改页面\n",
                        "广州青杉金融科技有限公司 | null | 2019-06..2019-08"),
                Arguments.of(
                        "a name that a country in parentheses belongs to",
                        "## 工作经历\n* 2014/8 - 2015/5 青杉系统（中国） *高级软件工程师*\n* 2012/6 - 2014/7 白鹭（上海）投资管理有限公司 *项目经理*\n",
                        "青杉系统(中国) | 高级软件工程师 | 2014-08..2015-05\n白鹭(上海)投资管理有限公司 | 项目经理 | 2012-06..2014-07"),
                Arguments.of(
                        "a journey told beside the positions",
                        "# 实习经历\n\n## 青杉科技有限公司 （2014年1月 ~ 2014年4月）\n\n测试。\n\n# 其他经历\n\n骑行川藏线（2015年7月18日 ~ 2015年8月11日），历时25天，2200多公里，翻越14座高山，完成从柳溪到青杉的318骑行之旅。\n",
                        "青杉科技有限公司 | null | 2014-01..2014-04"),
                Arguments.of(
                        "years at a university among the positions",
                        "## 经历\n\n#### 青杉公司研究员 (2013.10 – Present)\n\n#### 柳溪大学计算机学院博士研究生 (2008.9 – 2013.9)\n\n#### Undergraduate Student at Wexley University (2004.9 – 2008.7)\n",
                        "青杉公司 | 研究员 | 2013-10..null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void is_read(String layout, String lines, String positions) {
        assertThat(career(resume(lines)).map(line -> line.replaceAll(" \\| [a-z-]+$", "")))
                .containsExactly(positions.split("\n"));
    }

    @Test
    void a_template_that_was_not_filled_in_names_no_employer() {
        assertThat(resume("# 工作经历\n\n某某公司（××年×月~××年×月)\n--------\n# 开源项目\nupdating\n")
                        .work())
                .isEmpty();
    }

    @Test
    void an_internship_told_among_the_projects_is_one() {
        Profile profile =
                resume("## 项目经历\n\n### 人事系统\n\n> 青杉信息技术有限公司\n>\n> 2018.07 - 2019.03 | 软件开发工程师 ( 实习 )\n\n- 负责开发\n");

        assertThat(career(profile)).containsExactly("青杉信息技术有限公司 | 软件开发工程师 | 2018-07..2019-03 | internship");
    }
}
