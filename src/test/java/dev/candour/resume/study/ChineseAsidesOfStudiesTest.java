package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands beside Chinese studies and is no field of them, and what it says of their level. */
class ChineseAsidesOfStudiesTest {

    static Stream<Arguments> studies() {
        return Stream.of(
                Arguments.of(
                        "the kind of the school in parentheses",
                        "教育背景\n溪桥大学（市属重点本科），机械工程，2014.09-2018.06",
                        "BACHELOR 机械工程 @ 溪桥大学"),
                Arguments.of(
                        "the kind of the school and the field in a sentence",
                        "教育背景\n2010.9 - 2014.6\n- 入读溪桥大学（市属本科高校），所学专业是测绘工程。",
                        "BACHELOR 测绘工程 @ 溪桥大学"),
                Arguments.of(
                        "public and of the first class",
                        "教育背景\n2023.9 - 至今（在读）\n溪桥大学（公办一本） 机械工程",
                        "BACHELOR 机械工程 @ 溪桥大学"),
                Arguments.of(
                        "who vouches for it",
                        "教育背景\n毕业院校：溪桥大学    专业：会计学\n学历：本科（学信网可查）    毕业时间：2018年6月",
                        "BACHELOR 会计学 @ 溪桥大学"),
                Arguments.of(
                        "a certificate below the field",
                        "教育背景\n溪桥大学 2011-2015\n材料学院，本科\n- 高分子材料与工程\n- 日语二级证书 N2",
                        "BACHELOR 高分子材料与工程 @ 溪桥大学"),
                Arguments.of(
                        "how many years the course takes",
                        "教育背景\n溪桥大学 医学院 5年制口腔医学 医学学士 2015年9月-2020年7月",
                        "BACHELOR 口腔医学 @ 溪桥大学"),
                Arguments.of(
                        "a level and a degree, each asked for",
                        "教育背景\n学校：溪桥大学\n专业：会计学\n学历：本科\n学位：管理学学士\n时间：2014.09-2018.06",
                        "BACHELOR 会计学 @ 溪桥大学"),
                Arguments.of(
                        "a course told in two languages",
                        "Education\n溪桥大学 Brook University\n生命学院 海洋生物 理学学士 2012年9月-2016年7月\nBachelor of Science (Marine Biology) 9.2012~7.2016",
                        "BACHELOR 海洋生物 @ 溪桥大学"),
                Arguments.of(
                        "a field that ends like a certificate",
                        "教育背景\n2014.09-2018.06 溪桥大学 普通话与口语传播 本科",
                        "BACHELOR 普通话与口语传播 @ 溪桥大学"),
                Arguments.of(
                        "a department of Taiwan beside an address",
                        "ruoxi@example.com 0912-345-678 台中市\t溪橋大學 歷史學系\n\n工作經歷\n栖谷科技股份有限公司 專案經理 2020/04-2022/05",
                        "null 歷史學 @ 溪橋大學"),
                Arguments.of("a department of Taiwan among studies", "學歷\n溪橋大學 經濟學系", "BACHELOR 經濟學 @ 溪橋大學"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void studies(String what, String lines, String expected) {
        assertThat(readText("cv.txt", "林若溪\n\n" + lines + "\n").education().stream()
                        .map(study -> study.level() + " " + study.area() + " @ " + study.institution()))
                .containsExactly(expected.split("\n"));
    }
}
