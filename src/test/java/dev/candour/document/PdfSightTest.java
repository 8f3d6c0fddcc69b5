package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the page sees is read once, and what nobody sees is noticed. */
class PdfSightTest {

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
        assertThat(document.pages()).isEqualTo(Map.of(0, 1, document.text().indexOf("Quarrybank"), 2));
    }

    @Test
    void what_a_browser_prints_at_the_edges_is_left_out() {
        assertThat(lines(page -> page.say(24, 22, 8, Color.BLACK, "11/28/26, 10:03 AM")
                        .say(50, 100, "Wilhelmina Oduya-Marsh")
                        .say(24, 774, 8, Color.BLACK, "file:///home/w/cv.html")
                        .say(575, 774, 8, Color.BLACK, "1/1")))
                .containsExactly("Wilhelmina Oduya-Marsh");
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
