package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Education;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one course of study ends and the next begins, and what families of degrees are worth. */
class StudyEntriesTest {

    private static final String CAREER = """
            # Mira Tolle

            ## Experience

            ### Analyst, Birkenhain Ltd
            March 2020 - May 2022
            - reports

            """;

    private static List<String> studies(String written) {
        return Samples.readText("cv.md", CAREER + written.replace("\\n", "\n") + "\n").education().stream()
                .map(StudyEntriesTest::shortForm)
                .toList();
    }

    private static String shortForm(Education study) {
        String open = Boolean.FALSE.equals(study.completed()) ? " open" : "";
        return study.level() + "/" + study.area() + "/" + study.institution() + open;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        ### Elm Code Camp  -  Java Boot Camp\\nFourteen weeks of Java.\\n\\n### MBA, Trade\\nMarsh School of Management, Pendle University\\n\\n### Bachelor of Music, Oboe\\nWexley Institute of Music; MASTER/Business Administration/Marsh School of Management+BACHELOR/Oboe/Wexley Institute of Music
        - Pendle University\\n    - BSc Nursing\\n- Member of a choir\\n- BA Psychology\\n    - Prize of the dean; BACHELOR/Nursing/Pendle University+BACHELOR/Psychology/Pendle University
        BSc Logistics\\nPendle University\\n\\nBSc Chemistry\\nWexley University; BACHELOR/Logistics/Pendle University+BACHELOR/Chemistry/Wexley University
        Pendle University\\nMEd Educational Technology\\nDecember 2018\\nPendle University\\nMEd Elementary Education\\nMay 2014; MASTER/Educational Technology/Pendle University+MASTER/Elementary Education/Pendle University
        Major: Civil Engineering\\nDegree: Bachelor\\nUniversity: Pendle University\\nPeriod: 2005 - 2009\\n\\nMajor: Structural Design\\nDegree: Master\\nUniversity: Pendle University\\nPeriod: 2009 - 2011; BACHELOR/Civil Engineering/Pendle University+MASTER/Structural Design/Pendle University
        A-Levels @ Elm Academy, 2018\\nA in Computer Science\\nB in German; null/null/Elm Academy
        Birk-Tech | Wexford, VA\\nAssociate of Arts in Culinary Arts\\n05/2016; ASSOCIATE/Culinary Arts/Birk-Tech
        """)
    void other_studies_open_where_what_is_told_already_is_told_otherwise(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsSubsequence(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Associates, Applied Science, Culinary Technology | Pendle Community College, 2011; ASSOCIATE/Culinary Technology/Pendle Community College
        2014-2015 Pendle Community College, Course Credit, Rockwell MD.; null/null/Pendle Community College
        AS levels in Music and Art, Elm Academy, 2009; null/null/Elm Academy
        MBiol (Hons) Zoology, Pendle University, 2016; MASTER/Zoology/Pendle University
        Licence de Gestion, Université de Valmont, 2011; BACHELOR/Gestion/Université de Valmont
        Studium der Betriebswirtschaftslehre, Universität Talheim, Diplom-Kaufmann, 2013; MASTER/Betriebswirtschaftslehre/Universität Talheim
        M.S. Soil Science (all but thesis), Pendle University, 2010 - 2012; MASTER/Soil Science/Pendle University open
        RN-to-BSN program, Pendle University, 2015; BACHELOR/Nursing/Pendle University
        Master's certificate in Glass Painting, Pendle University, 2015; null/null/Pendle University
        Exchange semester in Physics, Pendle University, 2011; null/Physics/Pendle University
        Bachelor of Arts, Economics: Option in Public Economics, Pendle University, 2015; BACHELOR/Economics/Pendle University
        MLIS, Pendle University, 2019; MASTER/Library and Information Science/Pendle University
        Bachelor of Medicine, Bachelor of Surgery (MBBS), Pendle Medical College, 2020; BACHELOR/Medicine/Pendle Medical College
        Elm College - Web design course, teachers Dr. A. Sharp, PhD and Prof. B. Tall, MD; null/Web design/Elm College
        AS 400 administration, Pendle Institute, 2003; null/null/Pendle Institute
        2020-2022 Postgraduate Programme in Computer Science Pendle University, Birkholm; null/Computer Science/Pendle University
        B.M., Oboe, Pendle College, 2015; BACHELOR/Oboe/Pendle College
        A.M., Statistics, Pendle University, 2015; MASTER/Statistics/Pendle University
        10 A.M. classes in Statistics, Pendle University, 2015; null/null/Pendle University
        2010 - 2013 University of Pendle BSc [Hons] Mathematics; BACHELOR/Mathematics/University of Pendle
        Pendle State University (PSU) College of Nursing\\nBSN, 2015; BACHELOR/Nursing/Pendle State University (PSU) College of Nursing
        National University «Pendle Polytechnic» Physics, 2015; null/Physics/National University «Pendle Polytechnic»
        Master of Mathematics, Computer Science, Pendle University, 2015; MASTER/Computer Science/Pendle University
        Master of Mathematics, Department of Statistics, Pendle University, 2015; MASTER/Mathematics/Pendle University
        Bachelor of Arts, Pendle College, 2015\\nHistory and Economics Majors; BACHELOR/History and Economics/Pendle College
        Combined Major in Physics and Economics, Pendle College, 2015; null/Physics and Economics/Pendle College
        Pendle College, Computer Engineering Course Credit, 2015; null/Computer Engineering/Pendle College
        Pendle College, 2015\\nPsychology 110\\nPhysics B; null/null/Pendle College
        2015 Pendle College\\nB.A. in Music (degree conferred on 9 July 2015); BACHELOR/Music/Pendle College
        BSc Physics\\nPendle University\\n2011 - 2014\\nOne semester spent at Marsh University, 2013; BACHELOR/Physics/Pendle University
        PhD Physics\\nPendle University\\n2011 - 2014\\nExternal examiner: Ida Sorge, Marsh University; DOCTORATE/Physics/Pendle University
        Pendle University\\nMSc Statistics, 2014\\nGraduate Affiliate, Institute of Tides; MASTER/Statistics/Pendle University
        2001 - 2009 Secondary school, Elm-Gymnasium St.Marten Birkholm.; null/null/Elm-Gymnasium St.Marten Birkholm
        Undergraduate Summer School, August 2015\\nPendle Institute of Optics; null/null/Pendle Institute of Optics
        ⋄ Pendle University, Birkholm\\n⋄ MSc Physics, 2015; MASTER/Physics/Pendle University
        Degree: MA\\nArea: "Sensory Art"\\nInstitution: "Pendle University"; MASTER/Sensory Art/Pendle University
        """)
    void families_of_degrees_are_told_from_what_looks_like_one(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Pendle University\\nBachelor of Arts in History\\n(2014-2018)\\n\\nLoves the sea.; BACHELOR/History/Pendle University
        B.A. History\\n\\nPendle University\\n\\n1/2000 - 5/2003; BACHELOR/History/Pendle University
        Pendle University\\nPh.D., Statistics, 2016\\nFellow of the choir\\nA.M., Statistics, 2012\\nMarsh University\\nB.A., History, 2009; DOCTORATE/Statistics/Pendle University+MASTER/Statistics/Pendle University+BACHELOR/History/Marsh University
        BSc Chemistry\\nPendle University\\n\\nBSc Botany\\nMarsh University; BACHELOR/Chemistry/Pendle University+BACHELOR/Botany/Marsh University
        Pendle University\\nBachelor of Science with Honor: Mathematics, 2009; BACHELOR/Mathematics/Pendle University
        Accountant who holds a master's degree in taxation from Pendle University and a licence; MASTER/taxation/Pendle University
        """)
    void studies_that_no_heading_announces_are_read_from_two_lines(String lines, String expected) {
        assertThat(studies("## About me\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @Test
    void a_paragraph_tells_of_studies_in_its_first_sentence() {
        String paragraph =
                "M.S. in Botany, Pendle University, Aug 2019 - May 2021. Coursework: " + "lichens, mosses, ".repeat(20);

        assertThat(studies("## Education\n\n" + paragraph)).containsExactly("MASTER/Botany/Pendle University");
    }

    @Test
    void the_degrees_of_those_whom_somebody_hired_are_not_the_writers() {
        assertThat(studies("## About me\n\nPlaces MBA graduates and PhD scientists. Spoke at Pendle University."))
                .isEmpty();
    }

    @Test
    void a_short_degree_in_a_list_of_skills_is_none() {
        assertThat(studies("## Education\n\nBSc Botany, Pendle University, 2012\n\nDocker; Backups; DBA; Scripts"))
                .containsExactly("BACHELOR/Botany/Pendle University");
    }

    @Test
    void what_the_other_cells_of_a_head_say_is_neither_a_school_nor_a_field() {
        String head =
                "## Ines Varga\nAge: 40 | Experience: 16 years\nEdu: Master | Job: Architect/Technical Manager/Solution Architecture | Location: Lindau\n\n";
        String rest =
                "## Work Experience\n\nQuellwerk, Clerk, 2008 - 2015\n\n## Education\n- Master’s, Computer Science, Pendle University, 2005-2007\n";

        assertThat(Samples.readText("cv.md", head + rest).education().stream().map(StudyEntriesTest::shortForm))
                .containsExactly("MASTER/Computer Science/Pendle University");
    }

    @Test
    void a_school_that_looks_like_a_heading_goes_on_with_the_studies() {
        assertThat(studies(
                        "## Education\n\nPendle University\n- MSc Optics, 2016 - 2018\n\n## University of Marsh, Birkholm\n\n- BSc"
                                + " Physics, 2013 - 2016\n\n## University Service\n\n- Counted votes\n"))
                .containsExactly("MASTER/Optics/Pendle University", "BACHELOR/Physics/University of Marsh");
    }
}
