package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Careers as the forms of Chinese job sites print them, and as people write them who fill in no form. */
class ChineseFormsTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "the industry and kind of an employer between its name and the title",
                        "工作经历\n2015/03 -- 至今：青杉市第七人民医院 | 急诊科 （6年8个月）\n医院/医疗/护理 | 企业性质：事业单位 | 规模：500-999人\n主管护师 | 6001-8000元/月\n工作描述：\n1、负责急诊分诊；",
                        "青杉市第七人民医院 | 主管护师 | 2015-03..null"),
                Arguments.of(
                        "industry, size and department on lines of their own",
                        "工作经验\n2018/9-至今\n广东青杉电子有限公司（5年3个月）\n电子技术/半导体/集成电路|150-500人|民营公司\n销售部\n大客户销售经理\n工作描述：\n负责华南区客户。\n2014/3-2018/8\n东莞市白鹭五金制品厂（4年5个月）\n机械/设备/重工|50-150人|民营公司\n业务部\n销售主管\n工作描述：\n1.报价；",
                        "广东青杉电子有限公司 | 大客户销售经理 | 2018-09..null\n东莞市白鹭五金制品厂 | 销售主管 | 2014-03..2018-08"),
                Arguments.of(
                        "the site of a construction behind the company",
                        "工作简历：\n2014年1月——2018年6月   青杉置业有限公司工程部    土建工程师\n2018年7月～至今        白鹭第四建筑有限公司洛阳广场项目    项目经理",
                        "青杉置业有限公司 | 土建工程师 | 2014-01..2018-06\n白鹭第四建筑有限公司 | 项目经理 | 2018-07..null"),
                Arguments.of(
                        "a full stop behind the employer",
                        "工作经历\n\n- 广东青杉信息科技有限公司。任职 测试助理，自2013年3月至2014年5月\n",
                        "广东青杉信息科技有限公司 | 测试助理 | 2013-03..2014-05"),
                Arguments.of(
                        "spaces around a parenthesis within a name",
                        "## 工作經歷\n\n### 青杉科技 (白鷺文化傳播) 有限公司 數位行銷專員  ( 2016 / 10 - 2018 / 05 )\n",
                        "青杉科技 (白鷺文化傳播) 有限公司 | 數位行銷專員 | 2016-10..2018-05"),
                Arguments.of(
                        "a name that begins with that of a country",
                        "## 工作經歷\n\n### 台灣青杉｜軟體工程師\n1996/06 - 1997/07\n- 開發\n",
                        "台灣青杉 | 軟體工程師 | 1996-06..1997-07"),
                Arguments.of(
                        "what a house calls itself behind a foreign word",
                        "工作经历\n2019 - 2022\tTansy Oaks 设计院\t建筑师\n2016 - 2019\tTANSY 创研中心\t助理建筑师\n",
                        "Tansy Oaks 设计院 | 建筑师 | 2019..2022\nTANSY 创研中心 | 助理建筑师 | 2016..2019"),
                Arguments.of(
                        "ends of the same year, ends with a short year, years of the Republic",
                        "实习经历\n青杉教育有限公司 运营助理 2026.01-04\n白鹭科技有限公司 财务实习 2019.07-21.03\n青杉食品有限公司 業務助理 108/07~110/03\n",
                        "青杉教育有限公司 | 运营助理 | 2026-01..2026-04\n白鹭科技有限公司 | 财务实习 | 2019-07..2021-03\n青杉食品有限公司 | 業務助理 | 2019-07..2021-03"),
                Arguments.of(
                        "years of the Republic with two digits",
                        "工作經歷\n民國98年7月 - 民國101年6月 青杉食品有限公司 業務助理\n",
                        "青杉食品有限公司 | 業務助理 | 2009-07..2012-06"),
                Arguments.of(
                        "months in Chinese before the year",
                        "### 工作經歷\n\n**行銷企劃** • 青杉媒體行銷\n*八月 2018 - 二月 2021*\n- 社群\n",
                        "青杉媒體行銷 | 行銷企劃 | 2018-08..2021-02"),
                Arguments.of(
                        "a heading that dates positions of one field",
                        "## 工作经历\n\n### 2012~2021 互联网\n\n* 2019/1-Now 青杉智能科技有限公司  **技术合伙人**\n  我参与创办了公司。\n\n* 2012/8-2014/2 白鹭网络科技有限公司  **PHP工程师**\n",
                        "青杉智能科技有限公司 | 技术合伙人 | 2019-01..null\n白鹭网络科技有限公司 | PHP工程师 | 2012-08..2014-02"),
                Arguments.of(
                        "a position without dates in a list of dated ones",
                        "工作经历\n• 青杉广告有限公司 前端实习生\n青杉是知名的广告公司。实习期间，参与过多个品牌的项目。\n• 2016-2018 上海白鹭咨询有限公司 前端工程师\n负责品牌客户的项目。\n",
                        "青杉广告有限公司 | 前端实习生 | null..null\n上海白鹭咨询有限公司 | 前端工程师 | 2016..2018"),
                Arguments.of(
                        "the role told in the projects below",
                        "# 工作经历\n## 青杉金桐科技公司 （ 2015年5月 ~ 2018年9月 ）\n\n### 微服务平台\n我在此项目担任项目经理，核心开发人员。\n构建开发框架。\n",
                        "青杉金桐科技公司 | 项目经理 | 2015-05..2018-09"),
                Arguments.of(
                        "studies in the same table",
                        "### 教育工作经历\n\n|2017.4至今|青杉公司|大数据算法工程师|\n|:---|:---:|---:|\n|2014.9 ~ 2017.4|柳溪大学|计算机科学与技术 硕士|\n",
                        "青杉公司 | 大数据算法工程师 | 2017-04..null"),
                Arguments.of(
                        "offices of students beside internships",
                        "## 实习经历\n2024.01 - 2024.03 青杉会计师事务所 审计实习生\n2022.09 - 2023.06 柳溪大学学生会外联部 部长\n",
                        "青杉会计师事务所 | 审计实习生 | 2024-01..2024-03\n柳溪大学学生会外联部 | 部长 | 2022-09..2023-06"),
                Arguments.of(
                        "the centre of an authority, and two offices of one person",
                        "工作简历\n2012.07-2016.02 国家药品监督管理局药品审评中心 助理研究员\n2019.03—2021.05 吴忠市利通区人民法院 员额法官、民事审判庭副庭长\n",
                        "国家药品监督管理局药品审评中心 | 助理研究员 | 2012-07..2016-02\n吴忠市利通区人民法院 | 员额法官、民事审判庭副庭长 | 2019-03..2021-05"),
                Arguments.of(
                        "numbered headings, of which one is known nowhere",
                        "**一、学习经历**\n2001.9—2006.7　柳溪医学院　临床医学　学士\n\n**二、工作经历**\n2009.8—2013.8　青杉市中心医院心内科　住院医师、主治医师\n\n**三、学术职任**\n白鹭省医学会青年委员（2019—）\n",
                        "青杉市中心医院 | 住院医师、主治医师 | 2009-08..2013-08"),
                Arguments.of(
                        "two titles behind a label",
                        "## 工作经验\n**1. 青杉商业股份有限公司（2004年7月——2010年2月）**\n担任职务：出纳、收银主管\n工作内容：现金管理。\n",
                        "青杉商业股份有限公司 | 出纳、收银主管 | 2004-07..2010-02"),
                Arguments.of(
                        "what students do in their holidays",
                        "## 实践经历\n**青杉餐饮有限公司** 兼职服务员 2021.10-2022.01\n- 点餐\n\n**暑期“三下乡”社会实践** 队长 2022.07\n- 支教\n\n**校心理协会** 会长 2022.06-2023.06\n- 组织活动\n",
                        "青杉餐饮有限公司 | 兼职服务员 | 2021-10..2022-01\n校心理协会 | 会长 | 2022-06..2023-06"),
                Arguments.of(
                        "a heading in bold over the dates and the employer",
                        "## 工作经历\n\n### **基于 Tansy 平台的手机**\n\n*2018.04 - 至今，青杉软件股份有限公司*\n\n负责相关开发和维护工作。\n\n### **Mobile phone based on Elm platform**\n\n*2017.11 - 2018.04, 白鹭科技有限公司*\n\n负责开发。\n",
                        "青杉软件股份有限公司 | null | 2018-04..null\n白鹭科技有限公司 | null | 2017-11..2018-04"),
                Arguments.of(
                        "numbered employers with dated projects below them",
                        "## 工作经历\n### 1.青杉科技有限公司(Tansy) (2017.07-至今)\n面向制造商；\n\n- 公司业务相关App开发\n\n#### 车联网-智云优估(18.4-至今)\n\n- 移动端负责人\n\n#### 物联网(17.7-18.4)\n开发定制化功能\n\n### 2.白鹭网络科技有限公司（2016.10-2017.07）\n教育平台；\n#### 统一教育\n- UI界面的开发和优化\n",
                        "青杉科技有限公司 | null | 2017-07..null\n白鹭网络科技有限公司 | null | 2016-10..2017-07"),
                Arguments.of(
                        "a table of what was done below an employer",
                        "# 工作经历\n\n## 青杉电子通信研究院(TE) 2007.8 ~ 2011.2\n>工作描述：\t市场应用的开发和支持\n\n|  期间   | 工作内容  |\n|  ----  | :----     |\n| 2007.09~2010.03 Telephony  | 主要负责模块的开发和维护 |\n| 2010.03~2011.04 Android APP/Phone  | 负责本地化工作,修改bug |\n",
                        "青杉电子通信研究院 | null | 2007-08..2011-02"),
                Arguments.of(
                        "the school of a university before its name",
                        "## 工作经历\n\n### 博士后 2015 -- 2019\n\n遗传系, 医学院, 青杉大学, **某教授**\n",
                        "青杉大学 | 博士后 | 2015..2019"),
                Arguments.of(
                        "columns that the first row of a table names",
                        "工作履历\n起止时间\t公司名称\t岗位\t离职原因\n2013.07-2016.01\t东莞青杉工厂\t普工、线长\t回家\n2020.05-2023.10\t惠州白鹭电子有限公司\tKVPX\t家庭原因\n",
                        "东莞青杉工厂 | 普工、线长 | 2013-07..2016-01\n惠州白鹭电子有限公司 | KVPX | 2020-05..2023-10"),
                Arguments.of(
                        "years of the Republic with two digits beside others with three",
                        "## 經歷\n| 公司名稱 | 職稱 | 任職期間 |\n| --- | --- | --- |\n| 青杉客運股份有限公司 | 駕駛員 | 105/3～迄今 |\n| 白鷺汽車修護廠 | 技師 | 95/8～98/4 |\n",
                        "青杉客運股份有限公司 | 駕駛員 | 2016-03..null\n白鷺汽車修護廠 | 技師 | 2006-08..2009-04"),
                Arguments.of(
                        "the terms of a position in parentheses before its title, and a promotion within it",
                        "工作经历\n青杉职业学院（实习） 图书馆管理员助理\n2017/09 - 2018/06\n\n**白鹭证券有限责任公司**　　2018年7月 – 2021年2月\n*高级经理（2020年1月起）、项目经理*\n",
                        "青杉职业学院 | 图书馆管理员助理 | 2017-09..2018-06\n白鹭证券有限责任公司 | 高级经理(2020年1月起)、项目经理 | 2018-07..2021-02"),
                Arguments.of(
                        "a town before the employer, and slashes between all",
                        "## 工作经验\n\n**2022.05 — 至今 / 杭州 / 青杉云音乐 / 资深视觉设计师**\n负责设计\n\n**2019.08 — 2022.04 / 杭州 / 白鹭达（后并入他处）/ UI设计师**\n\n**2018.06 — 2019.07 / 上海 / TANSY Creative 设计工作室 / 平面设计助理**\n",
                        "青杉云音乐 | 资深视觉设计师 | 2022-05..null\n白鹭达 | UI设计师 | 2019-08..2022-04\nTANSY Creative 设计工作室 | 平面设计助理 | 2018-06..2019-07"),
                Arguments.of(
                        "years in the army under a heading of its own words",
                        "主要简历：\n2008.12—2010.12  青杉某部队  战士\n2010.12—2016.12  青杉某部队  班长\n2017.03—2019.08  白鹭区城市管理局  协管员\n",
                        "青杉某部队 | 战士 | 2008-12..2010-12\n青杉某部队 | 班长 | 2010-12..2016-12\n白鹭区城市管理局 | 协管员 | 2017-03..2019-08"),
                Arguments.of(
                        "two roles with their times on one line",
                        "## 执业经历\n\n**青杉律师事务所白鹭分所** 合伙人（2022.01—至今）　资深律师（2018.06—2021.12）\n主要从事争议解决业务。\n",
                        "青杉律师事务所白鹭分所 | 合伙人 | 2022-01..null\n青杉律师事务所白鹭分所 | 资深律师 | 2018-06..2021-12"),
                Arguments.of(
                        "a product in bold below a position",
                        "工作经历\n------\n\n1. 青杉网科技有限公司（2021/03 - 至今）—— 前端开发工程师\n\n   **青杉设计室**：负责画布编辑器\n\n2. 白鹭科技有限公司（2019/04 - 2021/02）—— 前端开发\n\n   **白鹭设计 H5 编辑器**\n   - 组件库建设\n",
                        "青杉网科技有限公司 | 前端开发工程师 | 2021-03..null\n白鹭科技有限公司 | 前端开发 | 2019-04..2021-02"),
                Arguments.of(
                        "told by the days of joining alone",
                        "本人林若溪，1987年出生，现居柳溪。\n\n2010年7月从柳溪大学电子信息工程专业毕业后，进入青杉科技集团（柳溪）担任测试工程师，工作了两年半。2013年3月跳槽到白鹭技术有限公司，任硬件工程师，2017年晋升为高级硬件工程师。2019年6月离开白鹭，加入柳溪市云杉技术股份有限公司，担任硬件开发经理至今，带领12人的团队。",
                        "青杉科技集团 | 测试工程师 | 2010-07..2013-03\n白鹭技术有限公司 | 硬件工程师 | 2013-03..2019-06\n柳溪市云杉技术股份有限公司 | 硬件开发经理 | 2019-06..null"),
                Arguments.of(
                        "what somebody was engaged in is no title",
                        "工作履历\n2015年6月至今，任青杉化工集团股份有限公司财务总监；\n2003年7月至2009年12月，在白鹭会计师事务所从事审计工作。\n",
                        "青杉化工集团股份有限公司 | 财务总监 | 2015-06..null\n白鹭会计师事务所 | null | 2003-07..2009-12"),
                Arguments.of(
                        "told in sentences, with the day of leaving at the end",
                        "自我介绍\n\n我叫林若溪。2004年从柳溪大学土木工程专业本科毕业后，我进入青杉市公路工程总公司工作，从事道路设计，2008年离职。2014年9月加入白鹭市政工程设计研究院，任高级工程师，主持项目十余项，直到2020年3月。",
                        "青杉市公路工程总公司 | null | 2004..2008\n白鹭市政工程设计研究院 | 高级工程师 | 2014-09..2020-03"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_read(String what, String lines, String expected) {
        assertThat(career(readText("resume.md", "# 林若溪\n\n" + lines)).map(line -> line.replaceAll(" \\| [a-z-]+$", "")))
                .containsExactly(expected.split("\n"));
    }
}
