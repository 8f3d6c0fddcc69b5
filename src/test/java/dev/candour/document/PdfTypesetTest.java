package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** What LaTeX makes of entries: words cut at the end of a cell, a comma behind a bold title, names in two weights. */
class PdfTypesetTest {

    private static final String LONG = "Counted what came in and went out of the sheds by the old quay";

    @Test
    void a_comma_behind_a_bold_title_ends_the_cell_too() {
        assertThat(lines(page -> {
                    page.say(72, 100, "2019 - 2021");
                    page.bold(160, 100, "Ferry Clerk");
                    double next = 160 + Page.boldWidth("Ferry Clerk");
                    page.say(next, 100, ", Tolliver, Leeds");
                }))
                .containsExactly("2019 - 2021\tFerry Clerk,\tTolliver, Leeds");
    }

    @Test
    void a_word_cut_at_the_end_of_a_title_is_whole_although_what_follows_is_not_bold() {
        assertThat(lines(page -> {
                    page.bold(72, 100, "Warden, Ferries and Infras-").say(430, 100, "Jan 2021 - Present");
                    page.bold(72, 112, "tructure").say(72 + Page.boldWidth("tructure"), 112, ", Tolliver, Leeds, UK");
                    page.lines(72, 130, LONG, LONG);
                }))
                .startsWith("Warden, Ferries and Infrastructure, Tolliver, Leeds, UK\tJan 2021 - Present");
    }

    @Test
    void a_house_that_had_no_room_beside_its_date_goes_on_in_plain_print() {
        assertThat(lines(page -> {
                    double next = 72 + Page.boldWidth("Harbour Assistant Manager, ");
                    page.bold(72, 100, "Harbour Assistant Manager,")
                            .say(next, 100, "Old Sea")
                            .say(250, 100, "Mar 2019");
                    page.say(72, 112, "Chart Centre, Leeds.");
                    page.lines(72, 130, LONG, LONG);
                }))
                .startsWith("Harbour Assistant Manager,\tOld Sea Chart Centre, Leeds.\tMar 2019");
    }

    @Test
    void a_syllable_below_the_last_cell_of_a_row_belongs_to_it() {
        assertThat(lines(page -> page.say(72, 100, "Name of employer")
                        .say(250, 100, "The Old House of Charts and Prac-")
                        .say(250, 112, "tice, Leeds")
                        .say(72, 140, "Dates")
                        .say(250, 140, "May 2019 - Jun 2020")
                        .lines(72, 170, LONG, LONG)))
                .startsWith("Name of employer\tThe Old House of Charts and Practice, Leeds");
    }

    @Test
    void a_remark_that_a_narrow_column_cut_belongs_to_its_date() {
        assertThat(lines(page -> page.say(72, 100, "2014 (3")
                        .say(130, 100, "Dock intern, Tolliver, Leeds")
                        .say(72, 112, "months)")
                        .say(130, 112, LONG)
                        .say(72, 136, "2012")
                        .say(130, 136, "Clerk, Fernwood Ltd")
                        .say(130, 148, LONG)))
                .startsWith("2014 (3 months)\tDock intern, Tolliver, Leeds");
    }

    @Test
    void large_print_parts_two_names_by_their_weight_alone() {
        assertThat(lines(page -> {
                    page.say(72, 100, 30, Color.BLACK, "nora");
                    page.bold(72 + Page.width("nora") * 3, 100, 30, "whitlock");
                    page.say(72, 140, "2019");
                    page.bold(72 + Page.width("2019"), 140, "b");
                }))
                .startsWith("nora whitlock");
    }
}
