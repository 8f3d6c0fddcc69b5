package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parts a title from the house it was held at, in Chinese lines with foreign words and in told ones. */
class ChineseTitlesAndHousesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        青杉網路有限公司: Kotlin Mobile 開發工程師 (2020/03-2022/06); 青杉網路有限公司 | Kotlin Mobile 開發工程師 | 2020-03..2022-06
        青杉科技 C/C++ 开发工程师 2018.01-2020.03; 青杉科技 | C/C++ 开发工程师 | 2018-01..2020-03
        ### cocos2d-x 开发工程师 在 青杉皓空\\n2016.9 - 2019.4; 青杉皓空 | cocos2d-x 开发工程师 | 2016-09..2019-04
        2019-01 - 2020-02 IBM 语文老师; IBM | 语文老师 | 2019-01..2020-02
        2021-04至Present 青杉科技有限公司 会计; 青杉科技有限公司 | 会计 | 2021-04..null
        2018年9月~2021年5月 就职于青杉，担任店长; 青杉 | 店长 | 2018-09..2021-05
        2021.04至2023.06，在青杉园任招聘主管; 青杉园 | 招聘主管 | 2021-04..2023-06
        青杉（中国）（文案策划） 2022年9月–2023年5月; 青杉(中国) | 文案策划 | 2022-09..2023-05
        """)
    void the_title_and_the_house_are_told_apart(String line, String expected) {
        String lines = line.replace("\\n", "\n");
        assertThat(career(readText("cv.md", "# 林晓彤\n\n## 工作经历\n\n" + lines + "\n\n- 负责日常事务的处理。\n")))
                .containsExactly(expected + " | employment");
    }
}
