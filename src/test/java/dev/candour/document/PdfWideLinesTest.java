package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pages whose lines stand one and a half times their print apart: what had no room is still one line, and what is parted is not. */
class PdfWideLinesTest {

    private static final double LINE = 15.5;

    /** What is set in a column of 330 points, with white space below each paragraph. */
    private static Consumer<Page> page(List<List<String>> paragraphs) {
        return page -> {
            double y = 60;
            for (List<String> paragraph : paragraphs) {
                for (String line : paragraph) {
                    boolean heading = line.startsWith("#");
                    if (heading) {
                        page.bold(50, y, 13, line.substring(1));
                    } else {
                        page.say(50, y, line);
                    }
                    y += heading ? 19.5 : LINE;
                }
                y += 12;
            }
        };
    }

    private static List<List<String>> career(String... heading) {
        List<List<String>> page = new ArrayList<>();
        page.add(List.of(heading));
        page.add(List.of("Since November 2016"));
        page.add(List.of(
                "Counted what came in by road and by rail in the northern depot of the",
                "Group, wrote it into a book, and led the eleven people who shelved all of",
                "It before the morning."));
        page.add(List.of("#Usher at Brackenhill Theatre"));
        page.add(List.of("May 2012 - October 2016"));
        page.add(List.of("Took tickets at the door."));
        page.add(List.of("#Clerk at Oakhurst Paper"));
        page.add(List.of("May 2010 - April 2012"));
        page.add(List.of("Filed what was said."));
        return page;
    }

    @Test
    void a_heading_that_had_no_room_goes_on_in_the_next_line() {
        assertThat(lines(page(career("#Head of Goods Inwards at Tansyfern Wholesale", "#GmbH"))))
                .startsWith("Head of Goods Inwards at Tansyfern Wholesale GmbH", "Since November 2016");
    }

    @Test
    void a_paragraph_goes_on_with_a_capital_where_white_space_parts_paragraphs() {
        assertThat(lines(page(career("#Porter at Tansyfern"))))
                .contains(
                        "Counted what came in by road and by rail in the northern depot of the Group, wrote it into a "
                                + "book, and led the eleven people who shelved all of It before the morning.");
    }

    @Test
    void two_headings_of_which_the_first_has_room_are_two() {
        assertThat(lines(page(career("#Tansyfern Wholesale", "#Porter"))))
                .startsWith("Tansyfern Wholesale", "Porter", "Since November 2016");
    }
}
