package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void both_ends_of_a_position_count() {
        Work work = Profiles.work("2019-01", "2021-05");

        assertThat(timeline(work).months(work)).isEqualTo(29);
    }

    @Test
    void a_current_position_ends_today() {
        Work work = Profiles.work("2026-10", null);

        assertThat(timeline(work).months(work)).isEqualTo(2);
        assertThat(timeline(work).current(work)).isTrue();
    }

    @Test
    void a_position_without_dates_has_no_length() {
        Work work = Profiles.work(null, null);

        assertThat(timeline(work).months(work)).isNull();
        assertThat(timeline(work).current(work)).isFalse();
    }

    @Test
    void a_gap_is_the_months_in_between() {
        Work first = Profiles.work("2018-01", "2019-03");
        Work second = Profiles.work("2019-10", "2020-10");

        assertThat(timeline(first, second).gapBefore(second)).isEqualTo(6);
        assertThat(timeline(first, second).longestGap()).isEqualTo(6);
    }

    @Test
    void adjacent_positions_have_no_gap() {
        Work first = Profiles.work("2018-01", "2019-03");
        Work second = Profiles.work("2019-04", "2020-10");

        assertThat(timeline(first, second).gapBefore(second)).isZero();
    }

    @Test
    void a_long_position_covers_a_shorter_one_inside_it() {
        Work outer = Profiles.work("2015-01", "2020-12");
        Work inner = Profiles.work("2016-01", "2016-06");
        Work next = Profiles.work("2021-01", null);

        assertThat(timeline(outer, inner, next).gapBefore(next)).isZero();
    }

    @Test
    void the_years_of_study_neither_open_a_gap_nor_fill_one() {
        Work before = Profiles.work("2014-01", "2015-08");
        Work after = Profiles.work("2017-08", null);

        for (String years : List.of("1980-09 1984-07", "2005-09 2009-07", "2015-09 2017-07")) {
            Profile.Education study = Profiles.education(years.split(" ")[0], years.split(" ")[1]);
            Timeline timeline = new Timeline(Profiles.of(List.of(before, after), List.of(study)), DAY);
            assertThat(timeline.gapBefore(before)).isNull();
            assertThat(timeline.gapBefore(after)).isEqualTo(23);
        }
    }

    @Test
    void a_first_position_has_no_gap_to_speak_of() {
        Work only = Profiles.work("2018-01", "2019-03");

        assertThat(timeline(only).gapBefore(only)).isNull();
        assertThat(timeline(only).longestGap()).isNull();
    }

    @Test
    void a_year_alone_counts_as_half_and_is_no_short_stay() {
        Work work = new Work(
                "A",
                "B",
                PartialDate.ofYear(2019),
                PartialDate.ofYear(2019),
                Profile.EmploymentType.EMPLOYMENT,
                null,
                null);

        assertThat(timeline(work).months(work)).isEqualTo(6);
        assertThat(timeline(work).isShort(work)).isFalse();
    }

    @Test
    void eleven_months_are_a_short_stay_and_twelve_are_not() {
        Work eleven = Profiles.work("2019-01", "2019-11");
        Work twelve = Profiles.work("2019-01", "2019-12");

        assertThat(timeline(eleven).isShort(eleven)).isTrue();
        assertThat(timeline(twelve).isShort(twelve)).isFalse();
    }

    private static Timeline timeline(Work... work) {
        return new Timeline(Profiles.of(List.of(work), List.of()), DAY);
    }
}
