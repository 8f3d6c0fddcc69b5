package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles within one house, times of several houses, and dates that stand below more than the house. */
class WhatIsBesideHousesTest {

    private static Stream<String> positions(String section) {
        return career(readText("cv.md", "# Nora Whitlock\n\n## Experience\n\n" + section));
    }

    /** The last role of the first house lasted while the second did. */
    @Test
    void roles_stay_although_the_next_house_falls_within_their_time() {
        assertThat(positions("""
                ### Tolliver Group
                Leeds, UK · April 2011 - July 2015

                #### Baker November 2014 - July 2015
                - Baked bread for the town.

                #### Hiring Manager January 2013 - December 2014
                - Hired.

                ### Fernwood Corporation
                Leeds, UK · May 2013 - October 2013

                Bread Analyst
                - Milled rye.

                ### Marsh Corporation
                Leeds, UK · May 2009 - October 2010

                Mixer
                - Mixed rye.
                """))
                .containsExactly(
                        "Tolliver Group | Baker | 2014-11..2015-07 | employment",
                        "Tolliver Group | Hiring Manager | 2013-01..2014-12 | employment",
                        "Fernwood Corporation | Bread Analyst | 2013-05..2013-10 | employment",
                        "Marsh Corporation | Mixer | 2009-05..2010-10 | employment");
    }

    @Test
    void a_heading_over_deeper_ones_that_gathers_a_time_is_no_house() {
        assertThat(positions("""
                ### 2008~2012 传统行业

                #### 2008.3 - 2012.2 白杨科技有限公司 测试员
                - 测试
                """)).containsExactly("白杨科技有限公司 | 测试员 | 2008-03..2012-02 | employment");
    }

    @Test
    void dates_below_a_line_on_the_house() {
        assertThat(career(readText("cv.txt", """
                林小岚

                工作经验

                柳溪纸业有限公司 - 仓储部经理
                主要产品: https://zhi.example
                2018年3月 至 2022年5月
                - 领导技术团队

                柳溪纸业有限公司 - 仓管员
                2016年9月 至 2018年3月
                - 编写程序
                """)))
                .containsExactly(
                        "柳溪纸业有限公司 | 仓储部经理 | 2018-03..2022-05 | employment",
                        "柳溪纸业有限公司 | 仓管员 | 2016-09..2018-03 | employment");
    }

    /** The dates below what was done are those of the next position. */
    @Test
    void dates_above_the_house_stay_its_own() {
        assertThat(career(readText("cv.txt", """
                Nora Whitlock

                Experience

                2017 - 2021
                Head Baker, Tolliver Ovens Ltd
                Ran the ovens
                2014 - 2017
                Baker, Fernwood Ltd
                Baked rye bread
                2012 - 2014
                Miller, Marsh Ltd
                Milled
                """)))
                .containsExactly(
                        "Tolliver Ovens Ltd | Head Baker | 2017..2021 | employment",
                        "Fernwood Ltd | Baker | 2014..2017 | employment",
                        "Marsh Ltd | Miller | 2012..2014 | employment");
    }

    /** Read as a part of its word, the low dash hid what was studied. */
    @Test
    void low_dashes_that_open_lines_are_drawn() {
        String page = """
                <html><body><h1>Nora Whitlock</h1><h2>Education</h2>
                _B.S. Botany | University of Fernwood | Leeds: 2009-2013<br>
                _B.S. Geology | University of Fernwood | Leeds: 2009-2013<br>
                </body></html>
                """;

        assertThat(readText("cv.html", page).education())
                .extracting(Profile.Education::area)
                .containsExactly("Botany", "Geology");
    }

    @Test
    void a_house_that_has_a_trade_in_its_name() {
        assertThat(positions("""
                Typist @ The Farrier Quarterly Letters
                May 2019 - June 2020

                Typist at Nurse Lane
                May 2017 - June 2018

                The Miller's Daughter, Typist
                May 2015 - June 2016

                Typist | The Weaver Almanac
                May 2013 - June 2014

                Lead Typist / Editor, Oakford
                May 2011 - June 2012
                """))
                .containsExactly(
                        "The Farrier Quarterly Letters | Typist | 2019-05..2020-06 | employment",
                        "Nurse Lane | Typist | 2017-05..2018-06 | employment",
                        "The Miller's Daughter | Typist | 2015-05..2016-06 | employment",
                        "The Weaver Almanac | Typist | 2013-05..2014-06 | employment",
                        "Oakford | Lead Typist / Editor | 2011-05..2012-06 | employment");
    }

    @Test
    void a_house_abroad_and_a_college_within_a_title() {
        assertThat(positions("""
                Typist - Marais fleuri étoilé
                May 2019 - June 2020

                Honors College Guide @ Wexley Honors College
                May 2017 - June 2018
                """))
                .containsExactly(
                        "Marais fleuri étoilé | Typist | 2019-05..2020-06 | employment",
                        "Wexley Honors College | Honors College Guide | 2017-05..2018-06 | employment");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            Bookkeeper, Farrier Meadows, 2019 - 2021 => Farrier Meadows | Bookkeeper | 2019..2021 | employment
            Judge & Thistle, Bookkeeper, 2019 - 2021 => Judge & Thistle | Bookkeeper | 2019..2021 | employment
            Bookkeeper at Doctor on Wheels, 2019 - 2021 => Doctor on Wheels | Bookkeeper | 2019..2021 | employment
            Nurse ICU, Tolliver, 2019 - 2021 => Tolliver | Nurse ICU | 2019..2021 | employment
            Nurse, Teacher Aide, 2019 - 2021 => null | Nurse | 2019..2021 | employment
            Manager Operations, Nurse, 2019 - 2021 => null | Manager Operations | 2019..2021 | employment
            """)
    void a_trade_that_goes_on_with_what_nobody_is(String line, String position) {
        assertThat(positions(line + "\n- Kept the books.\n")).containsExactly(position);
    }

    /** Both are skills too; "Java" beside a house is no title. */
    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            Tolliver Ltd | Payroll => Tolliver Ltd | Payroll | 2019..2021 | employment
            柳溪纸业有限公司 | 注塑 => 柳溪纸业有限公司 | 注塑 | 2019..2021 | employment
            Tolliver Ltd | Java => Tolliver Ltd | null | 2019..2021 | employment
            """)
    void a_duty_in_place_of_a_title(String line, String position) {
        assertThat(positions("2019 - 2021 | " + line + "\n\n- Kept the books.\n"))
                .containsExactly(position);
    }
}
