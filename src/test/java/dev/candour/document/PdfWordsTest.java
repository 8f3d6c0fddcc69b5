package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and lines that typesetting has broken, stretched or spaced are whole again. */
class PdfWordsTest {

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
    void a_word_in_capitals_that_is_cut_by_a_hyphen_is_whole() {
        assertThat(lines(page -> page.lines(50, 100, "THORNHOLME COL-", "LEGE OF ART")))
                .containsExactly("THORNHOLME COLLEGE OF ART");
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
    void letters_that_are_spaced_for_looks_are_words() {
        assertThat(lines(page -> page.spaced(50, 100, 4, "CURRICULUM VITAE"))).containsExactly("CURRICULUM VITAE");
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
    @ValueSource(strings = {"Spring Hil|l Foundry", "Dover Col|lege", "Water mil|ls and wind mills of the county"})
    void letters_that_stand_a_little_apart_beside_wide_spaces_are_one_word(String line) {
        String left = line.substring(0, line.indexOf('|'));
        String right = line.substring(left.length() + 1);

        assertThat(lines(page -> page.say(50, 100, left).say(50 + Page.width(left) + 0.8, 100, right)))
                .containsExactly(left + right);
    }
}
