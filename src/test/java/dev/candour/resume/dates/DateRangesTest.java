package dev.candour.resume.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.text.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangesTest {

    private static List<DateRange> in(String text) {
        return DateRanges.of(View.of("test", text).text());
    }

    @Test
    void two_digits_behind_a_year_are_a_year_where_others_can_be_nothing_else() {
        assertThat(in("2009-14 Supervisor\n2003-09 Nurse").get(1))
                .extracting(range -> range.from() + ".." + range.to())
                .isEqualTo("2003..2009");
        assertThat(in("2011-14 Supervisor\n2007-8 Nurse").get(1))
                .extracting(range -> range.from() + ".." + range.to())
                .isEqualTo("2007..2008");
        assertThat(in("2007-8 Nurse").get(0).from()).hasToString("2007-08");
        assertThat(in("2009-12 to 2014-01 Supervisor\n2003-09 Nurse").get(1))
                .extracting(range -> range.from() + ".." + range.to())
                .isEqualTo("2003-09..2003-09");
    }

    @Test
    void ranges_are_read_upwards_where_the_present_or_three_of_them_are_written_first() {
        assertThat(in("Present - 2021\n2021 - 2018"))
                .extracting(range -> range.from() + ".." + range.to() + range.current())
                .containsExactly("2021..nulltrue", "2018..2021false");
        assertThat(in("2021 - 2018\n2018 - 2016\n2016 - 2014"))
                .extracting(range -> range.from() + ".." + range.to())
                .containsExactly("2018..2021", "2016..2018", "2014..2016");
        assertThat(in("2021 - 2018\n2014 - 2018").get(0).from()).hasToString("2021");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        2022/04-Present; 2022-04; now
        1. 2017.03-至今; 2017-03; now
        "2. 2015-03 - 2016-01"; 2015-03; 2016-01
        1. 2017 - 2019; 2017; 2019
        01. 2017 - 03. 2019; 2017-01; 2019-03
        2019.1-2021/5; 2019-01; 2021-05
        2014.11-2017/2; 2014-11; 2017-02
        Aug. 2020 - May. 2022; 2020-08; 2022-05
        Sept. 2011 - Jul. 2014; 2011-09; 2014-07
        2016年9月-2019年1月; 2016-09; 2019-01
        2022年6月-至今; 2022-06; now
        2022年6月至今; 2022-06; now
        2015.4~至今; 2015-04; now
        2014年7月----2019年2月; 2014-07; 2019-02
        2020.3—2021.4; 2020-03; 2021-04
        2020/03 – 2021/04; 2020-03; 2021-04
        03/2020 - 04/2021; 2020-03; 2021-04
        Mar 2020 to Apr 2021; 2020-03; 2021-04
        March, 2020 -- now; 2020-03; now
        "October,2017，- 2018.2"; 2017-10; 2018-02
        2020年3月到2021年4月; 2020-03; 2021-04
        2010年至年2012年; 2010; 2012
        2019.03 -- ~ 2020.05; 2019-03; 2020-05
        2018; 2018; 2018
        2015-2017; 2015; 2017
        2016年九月 - 2017八月; 2016-09; 2017-08
        2010五月 - 2013十二月; 2010-05; 2013-12
        2015 – 17; 2015; 2017
        Jan - Mar 2020; 2020-01; 2020-03
        June 2 to July 11, 2014; 2014-06; 2014-07
        Sept. 1st - Oct 3rd, 2014; 2014-09; 2014-10
        April 14-25, 2014; 2014-04; 2014-04
        2018年3月-6月; 2018-03; 2018-06
        Summer 2018; 2018-06; 2018-08
        2018年夏; 2018-06; 2018-08
        Q2 2020 - Q3 2021; 2020-04; 2021-09
        H1 2018; 2018-01; 2018-06
        Summer '15; 2015-06; 2015-08
        mid 2018 - late 2020; 2018; 2020
        gennaio 2019 - luglio 2020; 2019-01; 2020-07
        Jan 2019 - present day; 2019-01; now
        Mar'17 - Apr’18; 2017-03; 2018-04
        2019-01-15 to 2020-02-20; 2019-01; 2020-02
        15/01/2019 - 20/02/2020; 2019-01; 2020-02
        01/03/2019 - 31/05/2021; 2019-03; 2021-05
        03/01/2019 - 05/31/2021; 2019-03; 2021-05
        2019年3月起; 2019-03; now
        Developer, 2021-; 2021; now
        201903-202104; 2019-03; 2021-04
        2019.03 2021.05; 2019-03; 2021-05
        Feb 2013 - current; 2013-02; now
        Sept 2023 to date; 2023-09; now
        since May 2021; 2021-05; now
        2020年3月—现在; 2020-03; now
        2020.03 -; 2020-03; now
        12 January 2014 - 30 April 2017; 2014-01; 2017-04
        1st Feb 2016 to 31st Jan 2020; 2016-02; 2020-01
        二〇一八年三月至二〇二〇年五月; 2018-03; 2020-05
        "2015 (June – September)"; 2015-06; 2015-09
        (2017.10-?); 2017-10; now
        "2024-        ACME"; 2024; now
        3. Mai 2018 – 31. Okt. 2020; 2018-05; 2020-10
        mars 2018 - août 2020; 2018-03; 2020-08
        1 de enero de 2018 - dic. 2020; 2018-01; 2020-12
        Jan 2015 – heute; 2015-01; now
        seit 01/2017; 2017-01; now
        01/2013 – aujourd’hui; 2013-01; now
        05/2018 bis 10/2020; 2018-05; 2020-10
        Feb 2019 / Mar 2020; 2019-02; 2020-03
        Nov 17 - May 21; 2017-11; 2021-05
        11/17 - 05/21; 2017-11; 2021-05
        18.03-20.05; 2018-03; 2020-05
        20180301-20200531; 2018-03; 2020-05
        2018 03 - 2020 05; 2018-03; 2020-05
        2018年三月至2020年十二月; 2018-03; 2020-12
        108年3月-110年5月; 2019-03; 2021-05
        Winter 2019/20 - Spring 2021; 2019-12; 2021-05
        From May 2018 until October 2021; 2018-05; 2021-10
        Sep 2018 until further notice; 2018-09; now
        "'16 – '19"; 2016; 2019
        "'98-present"; 1998; now
        2010 up to 2012; 2010; 2012
        "starting 06/2006, ending 08/2008"; 2006-06; 2008-08
        as of May 2020; 2020-05; now
        2018 Feb. - 2020 Aug.; 2018-02; 2020-08
        "2018, Feb - 2020, Aug"; 2018-02; 2020-08
        2018 February 1 - 2020 August 3; 2018-02; 2020-08
        2015–’18; 2015; 2018
        2019年初-2020年底; 2019; 2020
        6 / 2016 - 12 / 2019; 2016-06; 2019-12
        3. 2016 - 4. 2019; 2016-03; 2019-04
        Nov17 - May21; 2017-11; 2021-05
        Aug21 – Now; 2021-08; now
        2015年7月起至2018年8月止; 2015-07; 2018-08
        自2016年3月起到2019年5月止; 2016-03; 2019-05
        2019.03_2021.05; 2019-03; 2021-05
        2019年3月 _ 至今; 2019-03; now
        2019-?? to 2021-??; 2019; 2021
        xx/2015 - XX/2018; 2015; 2018
        2016年xx月-2018年??月; 2016; 2018
        2015, 2016, 2017; 2015; 2017
        2015、2016、2017年; 2015; 2017
        2014/2015/2016; 2014; 2016
        2018, 2017 and 2016; 2016; 2018
        2012年、2013年和2014年; 2012; 2014
        """)
    void a_range_is_read_as_people_write_it(String text, String from, String to) {
        assertThat(in(text)).singleElement().satisfies(range -> {
            assertThat(String.valueOf(range.from())).isEqualTo(from);
            assertThat(range.current() ? "now" : String.valueOf(range.to())).isEqualTo(to);
        });
    }

    @Test
    void years_of_two_digits_in_brackets_are_years_where_there_are_several() {
        assertThat(in("[16-19] Cook\n[99-12] Porter"))
                .extracting(range -> range.from() + ".." + range.to())
                .containsExactly("2016..2019", "1999..2012");
        assertThat(in("Cook (16-19)\nPorter (19-present)"))
                .extracting(range -> range.from() + ".." + range.to())
                .containsExactly("2016..2019", "2019..null");
        assertThat(in("Taught pupils (11-16)")).isEmpty();
    }

    @Test
    void a_month_with_two_digits_in_parentheses_is_a_date_among_ranges_of_such() {
        assertThat(in("Fellow (Oct 15 - Feb 19)\nLecturer (since Mar 19)\nTutor (until Sep 15)"))
                .extracting(range -> range.from() + ".." + range.to() + (range.current() ? " now" : ""))
                .containsExactly("2015-10..2019-02", "2019-03..null now", "null..2015-09");
        assertThat(in("Lecturer (since Mar 19)")).noneMatch(range -> range.current());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015, 2016", "2013, 2015, 2016", "2016, 2018, 2020", "2015, 2016, 2017 - 2019"})
    void years_of_which_one_is_left_out_and_two_alone_are_no_range(String text) {
        assertThat(in(text)).hasSizeGreaterThan(1);
    }

    @Test
    void a_word_that_ends_a_range_belongs_to_it() {
        String text = "2015年7月起至2018年8月止 青杉公司";
        assertThat(in(text))
                .singleElement()
                .satisfies(range ->
                        assertThat(text.substring(range.start(), range.end())).isEqualTo("2015年7月起至2018年8月止"));
    }

    @Test
    void dots_between_years_and_months_are_read_before_a_name_behind_some_spaces() {
        assertThat(in("2017·08-2020·03  青杉公司").get(0).to()).hasToString("2020-03");
    }

    @Test
    void a_soft_hyphen_between_dates_is_a_dash() {
        assertThat(in("2016.09\u00AD2019.01")).singleElement().satisfies(range -> {
            assertThat(range.from()).hasToString("2016-09");
            assertThat(range.to()).hasToString("2019-01");
        });
    }

    @Test
    void a_range_may_break_over_two_lines() {
        assertThat(in("Engineer 2019.03 -\n2021.05")).singleElement().satisfies(range -> {
            assertThat(range.from()).hasToString("2019-03");
            assertThat(range.to()).hasToString("2021-05");
        });
    }

    @Test
    void a_year_that_is_blotted_out_is_a_date_that_cannot_be_read() {
        assertThat(in("202X.09 - 202X.12"))
                .singleElement()
                .satisfies(range -> assertThat(range.isReadable()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan 2015 – dnes", "2018.03-2020.13", "2018.13-2020.05", "Feb 2016 - 99.99"})
    void an_end_that_is_not_understood_is_unknown_and_never_the_first_month(String text) {
        assertThat(in(text)).singleElement().satisfies(range -> {
            assertThat(range.range()).isTrue();
            assertThat(range.isReadable()).isFalse();
        });
    }

    @Test
    void two_dates_in_two_lines_are_two_dates() {
        assertThat(in("BSc, 2013\nMSc, 2015")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000 users",
                "1200 Elm Street",
                "$2015",
                "v2019x",
                "99.95",
                "2.5 years",
                "I may go",
                "62704",
                "11/17",
                "3.05 - 4.10",
                "in 24 mars bars"
            })
    void other_numbers_and_words_are_no_dates(String text) {
        assertThat(in(text)).isEmpty();
    }
}
