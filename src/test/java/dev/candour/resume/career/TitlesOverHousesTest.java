package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that are parted from their house by the print alone, that stand once over several houses, or in an item below one. */
class TitlesOverHousesTest {

    private static final String TOP = "# Mira Tallow\n\nmira@example.org\n\n## Experience\n\n";

    private static final String AS_NURSE =
            "As a Ward Nurse\n\nTansyfern Hospital\n(May 2016 - June 2019)\n\nOakhurst Clinic\n"
                    + "(March 2012 - April 2016)\n\n%s\n\nBrackenhill Hospice\n(May 2009 - February 2012)\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TANSYFERN _Senior Clerk, Payroll_ JUNE 2014 TO MAY 2019",
                "TANSYFERN *Senior Clerk, Payroll* June 2014 - May 2019",
                "Tansyfern *Senior Clerk, Payroll* 2014-06 - 2019-05",
                "**TANSYFERN** _Senior Clerk, Payroll_ June 2014 - May 2019",
                "_Senior Clerk, Payroll_ TANSYFERN June 2014 - May 2019",
            })
    void what_is_slanted_is_parted_from_the_name_beside_it(String line) {
        assertThat(career(readText("cv.md", TOP + line + "\n\n- Filed what came in\n")))
                .singleElement()
                .asString()
                .matches("(?i:tansyfern) \\| Senior Clerk(?:, Payroll)? \\| 2014-06\\.\\.2019-05 \\| employment");
    }

    @Test
    void a_slanted_name_in_a_sentence_parts_nothing() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "Clerk, Tansyfern Ltd, 2014 - 2019\n\n- Managing editor of _The Oakhurst Review_ in 2016\n")))
                .containsExactly("Tansyfern Ltd | Clerk | 2014..2019 | employment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Director, Growth at Quellmark; Quellmark; Director, Growth
        Senior Manager, Partner Media at Tallow & Finch; Tallow & Finch; Senior Manager, Partner Media
        Nurse, Elm Hospital at Larkspur; Elm Hospital; Nurse
        """)
    void what_stands_between_a_title_and_an_at_says_for_what(String line, String house, String title) {
        assertThat(career(readText("cv.md", TOP + line + "\nMay 2014 - June 2019\n\n- Did what was asked\n")))
                .containsExactly(house + " | " + title + " | 2014-05..2019-06 | employment");
    }

    @Test
    void a_title_over_several_houses_holds_until_the_next() {
        assertThat(career(readText("cv.md", TOP + AS_NURSE.formatted("As a Care Assistant"))))
                .containsExactly(
                        "Tansyfern Hospital | Ward Nurse | 2016-05..2019-06 | employment",
                        "Oakhurst Clinic | Ward Nurse | 2012-03..2016-04 | employment",
                        "Brackenhill Hospice | Care Assistant | 2009-05..2012-02 | employment");
    }

    @Test
    void a_title_over_one_house_says_nothing_of_the_next() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "Ward Nurse\n\nTansyfern Hospital\n(May 2016 - June 2019)\n\nOakhurst Clinic\n(March 2012 - April 2016)\n")))
                .containsExactly(
                        "Tansyfern Hospital | Ward Nurse | 2016-05..2019-06 | employment",
                        "Oakhurst Clinic | null | 2012-03..2016-04 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Team Member", "Flow Team Member (night crew)", "Lathe Operator (Harker)"})
    void a_title_in_bold_is_the_first_item_below_a_house(String title) {
        assertThat(career(readText(
                        "cv.md",
                        TOP
                                + "**Harper's** | Leeds | (2014 - 2019)\n*(five years)*\n*   **"
                                + title
                                + "**\n*   Did what was asked.\n")))
                .containsExactly("Harper's | " + title + " | 2014..2019 | employment");
    }
}
