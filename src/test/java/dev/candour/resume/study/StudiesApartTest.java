package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Studies that no heading announces, and lines about schools and degrees that tell of none. */
class StudiesApartTest {

    private static final String WORK =
            "## Experience\n\n**Baker**, Corvale Foods\\\nJan 2022 - Present\n- Baked bread\n";

    private static List<String> studies(String written) {
        return Samples.readText("cv.md", "# Mira Tolle\n\nmira@example.com\n\n" + written + "\n").education().stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution()
                        + (Boolean.FALSE.equals(study.completed()) ? " open" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        MSc Rope Making\\nPendle University % MASTER/Rope Making/Pendle University
        Pendle University - Master of Science (Botany) - Sep 2018 - Jun 2020\\nMarsh College - BA in History - 2014 - 2018 % MASTER/Botany/Pendle University+BACHELOR/History/Marsh College
        B.Sc. in Botany: Pendle College, January 2014 % BACHELOR/Botany/Pendle College
        Pendle University (2016)\\nM.A. in History\\n\\nMarsh College (2012)\\nB.A. in Law % MASTER/History/Pendle University+BACHELOR/Law/Marsh College
        MSc   2014 - 2016\\nBotany.\\nPendle University\\n\\nBSc   2011 - 2014\\nChemistry\\nMarsh College % MASTER/Botany/Pendle University+BACHELOR/Chemistry/Marsh College
        PhD in Botany, Pendle University, Expected Spring 2030 % DOCTORATE/Botany/Pendle University open
        """)
    void below_a_list_of_skills_and_in_the_head_a_degree_beside_its_school_is_read(String lines, String expected) {
        String told = lines.replace("\\n", "\n\n");
        assertThat(studies(WORK + "\n## Skills\n\nExcel, Python\n\n" + told)).containsExactly(expected.split("\\+"));
        assertThat(studies(told + "\n\n" + WORK)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## References\n\nOda Rill, PhD, Professor of Botany, Pendle University",
                "## Referees\n\nOda Rill, MSc, Pendle University",
                "## Publications\n\nTolle, M. On moss. PhD thesis, Pendle University, 2014",
                "## Teaching\n\nBSc Botany, Pendle University, 2016 - 2018",
                "## Other\n\nPhD supervisor Oda Rill, Professor of Botany, Pendle University",
                "## Clients\n\nPendle University\n\nMaster of Arts rebranding",
                "## Experience\n\nPendle University\n\nPhD Programme Administrator\n\n2016 - 2019",
                "## Experience\n\nExaminer\\\nPendle University\\\nBA History\\\n2015 - 2018",
                "## Skills\n\nME 101, BA 202, Pendle College labs\n\nAA Batteries, Marsh College shop",
                "## Projects\n\nPendle University\n\nMSc course finder, built in 2021",
                "## Volunteering\n\nPendle University\\\nBA Society treasurer\\\n2014 - 2015",
                "## Awards\n\nBest MSc project, Pendle University, 2016",
                "## Skills\n\nMSc Programme Manager, Pendle University",
                "## Skills\n\nHired graduates with a BSc in Botany from Pendle University",
                "## Wanted\n\nBSc in Botany required, Pendle University preferred",
            })
    void what_is_told_of_others_is_no_study(String section) {
        assertThat(studies(WORK + "\n" + section)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Baker with five years of practice. Masters in Rope Making & Sailing. % MASTER/Rope Making & Sailing/null
        I hold a BSc in Botany from Pendle University. I like tea. % BACHELOR/Botany/Pendle University
        Curious and careful. I graduated from Umley with a B.A. in History. % BACHELOR/History/Umley
        A 2016 graduate of Umley with a B.A. in Law. % BACHELOR/Law/Umley
        Baker having a Master's degree in Botany and a love of bread. % MASTER/Botany/null
        A BSc in Botany and six years of practice make me a good gardener. % BACHELOR/Botany/null
        I recently completed my MSc in Botany at Pendle University. % MASTER/Botany/Pendle University
        Careful baker. I hold an MBA from Umley University. Now in search of a new role. % MASTER/Business Administration/Umley University
        Currently pursuing a PhD in Botany at Pendle University. % DOCTORATE/Botany/Pendle University open
        """)
    void a_sentence_about_the_person_tells_of_a_degree(String summary, String expected) {
        assertThat(studies("## Summary\n\n" + summary + "\n\n" + WORK)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Practice equivalent to a BSc in Botany.",
                "I plan to begin a Master's degree in Botany next autumn.",
                "Led a team of four people with a PhD in Botany.",
                "Recruited staff for roles where a BSc in Botany was required.",
                "I worked with Master's students and taught undergraduates.",
                "Never had a Bachelor's degree in Botany.",
                "Mother of two; my daughter has a BSc in Botany.",
                "My husband holds a PhD in History from Pendle University.",
                "I have taught BSc Botany for ten years.",
                "I have BE experience in boats, and BA background.",
                "Baker with a PhD-level knowledge of bread.",
                "Completed the MBA Essentials course and received the Master of Wine award.",
            })
    void a_sentence_about_other_degrees_tells_of_none(String summary) {
        assertThat(studies("## Summary\n\n" + summary + "\n\n" + WORK)).isEmpty();
    }
}
