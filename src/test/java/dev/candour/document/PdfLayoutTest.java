package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLayoutTest {

    private static List<String> lines(byte[] pdf) {
        return Parts.text(pdf).lines().filter(line -> !line.isEmpty()).toList();
    }

    @SafeVarargs
    private static List<String> lines(Consumer<Page>... pages) {
        return lines(Page.pdf(pages));
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
    void a_date_at_the_right_edge_stays_in_the_line_of_its_entry() {
        assertThat(lines(page -> page.say(50, 100, "Fernwood Ltd")
                        .say(480, 100, "2019 - 2021")
                        .lines(50, 114, "Engineer", "Moved the ledger to Kafka")
                        .say(50, 160, "Quarrybank plc")
                        .say(480, 160, "2016 - 2019")
                        .lines(50, 174, "Analyst", "Priced the risks")
                        .say(50, 220, "Tern Island")
                        .say(480, 220, "2014 - 2016")))
                .contains("Fernwood Ltd\t2019 - 2021", "Quarrybank plc\t2016 - 2019", "Tern Island\t2014 - 2016");
    }

    @Test
    void a_date_in_a_left_column_that_is_broken_over_lines_stays_with_its_entry() {
        assertThat(lines(page -> page.lines(50, 100, "2019 -", "Present")
                        .lines(150, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .lines(50, 160, "2016 -", "2019")
                        .lines(150, 160, "Quarrybank plc", "Analyst", "Priced the risks")))
                .containsExactly(
                        "2019 - Present\tFernwood Ltd",
                        "Engineer",
                        "Moved the ledger to Kafka",
                        "2016 - 2019\tQuarrybank plc",
                        "Analyst",
                        "Priced the risks");
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
    void headings_in_the_margin_stand_before_what_they_name() {
        assertThat(lines(page -> page.bold(50, 100, "Experience")
                        .lines(180, 100, "Fernwood Ltd, Engineer", "Moved the ledger to Kafka", "Wrote the tests")
                        .bold(50, 170, "Education")
                        .lines(180, 170, "University of Thornholme", "BSc Mathematics", "First class")))
                .containsSubsequence("Experience", "Fernwood Ltd, Engineer", "Wrote the tests")
                .containsSubsequence("Education", "University of Thornholme");
    }

    @Test
    void a_line_that_the_edge_of_the_paper_broke_is_joined_and_a_cut_word_made_whole() {
        assertThat(lines(page -> page.lines(
                        50,
                        100,
                        "Moved the ledger of the whole bank to Kafka, with exactly-once process-",
                        "ing of payments and a full-",
                        "time rota of the people who look after it")))
                .containsExactly("Moved the ledger of the whole bank to Kafka, with exactly-once processing of payments"
                        + " and a full-time rota of the people who look after it");
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
    void a_date_close_to_its_entry_is_a_column_of_its_own() {
        assertThat(lines(page -> page.say(60, 100, "01/2019 -")
                        .say(60, 114, "Present")
                        .lines(108, 100, "Engineer, Fernwood Ltd", "Moved the ledger to Kafka", "Wrote the tests")
                        .say(60, 160, "05/2016 -")
                        .say(60, 174, "12/2018")
                        .lines(108, 160, "Analyst, Quarrybank plc", "Priced the risks", "Kept the books")))
                .contains("01/2019 - Present\tEngineer, Fernwood Ltd", "05/2016 - 12/2018\tAnalyst, Quarrybank plc")
                .contains("Moved the ledger to Kafka", "Priced the risks");
    }

    @Test
    void a_month_above_a_later_one_beside_an_entry_is_its_range() {
        assertThat(lines(page -> page.lines(50, 100, "May 2019", "Dec 2021")
                        .lines(150, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .lines(50, 160, "2016.08", "2019.04")
                        .lines(150, 160, "Quarrybank plc", "Analyst", "Priced the risks")))
                .contains("May 2019 \u2013 Dec 2021\tFernwood Ltd", "2016.08 \u2013 2019.04\tQuarrybank plc");
    }

    @Test
    void single_months_of_a_list_stay_what_they_are() {
        assertThat(lines(page -> page.lines(50, 100, "May 2019", "Dec 2020", "Mar 2021")
                        .lines(150, 100, "Prize for prose", "Prize for poems", "Prize for plays")))
                .containsExactly("May 2019\tPrize for prose", "Dec 2020\tPrize for poems", "Mar 2021\tPrize for plays");
    }

    @Test
    void a_date_that_is_broken_after_its_month_is_whole() {
        assertThat(lines(page -> page.lines(50, 100, "September", "2017 - May 2021")
                        .lines(150, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .lines(50, 160, "June 2014 - August", "2017")
                        .lines(150, 160, "Quarrybank plc", "Analyst", "Priced the risks")))
                .contains("September 2017 - May 2021\tFernwood Ltd")
                .anyMatch(line -> line.matches("June 2014 - August 2017\\sQuarrybank plc"));
    }

    @Test
    void a_dash_apart_from_its_date_belongs_to_the_range_and_is_no_bullet() {
        assertThat(lines(page -> page.say(50, 100, "01/2022")
                        .say(105, 100, "-")
                        .say(50, 114, "Present")
                        .lines(150, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")))
                .contains("01/2022 - Present\tFernwood Ltd");
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
    void a_line_that_is_stretched_to_its_edge_is_one_line() {
        assertThat(lines(page -> words(page, 18, "Trainee Engineer for Ledgers")))
                .containsExactly("Trainee Engineer for Ledgers");
    }

    @Test
    void words_that_are_pressed_together_are_still_words() {
        String line = "moved the ledger of the bank to another town";
        assertThat(lines(page -> words(page, 1.4, line))).containsExactly(line);
    }

    /** Words without spaces, as a typesetter puts them. */
    private static void words(Page page, double gap, String line) {
        double x = 50;
        for (String word : line.split(" ")) {
            page.say(x, 100, word);
            x += Page.width(word) + gap;
        }
    }

    @Test
    void two_fonts_of_unlike_size_in_a_name_are_two_words() {
        assertThat(lines(page -> page.say(50, 100, "Wilhelmina")
                        .say(52.2 + Page.width("Wilhelmina"), 100, 32, Color.BLACK, "Oduya")))
                .containsExactly("Wilhelmina Oduya");
    }

    @Test
    void a_title_and_an_employer_broken_by_a_narrow_column_are_one_line() {
        assertThat(lines(page -> page.bold(50, 100, "Senior Engineer \u2014 Fernwood")
                        .bold(50, 112, "Logistics")
                        .lines(50, 130, "2019 - 2021", "Moved the ledger")
                        .lines(50, 170, "BSc in Maths, University of", "Thornholme", "First class")))
                .contains("Senior Engineer \u2014 Fernwood Logistics", "BSc in Maths, University of Thornholme");
    }

    @Test
    void what_a_browser_prints_at_the_edges_is_left_out() {
        assertThat(lines(page -> page.say(24, 22, 8, Color.BLACK, "11/28/26, 10:03 AM")
                        .say(50, 100, "Wilhelmina Oduya-Marsh")
                        .say(24, 774, 8, Color.BLACK, "file:///home/w/cv.html")
                        .say(575, 774, 8, Color.BLACK, "1/1")))
                .containsExactly("Wilhelmina Oduya-Marsh");
    }

    @Test
    void a_month_that_is_cut_by_a_hyphen_or_parted_from_its_year_is_whole() {
        assertThat(lines(page -> page.lines(50, 100, "June 2018 - De-", "cember 2021")
                        .lines(170, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .say(50, 160, "January")
                        .say(110, 160, "2015 -")
                        .say(50, 174, "May 2018")
                        .lines(170, 160, "Quarrybank plc", "Analyst", "Priced the risks")))
                .contains("June 2018 - December 2021\tFernwood Ltd", "January 2015 - May 2018\tQuarrybank plc");
    }

    @Test
    void the_rest_of_a_title_that_had_no_room_beside_its_date_belongs_to_it() {
        assertThat(lines(page -> page.say(50, 100, "Senior Engineer of Ledgers, Fernwood and Quarry-")
                        .say(290, 100, "2019 - 2021")
                        .say(50, 112, "bank, Thornholme")
                        .say(50, 140, "Moved the ledger to Kafka")))
                .containsExactly(
                        "Senior Engineer of Ledgers, Fernwood and Quarrybank, Thornholme\t2019 - 2021",
                        "Moved the ledger to Kafka");
    }

    @Test
    void a_range_whose_end_stands_alone_in_the_next_line_is_whole() {
        assertThat(lines(page -> page.say(50, 100, "University of Thornholme, MSc Mathematics September 2013 -")
                        .say(50, 112, "September 2014")))
                .containsExactly("University of Thornholme, MSc Mathematics September 2013 - September 2014");
    }

    @Test
    void a_word_in_capitals_that_is_cut_by_a_hyphen_is_whole() {
        assertThat(lines(page -> page.lines(50, 100, "THORNHOLME COL-", "LEGE OF ART")))
                .containsExactly("THORNHOLME COLLEGE OF ART");
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

    @ParameterizedTest
    @ValueSource(strings = {"wilhelmina.om@exam|ple.org", "wilhelmina.om|@example.org", "wilhelmina.om@example.|org"})
    void an_address_that_a_narrow_column_broke_is_whole(String address) {
        assertThat(lines(page -> page.lines(50, 100, address.split("\\|")).say(50, 140, "Thornholme")))
                .containsExactly("wilhelmina.om@example.org", "Thornholme");
    }

    @Test
    void an_address_that_looks_whole_is_completed_by_its_link() {
        byte[] pdf = Page.pdf(page -> {
            page.lines(50, 100, "w.om@example.co", "m", "Thornholme");
            link(page, "mailto:w.om@example.com");
        });

        assertThat(lines(pdf)).containsExactly("w.om@example.com", "Thornholme");
    }

    @Test
    void what_stands_below_an_address_is_no_part_of_it() {
        assertThat(lines(page -> page.lines(50, 100, "w.om@example.org", "Thornholme")))
                .containsExactly("w.om@example.org", "Thornholme");
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
    void letters_that_are_spaced_for_looks_are_words() {
        assertThat(lines(page -> page.spaced(50, 100, 4, "CURRICULUM VITAE"))).containsExactly("CURRICULUM VITAE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"white", "tiny", "undrawn", "outside", "on its own colour"})
    void what_a_reader_of_the_page_does_not_see_is_left_out_and_noticed(String trick) {
        TextDocument document = Parts.read(Page.pdf(page -> {
            page.say(50, 100, "Wilhelmina Oduya-Marsh");
            switch (trick) {
                case "white" -> page.say(50, 120, 10, Color.WHITE, "Kubernetes expert");
                case "tiny" -> page.say(50, 120, 1, Color.BLACK, "Kubernetes expert");
                case "undrawn" -> page.undrawn(50, 120, "Kubernetes expert");
                case "outside" -> page.say(50, 900, "Kubernetes expert");
                default -> page.fill(40, 100, 300, 40, Color.BLUE).say(50, 120, 10, Color.BLUE, "Kubernetes expert");
            }
        }));

        assertThat(document.text()).isEqualTo("Wilhelmina Oduya-Marsh\n");
        assertThat(document.hidden()).isNotEmpty();
    }

    @Test
    void white_letters_on_a_dark_side_bar_are_seen() {
        TextDocument document = Parts.read(Page.pdf(
                page -> page.fill(0, 0, 200, 792, Color.DARK_GRAY).say(50, 100, 10, Color.WHITE, "Kubernetes")));

        assertThat(document.text()).isEqualTo("Kubernetes\n");
        assertThat(document.hidden()).isEmpty();
    }

    @Test
    void what_stands_on_every_page_is_said_once_and_page_numbers_never() {
        Consumer<Page> frame = page -> page.say(50, 30, "Curriculum vitae of W. Oduya-Marsh");
        TextDocument document = Parts.read(Page.pdf(
                frame.andThen(page -> page.say(50, 300, "Fernwood Ltd").say(300, 770, "Page 1 of 2")),
                frame.andThen(page -> page.say(50, 300, "Quarrybank plc").say(300, 770, "Page 2 of 2"))));

        assertThat(document.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly("Curriculum vitae of W. Oduya-Marsh", "Fernwood Ltd", "Quarrybank plc");
        assertThat(document.pages()).containsExactly(0, document.text().indexOf("Quarrybank"));
    }

    @Test
    void an_address_that_stands_only_in_a_link_is_kept() {
        assertThat(lines(page -> {
                    page.say(50, 100, "Write to me");
                    link(page, "mailto:w.om@example.org?subject=Hello");
                }))
                .containsExactly("Write to me w.om@example.org");
    }

    private static void link(Page page, String target) {
        PDActionURI action = new PDActionURI();
        action.setURI(target);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(50, 688, 60, 14));
        try {
            page.page().getAnnotations().add(link);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void a_page_that_is_shown_turned_is_read_as_it_is_shown(int rotation) {
        assertThat(lines(page -> {
                    page.lines(50, 100, "Fernwood Ltd", "Engineer");
                    page.page().setRotation(rotation);
                }))
                .containsExactly("Fernwood Ltd", "Engineer");
    }
}
