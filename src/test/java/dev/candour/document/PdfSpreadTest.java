package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A column goes on in the same column of the next page. */
class PdfSpreadTest {

    private static final String LONG = "Counted what came in and went out of the sheds by the quay";

    private static Consumer<Page> main(String... lines) {
        return page -> page.lines(50, 100, lines);
    }

    private static Consumer<Page> aside(String... lines) {
        return page -> page.lines(420, 106, lines);
    }

    private static final Consumer<Page> FIRST = main("WORK", "Dock Clerk, Fernwood Ltd", "2019 - 2021", LONG)
            .andThen(aside("SKILLS", "Knots", "Tides", "Ledgers"));

    @Test
    void a_page_with_the_main_column_alone_goes_on_with_it_before_the_side_bar_is_read() {
        TextDocument read = Parts.read(Page.pdf(FIRST, main("Tally Clerk, Quarrybank plc", "2016 - 2019", LONG)));

        assertThat(read.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "WORK",
                        "Dock Clerk, Fernwood Ltd",
                        "2019 - 2021",
                        LONG,
                        "Tally Clerk, Quarrybank plc",
                        "2016 - 2019",
                        LONG,
                        "SKILLS",
                        "Knots",
                        "Tides",
                        "Ledgers");
        assertThat(read.pages())
                .isEqualTo(Map.of(
                        0, 1, read.text().indexOf("Tally"), 2, read.text().indexOf("SKILLS"), 1));
    }

    @Test
    void side_bars_of_two_pages_are_read_behind_the_main_column_of_both() {
        assertThat(lines(
                        FIRST,
                        main("Tally Clerk, Quarrybank plc", "2016 - 2019", LONG)
                                .andThen(aside("Sails", "Cranes", "TONGUES", "Welsh"))))
                .containsSubsequence("Dock Clerk, Fernwood Ltd", "Tally Clerk, Quarrybank plc", "SKILLS", "Knots")
                .containsSubsequence("Ledgers", "Sails", "Cranes", "TONGUES", "Welsh");
    }

    @Test
    void side_bars_on_the_left_are_read_before_the_main_column_of_both_pages() {
        Consumer<Page> first = page -> page.lines(50, 100, "SKILLS", "Knots", "Tides", "Ledgers")
                .lines(200, 106, "WORK", "Dock Clerk, Fernwood Ltd", "2019 - 2021", LONG);
        Consumer<Page> second = page -> page.lines(50, 100, "Sails", "Cranes", "TONGUES", "Welsh")
                .lines(200, 106, "Tally Clerk, Quarrybank plc", "2016 - 2019", LONG);

        assertThat(lines(first, second))
                .containsSubsequence("Ledgers", "Sails", "Welsh", "WORK", "2019 - 2021", "Tally Clerk, Quarrybank plc");
    }

    @Test
    void where_the_side_bar_has_ended_the_main_column_goes_on_over_the_whole_width() {
        assertThat(lines(FIRST, main("Tally Clerk, Quarrybank plc", LONG + ", by day and by night and on Sundays")))
                .containsSubsequence("Dock Clerk, Fernwood Ltd", "Tally Clerk, Quarrybank plc", "SKILLS");
    }

    @Test
    void a_page_over_the_whole_width_that_begins_with_a_heading_comes_after_the_side_bar() {
        assertThat(lines(FIRST, main("TRAINING", LONG + ", by day and by night and on Sundays", "Elm College")))
                .containsSubsequence("WORK", "SKILLS", "Ledgers", "TRAINING", "Elm College");
    }

    @Test
    void columns_of_one_width_are_those_of_a_text_that_flows_and_are_read_page_by_page() {
        Consumer<Page> first = page -> page.lines(50, 100, "WORK", "Dock Clerk at Fernwood Ltd", "Sheds", "Quays")
                .lines(250, 106, "Ledgers of what came in", "Tally Clerk at Quarrybank", "Tides and the moon", "Knots")
                .say(250, 170, 10, Color.BLACK, "Ledgers and letters and lists and charts");
        Consumer<Page> second = page -> page.lines(50, 100, "Sails of jute", "Cranes", "Ropes")
                .lines(250, 106, "TRAINING", "Elm College", "Grade 5");

        assertThat(lines(first, second))
                .containsSubsequence("Quays", "Tides and the moon", "Sails of jute", "TRAINING");
    }
}
