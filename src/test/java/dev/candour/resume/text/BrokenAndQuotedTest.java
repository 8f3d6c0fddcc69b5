package dev.candour.resume.text;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.BrokenLines;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a mail program broke at a width or quoted, and what a printer left in them, say what they said before. */
class BrokenAndQuotedTest {

    private static final String WRITTEN = """
            # Mira Tallow

            mira@example.org

            ## Experience

            **2016 - 2021** Head of Goods Inwards - Northern Depot of the Tansyfern Wholesale Groceries Ltd, Oakford

            - Led eleven people who unloaded, counted and shelved whatever came in by road or by rail each night of the year
            - Wrote the plan for the floods that closed the yard twice and was asked to show it to the other depots of the group

            **2012 - 2016** Clerk - Brackenhill Theatre

            - Sold tickets at the counter and by telephone, kept the till and the post, and answered letters from far away
            - Looked after the archive of posters and programmes that the founders had left in a cellar under the stage door

            - Swept the stage after each performance, and before it whenever a caretaker had been kept at home by the floods
            - Carried what the painters needed up four flights of stairs, and brought down what they did not need any longer

            ## Education

            Bachelor of Science in Applied Geodesy and Cartography, conferred with honours, Oakford State University, 2012
            """;

    @ParameterizedTest
    @ValueSource(ints = {60, 66, 72, 78, 84})
    void a_text_that_was_broken_at_a_width_says_the_same(int width) {
        Profile whole = readText("cv.txt", WRITTEN);
        Profile broken = readText("cv.txt", BrokenLines.at(width, WRITTEN));
        assertThat(career(broken))
                .hasSize(2)
                .containsExactlyElementsOf(career(whole).toList());
        assertThat(broken.education()).isEqualTo(whole.education()).isNotEmpty();
    }

    @Test
    void lines_that_are_padded_to_a_width_stay_apart() {
        String rows = """
                Tansyfern Wholesale Groceries, Oakford                    2016 - 2021
                Clerk of the Yard
                - Led eleven people who unloaded, counted and shelved whatever came in
                  by road or by rail each night of the year, and wrote it into the big
                  book that the auditors of the group asked for at the end of a season
                  and that nobody else in the yard had ever been allowed to write into
                Brackenhill Theatre and Opera House, Oakford              2012 - 2016
                Usher
                - Took tickets at the door and by telephone, kept the till and letters
                  from far away in good order
                """;
        assertThat(career(readText("cv.txt", "Mira Tallow\n\nmira@example.org\n\nExperience\n\n" + rows)))
                .containsExactly(
                        "Tansyfern Wholesale Groceries | Clerk of the Yard | 2016..2021 | employment",
                        "Brackenhill Theatre and Opera House | Usher | 2012..2016 | employment");
    }

    @Test
    void a_mail_that_was_passed_on_says_the_same() {
        String headed = """
                # Mira Tallow

                ## Experience

                ### Clerk, Tansyfern Ltd
                2016 - 2021
                - Filed what came in

                ### Brackenhill Theatre
                Usher, 2012 - 2016
                """;
        String quoted = headed.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        assertThat(career(readText("cv.md", quoted)))
                .containsExactly(
                        "Tansyfern Ltd | Clerk | 2016..2021 | employment",
                        "Brackenhill Theatre | Usher | 2012..2016 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page 1 of 2", "page 1", "- Page 1/2 -", "第 1 页 共 2 页"})
    void the_number_of_a_page_is_nobody_s_employer(String foot) {
        assertThat(career(readText(
                        "cv.txt",
                        "Mira Tallow\n\nmira@example.org\n\nExperience\n\nArea Manager\n2009 - 2016\n"
                                + foot
                                + "\n\nTansyfern Ltd\n- Six depots\n\nDriver, Oakhurst Ltd\n2004 - 2008\n")))
                .containsExactly(
                        "Tansyfern Ltd | Area Manager | 2009..2016 | employment",
                        "Oakhurst Ltd | Driver | 2004..2008 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "University of Oakford: Map Unit",
                "Tansyfern Theatre: Props Department",
                "Brackenhill Ltd: Sales Department"
            })
    void whom_a_department_behind_a_colon_belongs_to_is_the_employer(String line) {
        assertThat(career(readText(
                        "cv.txt",
                        "Mira Tallow\n\nmira@example.org\n\nExperience\n\nArea Manager\n"
                                + line
                                + "\nMay 2009 - June 2016\n")))
                .containsExactly(
                        line.substring(0, line.indexOf(':')) + " | Area Manager | 2009-05..2016-06 | employment");
    }
}
