package dev.candour.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final YearMonth TODAY = YearMonth.of(2026, 11);

    private static int months(PartialDate from, @Nullable PartialDate to) {
        return Period.of(from, to, TODAY).map(Period::months).orElse(0);
    }

    @Test
    void both_ends_count() {
        assertThat(months(PartialDate.of(2019, 1), PartialDate.of(2021, 5))).isEqualTo(29);
        assertThat(months(PartialDate.of(2019, 1), PartialDate.of(2019, 1))).isEqualTo(1);
    }

    @Test
    void a_position_without_an_end_lasts_until_today() {
        assertThat(months(PartialDate.of(2026, 10), null)).isEqualTo(2);
    }

    @Test
    void years_alone_count_from_middle_to_middle() {
        assertThat(months(PartialDate.ofYear(2015), PartialDate.ofYear(2017))).isEqualTo(24);
        assertThat(months(PartialDate.ofYear(2018), PartialDate.ofYear(2018))).isEqualTo(6);
    }

    @Test
    void nothing_later_than_today_counts() {
        assertThat(months(PartialDate.of(2026, 11), PartialDate.of(2030, 1))).isEqualTo(1);
        assertThat(months(PartialDate.of(2027, 1), null)).isZero();
    }

    @Test
    void overlapping_months_count_once() {
        assertThat(Period.union(List.of(
                        new Period(YearMonth.of(2020, 6), YearMonth.of(2021, 6)),
                        new Period(YearMonth.of(2020, 1), YearMonth.of(2020, 12)),
                        new Period(YearMonth.of(2020, 3), YearMonth.of(2020, 4)))))
                .isEqualTo(18);
        assertThat(Period.union(List.of())).isZero();
    }
}
