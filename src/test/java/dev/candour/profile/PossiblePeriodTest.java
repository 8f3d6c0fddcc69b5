package dev.candour.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.EmploymentType;
import dev.candour.profile.Profile.Work;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossiblePeriodTest {

    private static final YearMonth TODAY = YearMonth.of(2026, 11);

    @ParameterizedTest(name = "{0} to {1}: {2} to {3} months")
    @CsvSource({
        "2015, 2017, 14, 36",
        "2018, 2018, 1, 12",
        "2018, 2018-03, 1, 3",
        "2018-03, 2018, 1, 10",
        "2019-02, 2020-03, 14, 14",
        "2019, , 84, 95",
        "2026, , 1, 11",
        "2025, 2026, 2, 23"
    })
    void a_year_without_a_month_can_mean_less_and_more(String from, String to, int least, int most) {
        Work work = work(from, to);

        assertThat(PossiblePeriod.shortest(work, TODAY).map(Period::months)).hasValue(least);
        assertThat(PossiblePeriod.longest(work, TODAY).map(Period::months)).hasValue(most);
    }

    @Test
    void what_is_counted_lies_between_the_two() {
        for (int from = 2000 * 12; from < 2003 * 12; from++) {
            for (int to = from - 14; to < 2004 * 12; to++) {
                for (int without = 0; without < 4; without++) {
                    Work work = work(text(from, without % 2 == 0), text(to, without / 2 == 0));
                    Optional<Period> counted = Period.of(work, TODAY);
                    if (counted.isPresent()) {
                        int months = counted.get().months();
                        assertThat(PossiblePeriod.shortest(work, TODAY)
                                        .orElseThrow()
                                        .months())
                                .as(work.toString())
                                .isBetween(1, months);
                        assertThat(PossiblePeriod.longest(work, TODAY)
                                        .orElseThrow()
                                        .months())
                                .as(work.toString())
                                .isGreaterThanOrEqualTo(months);
                    }
                }
            }
        }
    }

    @Test
    void nothing_is_assumed_of_dates_with_months_and_of_none() {
        assertThat(PossiblePeriod.isOpen(work("2015-02", "2017-03"))).isFalse();
        assertThat(PossiblePeriod.isOpen(work("2015-02", null))).isFalse();
        assertThat(PossiblePeriod.isOpen(work(null, null))).isFalse();
        assertThat(PossiblePeriod.isOpen(work("2015", "2017-03"))).isTrue();
        assertThat(PossiblePeriod.isOpen(work("2015-02", "2017"))).isTrue();
    }

    private static String text(int month, boolean yearOnly) {
        return yearOnly ? String.valueOf(month / 12) : "%d-%02d".formatted(month / 12, month % 12 + 1);
    }

    private static Work work(String from, String to) {
        return new Work("Acme", "Engineer", date(from), date(to), EmploymentType.EMPLOYMENT, null, null);
    }

    private static PartialDate date(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() == 4
                ? PartialDate.ofYear(Integer.parseInt(text))
                : PartialDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    }
}
