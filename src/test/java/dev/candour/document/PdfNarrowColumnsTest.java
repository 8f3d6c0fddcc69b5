package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of about thirty characters: what a line had no room for is put together, what ended of itself is not. */
class PdfNarrowColumnsTest {

    private static final double LINE = 15;
    private static final double GAP = 12;

    /** Text that fills its lines, so that the room is known. */
    private static final List<String> TOLD = List.of(
            "Kept the books of nine shops, and",
            "wrote every evening what had been",
            "sold, lent or lost; taught four of",
            "the younger clerks how to do the",
            "same without a machine or a pen.");

    private static List<String> column(String... heading) {
        List<String> lines = new ArrayList<>(List.of("WORK", ""));
        lines.addAll(List.of(heading));
        lines.add("2015 - 2019");
        lines.addAll(TOLD);
        lines.addAll(List.of("", "#Usher", "Oakhurst", "2011 - 2014"));
        lines.addAll(TOLD);
        return lines;
    }

    private static Consumer<Page> page(double x, List<String> lines) {
        return page -> {
            double y = 60;
            for (String line : lines) {
                if (line.startsWith("#")) {
                    page.bold(x, y, 10, line.substring(1));
                } else if (!line.isEmpty()) {
                    page.say(x, y, line);
                }
                y += line.isEmpty() ? GAP : LINE;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "'Tansyfern Mill, Head of the', Counting House",
        "'Tansyfern Mill / Head of the', Counting House",
        "'#Head of Night Accounts with', Clerks",
        "'Keeper of Keys, and of all other', ledgers",
        "'Keeper of Keys Books and Inks', Sealing · Tansyfern",
    })
    void a_title_that_had_no_room_goes_on(String above, String below) {
        String bold = above.startsWith("#") ? "#" : "";
        assertThat(lines(page(50, column(above, bold + below))))
                .contains(above.replace("#", "") + " " + below, "2015 - 2019");
    }

    @ParameterizedTest
    @CsvSource({
        "Head of Accounts, Tansyfern Mill", // there was room
        "'Tansyfern Mill, Wexley Riverside', University of the Northern Shires", // as long as the column
        "Head of Night Accounts and Ink, Tansyfern Paper Mills", // no signs, several words
        "'#Head of Night Accounts with', Clerks", // in other print
        "'12 Mill Lane, Wexley Riverside', Tansyfern",
    })
    void what_may_be_a_line_of_its_own_stays_one(String above, String below) {
        assertThat(lines(page(50, column(above, below)))).contains(above.replace("#", ""), below, "2015 - 2019");
    }

    @Test
    void running_text_is_put_together() {
        assertThat(lines(page(50, column("Head of Accounts"))))
                .contains(
                        "Kept the books of nine shops, and wrote every evening what had been sold, lent or lost; taught four of the "
                                + "younger clerks how to do the same without a machine or a pen.");
    }

    @Test
    void two_columns_of_text_whose_lines_stand_on_one_height_are_two() {
        List<String> left = new ArrayList<>(List.of("ABOUT", ""));
        for (int times = 0; times < 3; times++) {
            left.addAll(TOLD);
        }
        List<String> right = column("Keeper of Keys");
        List<String> read = lines(page -> {
            page(50, left).accept(page);
            page(260, right).accept(page);
        });

        assertThat(read).startsWith("ABOUT").containsSubsequence("WORK", "Keeper of Keys", "2015 - 2019", "Usher");
        assertThat(read.subList(1, read.indexOf("WORK")))
                .allMatch(line -> line.startsWith("Kept the books of nine shops, and wrote"));
    }

    /** Beside some headings of the left column the right one has text, which they do not name. */
    @Test
    void a_column_of_text_with_headings_is_no_margin() {
        List<String> left = new ArrayList<>(List.of("#NORA WHITLOCK", ""));
        left.addAll(TOLD);
        left.addAll(List.of("", "", "#EXPERIENCE", "", "#Head of Accounts", "2015 - 2019"));
        left.addAll(TOLD);
        left.addAll(TOLD);
        List<String> right = new ArrayList<>();
        for (int entry = 0; entry < 3; entry++) {
            right.addAll(List.of("#Usher at Oakhurst", "2011 - 2014", ""));
            right.addAll(TOLD);
            right.add("");
        }
        List<String> read = lines(page -> {
            page(50, left).accept(page);
            page(260, right).accept(page);
        });

        assertThat(read)
                .containsSubsequence(
                        "NORA WHITLOCK", "EXPERIENCE", "Head of Accounts", "2015 - 2019", "Usher at Oakhurst");
    }

    /** Since when, a dash and until when on three lines of a column beside the entries. */
    @Test
    void a_dash_between_two_dates_of_a_column_is_no_bullet() {
        List<String> read = lines(page -> {
            double y = 60;
            for (String house : List.of("Tansyfern", "Quillbrook", "Oakhurst")) {
                page.say(50, y, "Oct 2016");
                page.say(110, y, "Head of Accounts");
                page.say(85, y + 12, "\u2013");
                page.say(110, y + 12, house);
                page.say(50, y + 24, "Feb 2018");
                page.say(110, y + 40, "Kept the books of nine shops.");
                y += 90;
            }
        });

        assertThat(read)
                .containsSubsequence("Oct 2016 \u2013 Feb 2018\tHead of Accounts", "Tansyfern")
                .contains("Quillbrook", "Oakhurst")
                .noneMatch(line -> line.startsWith("\u2013"));
    }
}
