package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Dates, titles and labels that stand in narrow columns beside what they belong to. */
class PdfCellsTest {

    @Test
    void a_pair_of_dates_at_the_right_edge_of_each_entry_is_its_range() {
        assertThat(lines(page -> page.lines(50, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .lines(500, 100, "May 2019", "Dec 2021", "Leeds")
                        .lines(50, 170, "Quarrybank plc", "Analyst", "Priced the risks of floods")
                        .lines(500, 170, "Aug 2016", "Apr 2019", "Hull")))
                .contains("Fernwood Ltd\tMay 2019 \u2013 Dec 2021", "Quarrybank plc\tAug 2016 \u2013 Apr 2019")
                .anyMatch(line -> line.startsWith("Engineer"));
    }

    @Test
    void a_date_a_line_in_a_list_is_no_pair() {
        assertThat(lines(page -> page.lines(50, 100, "Prize of the guild", "Medal of the city", "Talk on tides")
                        .lines(500, 100, "May 2019", "Dec 2021", "Jan 2022")
                        .lines(50, 170, "First book", "Second book")
                        .lines(500, 170, "May 2016", "Dec 2018")
                        .lines(50, 230, "First song", "Second song")
                        .lines(500, 230, "May 2011", "Dec 2014")))
                .contains("Prize of the guild\tMay 2019", "First book\tMay 2016");
    }

    @Test
    void a_year_in_large_print_over_its_range_only_sums_it_up() {
        assertThat(lines(page -> page.say(50, 104, 24, Color.GRAY, "2019")
                        .say(50, 118, "May 2019 - Dec 2021")
                        .lines(180, 100, "Engineer, Fernwood Ltd", "Moved the ledger to Kafka", "Wrote the tests")
                        .say(50, 174, 24, Color.GRAY, "2016")
                        .say(50, 188, "Aug 2016 - Apr 2019")
                        .lines(180, 170, "Analyst, Quarrybank plc", "Priced the risks", "Kept the books")))
                .contains("May 2019 - Dec 2021\tEngineer, Fernwood Ltd", "Aug 2016 - Apr 2019\tAnalyst, Quarrybank plc")
                .doesNotContain("2019", "2016");
    }

    @Test
    void a_title_that_its_narrow_cell_broke_is_whole_where_paragraphs_are_set_off() {
        assertThat(lines(page -> page.say(50, 100, "Senior Mechanical")
                        .say(150, 100, "May 2019 - Dec 2021")
                        .say(50, 113, "Engineer")
                        .say(50, 140, "Moved the gears")
                        .say(50, 180, "Design Analyst")
                        .say(150, 180, "Aug 2016 - Present")
                        .say(50, 220, "Priced the risks")))
                .contains("Senior Mechanical Engineer\tMay 2019 - Dec 2021", "Design Analyst\tAug 2016 - Present");
    }

    @Test
    void a_line_below_a_title_whose_date_is_set_flush_right_is_a_line_of_its_own() {
        double edge = 180;
        assertThat(lines(page -> page.say(50, 100, "Lone Prairie College")
                        .say(edge - Page.width("2021"), 100, "2021")
                        .say(50, 113, "Bachelor of Arts")
                        .say(50, 140, "With honours")
                        .say(50, 180, "Fernwood School")
                        .say(edge - Page.width("2016"), 180, "2016")
                        .say(50, 220, "In the choir")))
                .contains("Lone Prairie College\t2021", "Bachelor of Arts");
    }

    @Test
    void the_labels_of_a_form_stand_before_their_fields_entry_by_entry() {
        assertThat(lines(page -> {
                    for (int i = 0; i < 3; i++) {
                        int y = 100 + 110 * i;
                        page.say(100 - Page.width("Period"), y, "Period").say(112, y, "201" + i + " - 202" + i);
                        page.say(100 - Page.width("Job title"), y + 14, "Job title")
                                .say(112, y + 14, "Engineer " + i);
                        page.say(100 - Page.width("Duties"), y + 28, "Duties")
                                .say(112, y + 28, "Moved the ledger to Kafka");
                        page.lines(112, y + 42, "Wrote the tests", "Kept the books", "Priced the risks", "Sailed");
                    }
                }))
                .containsSubsequence(
                        "Period\t2010 - 2020", "Job title\tEngineer 0", "Duties\tMoved the ledger to Kafka")
                .containsSubsequence("Period\t2012 - 2022", "Job title\tEngineer 2");
    }

    @Test
    void a_heading_in_the_margin_that_was_broken_over_lines_is_whole() {
        assertThat(lines(page -> page.bold(40, 100, "WORK")
                        .bold(40, 113, "EXPERIENCE")
                        .lines(140, 100, "Fernwood Ltd, Leeds", "Engineer", "Moved the ledger to Kafka")
                        .lines(140, 160, "Quarrybank plc, Hull", "Analyst", "Priced the risks")
                        .bold(40, 220, "EDUCATION")
                        .lines(140, 220, "Lone Prairie College", "Bachelor of Arts")
                        .bold(40, 270, "SKILLS")
                        .lines(140, 270, "Kafka, Python", "Ledgers")))
                .containsSubsequence("WORK EXPERIENCE", "Fernwood Ltd, Leeds", "Engineer", "EDUCATION");
    }

    @Test
    void a_short_column_beside_the_middle_of_a_long_one_is_read_whole() {
        assertThat(lines(page -> page.lines(50, 60, "Ada Ko", "Engineer, Leeds", "Tables and tests for a living")
                        .lines(
                                50,
                                130,
                                "Fernwood Ltd",
                                "Engineer",
                                "Moved the ledger",
                                "Wrote the tests",
                                "Kept the books")
                        .lines(320, 133, "Quarrybank plc", "Analyst", "Priced the risks", "Aug 2016 - Apr 2019")
                        .lines(
                                50,
                                220,
                                "Lone Prairie College",
                                "Bachelor of Arts",
                                "With honours",
                                "Choir",
                                "Chess",
                                "Rowing")))
                .containsSubsequence(
                        "Fernwood Ltd", "Engineer", "Moved the ledger", "Wrote the tests", "Kept the books")
                .containsSubsequence("Quarrybank plc", "Analyst", "Priced the risks", "Aug 2016 - Apr 2019");
    }

    @Test
    void a_number_of_a_telephone_is_no_date_of_a_column() {
        assertThat(lines(page -> {
                    page.say(43, 62, 18, Color.BLACK, "Ada Ko");
                    page.say(404, 56, "+44 29 2018 0444")
                            .say(404, 77, "ada@example.com")
                            .bold(38, 110, "Work Experience");
                    for (int i = 0; i < 3; i++) {
                        int y = 131 + 66 * i;
                        page.lines(38, y, "Employer " + i, "Leeds", "201" + i + " - 201" + (i + 1));
                        page.lines(207, y, "Post " + i, "Moved the ledger", "Wrote the tests", "Kept the books");
                    }
                    page.bold(38, 340, "Education")
                            .lines(38, 360, "Leeds College", "2006 - 2009")
                            .say(207, 360, "Bachelor");
                    page.bold(38, 400, "Skills").say(38, 420, "Kafka");
                }))
                .containsSubsequence("Employer 0 Leeds", "Post 0", "Kept the books", "Employer 1 Leeds", "Post 1");
    }

    @Test
    void two_equal_words_at_one_height_of_a_page_are_both_read() {
        assertThat(lines(page -> page.lines(50, 40, "Ada Ko", "Engineer", "Leeds", "ada@example.com")
                        .lines(300, 54, "Engineer", "Fernwood Ltd", "Moved the ledger to Kafka", "Wrote the tests")))
                .contains("Engineer\tEngineer");
    }

    @Test
    void an_employer_at_the_far_end_of_each_dated_line_stays_with_its_title() {
        String[] employers = {
            "Fernwood Railway Bridges and Tunnels Ltd", "Quarrybank plc", "The Old Observatory of Thornholme"
        };
        assertThat(lines(page -> {
                    for (int i = 0; i < 3; i++) {
                        double y = 100 + 56 * i;
                        page.say(50, y, 2010 + 3 * i + " - " + (2012 + 3 * i))
                                .say(120, y, "Surveyor of class " + (i + 1))
                                .say(330, y, employers[i])
                                .lines(130, y + 14, "Moved the ledger to paper", "Counted the sleepers", "Wrote home");
                    }
                }))
                .contains("2010 - 2012\tSurveyor of class 1\tFernwood Railway Bridges and Tunnels Ltd")
                .contains("2016 - 2018\tSurveyor of class 3\tThe Old Observatory of Thornholme");
    }

    @Test
    void what_is_set_flush_right_beside_a_column_is_none() {
        String[] places = {"Thornholme on the Sea", "Thornholme on the Sea", "Hull", "Leeds and Bradford", "York"};
        assertThat(lines(page -> {
                    for (int i = 0; i < 5; i++) {
                        double y = 100 + 42 * i;
                        page.say(50, y, "Surveyor of class " + (i + 1))
                                .say(560 - Page.width(places[i]), y, places[i])
                                .lines(60, y + 14, "Moved the ledger to paper", "Counted the sleepers");
                    }
                }))
                .contains("Surveyor of class 1\tThornholme on the Sea", "Surveyor of class 5\tYork");
    }

    @Test
    void rows_below_a_title_whose_first_cells_are_dates_are_read_row_by_row() {
        assertThat(lines(page -> page.say(50, 100, "Posts held")
                        .lines(50, 118, "2018.09 -", "2010.09 - 2013.06", "2005.09 - 2010.06")
                        .lines(160, 118, "Fernwood Hospital", "Quarrybank Clinic", "Thornholme College")
                        .lines(330, 118, "Surgeon", "Registrar", "Student")))
                .containsExactly(
                        "Posts held",
                        "2018.09 -\tFernwood Hospital\tSurgeon",
                        "2010.09 - 2013.06\tQuarrybank Clinic\tRegistrar",
                        "2005.09 - 2010.06\tThornholme College\tStudent");
    }

    @Test
    void a_complete_range_below_an_open_one_is_the_next_entry() {
        assertThat(lines(page -> page.lines(50, 100, "2015.09 -", "2013.07 - 2015.08")))
                .containsExactly("2015.09 -", "2013.07 - 2015.08");
    }
}
