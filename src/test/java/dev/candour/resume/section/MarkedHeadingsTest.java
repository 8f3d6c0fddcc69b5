package dev.candour.resume.section;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings behind a mark that stands before nothing else. */
class MarkedHeadingsTest {

    private static final String RESUME =
            "Mira Tallow\n\n%s About Me and Mine\n\nMail\tmira@example.org\n\n%s Work Experience\n\n7.2019 – 5.2020\tLARKSPUR HALLS\tUsher\n"
                    + "1.2019 – 6.2019\tQUILLSTONE\tTide Analizer\n\n%s Education\n\n2012\tElm University, BSc in Physics\n\n%s Skills\n\nBaking\n";

    @ParameterizedTest
    @ValueSource(strings = {"+", "■", "◆", "➤", "▶"})
    void begin_sections(String mark) {
        assertThat(career(readText("resume.txt", RESUME.replace("%s", mark))))
                .containsExactly(
                        "LARKSPUR HALLS | Usher | 2019-07..2020-05 | employment",
                        "QUILLSTONE | Tide Analizer | 2019-01..2019-06 | employment");
    }

    @Test
    void are_none_where_the_mark_stands_before_what_was_done() {
        assertThat(
                        career(
                                readText(
                                        "resume.txt",
                                        "Mira Tallow\n\nWork Experience\n\nUsher, Larkspur Halls\n2019 - 2021\n+ Education\n+ Skills\n+ Showed visitors to their seats every evening.\n\nClerk, Elm Ltd\n2017 - 2019\n+ Kept the books of the house.\n")))
                .containsExactly(
                        "Larkspur Halls | Usher | 2019..2021 | employment",
                        "Elm Ltd | Clerk | 2017..2019 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organizations", "ORGANISATIONS", "## Organizations"})
    void organizations_are_no_employers(String heading) {
        assertThat(career(readText(
                        "resume.md",
                        "# Mira Tallow\n\n## Experience\n\nUsher, Larkspur Halls\n2019 - 2021\n\n%s\n\nElm Lampers - Lead Producer\n2016 - 2018\n"
                                .replace("%s", heading))))
                .containsExactly(
                        "Larkspur Halls | Usher | 2019..2021 | employment",
                        "Elm Lampers | Lead Producer | 2016..2018 | volunteer");
    }
}
