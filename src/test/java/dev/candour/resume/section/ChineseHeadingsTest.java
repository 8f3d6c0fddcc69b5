package dev.candour.resume.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import dev.candour.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Chinese sections are called, on the mainland and in Taiwan. */
class ChineseHeadingsTest {

    private static final Headings HEADINGS = new Headings(Vocabulary.standard().words("headings"));

    @ParameterizedTest
    @CsvSource(textBlock = """
        就职经历, work
        職場經歷, work
        實務經驗, work
        工讀經驗, work
        打工經歷, work
        服役经历, work
        家教經歷, work
        專業經驗, work
        志工服務, volunteer
        志工經驗, volunteer
        研究計畫經歷, projects
        產學計畫, projects
        參與計畫, projects
        專題製作, projects
        開源貢獻, projects
        就学经历, education
        自我总结, summary
        職場技能, skills
        海外研習, other
        社團與服務, other
        學術發表, other
        聯展, other
        """)
    void are_known(String heading, String kind) {
        assertThat(HEADINGS.kind(heading))
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .contains(kind);
    }

    @Test
    void a_section_of_projects_right_below_the_studies_holds_none() {
        String resume = """
                林若溪

                學歷

                國立柳溪大學 機械工程系 學士	2019/09 - 2023/06
                研究計畫經歷

                水閘調度之模擬	2023/07 - 2024/06
                青杉材料研究院 委託計畫
                量測水位
                """;
        assertThat(Samples.readText("resume.txt", resume).education())
                .extracting(study -> study.institution())
                .isEqualTo(List.of("國立柳溪大學"));
    }
}
