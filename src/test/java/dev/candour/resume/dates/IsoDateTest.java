package dev.candour.resume.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IsoDateTest {

    private static final List<String> BEHIND = List.of(
            "", "-01", "-12", "-13", "-00", "-1", "-03-15", "-12-31", "-03-99", "-13-01", "/03", "-03T", "0315", "-0３");

    @Test
    void a_date_means_what_it_means_among_all_others() {
        for (int year = 1940; year < 2070; year++) {
            for (String behind : BEHIND) {
                String text = year + behind;
                PartialDate plain = IsoDate.read(text);
                if (plain != null) {
                    assertThat(Optional.ofNullable(new DateTokens(text).at(0)).map(DateToken::first))
                            .as(text)
                            .contains(plain);
                }
            }
        }
    }

    @Test
    void plain_dates_are_read() {
        assertThat(IsoDate.read("2021")).isEqualTo(PartialDate.ofYear(2021));
        assertThat(IsoDate.read("2021-03")).isEqualTo(PartialDate.of(2021, 3));
        assertThat(IsoDate.read("2021-03-15")).isEqualTo(PartialDate.of(2021, 3));
    }
}
