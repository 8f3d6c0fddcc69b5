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
                        "教育背景\n溪桥大学（省属重点本科），机械工程，2014.09-2018.06",
                        "BACHELOR 机械工程 @ 溪桥大学"),
                Arguments.of(
                        "the kind of the school and the field in a sentence",
                        "教育背景\n2014.9 - 2018.6\n- 就读于溪桥大学(省属普通本科)，修习专业为机械工程。",
                        "BACHELOR 机械工程 @ 溪桥大学"),
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
                        "教育背景\n溪桥大学 2014-2018\n光电学院，本科 学士\n- 光学工程\n- 大学英语六级证书 CET-6",
                        "BACHELOR 光学工程 @ 溪桥大学"),
                Arguments.of(
                        "how many years the course takes",
                        "教育背景\n溪桥大学 建筑学院 5年制风景园林 工学士 2018年9月-2023年7月",
                        "BACHELOR 风景园林 @ 溪桥大学"),
                Arguments.of(
                        "a level and a degree, each asked for",
                        "教育背景\n学校：溪桥大学\n专业：会计学\n学历：本科\n学位：管理学学士\n时间：2014.09-2018.06",
                        "BACHELOR 会计学 @ 溪桥大学"),
                Arguments.of(
                        "a course told in two languages",
                        "Education\n溪桥大学 Brook University\n建筑学院 风景园林 工学士 2018年9月-2023年7月\nBachelor of Engineering (Landscape Architecture) 9.2018~7.2023",
                        "BACHELOR 风景园林 @ 溪桥大学"),
                Arguments.of(
                        "a field that ends like a certificate",
                        "教育背景\n2014.09-2018.06 溪桥大学 普通话与口语传播 本科",
                        "BACHELOR 普通话与口语传播 @ 溪桥大学"),
                Arguments.of(
                        "a department of Taiwan beside an address",
                        "ruoxi@example.com 0912-345-678 新北市\t溪橋大學 經濟學系\n\n工作經歷\n栖谷科技股份有限公司 專案經理 2020/04-2022/05",
                        "null 經濟學 @ 溪橋大學"),
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
