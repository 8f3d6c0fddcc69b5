package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions told in few words: several in a line, houses with what was done there, and lists of what was done in between. */
class HousesAndWhatWasDoneTest {

    private static final String TOP = "Ines Varga\nines.varga@example.org\n\nWork Experience\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night Porter | Tansyfern | Leeds. 2010 - 2012 Clerk | Norwell Bank | Oslo. 2012 - 2014\n",
                "Night Porter | Tansyfern | 2010 - 2012 Clerk | Norwell Bank | 2012 - 2014\n"
            })
    void a_line_may_hold_several_positions_each_before_its_dates(String line) {
        assertThat(career(readText("cv.txt", TOP + line)))
                .containsExactly(
                        "Tansyfern | Night Porter | 2010..2012 | employment",
                        "Norwell Bank | Clerk | 2012..2014 | employment");
    }

    @Test
    void two_times_of_one_position_stay_in_its_line() {
        assertThat(career(readText("cv.txt", TOP + "Clerk | Tansyfern | 2010 - 2012, again 2014 - 2016\n")))
                .allMatch(line -> line.startsWith("Tansyfern | Clerk"));
    }

    @Test
    void what_was_done_behind_a_house_stands_for_a_title() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        TOP
                                                + "2008-present\tMossgate: Lead Clerk in Billing.\n• Filed\n2004-2008\tTansyfern: Night Porter.\n• Opened doors\n2002-2003\tQuillbrook: Built a card index for the office.\n1998-2000\tNorwell Bank: Sorted the letters of all branches.\n")))
                .containsExactly(
                        "Mossgate | Lead Clerk in Billing | 2008..null | employment",
                        "Tansyfern | Night Porter | 2004..2008 | employment",
                        "Quillbrook | null | 2002..2003 | employment",
                        "Norwell Bank | null | 1998..2000 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Responsibilities", "Fern Index", "Main duties"})
    void a_label_with_what_was_done_is_no_house(String label) {
        assertThat(career(readText(
                        "cv.txt",
                        TOP
                                + "2008-present\tClerk, Tansyfern\n• Filed\n2004-2008\tUsher, Quillbrook\n2002-2003\t"
                                + label + ": Built a card index for the office.\n")))
                .hasSize(2);
    }

    private static final String LISTED =
            "# Ines Varga\n\n## Work Experience\n\n### Freelance Copy Editor\n**Duration:** September 2020 - June 2024\n\n- Took part in several books of the trade, including:\n  - %s (September 2020 - March 2021)\n  - %s (February 2024 - June 2024)\n- Kept order\n\n### Clerk, Norwell Bank\n**Duration:** January 2018 - August 2020\n\n- Filed\n";

    @Test
    void what_a_list_below_a_position_dates_was_done_there() {
        assertThat(career(readText(
                        "cv.md",
                        String.format(
                                LISTED,
                                "**Moss Almanac** for Quill Butler Ltd.",
                                "**Fern Almanac 2024** for Elm Press"))))
                .containsExactly(
                        "null | Freelance Copy Editor | 2020-09..2024-06 | self-employed",
                        "Norwell Bank | Clerk | 2018-01..2020-08 | employment");
    }

    @Test
    void roles_in_such_a_list_stay_positions() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        TOP
                                                + "Norwell Bank, 2014 - 2020\n- Held several posts of the house, including:\n  - Clerk (2016 - 2020)\n  - Usher (2014 - 2016)\n")))
                .containsExactly(
                        "Norwell Bank | Clerk | 2016..2020 | employment",
                        "Norwell Bank | Usher | 2014..2016 | employment");
    }

    @Test
    void a_house_with_a_position_of_its_own_is_not_that_of_the_next_heading() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        "# Ines Varga\n\n## Work Experience\n\n### Norwell Bank\n**Role:** Clerk\n**Duration:** January 2023 - Present\n\n- Filed\n\n### Web Analyst\n**Duration:** March 2021 - November 2022\n\n- Reported\n")))
                .containsExactly(
                        "Norwell Bank | Clerk | 2023-01..null | employment",
                        "null | Web Analyst | 2021-03..2022-11 | employment");
    }

    @Test
    void a_house_over_headings_of_roles_stays_theirs() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        "# Ines Varga\n\n## Work Experience\n\n### Norwell Bank\n\n### Clerk\n**Duration:** January 2023 - Present\n\n- Filed\n\n### Web Analyst\n**Duration:** March 2021 - November 2022\n\n- Reported\n")))
                .containsExactly(
                        "Norwell Bank | Clerk | 2023-01..null | employment",
                        "Norwell Bank | Web Analyst | 2021-03..2022-11 | employment");
    }

    @Test
    void a_title_and_a_house_before_dates_in_parentheses_may_be_told_at_length() {
        assertThat(career(readText(
                        "cv.txt",
                        TOP
                                + "Clerk, Tansyfern (2020 - 2023): "
                                + "Filed letters and maps, and whatever else came in; ".repeat(7)
                                + "\nUsher, Quillbrook (2016 - 2018): Took tickets.\n")))
                .containsExactly(
                        "Tansyfern | Clerk | 2020..2023 | employment", "Quillbrook | Usher | 2016..2018 | employment");
    }
}
