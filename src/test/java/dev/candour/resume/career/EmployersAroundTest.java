package dev.candour.resume.career;

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
                        "Game Designer at Larkspur GmbH in Ostrau (April 2015 - January 2017)\n\nClerk at Tansy Museum in Munich (May 2011 - March 2015)",
                        "Larkspur GmbH | Game Designer | 2015-04..2017-01\nTansy Museum | Clerk | 2011-05..2015-03"),
                Arguments.of(
                        "no town, but what an employer is about",
                        "Analyst at Centre for Research in Economics (April 2015 - January 2017)",
                        "Centre for Research in Economics | Analyst | 2015-04..2017-01"),
                Arguments.of(
                        "a heading with an address over roles",
                        "### Harbour Education\n\n7 Quay Road, Floor 3\nHarrow Falls, NY 14000\n\n#### Systems Engineer\n\nMarch 2007 - May 2009\n\n* Ran the servers\n\n#### Web Developer\n\nJune 2005 - March 2007\n\n* Built pages",
                        "Harbour Education | Systems Engineer | 2007-03..2009-05\nHarbour Education | Web Developer | 2005-06..2007-03"),
                Arguments.of(
                        "a heading that gathers roles of several employers",
                        "### Earlier jobs\n\n#### Systems Engineer\n\nMarch 2007 - May 2009\n\n* Ran the servers",
                        "null | Systems Engineer | 2007-03..2009-05"),
                Arguments.of(
                        "a first item with the title",
                        "### Quillfern Software, Bellmere, WA (2005 - 2009)\n\n- Macintosh Developer: Built windows in C for a bridge of harbours.\n- Wrote the notes.\n\n### Tansy Consultants, Newark, DE (1999 - 2004)\n\n- Systems Analyst: Software for grain and coal.",
                        "Quillfern Software | Macintosh Developer | 2005..2009\nTansy Consultants | Systems Analyst | 1999..2004"),
                Arguments.of(
                        "what was done behind a dash",
                        "- Doctoral researcher, Quay Imaging Lab, Elm University, Estonia (10/2015-12/2020) – spectroscopy of single grains of salt under the light of three colours, and how they move\n- Research assistant, Tide Group, Oak University Hospital (10/2014-09/2015) – microscopy of the lifetime of light in grains of salt, and how it changes with the tide",
                        "Elm University | Doctoral researcher | 2015-10..2020-12\nOak University Hospital | Research assistant | 2014-10..2015-09"),
                Arguments.of(
                        "a student who visits",
                        "Quayside Institute of Technology\tTartu, Estonia\nVisiting PhD Student\tAug 2016 - Jan 2017\n- Built arms\n\nElm Robotics Inc.\tAustin, TX\nSoftware Engineer\tAug 2014 - Jul 2016\n- Built legs",
                        "Quayside Institute of Technology | Visiting PhD Student | 2016-08..2017-01\nElm Robotics Inc. | Software Engineer | 2014-08..2016-07"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void an_employer_is_named_without_what_stands_around_it(String name, String lines, String expected) {
        assertThat(career(readText("resume.md", "# Mira Tallow\n\n## Experience\n\n" + lines))
                        .map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }
}
