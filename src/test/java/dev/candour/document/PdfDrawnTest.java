package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is drawn on a page parts its text: the ground of a side bar, a line from edge to edge, the edge that labels end at. */
class PdfDrawnTest {

    private static final Color GREY = new Color(230, 230, 230);

    @Test
    void a_side_bar_on_a_ground_of_its_own_is_read_by_itself_though_its_lines_stand_between_those_of_the_text() {
        List<String> read = lines(page -> page.fill(0, 40, 180, 400, GREY)
                .say(220, 60, 22, Color.BLACK, "Orla Finch")
                .bold(30, 72, "Contact")
                .say(30, 92, "orla.finch@example.org")
                .bold(220, 94, "Work")
                .bold(220, 116, "Fernwood Ltd | Dock Clerk")
                .say(220, 131, "Hull | September 2015 - December 2017")
                .bold(30, 134, "Studies")
                .say(220, 147, "Counted what came in and went out of the sheds")
                .bold(30, 156, "Elm University |")
                .say(30, 172, "BSc in Geography")
                .say(30, 188, "2012")
                .bold(220, 183, "Quarrybank plc | Tally Clerk")
                .say(220, 198, "Leeds | May 2013 - August 2015")
                .bold(30, 212, "Skills")
                .say(220, 214, "Weighed the coal and wrote the bills")
                .say(30, 232, "Ledgers, knots, tides"));

        assertThat(read)
                .containsSubsequence("Studies", "Elm University |", "BSc in Geography", "2012", "Skills")
                .containsSubsequence(
                        "Fernwood Ltd | Dock Clerk",
                        "Hull | September 2015 - December 2017",
                        "Counted what came in and went out of the sheds",
                        "Quarrybank plc | Tally Clerk");
    }

    @Test
    void the_shaded_dates_of_a_table_are_no_side_bar() {
        assertThat(lines(page -> page.say(50, 40, 20, Color.BLACK, "Orla Finch")
                        .fill(50, 80, 120, 300, GREY)
                        .lines(60, 100, "2019 - 2021", "2016 - 2019", "2012 - 2016", "2010 - 2012")
                        .lines(
                                200,
                                100,
                                "Dock Clerk, Fernwood Ltd",
                                "Tally Clerk, Quarrybank plc",
                                "Porter, Elm Station",
                                "Page, Hotel Lark")))
                .contains("2019 - 2021\tDock Clerk, Fernwood Ltd", "2010 - 2012\tPage, Hotel Lark");
    }

    @Test
    void a_line_from_edge_to_edge_ends_the_columns_above_it_before_the_heading_that_it_is_drawn_under() {
        assertThat(lines(page -> page.say(250, 50, 20, Color.BLACK, "Orla Finch")
                        .lines(60, 90, "4 Quay Street", "Hull")
                        .lines(400, 90, "orla.finch@example.org", "+44 20 7946 0101")
                        .bold(50, 140, "WORK")
                        .rule(50, 144, 560, 144)
                        .bold(50, 164, "Fernwood Ltd")
                        .say(400, 164, "Hull (on the quay)")
                        .say(50, 178, "Dock Clerk who counts what comes in and goes out of sheds    2019 - 2021")
                        .say(
                                50,
                                192,
                                "Counted what came in and went out of the sheds by the old quay of the town of Hull")))
                .containsSubsequence("WORK", "Fernwood Ltd\tHull (on the quay)");
    }

    @Test
    void a_line_above_a_heading_ends_columns_too() {
        assertThat(
                        lines(
                                page -> page.say(50, 50, 20, Color.BLACK, "Orla Finch")
                                        .bold(50, 90, "PRIZES")
                                        .lines(
                                                60,
                                                110,
                                                "\u2022 Knots",
                                                "\u2022 Tides",
                                                "\u2022 Ledgers",
                                                "\u2022 Sails")
                                        .lines(
                                                400,
                                                110,
                                                "first of the quay",
                                                "second of the quay",
                                                "first of the town",
                                                "fifth of the town")
                                        .rule(50, 166, 560, 166)
                                        .bold(50, 180, "OTHER WORK")
                                        .rule(50, 184, 560, 184)
                                        .say(
                                                60,
                                                200,
                                                "\u2022 Dock Clerk, Fernwood Ltd, who counts what comes in and goes out of the sheds, 2019 - 2021")))
                .containsSubsequence(
                        "\u2022 Sails\tfifth of the town",
                        "OTHER WORK",
                        "\u2022 Dock Clerk, Fernwood Ltd, who counts what comes in and goes out of the sheds, 2019 - 2021");
    }

    @Test
    void labels_that_end_where_what_they_say_begins_are_read_with_it() {
        assertThat(lines(page -> labels(page, 60, "Name", "Address", "Telephone", "E-mail", "Date of birth")
                        .lines(
                                200,
                                60,
                                "Orla Finch",
                                "4 Quay Street, Hull",
                                "+44 20 7946 0101",
                                "orla.finch@example.org",
                                "1 May 1980")
                        .bold(190 - Page.boldWidth("Working life"), 150, "Working life")
                        .say(190 - Page.width("2019 - 2021"), 170, "2019 - 2021")
                        .lines(200, 170, "Dock Clerk", "Fernwood Ltd, Hull", "Counted what came in and went out")
                        .say(190 - Page.width("2016 - 2019"), 220, "2016 - 2019")
                        .lines(200, 220, "Tally Clerk", "Quarrybank plc, Leeds")
                        .bold(190 - Page.boldWidth("Tongues"), 260, "Tongues")
                        .say(190 - Page.width("Mother tongue"), 280, "Mother tongue")
                        .say(200, 280, "Welsh")))
                .containsSubsequence(
                        "Name\tOrla Finch",
                        "E-mail\torla.finch@example.org",
                        "Working life",
                        "2019 - 2021\tDock Clerk",
                        "Fernwood Ltd, Hull",
                        "2016 - 2019\tTally Clerk",
                        "Mother tongue\tWelsh");
    }

    @Test
    void entries_beside_each_other_are_read_one_by_one_though_one_title_has_more_lines() {
        assertThat(lines(page -> page.say(50, 40, 20, Color.BLACK, "Orla Finch")
                        .say(50, 90, 14, Color.BLACK, "Studies")
                        .lines(60, 110, "PhD in Tidal Geography", "Elm University", "2012 - 2016")
                        .lines(
                                330,
                                110,
                                "MSc in the Geography of Rivers",
                                "and their Quays",
                                "Quarrybank University",
                                "2009 - 2011")))
                .containsSubsequence(
                        "2012 - 2016",
                        "MSc in the Geography of Rivers",
                        "and their Quays",
                        "Quarrybank University",
                        "2009 - 2011");
    }

    @Test
    void words_of_another_size_at_the_end_of_a_line_are_a_cell_of_their_own() {
        String employer = "Office of Ledgers and Tides, University of Elm, Hull";
        assertThat(lines(page -> page.say(50, 40, 20, Color.BLACK, "Orla Finch")
                        .say(50, 100, employer)
                        .say(60 + Page.width(employer), 100, 8, Color.BLACK, "Student")
                        .say(50, 114, "Counted what came in and went out of the sheds by the old quay")))
                .contains(employer + "\tStudent");
    }

    private static Page labels(Page page, double y, String... labels) {
        for (int i = 0; i < labels.length; i++) {
            page.say(190 - Page.width(labels[i]), y + 14 * i, labels[i]);
        }
        return page;
    }
}
