package dev.candour.resume.study;

import static dev.candour.resume.Samples.studies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Sections;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Lines;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What degrees and schools are called in many countries, and what only looks like one. */
class DegreesOfCountriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        A Levels: Biology, Psychology — Thornfield Sixth Form College, 2010–2012; null/null/Thornfield Sixth Form College
        2007 XII, Govt. Boys HSS Kunnam, Science Group; null/null/Govt. Boys HSS Kunnam
        10th Elm Vidyalaya, Jagir 2015; null/null/Elm Vidyalaya
        Bachelors (WXTU) - Information Technology : May '16; BACHELOR/Information Technology/WXTU
        Bachelors (CSE), 2016; BACHELOR/CSE/null
        Wexley University, School of Informatics MS, 2006; MASTER/null/Wexley University
        Apolytirion from Bishop Lyceum with overall grade 19.8 out of 20, 2010; null/null/Bishop Lyceum
        Licence professionnelle Hôtellerie, Université Rhône-Sud, 2018; BACHELOR/Hôtellerie/Université Rhône-Sud
        Fennick State University (B.Sc. Second Class Upper, Accounting) - 2009-2013; BACHELOR/Accounting/Fennick State University
        Master of Public Health, Epidemiology, Pendle University, 2017; MASTER/Epidemiology/Pendle University
        'Some college, Fennick Community College, 2003-2005'; null/null/Fennick Community College
        Diploma in Culinary Arts, Le Petit Couteau, 2011; null/Culinary Arts/Le Petit Couteau
        Graduated from Pendle University with a degree in Economics (2011); null/Economics/Pendle University
        Studied Architecture at the Pendle University, 2007–2009; null/Architecture/Pendle University
        Pendle Nursing School: Diploma in General Nursing, 2014; null/General Nursing/Pendle Nursing School
        B.S., Elementary Education, Pendle College, 2004; BACHELOR/Elementary Education/Pendle College
        M.A. in progress, History, Pendle College; MASTER/History/Pendle College
        BSc Physics, Birkholm, 2012; BACHELOR/Physics/Birkholm
        BSc Physics, Wexford, PA, 2012; BACHELOR/Physics/null
        B.A., Mathematics, Valedictorian, 2010; BACHELOR/Mathematics/null
        Ph.D. in Ecology, 2015. Pendle University. Thesis: Lichens; DOCTORATE/Ecology/Pendle University
        MSc (Res) Astrophysics – Pendle University – 2019; MASTER/Astrophysics/Pendle University
        Nurse with a BSN from Pendle University, 2012; BACHELOR/Nursing/Pendle University
        Master spécialisé en Audit, Université Rhône-Sud, 2014; MASTER/Audit/Université Rhône-Sud
        'Highers: Maths (A), Physics (A), St Ninian''s Academy, 2006'; null/null/St Ninian's Academy
        Master of Engineering Management, Pendle University, 2017; MASTER/Engineering Management/Pendle University
        Le Cordon Mauve, Athens — Diplôme de Pâtisserie (2009); null/Pâtisserie/Le Cordon Mauve
        'STPM, SMK Taman Wexley, 2010-2011'; null/null/SMK Taman Wexley
        Harvard Law School, Cambridge, MA — LL.M., 2016; MASTER/Law/Harvard Law School
        """)
    void schools_of_many_countries_are_known(String line, String expected) {
        assertThat(studies(line)).map(StudiesTest::shortForm).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        B. Tech, Fennick Institute; BACHELOR
        BSCS Computer Science, Fennick University; BACHELOR
        HBSc Biology, Fennick University; BACHELOR
        M. Tech. VLSI, Fennick Institute; MASTER
        MSE Robotics, Fennick University; MASTER
        MSW Social Work, Fennick University; MASTER
        Ph. D Computer Science, Fennick University; DOCTORATE
        ScD Epidemiology, Fennick University; DOCTORATE
        A.A. Liberal Arts, Fennick College; ASSOCIATE
        Associates in Applied Science, Fennick College; ASSOCIATE
        Dipl.-Inf., Universität Birkenhain; MASTER
        Diplôme d'ingénieur, École de Lorval; MASTER
        DUT Informatique, Université de Lorval; ASSOCIATE
        Licenciado en Administración, Universidad de Valdoro; BACHELOR
        Mestrado em Física, Universidade de Valdoro; MASTER
        Doctorado en Química, Universidad de Valdoro; DOCTORATE
        2019-2023 柳溪大学：经济学博士; DOCTORATE
        Master's College of Fennick, BA Theology; BACHELOR
        Postgraduate Diploma in Management, Fennick School; none
        Bachelor Hall, Fennick University; none
        M.Res., Mathematical Biology, Fennick University; MASTER
        Diploma of Higher Education in Adult Nursing, Fennick University; ASSOCIATE
        Fennick Hochschule, Computer Science (Dipl.-Inf. (FH)); BACHELOR
        柳溪大學 國際貿易 副學士; ASSOCIATE
        M.Ed in Curriculum Studies, Fennick University; MASTER
        柳溪科技大學 二專; ASSOCIATE
        市立青石高中 資料處理科 高職; none
        EMBA研修班 柳溪大学; none
        """)
    void degrees_of_many_countries_have_their_level(String line, String level) {
        assertThat(studies(line))
                .singleElement()
                .satisfies(
                        course -> assertThat(String.valueOf(course.level())).isEqualTo(level == null ? "null" : level));
    }

    @ParameterizedTest
    @CsvSource({"柳溪学院（本）, BACHELOR", "柳溪学院（专）, ASSOCIATE", "柳溪大学（硕）, MASTER"})
    void one_character_in_parentheses_says_the_level(String line, String level) {
        assertThat(studies("2015.09-2019.06    " + line))
                .singleElement()
                .satisfies(course -> assertThat(String.valueOf(course.level())).isEqualTo(level));
    }

    @Test
    void a_level_that_another_country_counts_otherwise_is_less_sure() {
        assertThat(certainty("Diplom, Hochschule Birkenhain, 2008").reason()).isEqualTo("degree-by-country");
        assertThat(certainty("MSc Physics, Fennick University, 2010")).isEqualTo(Certainty.SURE);
    }

    private static Certainty certainty(String line) {
        Vocabulary vocabulary = Vocabulary.standard();
        View view = View.of("cv.txt", "Education\n" + line);
        List<Section> sections = Sections.of(Lines.of(view), new Headings(vocabulary.words("headings")), false);
        return Degrees.in(view, sections, DateRanges.of(view.text()), new DegreeWords(vocabulary))
                .get(0)
                .certainty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Master of Ceremonies training, 2014", "博士后 柳溪大学 2019-2021"})
    void these_are_no_degrees(String line) {
        assertThat(studies(line))
                .allSatisfy(course -> assertThat(course.level()).isNull());
    }
}
