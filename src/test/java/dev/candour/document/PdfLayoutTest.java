package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Columns, tables and headings in the margin are read in the order in which a person reads them. */
class PdfLayoutTest {

    @Test
    void a_heading_below_the_shorter_column_begins_what_goes_over_both() {
        List<String> read = lines(
                page -> page.say(50, 100, 14, Color.BLACK, "EDUCATION")
                        .say(340, 100, 14, Color.BLACK, "STRENGTHS")
                        .lines(
                                50,
                                120,
                                "Master of Science",
                                "Elm University",
                                "2012 - 2016",
                                "Bachelor of Science",
                                "Elm University")
                        .lines(340, 126, "Hard-working", "Leads and motivates", "Speaks to the public")
                        .say(340, 176, 14, Color.BLACK, "SKILLS")
                        .lines(340, 196, "Surveys", "Maps")
                        .say(50, 220, 14, Color.BLACK, "EXPERIENCE")
                        .lines(50, 240, "Shellfish Coordinator", "Department of Fish")
                        .say(
                                50,
                                270,
                                "April 2019 - Present in the town of Juneau, with the offices of four other ports along the coast"));

        assertThat(read)
                .containsSubsequence(
                        "STRENGTHS", "SKILLS", "EXPERIENCE", "Shellfish Coordinator", "Department of Fish");
        assertThat(read).last().asString().startsWith("April 2019");
    }

    @Test
    void columns_are_read_one_after_the_other_below_what_spans_both() {
        assertThat(lines(page -> page.say(200, 50, 20, Color.BLACK, "Wilhelmina Oduya-Marsh and her letters")
                        .lines(50, 100, "Contact", "w.om@example.org", "Skills", "Python", "Kafka")
                        .lines(220, 105, "Experience", "Engineer at Fernwood", "Moved the ledger to Kafka")
                        .lines(220, 170, "Education", "BSc, University of Thornholme")))
                .containsExactly(
                        "Wilhelmina Oduya-Marsh and her letters",
                        "Contact",
                        "w.om@example.org",
                        "Skills",
                        "Python",
                        "Kafka",
                        "Experience",
                        "Engineer at Fernwood",
                        "Moved the ledger to Kafka",
                        "Education",
                        "BSc, University of Thornholme");
    }

    @Test
    void columns_that_stand_a_letter_apart_are_two_columns() {
        double right = 53.5 + Page.width("Python Kafka Postgres Ansible");
        assertThat(lines(page -> page.lines(
                                50, 100, "Skills", "Python Kafka Postgres Ansible", "Contact", "+44 161 496 0000")
                        .lines(
                                right,
                                107,
                                "Experience",
                                "Engineer at Fernwood",
                                "2019 - 2021",
                                "Moved the ledger to Kafka")
                        .lines(50, 160, "Languages", "English and Polish and Welsh", "Interests", "Sailing")
                        .lines(
                                right,
                                167,
                                "Analyst at Quarrybank",
                                "2016 - 2019",
                                "Priced the risks",
                                "Wrote the tests")))
                .containsSubsequence(
                        "Skills", "Contact", "Languages", "English and Polish and Welsh", "Interests", "Sailing")
                .containsSubsequence(
                        "Sailing", "Experience", "Engineer at Fernwood", "Analyst at Quarrybank", "Wrote the tests");
    }

    @Test
    void slanted_letters_that_reach_out_of_a_column_do_not_end_it() {
        assertThat(lines(page -> page.lines(50, 100, "Profile", "Engineer of ledgers", "Languages", "English")
                        .lines(50, 156, "History", "Fernwood Ltd", "2019 - 2021", "Moved the ledger to Kafka")
                        .lines(300, 107, "Quarrybank plc", "2016 - 2019", "Priced the risks")
                        .say(298.2, 149, "Trainee Engineer")
                        .lines(300, 163, "2014 - 2016", "Answered tickets", "Education", "BSc Mathematics")))
                .containsSubsequence(
                        "Profile",
                        "History",
                        "Moved the ledger to Kafka",
                        "Quarrybank plc",
                        "Trainee Engineer",
                        "Education");
    }

    @Test
    void a_line_that_hangs_over_the_edge_of_its_column_does_not_end_it() {
        assertThat(lines(page -> page.lines(
                                50,
                                100,
                                "Strengths",
                                "Python Kafka Ansible",
                                "Code review, mentoring, calm",
                                "Education")
                        .lines(50, 156, "MSc Mathematics", "Thornholme")
                        .lines(180, 93, "Experience", "Engineer at Fernwood", "2019 - 2021")
                        .lines(180, 149, "Moved the ledger to Kafka", "Analyst at Quarrybank", "2016 - 2019")))
                .containsSubsequence("Strengths", "Education", "Thornholme", "Experience", "2016 - 2019");
    }

    @Test
    void what_stands_further_down_at_the_right_is_not_beside_what_stands_above_it() {
        assertThat(lines(page -> page.bold(50, 100, "Work")
                        .lines(50, 114, "Fernwood Ltd", "Engineer", "Kept the ledger", "Kept the tests")
                        .say(340, 190, 16, Color.BLACK, "Skills")
                        .lines(340, 210, "Python", "Kafka", "Ansible")
                        .lines(50, 280, "Languages", "English", "Polish")))
                .startsWith("Work", "Fernwood Ltd", "Engineer");
    }

    @Test
    void the_cells_of_a_drawn_table_stay_whole() {
        Consumer<Page> table = page -> {
            for (int y = 90; y <= 190; y += 50) {
                page.rule(50, y, 450, y);
            }
            for (int x = 50; x <= 450; x += 200) {
                page.rule(x, 90, x, 190);
            }
            page.say(60, 105, "Quarrybank Insurance and Pension")
                    .say(60, 119, "Services")
                    .say(260, 105, "2016 - 2019");
            page.say(60, 155, "Fernwood Ltd").say(260, 155, "2019 - 2021");
        };
        assertThat(lines(table))
                .containsExactly("Quarrybank Insurance and Pension Services\t2016 - 2019", "Fernwood Ltd\t2019 - 2021");
    }

    @Test
    void a_title_that_its_narrow_cell_breaks_is_whole() {
        double end = 60 + Page.width("Finance Manager");
        assertThat(lines(page -> {
                    for (int y = 90; y <= 190; y += 50) {
                        page.rule(50, y, 450, y);
                    }
                    page.rule(50, 90, 50, 190).rule(end + 5, 90, end + 5, 190).rule(450, 90, 450, 190);
                    page.lines(60, 105, "Finance", "Manager").say(260, 105, "Fernwood Ltd");
                    page.say(60, 155, "Clerk").say(260, 155, "Quarrybank plc");
                }))
                .containsExactly("Finance Manager\tFernwood Ltd", "Clerk\tQuarrybank plc");
    }

    @Test
    void headings_in_the_margin_stand_before_what_they_name() {
        assertThat(lines(page -> page.bold(50, 100, "Experience")
                        .lines(180, 100, "Fernwood Ltd, Engineer", "Moved the ledger to Kafka", "Wrote the tests")
                        .bold(50, 170, "Education")
                        .lines(180, 170, "University of Thornholme", "BSc Mathematics", "First class")))
                .containsSubsequence("Experience", "Fernwood Ltd, Engineer", "Wrote the tests")
                .containsSubsequence("Education", "University of Thornholme");
    }

    @Test
    void headings_in_the_margin_below_an_address_still_stand_before_what_they_name() {
        assertThat(lines(page -> page.lines(50, 60, "w.om@example.org", "+44 161 496 0000")
                        .say(180, 66, "Engineer of ledgers, at home on the coast.")
                        .bold(50, 110, "Work")
                        .lines(180, 110, "Fernwood Ltd", "Moved the ledger to Kafka", "Wrote the tests")
                        .bold(50, 170, "Education")
                        .lines(180, 170, "University of Thornholme", "BSc Mathematics")
                        .bold(50, 210, "Skills")
                        .lines(180, 210, "Python", "Kafka")))
                .containsSubsequence(
                        "Work", "Fernwood Ltd", "Education", "University of Thornholme", "Skills", "Python");
    }

    @Test
    void headings_in_capitals_in_the_margin_stand_before_what_they_name() {
        assertThat(lines(page -> page.say(50, 100, "SUMMARY")
                        .lines(180, 100, "Engineer of ledgers", "at home on the coast")
                        .say(50, 140, "EXPERIENCE")
                        .lines(180, 140, "Fernwood Ltd, Engineer", "Kept the ledger")
                        .say(50, 180, "EDUCATION")
                        .lines(180, 180, "University of Thornholme", "BSc Mathematics")
                        .say(50, 220, "SKILLS")
                        .lines(180, 220, "Python", "Kafka")
                        .say(50, 260, "LANGUAGES")
                        .say(180, 260, "Polish")))
                .containsSubsequence("EXPERIENCE", "Fernwood Ltd, Engineer", "EDUCATION", "University of Thornholme");
    }

    @Test
    void a_heading_that_its_margin_broke_and_one_with_a_single_line_beside_it_stand_before_what_they_name() {
        assertThat(lines(page -> page.bold(50, 100, "Profile")
                        .say(180, 100, "Engineer of ledgers, at home on the coast.")
                        .bold(50, 130, "Work")
                        .bold(50, 142, "Experience")
                        .lines(180, 160, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .bold(50, 220, "Education")
                        .lines(180, 236, "University of Thornholme", "BSc Mathematics")
                        .bold(50, 280, "Skills")
                        .say(180, 280, "Python, Kafka")))
                .containsSubsequence(
                        "Profile", "Engineer of ledgers, at home on the coast.", "Work Experience", "Fernwood Ltd")
                .containsSubsequence("Education", "University of Thornholme", "Skills", "Python, Kafka");
    }

    @Test
    void a_side_bar_whose_courses_stand_beside_their_years_is_read_whole() {
        assertThat(lines(page -> page.say(50, 60, 22, Color.BLACK, "Ines Varga")
                        .say(50, 92, 13, Color.BLACK, "Experience")
                        .bold(50, 110, "Shipwright")
                        .lines(
                                50,
                                124,
                                "Fernwood Yard",
                                "2017 - 2021",
                                "Built four boats of larch and oak for the ferry")
                        .bold(50, 174, "Joiner")
                        .lines(
                                50,
                                188,
                                "Quarrybank plc",
                                "2012 - 2017",
                                "Fitted the doors of a school and of two mills")
                        .say(410, 92, 13, Color.BLACK, "Courses")
                        .lines(410, 110, "2014", "2015", "2017", "2019")
                        .lines(460, 110, "First aid", "Rigging", "Cranes", "Bookkeeping")
                        .say(410, 174, 13, Color.BLACK, "Others")
                        .lines(410, 190, "2011-2013", "2013-2016")
                        .lines(480, 190, "Choir", "Rowing coach")))
                .containsSubsequence(
                        "Experience",
                        "Shipwright",
                        "Fernwood Yard",
                        "2017 - 2021",
                        "Built four boats of larch and oak for the ferry",
                        "Joiner",
                        "Quarrybank plc",
                        "2012 - 2017",
                        "Fitted the doors of a school and of two mills",
                        "Courses",
                        "2014\tFirst aid",
                        "2019\tBookkeeping",
                        "Others",
                        "2011-2013\tChoir");
    }
}
