package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of study that no list knows, alone in a line, and levels told by a stage of life or in parentheses behind the school. */
class ChineseFieldLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        柳溪大学（本科）  2012.09 - 2015.06\\n生物化工\\n; BACHELOR/生物化工/柳溪大学
        柳溪大学\\n智能机械\\n硕士\\n2009.09 - 2012.06; MASTER/智能机械/柳溪大学
        柳溪大学  2012.09 - 2015.06  本科\\n学生会主席\\n; BACHELOR/null/柳溪大学
        柳溪大学  2012.09 - 2015.06  本科\\n优秀毕业生\\n; BACHELOR/null/柳溪大学
        柳溪大学  2012.09 - 2015.06  本科\\n信息学院\\n; BACHELOR/null/柳溪大学
        柳溪大学（硕士学位）  2012.09 - 2015.06\\n会计学; MASTER/会计学/柳溪大学
        柳溪大学（大专）  2012.09 - 2015.06\\n会计学; ASSOCIATE/会计学/柳溪大学
        柳溪大学（深圳）  2012.09 - 2015.06\\n会计学  本科; BACHELOR/会计学/柳溪大学
        - 硕士阶段 会计学, 柳溪大学, 2019.09 - 2022.06; MASTER/会计学/柳溪大学
        - 本科阶段：青石大学，汉语言文学，2015.09 - 2019.06; BACHELOR/汉语言文学/青石大学
        - 本科阶段 資訊科學系, 國立柳溪大學（NLXU）, 2012.09 - 2016.06; BACHELOR/資訊科學/國立柳溪大學
        """)
    void are_read(String lines, String expected) {
        assertThat(readText("resume.txt", "林若溪\n\n教育背景\n\n" + lines.replace("\\n", "\n") + "\n")
                        .education())
                .extracting(study -> study.level() + "/" + study.area() + "/" + study.institution())
                .containsExactly(expected);
    }
}
