package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Habits of the programs that people write résumés with: typesetters, browsers, word processors. */
class PdfToolsTest {

    @Test
    void a_date_close_to_the_text_is_parted_from_it_and_whole_again_when_its_column_broke_it() {
        assertThat(lines(page -> page.lines(50, 100, "June 2018 -", "Decem-", "ber 2021")
                        .lines(
                                110,
                                100,
                                "Engineer of Ledgers, Fernwood Ltd",
                                "Moved the ledger to Kafka",
                                "Wrote tests")
                        .lines(50, 160, "March", "2014 - May", "2018")
                        .lines(110, 160, "Analyst of Risks, Quarrybank plc", "Priced the risks", "Wrote reports")))
                .containsSubsequence("June 2018 - December 2021\tEngineer of Ledgers, Fernwood Ltd")
                .containsSubsequence("March 2014 - May 2018\tAnalyst of Risks, Quarrybank plc", "Priced the risks");
    }

    @Test
    void a_date_that_is_spread_over_its_column_is_one_date() {
        assertThat(lines(page -> page.say(50, 100, "January")
                        .say(100, 100, "2022")
                        .say(134, 100, "-")
                        .say(50, 114, "Present")
                        .lines(160, 100, "Engineer, Fernwood Ltd", "Moved the ledger to Kafka")))
                .startsWith("January 2022 - Present\tEngineer, Fernwood Ltd");
    }

    @Test
    void a_title_that_fills_its_line_up_to_the_date_is_parted_from_it() {
        assertThat(lines(page -> page.say(50, 100, "Engineer of the Ledger, Fernwood")
                        .say(207, 100, "Sep 2017 - Mar 2021")
                        .say(50, 114, "Moved the ledger to Kafka")))
                .startsWith("Engineer of the Ledger, Fernwood\tSep 2017 - Mar 2021");
    }

    @Test
    void a_range_that_ends_in_the_next_line_is_whole() {
        assertThat(lines(page -> page.say(50, 100, "University of Thornholme")
                        .say(250, 100, "MSc, September 2013 -")
                        .say(50, 114, "September 2014")
                        .say(50, 160, "Skills")))
                .startsWith("University of Thornholme\tMSc, September 2013 - September 2014");
    }

    @Test
    void a_title_over_its_date_in_a_narrow_column_comes_before_what_stands_right_of_both() {
        assertThat(lines(page -> page.lines(50, 100, "Engineer of", "Ledgers", "Apr 2021 - Present")
                        .lines(200, 100, "Fernwood Ltd", "Moved the ledger to Kafka", "Wrote the tests")
                        .lines(50, 170, "Analyst", "May 2018 - Mar 2021")
                        .lines(200, 170, "Quarrybank plc", "Priced the risks")))
                .containsExactly(
                        "Engineer of Ledgers",
                        "Apr 2021 - Present",
                        "Fernwood Ltd",
                        "Moved the ledger to Kafka",
                        "Wrote the tests",
                        "Analyst",
                        "May 2018 - Mar 2021",
                        "Quarrybank plc",
                        "Priced the risks");
    }

    @Test
    void large_headings_in_the_margin_below_an_address_are_no_column() {
        assertThat(lines(page -> page.lines(50, 50, "1 Elm Street", "Thornholme", "w.om@example.org")
                        .say(160, 57, 22, Color.BLACK, "Wilhelmina Oduya")
                        .say(160, 78, 22, Color.BLACK, "Engineer")
                        .say(50, 130, 14, Color.BLACK, "Experience")
                        .lines(160, 130, "Engineer, Fernwood Ltd", "Moved the ledger to Kafka", "Wrote the tests")
                        .say(50, 190, 14, Color.BLACK, "Education")
                        .lines(160, 190, "BSc, University of Thornholme", "First class", "Ran the choir")
                        .say(50, 250, 14, Color.BLACK, "Skills")
                        .lines(160, 250, "Kafka", "Spark")))
                .containsSubsequence("Wilhelmina Oduya", "Experience", "Engineer, Fernwood Ltd", "Wrote the tests")
                .containsSubsequence(
                        "Wrote the tests", "Education", "BSc, University of Thornholme", "Skills", "Kafka");
    }

    @Test
    void two_schools_beside_each_other_are_read_one_after_the_other() {
        assertThat(lines(page -> page.lines(50, 100, "University of Thornholme", "2013 - 2014", "MSc Physics")
                        .lines(300, 100, "University of Quarrybank", "2010 - 2013", "BSc Mathematics")))
                .containsExactly(
                        "University of Thornholme",
                        "2013 - 2014",
                        "MSc Physics",
                        "University of Quarrybank",
                        "2010 - 2013",
                        "BSc Mathematics");
    }

    @Test
    void words_in_a_line_that_was_set_tight_keep_their_spaces() {
        assertThat(lines(page ->
                        page.say(50, 100, "happiest").say(89, 100, "when").say(114.1, 100, "pipelines")))
                .containsExactly("happiest when pipelines");
    }

    @Test
    void a_word_that_runs_off_the_paper_is_read_to_its_end_and_no_further() {
        TextDocument document = Parts.read(Page.pdf(
                page -> page.say(580, 100, "November").say(50, 120, "Fernwood").say(640, 120, "2001")));

        assertThat(document.text().lines()).contains("November", "Fernwood");
        assertThat(document.text()).doesNotContain("2001");
    }

    @Test
    void the_foot_of_every_page_does_not_part_what_runs_over_two_pages() {
        Consumer<Page> foot = page -> page.say(50, 770, "W. Oduya-Marsh, curriculum vitae");
        assertThat(lines(
                        foot.andThen(page -> page.say(50, 300, "Engineer, Fernwood Ltd")),
                        foot.andThen(page -> page.say(50, 60, "Moved the ledger to Kafka"))))
                .containsExactly(
                        "Engineer, Fernwood Ltd", "Moved the ledger to Kafka", "W. Oduya-Marsh, curriculum vitae");
    }

    @Test
    void a_table_within_a_table_of_a_binary_document_is_read() {
        assertThat(Parts.text(Parts.file("table-in-table.doc")).lines())
                .contains("Lead Product Designer\tJanuary 2022 - Present", "Cedar & Vale Health\tPortland, OR");
    }
}
