package dev.candour.resume.study;

import static dev.candour.resume.Samples.studies;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that stand for a state behind a town, and for a degree elsewhere. */
class StateLettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        Fennick College, Towson, MD\\nBSc in Botany, 2015~ BACHELOR/Botany
        Fennick College | Bethesda MD\\nBSc in Botany\\n2015~ BACHELOR/Botany
        Fennick College (North Andover MA)\\nBSc in Botany, 2015~ BACHELOR/Botany
        Fennick College Boston, MA\\nBSc in Botany, 2015~ BACHELOR/Botany
        Fennick College, Orono, ME 04469\\nBSc in Botany, 2015~ BACHELOR/Botany
        Starkville MS\\nFennick College\\nBSc in Botany, 2015~ BACHELOR/Botany
        University of Pendle, Rockville, MD        2015\\nBSc in Botany~ BACHELOR/Botany
        BSc in Botany | Fennick College, Calgary, AB\\nMay 2015~ BACHELOR/Botany
        BSc in Botany, Fennick College, Whistledown, MD 21999, 2015~ BACHELOR/Botany
        Fennick College; Princess Anne MD; BSc in Botany; 2015~ BACHELOR/Botany
        """)
    void behind_a_town_letters_make_nobody_a_doctor(String lines, String expected) {
        assertThat(studies(lines.replace("\\n", "\n"))).singleElement().satisfies(course -> {
            assertThat(course.level() + "/" + course.area()).isEqualTo(expected);
            assertThat(course.completed()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        University of Oxford, MA, 2015~ MASTER
        MD, University of Maryland, 2015~ DOCTORATE
        Botany MS, Fennick College, 2015~ MASTER
        MA in Boston History, Fennick College, 2015~ MASTER
        """)
    void elsewhere_they_are_degrees(String line, String level) {
        assertThat(studies(line))
                .singleElement()
                .satisfies(course -> assertThat(course.level()).hasToString(level));
    }
}
