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
        List<String> read = lines(page -> page.fill(0, 30, 220, 330, GREY)
                .say(234, 48.8, 23, Color.BLACK, "Orla Finch")
                .bold(36, 59.3, 13.1, "Contact")
                .say(36, 79.5, 10.5, Color.BLACK, "orla.finch@example.org")
                .bold(234, 80.3, 13.1, "Work Experience")
                .say(36, 93.8, 10.5, Color.BLACK, "Hull, England")
                .bold(234, 101.3, 12.1, "Fernwood Ltd | Dock Clerk")
                .bold(36, 120.8, 13.1, "Studies and Training")
                .say(234, 116.3, 10.5, Color.BLACK, "Hull | September 2015 - December 2017")
                .say(234, 132.8, 10.5, Color.BLACK, "Counted what came in and went out of the sheds")
                .bold(36, 142.5, 12.1, "University of")
                .say(234, 147, 10.5, Color.BLACK, "Wrote all the bills and ledgers of the quay by hand")
                .bold(36, 158.3, 12.1, "Elm and Hull |")
                .say(234, 161.3, 10.5, Color.BLACK, "and the letters to the captains")
                .say(36, 174.8, 12.1, Color.BLACK, "MSc in Geography")
                .bold(234, 183, 12.1, "Quarrybank plc | Tally Clerk")
                .say(36, 189.8, 10.5, Color.BLACK, "2012")
                .say(234, 198, 10.5, Color.BLACK, "Leeds | September 2013 - May 2015")
                .bold(36, 211.5, 12.1, "University of Old")
                .say(234, 213.8, 10.5, Color.BLACK, "Weighed the coal and told what it was worth, and")
                .bold(36, 228, 12.1, "Quay | BSc in")
                .say(234, 228, 10.5, Color.BLACK, "kept the keys of the yard and of the weighing house")
                .say(36, 243.8, 12.1, Color.BLACK, "Rivers")
                .say(234, 242.3, 10.5, Color.BLACK, "through three winters.")
                .say(36, 258.8, 10.5, Color.BLACK, "2009")
                .bold(234, 269.3, 13.1, "Volunteer Work")
                .bold(36, 285.8, 13.1, "Core Skills")
                .bold(234, 291, 12.1, "Harbour Choir | Treasurer")
                .say(36, 306, 10.5, Color.BLACK, "Ledgers, knots, tides,")
                .bold(234, 307.5, 12.1, "(on Sundays)")
                .say(36, 320.3, 10.5, Color.BLACK, "sails, charts, pumps")
                .say(234, 321.8, 10.5, Color.BLACK, "September 2018 - Present"));

        assertThat(read)
                .containsSubsequence(
                        "Studies and Training", "MSc in Geography", "2012", "Rivers", "2009", "Core Skills")
                .containsSubsequence(
                        "Fernwood Ltd | Dock Clerk",
                        "Hull | September 2015 - December 2017",
                        "Counted what came in and went out of the sheds Wrote all the bills and ledgers of the quay by hand and the letters to the captains",
                        "Quarrybank plc | Tally Clerk",
                        "Leeds | September 2013 - May 2015");
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
        String[] ways = {"orla.finch@example.org", "+44 20 7946 0101", "www.example.org/orla", "example.org/finch"};
        assertThat(
                        lines(
                                page -> page.say(250, 50, 20, Color.BLACK, "Orla Finch")
                                        .lines(60, 90, "4 Quay Street", "Hull", "England")
                                        .lines(330, 90, ways)
                                        .bold(50, 160, "Field of work")
                                        .rule(50, 164, 560, 164)
                                        .say(60, 180, "Quays, tides and ledgers")
                                        .bold(50, 204, "Studies")
                                        .rule(50, 208, 560, 208)
                                        .say(
                                                60,
                                                224,
                                                "2010 - 2014   MSc in the Geography of Rivers and their Quays, University of Elm, Hull")))
                .containsSubsequence(ways[3], "Field of work", "Quays, tides and ledgers", "Studies");
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

    /** Browsers print them: a card in a frame, short bars that set off its headings, and words in frames of their own. */
    @Test
    void bars_beside_headings_part_nothing_of_the_card_that_they_stand_on() {
        assertThat(lines(page -> {
                    page.rule(40, 60, 560, 60)
                            .rule(40, 400, 560, 400)
                            .rule(40, 60, 40, 400)
                            .rule(560, 60, 560, 400);
                    page.fill(60, 80, 2, 20, Color.BLUE).bold(68, 94, "Employment");
                    for (int x = 60; x <= 180; x += 60) {
                        page.rule(x, 104, x + 40, 104).rule(x, 118, x + 40, 118);
                        page.rule(x, 104, x, 118)
                                .rule(x + 40, 104, x + 40, 118)
                                .say(x + 8, 114, 8, Color.BLACK, "Ropes");
                    }
                    page.bold(60, 130, "Tolliver").say(60, 144, "Ferry Clerk").say(470, 144, "2019 - 2021");
                    page.say(60, 160, "Counted what came in.");
                    page.bold(60, 180, "Fernwood").say(60, 194, "Lock Keeper").say(470, 194, "2015 - 2019");
                    page.say(60, 210, "Wrote down what went out.");
                    page.fill(60, 240, 2, 20, Color.BLUE).bold(68, 254, "Studies");
                    page.bold(60, 280, "Elm College").say(60, 294, "Botany").say(470, 294, "2011 - 2015");
                }))
                .containsSubsequence(
                        "Employment",
                        "Tolliver",
                        "Ferry Clerk\t2019 - 2021",
                        "Fernwood",
                        "Lock Keeper\t2015 - 2019",
                        "Studies",
                        "Elm College",
                        "Botany\t2011 - 2015");
    }
}
