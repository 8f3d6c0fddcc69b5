package dev.candour.resume.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years one behind the other, as in "Usher, Elm Theatre, 2015, 2016 & 2017". */
class ListedYearsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Usher, Elm Theatre, 2015, 2016, 2017 | 2015..2017",
                "Usher, Elm Theatre, 2015 & 2016 | 2015..2016",
                "Usher (2017, 2016 and 2015) | 2015..2017",
                "Usher, 2012, 2015 | 2012..2012 2015..2015",
                "Usher, 2015, 2016-2018 | 2015..2015 2016..2018",
                "带领团队参加2015,2016年比赛 | 2015..2015 2016..2016",
                "Usher 2015, Clerk 2016 | 2015..2015 2016..2016",
            })
    void without_a_gap_are_one_time(String text, String expected) {
        assertThat(DateRanges.of(text).stream()
                        .map(range -> range.from() + ".." + range.to())
                        .toList())
                .containsExactly(expected.split(" "));
    }
}
