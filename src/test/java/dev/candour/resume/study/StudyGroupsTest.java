package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies in groups, in blocks and in lists keep to their own school. */
class StudyGroupsTest {

    private static List<String> studies(String document) {
        return Samples.readText("cv.md", document).education().stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Master's Degrees\\n- Rope Making, Pendle University (2018–2019)\\n- Sailing, Marsh College (2017–2018) % MASTER/Rope Making/Pendle University+MASTER/Sailing/Marsh College
        Bachelor Degrees:\\n- Botany, Marsh College, 2012\\n\\nPhD in Moss, Pendle University, 2018 % BACHELOR/Botany/Marsh College+DOCTORATE/Moss/Pendle University
        - M.A. Rope Making, Corvale 1 Marsh-Holm (2017–2018)\\n- BA in History, Corvale 1 Marsh-Holm\\n- Evening class, Oakford College % MASTER/Rope Making/Corvale 1 Marsh-Holm+BACHELOR/History/Corvale 1 Marsh-Holm+null/null/Oakford College
        Postdoc, Moss and Fern\\nPendle University (2019-2026)\\n\\nPh.D., Botany\\nMarsh University (2013-2019)\\n\\nB.S., Biology\\nOakford College (2009-2013) % DOCTORATE/Botany/Marsh University+BACHELOR/Biology/Oakford College
        Postdoctoral Fellow in Ferns\\nPendle University\\n2019 - 2021\\n\\nPhD in Botany\\nMarsh University\\n2013 - 2019 % DOCTORATE/Botany/Marsh University
        Clinical training, Knots\\nPendle University (2019-2026)\\n\\nPh.D., Botany\\nMarsh University (2013-2019) % DOCTORATE/Botany/Marsh University
        """)
    void each_has_its_own_school(String lines, String expected) {
        assertThat(studies("# Mira Tolle\n\nmira@example.com\n\n## Education\n\n" + lines.replace("\\n", "\n") + "\n"))
                .containsExactly(expected.split("\\+"));
    }

    /** In a document whose titles of positions are headings like that of the studies. */
    @Test
    void a_heading_of_studies_among_those_of_positions_opens_a_section() {
        String work =
                "# Mira Tolle\n\n# Work Experience\n\n## Baker\n\n### Corvale Foods\n\n2022 – 2024\n\n- Baked\n\n";
        String degree = "BSc in Botany – Marsh College, 2014\n";

        assertThat(studies(work + "## Education & Certifications\n\n" + degree))
                .containsExactly("BACHELOR/Botany/Marsh College");
        assertThat(studies(work + "## Education, Training\n\n" + degree))
                .containsExactly("BACHELOR/Botany/Marsh College");
    }
}
