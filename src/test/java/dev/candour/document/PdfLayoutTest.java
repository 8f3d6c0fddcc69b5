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
