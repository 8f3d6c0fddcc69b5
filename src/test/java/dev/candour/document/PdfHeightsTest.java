package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** What stands beside an entry, but not in its line: higher, lower, or in lines of its own. */
class PdfHeightsTest {

    private static Page entry(Page page, double y, String date, String title, String employer) {
        return page.say(480, y - 12, 7, Color.GRAY, date)
                .say(50, y, 14, Color.BLACK, title)
                .say(50, y + 16, employer)
                .say(50, y + 30, "Wrote what was asked for");
    }

    @Test
    void a_small_date_that_stands_higher_than_its_large_title_is_in_its_line() {
        assertThat(lines(page -> entry(
                        entry(
                                entry(page, 100, "2019 - 2021", "Engineer", "Fernwood Ltd"),
                                170,
                                "2016 - 2019",
                                "Analyst",
                                "Quarrybank plc"),
                        240,
                        "2014 - 2016",
                        "Clerk",
                        "Tern Island")))
                .containsSubsequence(
                        "Engineer\t2019 - 2021", "Fernwood Ltd", "Analyst\t2016 - 2019", "Clerk\t2014 - 2016");
    }

    @Test
    void a_date_in_a_left_column_that_stands_half_a_line_lower_is_read_with_its_title() {
        assertThat(lines(page -> page.say(50, 107, "2019 - 2021")
                        .lines(150, 100, "Engineer", "Fernwood Ltd", "Moved the ledger to Kafka")
                        .say(50, 167, "2016 - 2019")
                        .lines(150, 160, "Analyst", "Quarrybank plc", "Priced the risks")
                        .say(50, 227, "2014 - 2016")
                        .lines(150, 220, "Clerk", "Tern Island", "Counted the birds")))
                .contains("2019 - 2021\tEngineer", "2016 - 2019\tAnalyst", "2014 - 2016\tClerk", "Quarrybank plc");
    }

    @Test
    void a_left_column_of_employers_and_dates_is_read_entry_by_entry() {
        assertThat(lines(page -> page.lines(50, 100, "Fernwood Ltd", "2019 - 2021", "Harwick", "Rail yard")
                        .say(200, 100, "Engineer")
                        .lines(200, 121, "Moved the ledger to Kafka", "Wrote tests", "Led reviews")
                        .lines(50, 190, "Quarrybank plc", "2016 - 2019", "Upton", "Mint")
                        .say(200, 190, "Analyst")
                        .lines(200, 211, "Priced the risks", "Kept the books of the bank", "Wrote letters")))
                .containsSubsequence(
                        "Fernwood Ltd", "2019 - 2021", "Engineer", "Led reviews", "Quarrybank plc", "Analyst");
    }

    @Test
    void two_lines_beside_one_large_name_are_not_run_together() {
        assertThat(lines(page -> page.say(50, 100, 30, Color.BLACK, "Aylin Moreau")
                        .say(420, 88, "555 010 9921")
                        .say(400, 100, "aylin.moreau@example.com")
                        .say(50, 130, "Engineer")))
                .startsWith("Aylin Moreau\taylin.moreau@example.com\t555 010 9921", "Engineer");
    }

    @Test
    void entries_in_two_columns_end_where_the_next_heading_begins() {
        assertThat(lines(page -> page.say(
                                50, 80, 14, Color.BLACK, "Work of every kind that I was ever paid for, and by whom")
                        .lines(50, 100, "Engineer", "Fernwood Ltd", "2019 - 2021", "Moved the ledger")
                        .lines(330, 100, "Analyst", "Quarrybank plc", "2016 - 2019", "Priced the risks")
                        .lines(50, 170, "Clerk", "Tern Island", "2014 - 2016", "Counted the birds")
                        .say(50, 250, 14, Color.BLACK, "Education")
                        .lines(50, 270, "University of Thornholme", "2010 - 2014")))
                .containsSubsequence("Clerk", "Analyst", "Quarrybank plc", "2016 - 2019", "Education", "2010 - 2014");
    }

    @Test
    void dates_between_the_text_and_a_side_bar_belong_to_the_text() {
        assertThat(lines(page -> {
                    for (int i = 0; i < 3; i++) {
                        page.lines(300, 100 + 70 * i, "Upton", (2020 - 2 * i) + " - " + (2021 - i))
                                .lines(50, 100 + 70 * i, "Fernwood Ltd", "Engineer " + i, "Moved the ledger");
                    }
                    page.lines(
                            420, 93, "Skills", "Kafka", "Flink", "Spark", "Java", "Rust", "Bash", "Perl", "Lisp",
                            "Awk");
                }))
                .containsSubsequence(
                        "Fernwood Ltd\tUpton", "Engineer 0\t2020 - 2021", "Moved the ledger", "Skills", "Kafka");
    }

    @Test
    void headings_beside_each_other_stand_over_columns_though_the_lines_below_are_set_in() {
        assertThat(lines(page -> page.say(
                                50, 80, "Moved the ledger of the whole valley to Kafka within one summer, and led")
                        .say(50, 120, 14, Color.BLACK, "Education")
                        .say(320, 120, 14, Color.BLACK, "Skills")
                        .lines(50, 140, "University of Thornholme", "Mathematics", "2010 - 2014", "Final mark: good")
                        .lines(332, 141, "Kafka", "Flink", "Rowing", "Lisp")))
                .containsSubsequence("Education", "University of Thornholme", "2010 - 2014", "Skills", "Kafka", "Lisp");
    }
}
