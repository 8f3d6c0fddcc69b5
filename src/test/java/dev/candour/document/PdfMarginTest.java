package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the margin or between two columns belongs to what it stands beside. */
class PdfMarginTest {

    private static final String LONG = "Counted what came in and went out of the sheds by the old quay";

    @Test
    void headings_in_the_margin_that_nothing_but_their_place_sets_off_are_whole_though_it_broke_them() {
        assertThat(lines(page -> page.say(50, 60, 14, Color.BLACK, "Orla Finch")
                        .lines(50, 100, "Contact", "Details")
                        .lines(140, 100, "orla.finch@example.org", "+44 20 7946 0101", LONG, LONG)
                        .lines(50, 180, "Working", "Life")
                        .lines(140, 180, "Dock Clerk, Fernwood Ltd, 2019 - 2021", LONG, LONG, LONG)
                        .lines(50, 260, "Studies")
                        .lines(140, 260, "BSc Geography, Elm University, 2016", LONG, LONG)))
                .containsSubsequence("Orla Finch", "Contact Details", "orla.finch@example.org")
                .containsSubsequence("Working Life", "Dock Clerk, Fernwood Ltd, 2019 - 2021")
                .containsSubsequence("Studies", "BSc Geography, Elm University, 2016");
    }

    @Test
    void a_heading_in_the_margin_that_two_lines_hold_is_none_of_the_title_of_the_dates_beside_it() {
        assertThat(lines(page -> page.say(50, 60, 20, Color.BLACK, "Orla Finch")
                        .say(50, 102, 12, Color.BLACK, "Working")
                        .say(50, 116, 12, Color.BLACK, "Life")
                        .say(140, 100, "2019 - 2021")
                        .lines(230, 100, "Dock Clerk", "Fernwood Ltd, Hull", "\u2022 " + LONG, "\u2022 " + LONG)
                        .say(140, 170, "2016 - 2019")
                        .lines(230, 170, "Tally Clerk", "Quarrybank plc, Hull", "\u2022 " + LONG)
                        .say(50, 242, 12, Color.BLACK, "Studies")
                        .say(140, 240, "2013 - 2016")
                        .lines(230, 240, "BSc Geography", "Elm University")
                        .say(50, 302, 12, Color.BLACK, "Tongues")
                        .say(230, 300, "Welsh, Dutch")))
                .containsSubsequence("Working Life", "2019 - 2021\tDock Clerk", "Fernwood Ltd, Hull")
                .containsSubsequence("2016 - 2019\tTally Clerk", "Studies", "2013 - 2016\tBSc Geography");
    }

    @Test
    void dates_between_a_side_bar_and_the_main_column_belong_to_the_main_column() {
        List<String> read = lines(page -> page.lines(50, 100, "Knots", "Tides", "Ledgers", "Welsh", "Sails", "Cranes")
                .lines(50, 190, "Ropes", "Charts", "Signals", "Pumps")
                .say(200, 80, 14, Color.BLACK, "Work")
                .say(200, 100, "2019 - 2021")
                .lines(290, 100, "Dock Clerk, Fernwood Ltd", "Counted the sheds", "Kept the books")
                .say(200, 150, "2016 - 2018")
                .lines(290, 150, "Tally Clerk, Quarrybank plc", "Weighed the coal", "Wrote the bills")
                .say(200, 200, "2012 - 2015")
                .lines(290, 200, "Porter, Elm Station", "Carried the trunks", "Called the trains"));

        assertThat(read)
                .contains(
                        "2019 - 2021\tDock Clerk, Fernwood Ltd",
                        "2016 - 2018\tTally Clerk, Quarrybank plc",
                        "2012 - 2015\tPorter, Elm Station")
                .containsSubsequence("Knots", "Tides", "Pumps");
    }

    @Test
    void a_head_in_columns_ends_where_a_section_begins_that_has_only_dates_on_the_right() {
        assertThat(lines(page -> page.lines(50, 60, "orla.finch@example.org", "+44 20 7946 0101")
                        .say(240, 66, 22, Color.BLACK, "Orla Finch")
                        .say(260, 84, "Dock Clerk")
                        .say(470, 60, "Leeds")
                        .say(50, 120, 14, Color.BLACK, "Work")
                        .say(50, 140, "Dock Clerk, Fernwood Ltd")
                        .say(460, 140, "2019 - 2021")
                        .lines(50, 154, LONG, LONG)
                        .say(50, 200, 14, Color.BLACK, "Skills")
                        .lines(50, 220, "Tongues", "Welsh")
                        .lines(240, 220, "Tools", "Ledgers")))
                .containsSubsequence("Work", "Dock Clerk, Fernwood Ltd\t2019 - 2021", LONG);
    }

    @Test
    void boxes_beside_each_other_end_where_the_next_section_goes_over_both() {
        assertThat(lines(page -> page.say(50, 80, 14, Color.BLACK, "Work")
                        .lines(50, 110, "Dock Clerk", "Fernwood Ltd", "2019 - 2021", "Counted the sheds")
                        .lines(320, 110, "Tally Clerk", "Quarrybank plc", "2016 - 2018", "Weighed the coal")
                        .say(50, 210, 14, Color.BLACK, "Studies")
                        .lines(50, 240, "BSc Geography", "Elm University")
                        .lines(320, 240, "Matura", "Ash School")))
                .containsSubsequence("Dock Clerk", "Tally Clerk", "Studies")
                .containsSubsequence("Studies", "BSc Geography\tMatura");
    }

    @Test
    void headings_in_the_margin_half_a_line_below_what_they_name_stand_before_it() {
        assertThat(lines(page -> page.say(50, 60, 14, Color.BLACK, "Orla Finch")
                        .say(50, 106, 9, Color.BLACK, "Studies")
                        .say(140, 100, 11, Color.BLACK, "Elm University, Hull")
                        .say(140, 113, 11, Color.BLACK, "BSc Geography, 2016")
                        .say(140, 126, 11, Color.BLACK, LONG)
                        .say(50, 166, 9, Color.BLACK, "Working")
                        .say(50, 177, 9, Color.BLACK, "Life")
                        .say(140, 160, 11, Color.BLACK, "Fernwood Ltd, Leeds")
                        .say(140, 173, 11, Color.BLACK, "Dock Clerk, 2019 - 2021")
                        .say(140, 186, 11, Color.BLACK, LONG)
                        .say(140, 199, 11, Color.BLACK, LONG)
                        .say(50, 246, 9, Color.BLACK, "Tongues")
                        .say(140, 240, 11, Color.BLACK, "Welsh, spoken at home")
                        .say(140, 253, 11, Color.BLACK, "Dutch, learned at school")))
                .containsSubsequence(
                        "Studies", "Elm University, Hull", "BSc Geography, 2016", "Working Life", "Fernwood Ltd, Leeds")
                .containsSubsequence("Dock Clerk, 2019 - 2021", "Tongues", "Welsh, spoken at home");
    }
}
