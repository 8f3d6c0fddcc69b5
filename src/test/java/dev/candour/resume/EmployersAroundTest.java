package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Employers with the town behind them, over an address, or over an item that names the title. */
class EmployersAroundTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "a town behind in",
                        "Game Designer at Larkspur GmbH in Ostrau (April 2020 - January 2022)\n\nClerk at Tansy Museum in Munich (May 2016 - March 2020)",
                        "Larkspur GmbH | Game Designer | 2020-04..2022-01\nTansy Museum | Clerk | 2016-05..2020-03"),
                Arguments.of(
                        "no town, but what an employer is about",
                        "Analyst at Centre for Research in Economics (April 2020 - January 2022)",
                        "Centre for Research in Economics | Analyst | 2020-04..2022-01"),
                Arguments.of(
                        "a heading with an address over roles",
                        "### Harbour Education\n\n55 Quay Street, #900\nBrooklyn, NY 11201\n\n#### Systems Engineer\n\nMarch 2012 - May 2014\n\n* Ran the servers\n\n#### Web Developer\n\nJune 2010 - March 2012\n\n* Built pages",
                        "Harbour Education | Systems Engineer | 2012-03..2014-05\nHarbour Education | Web Developer | 2010-06..2012-03"),
                Arguments.of(
                        "a heading that gathers roles of several employers",
                        "### Earlier jobs\n\n#### Systems Engineer\n\nMarch 2012 - May 2014\n\n* Ran the servers",
                        "null | Systems Engineer | 2012-03..2014-05"),
                Arguments.of(
                        "a first item with the title",
                        "### Quillfern Software, Bellmere, WA (2010 - 2014)\n\n- Macintosh Developer: Built windows in C for a bridge of harbours.\n- Wrote the notes.\n\n### Tansy Consultants, Newark, DE (2004 - 2009)\n\n- Systems Analyst: Software for grain and coal.",
                        "Quillfern Software | Macintosh Developer | 2010..2014\nTansy Consultants | Systems Analyst | 2004..2009"),
                Arguments.of(
                        "what was done behind a dash",
                        "- Doctoral researcher, Quay Imaging Lab, Elm University, Belgium (10/2020-12/2025) – spectroscopy of single grains of salt under the light of three colours, and how they move\n- Research assistant, Tide Group, Oak University Hospital (10/2019-09/2020) – microscopy of the lifetime of light in grains of salt, and how it changes with the tide",
                        "Elm University | Doctoral researcher | 2020-10..2025-12\nOak University Hospital | Research assistant | 2019-10..2020-09"),
                Arguments.of(
                        "a student who visits",
                        "Quayside Institute of Technology\tStockholm, Sweden\nVisiting PhD Student\tAug 2021 - Jan 2022\n- Built arms\n\nElm Robotics Inc.\tAustin, TX\nSoftware Engineer\tAug 2019 - Jul 2021\n- Built legs",
                        "Quayside Institute of Technology | Visiting PhD Student | 2021-08..2022-01\nElm Robotics Inc. | Software Engineer | 2019-08..2021-07"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void an_employer_is_named_without_what_stands_around_it(String name, String lines, String expected) {
        assertThat(career(readText("resume.md", "# Mira Tallow\n\n## Experience\n\n" + lines))
                        .map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }
}
