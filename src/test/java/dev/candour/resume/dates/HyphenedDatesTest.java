package dev.candour.resume.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "04-14 - 04-16": months and years of two digits around a hyphen. */
class HyphenedDatesTest {

    @Test
    void ranges_of_months_and_short_years_are_read_where_there_are_several() {
        List<DateRange> ranges = DateRanges.of("03-16 - Now  Usher\n09-14 - 02-16  Clerk\n11-98 - 08-14  Driver");
        assertThat(ranges)
                .extracting(DateRange::from)
                .containsExactly(PartialDate.of(2016, 3), PartialDate.of(2014, 9), PartialDate.of(1998, 11));
        assertThat(ranges)
                .extracting(DateRange::to)
                .containsExactly(null, PartialDate.of(2016, 2), PartialDate.of(2014, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hours: 09-12 - 01-05",
                "Call 07-14 - 04-16-22, or 04-14-08",
                "Rooms 13-14 - 14-16 and 15-20 - 16-30"
            })
    void hours_numbers_and_one_range_alone_are_no_dates(String text) {
        assertThat(DateRanges.of(text)).isEmpty();
    }
}
