package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school behind a colon or a star, what stands below a degree, and certificates between studies. */
class StudyColonsTest {

    private static List<String> studies(String written) {
        return Samples.readText(
                        "cv.txt", "Mira Tolle\nmira@example.com\n\nEDUCATION\n" + written.replace("\\n", "\n") + "\n")
                .education()
                .stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution()
                        + (Boolean.FALSE.equals(study.completed()) ? " open" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        M.Sc. in Botany: Pendle University, 2007-09 % MASTER/Botany/Pendle University
        Ph.D. in Botany: Pendle University, 2024-Current\\nH.BSc. in Chemistry: Marsh College, 2003-07 % DOCTORATE/Botany/Pendle University open+BACHELOR/Chemistry/Marsh College
        M.Sc. in Botany, Spec. Rope Making: Pendle University, 2007 % MASTER/Botany/Pendle University
        Art History, M.Sci.: Pendle University, Sep 2016 - Jun 2020 % MASTER/Art History/Pendle University
        Laurea in Botany with distinction: Pendle University, 2014 - 2016 % BACHELOR/Botany/Pendle University
        BSc in Botany: Umley, 2012 % BACHELOR/Botany/Umley
        Pendle University: Art History M.Sci. (Marine) % MASTER/Art History/Pendle University
        BSc in Engineering: Mechanical Systems, Pendle University, 2012 % BACHELOR/Engineering: Mechanical Systems/Pendle University
        BA: Rope Making, Pendle University, 2012 % BACHELOR/Rope Making/Pendle University
        """)
    void behind_a_degree_and_its_field_and_a_colon_stands_the_school(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Pendle University, Whalley, USA * M.A. in History, 2011-2013 % MASTER/History/Pendle University
        University of Alaska, Expected Spring 2030\\nBA in Law % BACHELOR/Law/University of Alaska open
        BSc, Botany, University of Alaska, Expected Fall 2031 % BACHELOR/Botany/University of Alaska open
        MSc in Botany, Pendle University, 2024 - At Present % MASTER/Botany/Pendle University open
        Bacharelado em Botany, Pendle University, 2014 % BACHELOR/Botany/Pendle University
        Cand.scient. in Botany, Pendle University, 2014 % MASTER/Botany/Pendle University
        """)
    void stars_expected_ends_and_degrees_of_other_countries_are_read(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Engineer's degree   2001 - 2006\\nHarbour Design.\\nPendle University % MASTER/Harbour Design/Pendle University
        MSc   2019\\nRope Technology\\nPendle University\\n\\nBSc   2016\\nBotany.\\nMarsh College % MASTER/Rope Technology/Pendle University+BACHELOR/Botany/Marsh College
        MA in History\\nUmley\\n2016 - 2020 % MASTER/History/Umley
        MSc in Law\\nUmley\\n2019\\n\\nBSc in Botany\\nPendle University\\n2016 % MASTER/Law/Umley+BACHELOR/Botany/Pendle University
        MSc\\nFaculty of Sail Design\\nPendle University % MASTER/null/Pendle University
        """)
    void below_a_degree_stand_its_field_and_a_school_that_no_list_knows(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        MA in History\\nUmley\\n2016 - 2020\\n\\nPendle Academy, Online - Certificate of Completion, Web Design\\n\\nBSc in Botany\\nMarsh University\\n2010 - 2014 % MASTER/History/Umley+null/Web Design/Pendle Academy+BACHELOR/Botany/Marsh University
        MEng, Elm College, 2017\\nUmley, Online - Certificate of Completion, Web Design\\nBA, Pendle University, 2009. % MASTER/null/Elm College+null/Web Design/Umley+BACHELOR/null/Pendle University
        LL.M. (2016), Pendle University\\nSail Design Professional Certificate, 2022 % MASTER/Law/Pendle University
        Foundation Degree from Hadley Tech, 2008 to 2011 % ASSOCIATE/null/Hadley Tech
        University of Alaska\\nCertified Sailor, 2020\\nMarsh College\\nBA in History, 2012 - 2016 % null/null/University of Alaska+BACHELOR/History/Marsh College
        Marsh University, Pendle - Bachelor of Arts, Botany\\n2003 - 2007\\n\\nUmley, Online - Certificate of Completion, Web Design\\n2019 % BACHELOR/Botany/Marsh University+null/Web Design/Umley
        """)
    void a_certificate_gives_its_school_to_no_degree(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Master's in Chemistry 2024 - Present\\nPendle University\\nWhoever mixes paints will gain much from a Master's degree that deals with pigments % MASTER/Chemistry/Pendle University open
        Marsh University\\nB.S. in Botany, June 2013\\nWas enrolled in a choir during all of my undergraduate time and sold honey from the roof. % BACHELOR/Botany/Marsh University
        """)
    void sentences_below_studies_tell_of_no_others(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        BSc in Botany, Pendle University, 2014\\nPendle University bell ringing team, 2012 - 2013 % BACHELOR/Botany/Pendle University
        """)
    void a_club_is_no_school(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Tarn College of Design, Pendle    CGPA: 7.4\\nBEng in Physics, 2011 - 2015 % BACHELOR/Physics/Tarn College of Design
        MSc in Physics, 2014 - 2016\\nUMTEX, Lyon % MASTER/Physics/UMTEX
        Engineer's degree   2001 - 2006\\nHarbour Design.\\nUMLEX - Whalley % MASTER/Harbour Design/UMLEX
        MSc in Physics, 2014 - 2016\\nSTEM\\nPendle University % MASTER/Physics/Pendle University
        MSc in Physics, 2014 - 2016\\nTadley, Berlin % MASTER/Physics/Tadley
        """)
    void a_grade_hides_no_school_and_capitals_name_one(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Hadley College, Bath    2001 - 2003\\n‘A’ Levels: Latin, Music, Chemistry\\n8 GCSEs: Greek (A*), Latin (B),\\nMusic (B), Drama (B) % null/null/Hadley College
        Wexford College\\n- Crane Licence and Safety Day, 2019 % null/null/Wexford College
        Licence en Droit, Pendle University, 2010 % BACHELOR/Droit/Pendle University
        Licence Informatique, Pendle University, 2010 % BACHELOR/Informatique/Pendle University
        """)
    void subjects_of_a_school_and_permits_are_no_degrees(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        2011.09-2015.07 柳溪大学 本科\\n文学院 | 历史学 % BACHELOR/历史学/柳溪大学
        柳溪大学（本科）\\n统计学\\n青石交通职业学院（大专）\\n会计 % BACHELOR/统计学/柳溪大学+ASSOCIATE/会计/青石交通职业学院
        柳溪大学 本科 21级 大四 物理学 % BACHELOR/物理学/柳溪大学 open
        柳溪大学 商学院 2022级统计学专业本科生 % BACHELOR/统计学/柳溪大学 open
        """)
    void parts_of_a_university_and_years_of_study_are_told_apart(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }
}
