package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles that no list knows, below the house that they were held at. */
class UnknownRolesTest {

    private static final String TOP = "Ines Varga\nines.varga@example.org\n\nWork Experience\n\n";
    private static final String LADDER = "Mossgate | Head Ostler | 2022-03..null | employment";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mossgate\nHead Ostler, March 2022 - Present\n- Planned the shifts\nOstler, May 2019 - February 2022\n- Fed the horses\n",
                "Mossgate\n\nHead Ostler (March 2022 - Present)\n\n- Planned the shifts\n\nOstler (May 2019 - February 2022)\n\n- Fed the horses\n",
                "Mossgate, Leeds\n- Head Ostler | March 2022 - Present\n- Ostler | May 2019 - February 2022\n",
                "Mossgate\nHead Ostler\tMarch 2022 - Present\n• Planned the shifts\nOstler\tMay 2019 - February 2022\n• Fed the horses\n",
                "Mossgate, May 2019 - Present\nHead Ostler, March 2022 - Present\n- Planned the shifts\nOstler, May 2019 - February 2022\n- Fed the horses\n"
            })
    void a_name_below_the_first_role_of_a_house_is_its_next_role(String ladder) {
        assertThat(career(readText("cv.txt", TOP + ladder + "\nClerk, Norwell Bank, January 2015 - April 2019\n")))
                .containsExactly(
                        LADDER,
                        "Mossgate | Ostler | 2019-05..2022-02 | employment",
                        "Norwell Bank | Clerk | 2015-01..2019-04 | employment");
    }

    @Test
    void names_that_fill_the_time_of_a_house_are_its_roles_whatever_their_order() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        "# Ines Varga\n\n## Work Experience\n\n**Mossgate** | 2019 - 2024\n\n**Kiln Hand** | 2019 - 2021\n\n- Fired bricks\n\n**Kiln Warden** | 2021 - 2024\n\n- Kept the fires\n\n**Clerk** | Norwell Bank | 2015 - 2018\n\n- Filed\n")))
                .containsExactly(
                        "Mossgate | Kiln Hand | 2019..2021 | employment",
                        "Mossgate | Kiln Warden | 2021..2024 | employment",
                        "Norwell Bank | Clerk | 2015..2018 | employment");
    }

    @Test
    void deeper_headings_below_that_of_the_house_are_its_roles() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        "# Ines Varga\n\n## Work Experience\n\n### Mossgate, Oslo, Norway\n#### Yard Manager\n*March 2022 - Present*\n\n- Planned the shifts\n\n#### Ostler\n*May 2019 - February 2022*\n\n- Fed the horses\n\n### Clerk | Norwell Bank\n*January 2015 - April 2019*\n\n- Filed\n")))
                .containsExactly(
                        "Mossgate | Yard Manager | 2022-03..null | employment",
                        "Mossgate | Ostler | 2019-05..2022-02 | employment",
                        "Norwell Bank | Clerk | 2015-01..2019-04 | employment");
    }

    @Test
    void a_heading_as_high_as_that_of_the_house_is_no_role() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        "# Ines Varga\n\n## Work Experience\n\n### Mossgate\n#### Yard Manager\n*March 2022 - Present*\n\n- Planned the shifts\n\n### Quillbrook\n*May 2019 - February 2022*\n\n- Wrote\n")))
                .contains("Mossgate | Yard Manager | 2022-03..null | employment")
                .noneMatch(line -> line.startsWith("Mossgate | Quillbrook"));
    }

    @Test
    void what_is_called_a_company_is_no_role() {
        assertThat(
                        houses(
                                "Mossgate\nHead Ostler, 2022 - 2024\n- Planned the shifts\nNorwell Bank, 2019 - 2021\n- Filed\n"))
                .contains("Norwell Bank");
    }

    @Test
    void what_stands_apart_from_a_closed_block_begins_another() {
        assertThat(
                        houses(
                                "Mossgate\nHead Ostler, 2022 - 2024\n- Planned the shifts\n\nQuillbrook, 2019 - 2021\n- Filed\n"))
                .contains("Quillbrook");
    }

    @Test
    void names_whose_times_leave_some_of_that_above_open_are_no_roles() {
        assertThat(
                        houses(
                                "Norwell Bank, 2010 - 2024\n- Filed\nQuillbrook, 2015 - 2017\n- Wrote\nTansyfern, 2012 - 2013\n- Sold\n"))
                .contains("Quillbrook", "Tansyfern");
    }

    private static List<String> houses(String positions) {
        return career(readText("cv.txt", TOP + positions))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .toList();
    }

    @Test
    void who_has_something_in_their_care_has_no_degree() {
        assertThat(career(readText("cv.txt", TOP + "Mossgate\nKiln Master, March 2022 - Present\n- Kept the fires\n")))
                .containsExactly("Mossgate | Kiln Master | 2022-03..null | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Joint Master, Elm University", "Research Master, Elm University", "Master, Elm University"})
    void a_degree_among_the_work_stays_one(String degree) {
        assertThat(career(
                        readText("cv.txt", TOP + "Clerk, Norwell Bank, 2015 - 2019\n\n" + degree + ", 2013 - 2015\n")))
                .containsExactly("Norwell Bank | Clerk | 2015..2019 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clerk, Tansyfern, Norway - May 2019 - Present\n- Filed\nUsher, Tansyfern, Norway - April 2017 - April 2019\n- Took tickets\n",
                "Clerk, Tansyfern, Oslo, Norway - May 2019-Present\n- Filed\nUsher, Tansyfern, Norway - April 2017-April 2019\n- Took tickets\n",
                "Clerk, Tansyfern, Norway | May 2019 - Present\n- Filed\nUsher, Tansyfern, Norway | April 2017 - April 2019\n- Took tickets\n"
            })
    void dates_behind_a_country_are_no_house(String positions) {
        assertThat(career(readText("cv.txt", TOP + positions)))
                .containsExactly(
                        "Tansyfern | Clerk | 2019-05..null | employment",
                        "Tansyfern | Usher | 2017-04..2019-04 | employment");
    }

    @Test
    void a_row_of_names_may_end_with_a_full_stop() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        TOP
                                                + "Clerk | Tansyfern | Leeds, UK.\n2019 - Present\n- Filed\nUsher | Quillbrook | Oslo, Norway.\n2016 - 2018\nQuillbrook is a house of plays that takes in whoever likes to learn how to act.\n- Took tickets\n")))
                .containsExactly(
                        "Tansyfern | Clerk | 2019..null | employment", "Quillbrook | Usher | 2016..2018 | employment");
    }
}
