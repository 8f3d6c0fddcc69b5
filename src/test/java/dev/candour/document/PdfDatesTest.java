package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates beside, in or broken by the columns of a page stay with their entry. */
class PdfDatesTest {

    @Test
    void a_date_at_the_right_edge_stays_in_the_line_of_its_entry() {
        assertThat(lines(page -> page.say(50, 100, "Fernwood Ltd")
                        .say(480, 100, "2019 - 2021")
                        .lines(50, 114, "Engineer", "Moved the ledger to Kafka")
                        .say(50, 160, "Quarrybank plc")
                        .say(480, 160, "2016 - 2019")
                        .lines(50, 174, "Analyst", "Priced the risks")
                        .say(50, 220, "Tern Island")
                        .say(480, 220, "2014 - 2016")))
                .contains("Fernwood Ltd\t2019 - 2021", "Quarrybank plc\t2016 - 2019", "Tern Island\t2014 - 2016");
    }

    @Test
    void a_date_in_a_left_column_that_is_broken_over_lines_stays_with_its_entry() {
        assertThat(lines(page -> page.lines(50, 100, "2019 -", "Present")
                        .lines(150, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .lines(50, 160, "2016 -", "2019")
                        .lines(150, 160, "Quarrybank plc", "Analyst", "Priced the risks")))
                .containsExactly(
                        "2019 - Present\tFernwood Ltd",
                        "Engineer",
                        "Moved the ledger to Kafka",
                        "2016 - 2019\tQuarrybank plc",
                        "Analyst",
                        "Priced the risks");
    }

    @Test
    void a_date_close_to_its_entry_is_a_column_of_its_own() {
        assertThat(lines(page -> page.say(60, 100, "01/2019 -")
                        .say(60, 114, "Present")
                        .lines(108, 100, "Engineer, Fernwood Ltd", "Moved the ledger to Kafka", "Wrote the tests")
                        .say(60, 160, "05/2016 -")
                        .say(60, 174, "12/2018")
                        .lines(108, 160, "Analyst, Quarrybank plc", "Priced the risks", "Kept the books")))
                .contains("01/2019 - Present\tEngineer, Fernwood Ltd", "05/2016 - 12/2018\tAnalyst, Quarrybank plc")
                .contains("Moved the ledger to Kafka", "Priced the risks");
    }

    @Test
    void a_month_above_a_later_one_beside_an_entry_is_its_range() {
        assertThat(lines(page -> page.lines(50, 100, "May 2019", "Dec 2021")
                        .lines(150, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .lines(50, 160, "2016.08", "2019.04")
                        .lines(150, 160, "Quarrybank plc", "Analyst", "Priced the risks")))
                .contains("May 2019 \u2013 Dec 2021\tFernwood Ltd", "2016.08 \u2013 2019.04\tQuarrybank plc");
    }

    @Test
    void single_months_of_a_list_stay_what_they_are() {
        assertThat(lines(page -> page.lines(50, 100, "May 2019", "Dec 2020", "Mar 2021")
                        .lines(150, 100, "Prize for prose", "Prize for poems", "Prize for plays")))
                .containsExactly("May 2019\tPrize for prose", "Dec 2020\tPrize for poems", "Mar 2021\tPrize for plays");
    }

    @Test
    void a_date_that_is_broken_after_its_month_is_whole() {
        assertThat(lines(page -> page.lines(50, 100, "September", "2017 - May 2021")
                        .lines(150, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .lines(50, 160, "June 2014 - August", "2017")
                        .lines(150, 160, "Quarrybank plc", "Analyst", "Priced the risks")))
                .contains("September 2017 - May 2021\tFernwood Ltd")
                .anyMatch(line -> line.matches("June 2014 - August 2017\\sQuarrybank plc"));
    }

    @Test
    void a_dash_apart_from_its_date_belongs_to_the_range_and_is_no_bullet() {
        assertThat(lines(page -> page.say(50, 100, "01/2022")
                        .say(105, 100, "-")
                        .say(50, 114, "Present")
                        .lines(150, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")))
                .contains("01/2022 - Present\tFernwood Ltd");
    }

    @Test
    void a_month_that_is_cut_by_a_hyphen_or_parted_from_its_year_is_whole() {
        assertThat(lines(page -> page.lines(50, 100, "June 2018 - De-", "cember 2021")
                        .lines(170, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .say(50, 160, "January")
                        .say(110, 160, "2015 -")
                        .say(50, 174, "May 2018")
                        .lines(170, 160, "Quarrybank plc", "Analyst", "Priced the risks")))
                .contains("June 2018 - December 2021\tFernwood Ltd", "January 2015 - May 2018\tQuarrybank plc");
    }

    @Test
    void a_month_in_numbers_that_a_narrow_column_parted_from_its_year_is_whole() {
        assertThat(lines(page -> page.lines(50, 100, "2018-06 - 2021-", "12")
                        .lines(170, 100, "Fernwood Ltd", "Engineer", "Moved the ledger to Kafka")
                        .lines(50, 160, "2015-01 - 2018-", "05")
                        .lines(170, 160, "Quarrybank plc", "Analyst", "Priced the risks")))
                .contains("2018-06 - 2021-12\tFernwood Ltd", "2015-01 - 2018-05\tQuarrybank plc");
    }

    @Test
    void the_rest_of_a_title_that_had_no_room_beside_its_date_belongs_to_it() {
        assertThat(lines(page -> page.say(50, 100, "Senior Engineer of Ledgers, Fernwood and Quarry-")
                        .say(290, 100, "2019 - 2021")
                        .say(50, 112, "bank, Thornholme")
                        .say(50, 140, "Moved the ledger to Kafka")))
                .containsExactly(
                        "Senior Engineer of Ledgers, Fernwood and Quarrybank, Thornholme\t2019 - 2021",
                        "Moved the ledger to Kafka");
    }

    @Test
    void the_rest_of_an_employer_behind_a_comma_belongs_to_its_title_however_short_that_is() {
        assertThat(lines(page -> page.bold(50, 100, "Porter, Elm Station")
                        .say(52 + Page.boldWidth("Porter, Elm Station Hot"), 100, "May 2019 - July 2021")
                        .bold(50, 112, "Hotel")
                        .say(50, 140, "\u2022 Carried the trunks of the guests")))
                .contains("Porter, Elm Station Hotel\tMay 2019 - July 2021");
    }

    @Test
    void a_range_whose_end_stands_alone_in_the_next_line_is_whole() {
        assertThat(lines(page -> page.say(50, 100, "University of Thornholme, MSc Mathematics September 2013 -")
                        .say(50, 112, "September 2014")))
                .containsExactly("University of Thornholme, MSc Mathematics September 2013 - September 2014");
    }

    @Test
    void until_when_may_stand_above_since_when_where_one_is_today() {
        assertThat(lines(page -> page.lines(58, 100, "Now")
                        .lines(50, 114, "05/2019")
                        .lines(150, 100, "Engineer", "Fernwood Ltd", "Moved the ledger to Kafka")
                        .lines(50, 160, "12/2018", "02/2018")
                        .lines(150, 160, "Analyst", "Quarrybank plc", "Priced the risks")
                        .lines(57, 220, "2014")
                        .lines(150, 220, "Diploma", "Tern College")))
                .contains(
                        "05/2019 \u2013 Now\tEngineer",
                        "Fernwood Ltd",
                        "02/2018 \u2013 12/2018\tAnalyst",
                        "2014\tDiploma");
    }

    @Test
    void years_below_each_other_without_today_are_no_ranges() {
        assertThat(lines(page -> page.lines(50, 100, "2019", "2017")
                        .lines(150, 100, "Diploma in welding", "Licence for cranes")
                        .lines(50, 160, "2015", "2012")
                        .lines(150, 160, "First aid", "Driving licence")))
                .contains("2019\tDiploma in welding", "2017\tLicence for cranes", "2012\tDriving licence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". . . . . . . . . . . . . ",
                "..............",
                " . . . . . . . . . .",
                "\u00B7 \u00B7 \u00B7 \u00B7 \u00B7 \u00B7 \u00B7 "
            })
    void dots_that_lead_to_a_date_are_not_read(String dots) {
        assertThat(lines(page -> page.say(50, 100, "Engineer" + dots + "2019 - 2021")
                        .lines(50, 114, "Fernwood Ltd", "Moved the ledger to Kafka...")
                        .say(50, 160, "Senior analyst" + dots + "2016 - 2019")
                        .lines(50, 174, "Quarrybank plc")))
                .containsExactly(
                        "Engineer\t2019 - 2021",
                        "Fernwood Ltd",
                        "Moved the ledger to Kafka...",
                        "Senior analyst\t2016 - 2019",
                        "Quarrybank plc");
    }
}
