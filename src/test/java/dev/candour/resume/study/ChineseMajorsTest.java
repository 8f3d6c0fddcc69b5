package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Majors beside degrees of a faculty, kinds of degrees behind fields, labels set wide, and lists of courses that tell no field. */
class ChineseMajorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        柳溪大学 | 2012年9月 -- 2016年6月\\n管理学学士，园林专业; BACHELOR/园林/柳溪大学
        柳溪大学\\n工商管理学学士学位 - 物流管理专业\\n2012年9月至2016年6月; BACHELOR/物流管理/柳溪大学
        2012.09 - 2015.06  柳溪大学\\n经济学硕士（会计学专业）; MASTER/会计学/柳溪大学
        柳溪大学，工学学士  专业：土木工程，2012.09 - 2016.06; BACHELOR/土木工程/柳溪大学
        柳溪大学，软件工程专业，工学学士，2012.09 - 2016.06; BACHELOR/软件工程/柳溪大学
        柳溪大学，计算机科学学士，2012.09 - 2016.06; BACHELOR/计算机科学/柳溪大学
        2012.09 - 2015.06  柳溪大学  土木工程学术型  硕士; MASTER/土木工程/柳溪大学
        柳溪大学  2012.09 - 2015.06\\n会计学专业学位 硕士; MASTER/会计学/柳溪大学
        柳溪大学  2012.09 - 2015.06\\n物流管理统招 硕士; MASTER/物流管理/柳溪大学
        柳溪大学 | 2015年8月 -- 2015年12月\\n交换生\\n• 所学课程：财政学（公共管理硕士课程）、运筹学; null/null/柳溪大学
        柳溪大学，美国·纽约州·青石 | 2015年8月 -- 2015年12月\\n秋季交换生\\n• 修读课程：文化心理学、运筹学; null/null/柳溪大学
        本 科：柳溪大学\\n专 业：土木工程; BACHELOR/土木工程/柳溪大学
        硕　士 ：柳溪大学\\n专　业 ：会计学; MASTER/会计学/柳溪大学
        学 士   柳溪大学\\n专 业   软件工程; BACHELOR/软件工程/柳溪大学
        """)
    void are_read(String lines, String expected) {
        assertThat(readText("resume.txt", "林若溪\n\n教育背景\n\n" + lines.replace("\\n", "\n") + "\n")
                        .education())
                .extracting(study -> study.level() + "/" + study.area() + "/" + study.institution())
                .containsExactly(expected);
    }
}
