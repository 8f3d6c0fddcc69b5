package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Houses at the top of a document are nobody's name, however much they look like one. */
class HousesInHeadsTest {

    private static String name(String head) {
        return Samples.readText(
                        "cv.txt",
                        head
                                + "\ninfo@example.com\n\nExperience\nClerk, Birkenhain Ltd, March 2020 - May 2022\n- reports\n")
                .basics()
                .name();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AG Birkenhain", "SA Lindow"})
    void forms_of_companies_make_no_name(String head) {
        assertThat(name(head)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Ag Temirov; Ag Temirov
        VARGA, Ines | Leeds; Ines VARGA
        """)
    void who_is_called_like_one_has_a_name(String head, String expected) {
        assertThat(name(head)).isEqualTo(expected);
    }
}
