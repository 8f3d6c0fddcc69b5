package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Which letters belong together: fonts, lines through words, loose setting, narrow columns. */
class PdfPrintTest {

    @Test
    void words_with_a_line_through_them_are_left_out() {
        double from = 50 + Page.width("Engineer, ");
        double to = from + Page.width("Trainee ");
        assertThat(lines(page ->
                        page.say(50, 100, "Engineer, Trainee Fernwood Ltd").rule(from, 97.3, to, 97.3)))
                .containsExactly("Engineer,\tFernwood Ltd");
    }

    @Test
    void a_line_that_leads_from_a_title_to_its_date_or_under_it_strikes_nothing() {
        assertThat(lines(page -> page.say(50, 100, "Fernwood Ltd")
                        .say(500, 100, "2019 - 2021")
                        .rule(50, 97.3, 500 + Page.width("2019 - 2021"), 97.3)
                        .say(50, 130, "Engineer")
                        .rule(50, 131.5, 50 + Page.width("Engineer"), 131.5)))
                .containsExactly("Fernwood Ltd\t2019 - 2021", "Engineer");
    }

    @Test
    void a_place_in_other_print_right_behind_an_employer_is_a_field_of_its_own() {
        double end = 50 + Page.boldWidth("Halden Rope Works");
        assertThat(lines(page -> page.bold(50, 100, "Halden Rope Works").say(end + 0.3, 100, "Antwerp")))
                .containsExactly("Halden Rope Works\tAntwerp");
        assertThat(lines(page -> page.bold(50, 100, "Halden Rope Works").say(end + 12, 100, "Antwerp")))
                .containsExactly("Halden Rope Works\tAntwerp");
    }

    @Test
    void a_bold_beginning_of_a_word_stays_with_its_rest() {
        double end = 50 + Page.boldWidth("Java");
        assertThat(lines(page -> page.bold(50, 100, "Java").say(end, 100, "scripts and more")))
                .containsExactly("Javascripts and more");
    }

    @Test
    void an_address_that_a_narrow_column_cut_anywhere_is_whole() {
        assertThat(lines(page -> page.lines(50, 100, "aylin.moreau@example.co", "m")
                        .lines(50, 160, "bao.nguyen-tra", "n@example.org")
                        .lines(50, 220, "153-0000-7420", "renzhichu@example.com")
                        .lines(50, 280, "www.example.dev", "cleo@example.com")))
                .contains("aylin.moreau@example.com", "bao.nguyen-tran@example.org")
                .contains("renzhichu@example.com", "cleo@example.com");
    }

    @Test
    void a_name_whose_letters_are_spread_wide_is_two_words_in_one_line() {
        assertThat(lines(page -> page.spaced(50, 100, 7, "PHILIPPA OKONJO").say(50, 130, "Engineer")))
                .startsWith("PHILIPPA OKONJO");
    }

    @Test
    void a_full_line_goes_on_in_the_next_where_all_paragraphs_have_white_space_below() {
        assertThat(lines(page -> page.say(50, 100, "Principal Engineer Sidings")
                        .say(50, 113, "Railway Bridges")
                        .say(50, 140, "Fernwood Ltd")
                        .say(50, 167, "Harwick")
                        .say(50, 194, "2019 - 2021")
                        .say(50, 221, "Wrote tests")
                        .say(50, 248, "Moved the ledger to Kafk")))
                .startsWith("Principal Engineer Sidings Railway Bridges", "Fernwood Ltd", "Harwick");
    }

    @Test
    void short_lines_without_white_space_between_stay_lines() {
        assertThat(lines(page ->
                        page.lines(50, 100, "Fernwood Ltd", "Kafka", "Harwick", "Reading", "Rowing", "Singing")))
                .containsExactly("Fernwood Ltd", "Kafka", "Harwick", "Reading", "Rowing", "Singing");
    }

    @Test
    void headings_in_the_margin_that_nothing_but_their_place_sets_off_name_what_is_beside() {
        assertThat(lines(page -> page.say(50, 100, "Profile")
                        .say(150, 100, "Likes boring tools, short letters and people who answer the telephone at once")
                        .say(50, 120, "Work")
                        .lines(150, 140, "Fernwood Ltd", "Engineer", "Moved the ledger", "Wrote tests", "Led reviews")
                        .say(50, 240, "Studies")
                        .lines(150, 260, "University of Thornholme", "Mathematics", "2010 - 2014")
                        .say(50, 320, "Skills")
                        .say(150, 320, "Kafka, Flink")))
                .containsSubsequence("Profile", "Work", "Fernwood Ltd", "Studies", "University of Thornholme", "Skills")
                .doesNotContainSubsequence("Work", "Studies", "Fernwood Ltd");
    }

    @Test
    void a_heading_in_a_left_column_is_no_part_of_the_entry_above() {
        assertThat(lines(page -> page.lines(50, 118, "Fernwood Ltd", "2019 - 2021")
                        .lines(200, 118, "Engineer", "Moved the ledger to Kafka", "Wrote tests")
                        .lines(50, 190, "Quarrybank plc", "2016 - 2019")
                        .lines(200, 190, "Analyst", "Priced the risks")
                        .say(50, 221, 13, Color.BLACK, "Studies")
                        .say(200, 225, "Wrote letters")
                        .lines(50, 244, "University", "2010 - 2014")
                        .lines(200, 244, "Mathematics", "With honours")))
                .containsSubsequence(
                        "Analyst", "Priced the risks", "Studies", "University", "2010 - 2014", "Mathematics");
    }

    @Test
    void lines_in_other_print_than_running_text_are_ranked_by_size_capitals_and_weight() {
        TextDocument read = Parts.read(Page.pdf(page -> page.say(50, 60, 20, Color.BLACK, "Ada Moreau")
                .say(50, 90, 12, Color.BLACK, "Work")
                .bold(50, 110, "Fernwood Ltd")
                .lines(50, 124, "Moved the ledger of forty branches to paper", "Counted the sleepers twice")
                .say(50, 160, 12, Color.BLACK, "STUDIES")
                .say(50, 174, "University of Thornholme")));
        assertThat(read.headings())
                .extracting(
                        heading -> read.text()
                                .substring(heading.start())
                                .lines()
                                .findFirst()
                                .orElse(""),
                        TextDocument.Heading::level)
                .containsExactly(
                        tuple("Ada Moreau", 1), tuple("Work", 3), tuple("Fernwood Ltd", 4), tuple("STUDIES", 2));
    }

    @Test
    void a_bullet_or_a_long_line_in_large_print_heads_nothing() {
        assertThat(Parts.read(Page.pdf(page -> page.say(50, 60, 11, Color.BLACK, "- Counted the sleepers")
                                .say(
                                        50,
                                        90,
                                        11,
                                        Color.BLACK,
                                        "Counts sleepers, writes letters and keeps the books of "
                                                + "the county since the old clerk went to sea")
                                .lines(
                                        50,
                                        124,
                                        "Moved the ledger of forty branches to paper and back to the clay "
                                                + "tablets that were in use before, at half the price",
                                        "Counted the sleepers "
                                                + "twice and once more, for the county, on foot, in the rain")))
                        .headings())
                .isEmpty();
    }

    @Test
    void headings_set_out_to_the_left_of_what_they_head_are_no_column() {
        assertThat(lines(page -> page.bold(50, 100, "Aims")
                        .lines(120, 120, "Wants to count sleepers in warm places", "Likes letters")
                        .bold(50, 160, "Work")
                        .lines(120, 180, "Surveyor, Fernwood Ltd", "Moved the ledger to paper")
                        .bold(50, 220, "Studies")
                        .lines(120, 240, "University of Thornholme", "Mathematics")
                        .bold(50, 280, "Skills")
                        .lines(120, 300, "Kafka", "Flink")))
                .containsSubsequence(
                        "Aims", "Likes letters", "Work", "Surveyor, Fernwood Ltd", "Studies", "Skills", "Kafka");
    }
}
