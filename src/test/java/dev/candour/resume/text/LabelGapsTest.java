package dev.candour.resume.text;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels of a form that stand far from their values. */
class LabelGapsTest {

    @Test
    void a_gap_behind_a_label_parts_it_from_nothing() {
        String resume = """
                Nora Whitlock

                Work Experience
                May 2017 to Date :   Marybrook House Hotel, Marybrook Hill, Wexley, Ireland
                Position Held:    Night Porter-In this old house by the sea I carried bags, lamps and sleeping children.
                April 2016 	Dunmore Stores Wexley Ireland
                Position Held : 		Cashier - Over the days of the fair I sat at the till from dawn.
                May 2014– Aug 2014 	EFI Technologies Group, Wexley Ireland
                Position Held:		Assistant sail maker and rope walk helper
                """;
        assertThat(career(readText("cv.txt", resume)))
                .containsExactly(
                        "Marybrook House Hotel | Night Porter | 2017-05..null | employment",
                        "Dunmore Stores Wexley Ireland | Cashier | 2016-04..2016-04 | employment",
                        "EFI Technologies Group | Assistant sail maker and rope walk helper | 2014-05..2014-08 | employment");
    }

    @Test
    void the_text_keeps_its_length_and_a_hyphen_within_a_title_its_place() {
        String form = "Position:     Vice-President of Boats\nTitle: Clerk\nA role:   none\n";
        assertThat(LabelGaps.over(form))
                .hasSameSizeAs(form)
                .isEqualTo("    Position: Vice-President of Boats\nTitle: Clerk\nA role:   none\n");
    }
}
