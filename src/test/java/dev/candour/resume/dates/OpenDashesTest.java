package dev.candour.resume.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dash that keeps to the date before it and has no date behind it. */
class OpenDashesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019.03-  青杉有限公司 会计\n2016.02-2019.02  白鹭商行 出纳",
                "2019/03~ 青杉有限公司 会计\n2016/02~2019/02 白鹭商行 出纳",
                "- 2019.03- 青杉有限公司 会计\n- 2016.02-2019.02 白鹭商行 出纳",
                "2019年3月— Birch Ltd 会计\n2016年2月—2019年2月 白鹭商行 出纳",
                "2021- Keeper of Prints, Tansy Halls\n2014-2021 Usher, Larkspur Halls",
                "- 2021- Tansy Halls\n\n- 2014-2021 Larkspur Halls",
                "* 2021-\tTansy Halls\n* 2014-2021\tLarkspur Halls"
            })
    void lasts_where_another_range_is_written_with_the_same_dash(String career) {
        List<DateRange> ranges = DateRanges.of(career.replace('—', '-'));
        assertThat(ranges).extracting(DateRange::current).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019/03 ~ 青杉有限公司\n2016/02~2019/02 白鹭商行",
                "2019/03~ 青杉有限公司\n2016/02 - 2019/02 白鹭商行",
                "2021 - Keeper of Prints, Tansy Halls\n2014-2021 Usher, Larkspur Halls",
                "2021- Keeper of Prints, Tansy Halls\n2014 - 2021 Usher, Larkspur Halls",
                "2021- First prize\n2020- Second prize\n2019- Third prize\n2014-2018 Usher, Larkspur Halls",
                "2019.03- 一等奖\n2018.03- 二等奖\n2017.03- 三等奖\n2016.02-2019.02 白鹭商行"
            })
    void parts_names_in_any_other_place(String career) {
        assertThat(DateRanges.of(career)).noneMatch(DateRange::current);
    }

    @Test
    void lasts_behind_a_space_where_no_other_dash_stands_between_times_and_names() {
        String career = "9.2.2023 - Birch Oy, Clerk\n3.10.2016-8.1.2023 Tansy Halls\n1.2.2013-3.4.2016 Larkspur Halls";

        assertThat(DateRanges.of(career)).extracting(DateRange::current).containsExactly(true, false, false);
        assertThat(DateRanges.of(career.replace("8.1.2023 ", "8.1.2023 - "))).noneMatch(DateRange::current);
    }
}
