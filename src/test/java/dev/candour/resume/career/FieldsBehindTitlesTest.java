package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between a title and its house, and says for what somebody worked there. */
class FieldsBehindTitlesTest {

    private static final String TOP = "Ines Varga\nines.varga@example.org\n\nWork Experience\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Clerk - Evening Talks, Tansyfern (2019 - 2021);Usher - Payments, Quillbrook (2016 - 2018)",
                "Clerk – Evening Talks, Tansyfern, 2019 - 2021;Usher – Payments, Quillbrook, 2016 - 2018",
                "2019 - 2021 Clerk - Evening Talks, Tansyfern;2016 - 2018 Usher - Payments, Quillbrook",
                "Clerk, Evening Talks | Tansyfern | 2019 - 2021;Usher, Payments | Quillbrook | 2016 - 2018",
                "Clerk - Evening Talks at Tansyfern, 2019 - 2021;Usher - Payments at Quillbrook, 2016 - 2018"
            })
    void one_line_with_a_known_field_tells_what_stands_there_on_the_others(String first, String second) {
        assertThat(houses(TOP + first + "\n- Filed\n" + second + "\n- Took tickets\n"))
                .containsExactly("Tansyfern", "Quillbrook");
    }

    @Test
    void the_title_keeps_its_field_and_may_be_unknown_itself() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        TOP
                                                + "Head of Product - Tea & Biscuits, Tansyfern (2019 - 2021): Sold more of both.\nUsher - Payments, Quillbrook (2016 - 2018): +12% of new leads; less waste.\nGPM - Evening Talks, Norwell Bank (2012 - 2015): Planned the year.\n")))
                .containsExactly(
                        "Tansyfern | Head of Product - Tea & Biscuits | 2019..2021 | employment",
                        "Quillbrook | Usher - Payments | 2016..2018 | employment",
                        "Norwell Bank | GPM - Evening Talks | 2012..2015 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clerk - Tansyfern, Leeds (2019 - 2021)\n- Filed\nUsher - Quillbrook, Oslo (2016 - 2018)\n",
                "Clerk - Tansyfern, Oakmoor (2019 - 2021)\n- Filed\nUsher - Quillbrook, Leeds (2016 - 2018)\n",
                "Clerk, Tansyfern | Leeds | 2019 - 2021\n- Filed\nUsher, Quillbrook | Oakmoor | 2016 - 2018\n"
            })
    void a_town_behind_the_house_makes_no_field_of_it(String positions) {
        assertThat(houses(TOP + positions)).containsExactly("Tansyfern", "Quillbrook");
    }

    @Test
    void what_was_reached_is_no_title() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        TOP
                                                + "Clerk, Tansyfern (2019 - 2021): +12% of leads by post; less waste.\nUsher, Quillbrook (2016 - 2018): Took tickets.\n")))
                .containsExactly(
                        "Tansyfern | Clerk | 2019..2021 | employment", "Quillbrook | Usher | 2016..2018 | employment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019-2021\tTansyfern: Senior Clerk in Billing.;Senior Clerk in Billing",
                "Norwell Bank: Ostler, 2019 - 2021;Ostler",
                "2019 - 2021: Norwell Bank: Ostler;Ostler",
                "Norwell Bank, Oslo, Norway: Ostler (2019 - 2021);Ostler",
                "Tansyfern: Ostler (2019 - 2021)\\n- Fed\\nQuillbrook: Clerk (2016 - 2018)\\n- Filed\\nMossgate: Usher (2013 - 2015);Ostler"
            })
    void behind_a_house_and_a_colon_stands_what_somebody_was(String positions, String title) {
        assertThat(career(readText("cv.txt", TOP + positions.replace("\\n", "\n") + "\n- Kept order\n"))
                        .map(line -> line.split(" \\| ")[1])
                        .findFirst())
                .contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norwell Bank: Payments, 2019 - 2021", "Norwell Bank: Leeds, 2019 - 2021"})
    void a_field_or_a_town_behind_a_colon_is_no_title(String position) {
        assertThat(career(readText("cv.txt", TOP + position + "\n- Kept order\n")))
                .noneMatch(line -> line.contains("| Payments |") || line.contains("| Leeds |"));
    }

    private static List<String> houses(String text) {
        return career(readText("cv.txt", text))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .toList();
    }
}
