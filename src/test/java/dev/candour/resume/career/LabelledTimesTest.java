package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that say on lines of their own when a position began and when it ended. */
class LabelledTimesTest {

    @ParameterizedTest
    @CsvSource({
        "From, To",
        "Start Date, End Date",
        "start, end",
        "**From**, **To**",
        "Started, Ended",
        "- From, - To",
        "Begin date, End date",
        "开始时间, 结束时间",
        "入职时间, 离职时间"
    })
    void the_dates_behind_two_labels_are_one_range(String from, String to) {
        String text = "Mira Tallow\n\nWORK HISTORY\n\nCompany: Tansyfern\nJob Title: Usher\nLocation: Leeds\n" + from
                + ": 07/2019\n" + to
                + ": 01/2024\nDescription:\n- Opened doors.\n\nCompany: Larkspur Halls\nJob Title: Clerk\n" + from
                + ": March 2016\n" + to + ": June 2019\nDescription:\n- Sorted mail.\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Tansyfern | Usher | 2019-07..2024-01 | employment",
                        "Larkspur Halls | Clerk | 2016-03..2019-06 | employment");
    }

    @Test
    void what_began_and_has_no_end_beside_others_that_have_one_goes_on() {
        String text =
                "Mira Tallow\n\nWORK HISTORY\n\nCompany: Tansyfern\nJob Title: Usher\nFrom: 07/2019\nDescription:\n- Opened doors.\n\n"
                        + "Company: Larkspur Halls\nJob Title: Clerk\nFrom: 03/2016\nTo: 06/2019\nDescription:\n- Sorted mail.\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Tansyfern | Usher | 2019-07..null | employment",
                        "Larkspur Halls | Clerk | 2016-03..2019-06 | employment");
    }

    @Test
    void when_somebody_may_begin_is_no_position() {
        String text =
                "Mira Tallow\n\nStart date: March 2027\n\nWORK HISTORY\n\nUsher, Tansyfern, 2015 - 2019\n- Opened doors.\n";
        assertThat(career(readText("cv.txt", text))).containsExactly("Tansyfern | Usher | 2015..2019 | employment");
    }
}
