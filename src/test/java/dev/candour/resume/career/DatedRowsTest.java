package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a table that begin with dates. */
class DatedRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Planned rotas for three shifts.",
                "Met clients, listened, and reported what they needed to the board.",
                "Planned rotas for three shifts, and wrote the handbook that newcomers are given on their first day, and revised it each spring. Led four clerks."
            })
    void what_was_done_may_stand_at_length_in_a_cell_of_its_own(String done) {
        String table =
                "# Nora Whitlock\n\n## Work history\n\n| Period | Company | Position | Duties |\n|---|---|---|---|\n"
                        + "| 10/2022 - Present | Quillbrook | Data Steward | " + done + " |\n"
                        + "| 07/2020 - 09/2022 | Bramblewick Foods | Site Foreman | Cut the waiting time by a third. |\n";
        assertThat(career(readText("cv.md", table)))
                .containsExactly(
                        "Quillbrook | Data Steward | 2022-10..null | employment",
                        "Bramblewick Foods | Site Foreman | 2020-07..2022-09 | employment");
    }

    /** Lines that all ended as they were meant to say nothing of how wide a column was. */
    @Test
    void a_house_of_one_word_below_a_title_is_no_rest_of_it() {
        String text =
                "Nora Whitlock\n\nCareer\n\nApr 2021 - Present\tCurriculum Designer\nWexley City Council\n\nKept the records.\n\n"
                        + "May 2017 - Mar 2021\tQuality Inspector\nQuillbrook\n\nMet clients.\n\n"
                        + "Jan 2016 - Apr 2017\tPhysiotherapist\nElm Street Clinic\n\nLooked after the stock.\n\n"
                        + "Jul 2013 - Nov 2015\tForklift Driver\nLarkspur Hotels Group\n\nMoved nine depots.\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Wexley City Council | Curriculum Designer | 2021-04..null | employment",
                        "Quillbrook | Quality Inspector | 2017-05..2021-03 | employment",
                        "Elm Street Clinic | Physiotherapist | 2016-01..2017-04 | employment",
                        "Larkspur Hotels Group | Forklift Driver | 2013-07..2015-11 | employment");
    }
}
