package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows and words that happen to begin below each other are no columns. */
class PdfRowsTest {

    private static final String LONG = "Counted what came in and went out of the sheds by the old quay";

    @Test
    void dates_and_labels_with_what_they_say_stay_rows_across_a_heading_at_the_margin() {
        List<String> read = lines(page -> page.say(72, 80, 14, Color.BLACK, "Work")
                .say(99, 104, "2015 - now")
                .say(154, 104, "Dock Clerk at Fernwood Ltd")
                .say(154, 116, "by the quay")
                .say(72, 148, 14, Color.BLACK, "Languages")
                .say(114, 172, "Welsh")
                .say(154, 172, "Native")
                .say(109, 184, "English")
                .say(154, 184, "Fluent")
                .say(107, 196, "Spanish")
                .say(154, 196, "Limited")
                .say(72, 228, 14, Color.BLACK, "Interests and what else there is")
                .lines(72, 250, LONG, LONG));

        assertThat(read)
                .containsSubsequence(
                        "Work",
                        "2015 - now\tDock Clerk at Fernwood Ltd",
                        "Languages",
                        "Interests and what else there is");
        assertThat(String.join(" ", read)).containsSubsequence("Welsh", "Native", "English", "Fluent");
    }

    @Test
    void columns_of_skills_end_where_a_heading_over_the_whole_width_follows_closely() {
        assertThat(lines(page -> page.say(65, 80, 13, Color.BLACK, "SKILLS")
                        .lines(65, 102, "Tongues", "Welsh", "Spanish", "Basque", "Manx", "Scots")
                        .lines(225, 102, "Tools", "Ledgers", "Scales", "Cranes")
                        .say(65, 188, 13, Color.BLACK, "WORK")
                        .say(65, 206, "Dock Clerk")
                        .say(449, 206, "Aug 2022 - Present")
                        .say(65, 221, "Fernwood Ltd")
                        .say(503, 221, "(Leeds)")
                        .lines(65, 236, LONG, LONG)))
                .containsSubsequence("SKILLS", "WORK", "Dock Clerk\tAug 2022 - Present", "Fernwood Ltd\t(Leeds)", LONG);
    }

    @Test
    void a_word_that_many_lines_begin_with_is_no_column_however_wide_the_spaces_of_the_font_are() {
        List<String> titles = List.of("Clerk", "Porter", "Warden", "Usher", "Pilot");

        assertThat(lines(page -> {
                    for (int i = 0; i < titles.size(); i++) {
                        page.say(72, 100 + 30 * i, "Graduate").say(118, 100 + 30 * i, titles.get(i));
                        page.say(456, 100 + 30 * i, "Sep 201" + i).say(72, 112 + 30 * i, "Elm Quay");
                    }
                }))
                .contains("Graduate Clerk\tSep 2010", "Graduate Porter\tSep 2011", "Graduate Pilot\tSep 2014");
    }
}
