package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schools that no list knows and whose names say nothing: a line with their dates or their town tells them beside a degree. */
class UnknownSchoolsTest {

    private static List<String> studies(String lines) {
        return Samples.studies(lines.replace("\\n", "\n")).stream()
                .map(study -> study.institution() + " | " + study.level() + " | " + study.area())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        BSc Physics\\n2007 - 2010 | Corvale Valmy, Leeds\\n\\nM.A. in History\\n2010 - 2012 | Ironmoor % Corvale Valmy | BACHELOR | Physics+Ironmoor | MASTER | History
        BSc Physics\\nTansy Hollow State (2007 - 2010) % Tansy Hollow State | BACHELOR | Physics
        BSc Physics\\nIronmoor, Austin, TX, May 2010 % Ironmoor | BACHELOR | Physics
        May 2012 | Ateneo de Corvale\\nBachelor's Degree in Physics\\nMay 2010 | Ironmoor\\nM.A. in History % Ateneo de Corvale | BACHELOR | Physics+Ironmoor | MASTER | History
        Ironmoor (May 2012)\\nPh.D. in Physics % Ironmoor | DOCTORATE | Physics
        """)
    void a_name_with_dates_beside_a_degree_is_its_school(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Ironmoor, Austin, TX\\n2007 - 2010 - BSc Physics % Ironmoor | BACHELOR | Physics
        Corvale Valmy, Toronto, Canada\\n2007 - 2010 - BSc Physics % Corvale Valmy | BACHELOR | Physics
        - Ironmoor\\nBSc Physics, 2010 % Ironmoor | BACHELOR | Physics
        """)
    void a_name_above_a_degree_is_its_school_without_the_town(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        BSc Physics\\nDean's List, 2010 % null | BACHELOR | Physics
        BSc Physics\\nFirst Class Honours, 2010 % null | BACHELOR | Physics
        Oakridge Park, Maryland\\nBSc Physics, 2010 % null | BACHELOR | Physics
        Birkenhain University\\nTansy Park, MD, 2007 - 2010\\nBSc Physics % Birkenhain University | BACHELOR | Physics
        """)
    void what_else_stands_there_with_dates_is_no_school(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }
}
