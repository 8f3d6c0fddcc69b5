package dev.candour.resume.study;

import static dev.candour.resume.Samples.studies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Universities of several towns have the town in their name, whatever stands around it. */
class CampusTownsTest {

    private static List<String> told(String lines) {
        return studies(lines.replace("\\n", "\n").replace("\\t", "\t")).stream()
                .map(StudiesTest::shortForm)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        BA Rope Making, University of North Carolina - Greensboro, 2015; BACHELOR/Rope Making/University of North Carolina - Greensboro
        University of California - Riverside, Riverside, CA\\tMA May 2014\\nField: Botany; MASTER/Botany/University of California - Riverside
        University of Wisconsin -- Stout, MSc Botany, 2011; MASTER/Botany/University of Wisconsin -- Stout
        University of Wisconsin - Botany, BSc, 2011; BACHELOR/Botany/University of Wisconsin
        University of Massachusetts, Botany, 2011; null/Botany/University of Massachusetts
        University of Texas at Austin, Nursing, BSc, 2011; BACHELOR/Nursing/University of Texas at Austin
        Purdue University - BSc Botany, 2011; BACHELOR/Botany/Purdue University
        """)
    void the_town_may_stand_behind_a_dash(String lines, String expected) {
        assertThat(told(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        BA in Botany, 2003\\nUniversity of California, Irvine. Advisor: Oda Rill.; BACHELOR/Botany/University of California, Irvine
        PhD in Botany, 2013\\nUniversity of Texas at Austin. Dissertation: On moss; DOCTORATE/Botany/University of Texas at Austin
        University of Massachusetts, Lowell M.S. in Botany (GPA 3.9)\\t2015 - 2017; MASTER/Botany/University of Massachusetts, Lowell
        """)
    void the_name_ends_where_something_else_is_told(String lines, String expected) {
        assertThat(told(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        UNIVERSITY OF PENDLE\\nBS in Botany\\nDec 2014 | College Park, MD; BACHELOR/Botany/UNIVERSITY OF PENDLE
        MSc Botany, 2012\\nMarsh University, State College, PA; MASTER/Botany/Marsh University
        Diploma of Kiln Building, Marsh College, Edmonton, AB, 2015 - 2017; null/Kiln Building/Marsh College
        """)
    void a_town_is_no_school_and_its_state_no_degree(String lines, String expected) {
        assertThat(told(lines)).containsExactly(expected);
    }
}
