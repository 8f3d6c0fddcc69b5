package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies as Chinese documents tell of them, in forms, in sentences and beside other things. */
class ChineseStudiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        性别：女\\n学历：本科\\n专业：软件工程\\n毕业院校：柳溪大学\\n邮编：650000; BACHELOR/软件工程/柳溪大学
        - 毕业于柳溪外国语大学英语专业，英语八级; null/英语/柳溪外国语大学
        教育背景：柳溪大学\\n学历：统招本科; BACHELOR/null/柳溪大学
        我的个人简介\\n学历：\t本科\\n专业：\t软件工程\t毕业学校：\t柳溪大学\\n; BACHELOR/软件工程/柳溪大学
        '# 教育背景\\n\\n2014-2017　研究生　青杉科学院　光学专业  2010-2014　本科　柳溪大学　计算机科学与技术专业'; MASTER/光学/青杉科学院+BACHELOR/计算机科学与技术/柳溪大学
        '## 教育背景\\n柳溪大学 2021届应届生'; null/null/柳溪大学
        现居地：柳溪大学五山校区; none
        2018-2019学年，担任柳溪大学研究生学生会主席; none
        学校：柳溪大学\\n\\n林若溪 柳溪大学 本科 22级 女 自动化专业; BACHELOR/自动化/柳溪大学
        姓名： 林若溪   2013年毕业于柳溪大学    全日制本科; BACHELOR/null/柳溪大学
        2016年毕业于柳溪交通大学，具有设备管理经验。; null/null/柳溪交通大学
        '## 教育背景\\n柳溪学院 2019-2023\\n本科 | 电子信息科学与技术\\n2021年校级大学生创新创业训练项目'; BACHELOR/电子信息科学与技术/柳溪学院
        '## 教育背景\\n- 学校：[学校名称]\\n- 学位：[学位]'; none
        '## 教育经历\\n\\n### UNSW\\n\\n> 2019.09 ~ 2021.06\\n\\nMaster of Information Technology'; MASTER/Information Technology/UNSW
        '## 教育背景\\n**柳溪理工学院（Willow Institute of Technology）** 2018.09 - 2022.06\\n*本科 · 数据科学 · 大数据学院*'; BACHELOR/数据科学/柳溪理工学院
        '## 教育背景\\n2015-2018 柳溪电力职业技术学院 电气自动化技术\\n2009-2012 柳溪职业学校'; ASSOCIATE/电气自动化技术/柳溪电力职业技术学院+null/null/柳溪职业学校
        '## 教育背景\\n柳溪高等专科学校 药物制剂'; ASSOCIATE/药物制剂/柳溪高等专科学校
        '## 教育背景\\n本科：柳溪大学 英语（师范） 2011-2015'; BACHELOR/英语/柳溪大学
        '## 教育背景\\n柳溪大学物理系 理论物理专业 博士 2010.9-2015.6'; DOCTORATE/理论物理/柳溪大学
        '## 教育背景\\n在职：柳溪师范大学 教育学 本科 2012-2015'; BACHELOR/教育学/柳溪师范大学
        '## 學歷\\n柳溪科技大學 機械工程研究所 碩士畢業 2016\\n柳溪一中 高中畢業 2010'; MASTER/機械工程/柳溪科技大學+null/null/柳溪一中
        '## 教育背景\\n交换生｜University of Wexley｜2015.08 – 2015.12'; null/null/University of Wexley
        '## 教育背景\\n大学日间部就读中'; BACHELOR/null/null
        '## 教育背景\\n### 柳溪大学（本科，统招）\\n- 2013.09—2017.07\\n- 食品质量与安全'; BACHELOR/食品质量与安全/柳溪大学
        '## 教育背景\\n2015-2019 柳溪职业技术大学 电气工程'; null/电气工程/柳溪职业技术大学
        学 历：中专     专 业：数控技术     毕业院校：柳溪机械工业学校; null/数控技术/柳溪机械工业学校
        学历：大专（自考本科在读）\\n毕业学校：柳溪财经学院（会计电算化）; ASSOCIATE/null/柳溪财经学院+BACHELOR/null/null
        '### 个人简介\\n\\n### 毕业院校 : 柳溪大学\\n\\n### 学历 : 硕士\\n\\n### 年龄 : 27'; MASTER/null/柳溪大学
        '## 學歷\\n- 柳溪商專科技大學 二技 資訊管理系 (2014/09 - 2016/06)'; BACHELOR/資訊管理/柳溪商專科技大學
        '## 教育背景\\n- 柳溪大学 硕士 工业设计 2017.09–2020.06\\n- 交换：Hochschule Talheim 2016.03–2016.08'; MASTER/工业设计/柳溪大学+null/null/Hochschule Talheim
        '## 教育经历\\n\\n### 柳溪大学\\n\\n> 2015.09 ~ 2019.06\\n\\n软件工程 计算机与数据工程学院'; null/软件工程/柳溪大学
        '## 教育背景\\n柳溪大学 信息科学硕士 2013.9-2016.6\\n柳溪大学 心理学学士 2009.9-2013.6'; MASTER/信息科学/柳溪大学+BACHELOR/心理学/柳溪大学
        '## 教育背景\\n柳溪大学 机械工程博士 2013.9-2016.6'; DOCTORATE/机械工程/柳溪大学
        '## 教育背景\\n青杉大学，计算机专业工学硕士，2013.9-2016.6'; MASTER/计算机/青杉大学
        '## 教育背景\\n柳溪大学,口腔医学院\\n学士，口腔'; BACHELOR/口腔/柳溪大学
        '## 學歷\\n碩士: 電子工程學系, 柳溪科大, 2015\\n大學: 化學系, 青杉科大, 2013'; MASTER/電子工程/柳溪科大+BACHELOR/化學/青杉科大
        '## 教育背景\\n柳溪大学	柳溪，中国\\n理学硕士，统计学，统计学院	2017.9-2018.9'; MASTER/统计学/柳溪大学
        '## 教育背景\\n柳溪大学	2008.9 - 2012.7\\n计算机科学与技术学院'; null/计算机科学与技术/柳溪大学
        '## 01 教育背景\\n柳溪大学 物理学 本科 2011.9-2015.6\\n## 02 技能\\n英语'; BACHELOR/物理学/柳溪大学
        '## 教育背景\\n硕士(软件工程) 2014 - 2016\\n柳溪工业大学软件学院(保研)'; MASTER/软件工程/柳溪工业大学软件学院
        '## 教育背景\\n2010-2014\\n高分子材料与工程专业，柳溪大学\\n- 学士，由林教授指导'; BACHELOR/高分子材料与工程/柳溪大学
        '## 教育背景\\nEDUCATION柳溪学院 · 数字媒体艺术本科 · 2019 - 2023'; BACHELOR/数字媒体艺术/柳溪学院
        '## 教育背景\\n### 柳溪财经大学\\n工商管理 · 第二学位\\n### 柳溪财经大学\\n金融科技 · 本科'; BACHELOR/工商管理/柳溪财经大学+BACHELOR/金融科技/柳溪财经大学
        '## 教育背景\\n柳溪大学 哲学博士 计算机专业 2008年3月'; DOCTORATE/计算机/柳溪大学
        '## 教育背景\\n柳溪大学\\n获得环境工程专业学士学位，2005'; BACHELOR/环境工程/柳溪大学
        '學歷	柳溪醫學大學職業安全衛生學系'; BACHELOR/職業安全衛生/柳溪醫學大學
        '2013 - 2016\\n柳溪理工学院\\n机械电子工程 · 大专'; ASSOCIATE/机械电子工程/柳溪理工学院
        '## 學歷\\n柳溪師範大學, 數學系碩士班數學教育組, 2011 - 2013'; MASTER/數學教育/柳溪師範大學
        '## 教育背景\\n2005-2010 博士，柳溪大学，某国某某州青石市'; DOCTORATE/null/柳溪大学
        '## 教育背景\\n柳溪大学 遥感仪器理学硕士 2013.9-2016.6\\n柳溪大学 地球化学理学学士 2009.9-2013.6'; MASTER/遥感仪器/柳溪大学+BACHELOR/地球化学/柳溪大学
        '## 教育背景\\n柳溪大学 海洋工程工程学学士 2009.9-2013.6\\n柳溪大学 天文学硕士 2013.9-2016.6'; BACHELOR/海洋工程/柳溪大学+MASTER/天文学/柳溪大学
        '## 教育背景\\n柳溪大学 工商管理学学士 2009.9-2013.6\\n柳溪大学 应用心理学硕士 2013.9-2016.6'; BACHELOR/工商管理/柳溪大学+MASTER/应用心理学/柳溪大学
        '## 教育背景\\n柳溪大学金融系金融工程，本科，2009 - 2013'; BACHELOR/金融工程/柳溪大学
        '## 學歷\\n柳溪農工 機械科 2009 - 2012'; null/機械/柳溪農工
        '## 學歷\\n柳溪科技大學 電子工程科 五專 2009 - 2014'; ASSOCIATE/電子工程/柳溪科技大學
        '## 教育背景\\n### 信息科学硕士\\n2016年\\n柳溪大学\\n### 电子信息工程学士\\n2005年 - 2009年\\n青杉大学'; MASTER/信息科学/柳溪大学+BACHELOR/电子信息工程/青杉大学
        """)
    void are_read(String lines, String studies) {
        var found = readText("resume.md", "# 林若溪\n\n" + lines.replace("\\n", "\n") + "\n").education().stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution())
                .toList();

        assertThat(found).containsExactly(studies == null ? new String[0] : studies.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        '###2007.9～2011.6   柳溪大学   软件工程  本科###'; 2007-09..2011-06
        '## \uE80C 教育经历\\n\\n<h3>柳溪学院 - 本科 - 软件工程专业</h3>\\n<p>2022.09 - 2026.07</p>'; 2022-09..2026-07
        """)
    void have_their_dates(String lines, String dates) {
        var found = readText("resume.md", "# 林若溪\n\n## 学历背景\n" + lines.replace("\\n", "\n") + "\n")
                .education();

        assertThat(found)
                .map(study -> study.startDate() + ".." + study.endDate())
                .containsExactly(dates);
    }
}
