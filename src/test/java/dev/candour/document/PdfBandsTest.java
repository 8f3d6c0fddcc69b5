package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Pages whose entries are rows of two cells, each of several lines. */
class PdfBandsTest {

    private static final String[] DUTIES = {
        "\u2022 Moved the ledger of the house to Kafka, and its readers with it",
        "\u2022 Wrote the tests that nobody had asked for",
        "\u2022 Kept the books of the tide tables"
    };

    @Test
    void what_a_cell_says_of_employer_and_dates_is_read_before_what_is_told_beside_it() {
        assertThat(lines(page -> page.say(50, 70, 20, Color.BLACK, "Ines Varga")
                        .say(50, 96, 14, Color.BLACK, "Experience")
                        .lines(50, 120, "Fernwood & Daughters Shipping Ltd", "2019 - 2021")
                        .say(250, 120, "Harbour Engineer")
                        .lines(250, 134, DUTIES)
                        .lines(50, 190, "Quarrybank plc", "2016 - 2019")
                        .say(250, 190, "Analyst of Floods")
                        .lines(250, 204, DUTIES)
                        .lines(50, 260, "Elm Brothers & Sons, Printers", "2012 - 2016")
                        .say(250, 260, "Type Setter")
                        .lines(250, 274, DUTIES)))
                .containsSubsequence(
                        "Fernwood & Daughters Shipping Ltd",
                        "2019 - 2021",
                        "Harbour Engineer",
                        DUTIES[0],
                        "Quarrybank plc",
                        "2016 - 2019",
                        "Analyst of Floods",
                        DUTIES[0],
                        "Elm Brothers & Sons, Printers",
                        "2012 - 2016",
                        "Type Setter");
    }

    @Test
    void cards_beside_each_other_that_both_have_dates_are_read_one_by_one() {
        String duty = "\u2022 Kept the books of the tides";
        assertThat(lines(page -> page.say(50, 90, 16, Color.BLACK, "Experience")
                        .lines(
                                50,
                                120,
                                "Dock Clerk",
                                "Fernwood & Daughters Shipping",
                                "of the Old Quay",
                                "2019 - 2021",
                                duty)
                        .lines(300, 120, "Tally Clerk", "Quarrybank plc", "2016 - 2019", duty)
                        .lines(
                                50,
                                220,
                                "Type Setter",
                                "Elm Brothers & Sons, Printers",
                                "of the New Quay",
                                "2012 - 2016",
                                duty)
                        .lines(300, 220, "Page", "Hotel Lark", "2010 - 2012", duty)
                        .lines(50, 320, "Gardener", "Orchards and Gardens of Elm", "at the Mill", "2008 - 2010", duty)
                        .lines(300, 320, "Runner", "The Daily Tide", "2006 - 2008", duty)))
                .containsSubsequence(
                        "Dock Clerk",
                        "2019 - 2021",
                        "Tally Clerk",
                        "2016 - 2019",
                        "Type Setter",
                        "2012 - 2016",
                        "Page");
    }

    @Test
    void a_list_that_begins_a_little_lower_than_what_it_tells_of_is_beside_it() {
        assertThat(lines(page -> page.say(50, 90, 16, Color.BLACK, "Experience")
                        .lines(50, 120, "Fernwood Ltd", "Volunteer")
                        .lines(250, 127, DUTIES)
                        .lines(50, 190, "Quarrybank plc", "Nursing Assistant")
                        .lines(250, 197, DUTIES)
                        .say(50, 250, 16, Color.BLACK, "Education")
                        .lines(50, 280, "Elm College", "Nursing")
                        .lines(250, 280, "Courses", "Care of the old", "Anatomy")))
                .containsSubsequence(
                        "Fernwood Ltd",
                        "Volunteer",
                        DUTIES[0],
                        "Quarrybank plc",
                        "Nursing Assistant",
                        DUTIES[0],
                        "Education",
                        "Elm College",
                        "Nursing",
                        "Courses");
    }

    @Test
    void words_that_had_no_room_in_their_cell_are_whole() {
        assertThat(lines(page -> page.lines(
                                50, 120, "The Fernwood Daughters and Sons", "Shipping Company", "2019 - 2021")
                        .say(240, 120, "Harbour Engineer")
                        .lines(240, 134, DUTIES)
                        .lines(50, 190, "Quarrybank plc", "2016 - 2019")
                        .say(240, 190, "Analyst of Floods")
                        .lines(240, 204, DUTIES)
                        .lines(50, 260, "Elm Printers", "2012 - 2016")
                        .say(240, 260, "Type Setter")
                        .lines(240, 274, DUTIES)))
                .contains("The Fernwood Daughters and Sons Shipping Company");
    }

    @Test
    void what_stands_below_the_full_name_of_a_company_or_a_line_above_a_town_is_no_rest_of_it() {
        assertThat(lines(page -> page.lines(50, 120, "Fernwood Shipping Ltd", "Harbour Engineer", "2019 - 2021")
                        .lines(160, 120, DUTIES)
                        .lines(50, 190, "Quarrybank & Sons", "Thornholme, UK", "2016 - 2019")
                        .lines(160, 190, DUTIES)
                        .lines(50, 260, "Elm Printers", "2012 - 2016")
                        .lines(160, 260, DUTIES)))
                .containsSubsequence(
                        "Fernwood Shipping Ltd", "Harbour Engineer", "Quarrybank & Sons", "Thornholme, UK");
    }

    @Test
    void a_date_below_a_line_that_fills_its_room_stays_a_line_of_its_own() {
        assertThat(lines(page -> page.lines(
                        50,
                        120,
                        "Studies",
                        "Master of Library Science and of the Keeping of Maps and Charts",
                        "2012 - 2014",
                        "Bachelor of Arts",
                        "2008 - 2012")))
                .contains("Master of Library Science and of the Keeping of Maps and Charts");
    }

    @Test
    void entries_beside_each_other_stay_in_their_section() {
        assertThat(lines(page -> entry(
                                entry(entry(page, 50, 110, "Shipwright"), 310, 110, "Joiner"), 310, 180, "Rigger")
                        .say(50, 90, 13, Color.BLACK, "Experience")
                        .bold(50, 180, "Builder of masts and of spars of")
                        .bold(50, 194, "all sizes")
                        .lines(50, 208, "Quarrybank plc", "2010 - 2012")
                        .say(50, 250, 13, Color.BLACK, "Education")
                        .bold(50, 272, "Diploma in boat building")
                        .lines(50, 286, "Tern College", "2010")
                        .bold(310, 272, "School certificate")
                        .lines(310, 286, "Fennick School", "2006")
                        .say(50, 330, 13, Color.BLACK, "Skills")
                        .say(
                                50,
                                350,
                                "Larch, oak, tar, ropes and sails, the tools of the trade and those of the house")))
                .containsSubsequence("Experience", "Shipwright", "Fernwood Yard", "Quarrybank plc", "Joiner", "Rigger")
                .containsSubsequence("Rigger", "Education", "Tern College", "2010", "Fennick School", "2006", "Skills");
    }

    private static Page entry(Page page, double x, double y, String title) {
        return page.bold(x, y, title).lines(x, y + 14, "Fernwood Yard", "2012 - 2017", "Built boats of larch and oak");
    }

    @Test
    void an_entry_whose_cell_has_more_lines_than_the_others_is_read_as_they_are() {
        assertThat(lines(page -> page.bold(50, 67, 16, "Ines Varga")
                        .say(
                                50,
                                82,
                                8,
                                Color.BLACK,
                                "ines.varga@example.com - at the sign of the old lighthouse, Tidemark, second door")
                        .bold(50, 108, 12, "Work Experience")
                        .bold(50, 127.5, 8.25, "The Fernwood Daughters and Sons")
                        .bold(50, 139.5, 8.25, "Shipping")
                        .say(50, 151, 8.25, Color.BLACK, "Leeds, UK")
                        .say(50, 162, 8.25, Color.BLACK, "2019 - 2021")
                        .bold(214, 129, 9.5, "Harbour Engineer")
                        .say(228, 144, 8.25, Color.BLACK, DUTIES[0])
                        .say(228, 156, 8.25, Color.BLACK, DUTIES[1])
                        .say(228, 167, 8.25, Color.BLACK, DUTIES[2])
                        .say(228, 178, 8.25, Color.BLACK, DUTIES[0])
                        .bold(50, 204, 8.25, "Quarrybank plc")
                        .say(50, 215, 8.25, Color.BLACK, "Remote")
                        .say(50, 227, 8.25, Color.BLACK, "2016 - 2019")
                        .bold(214, 205.5, 9.5, "Analyst of Floods")
                        .say(228, 220, 8.25, Color.BLACK, DUTIES[0])
                        .say(228, 232, 8.25, Color.BLACK, DUTIES[1])
                        .say(228, 244, 8.25, Color.BLACK, DUTIES[2])
                        .bold(50, 270, 8.25, "Elm Brothers, Printers")
                        .say(50, 281, 8.25, Color.BLACK, "Leeds, UK")
                        .say(50, 293, 8.25, Color.BLACK, "2012 - 2016")
                        .bold(214, 271.5, 9.5, "Type Setter")
                        .say(228, 286, 8.25, Color.BLACK, DUTIES[0])
                        .say(228, 298, 8.25, Color.BLACK, DUTIES[1])
                        .say(228, 310, 8.25, Color.BLACK, DUTIES[2])))
                .containsSubsequence(
                        "The Fernwood Daughters and Sons Shipping",
                        "Leeds, UK",
                        "2019 - 2021",
                        "Harbour Engineer",
                        DUTIES[0],
                        "Quarrybank plc",
                        "2016 - 2019",
                        "Analyst of Floods",
                        "Elm Brothers, Printers",
                        "2012 - 2016",
                        "Type Setter");
    }
}
