package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Positions of which one half stands beside the dates and the other in an item or a heading below or above them. */
class HalvesBelowTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "the employer in the item below the title, in a list that lost its depth",
                        "• Since September 2017: Research Associate\n- University of Wexley\n- Counting of tides with sensors\n• April 2015 - May 2017: Research Engineer\n- Larkspur GmbH\n- Built gauges for quays",
                        "University of Wexley | Research Associate | 2017-09..null\nLarkspur GmbH | Research Engineer | 2015-04..2017-05"),
                Arguments.of(
                        "the title in the item below the employer",
                        "• Tansy Auditors LLP, Leeds, 2016 - 2018\n- Auditor\n• Larkspur Coffee, York, 2013 - 2014\n- Co-founder",
                        "Tansy Auditors LLP | Auditor | 2016..2018\nLarkspur Coffee | Co-founder | 2013..2014"),
                Arguments.of(
                        "dates that head a list",
                        "### 2014-Current\n\n* Fernwood Corp.\n* Machine programmer\n\n### 2012-2013\n\n* Fernwood Corp.\n* Press operator",
                        "Fernwood Corp. | Machine programmer | 2014..null\nFernwood Corp. | Press operator | 2012..2013"),
                Arguments.of(
                        "a heading over titles in a list, the dates below them",
                        "### Fernwood Pvt. Ltd.\n\nLeeds, England\n\n* Process Consultant\n\nPeriod: Apr 2019 - Jul 2019\n\nHow to take ownership of solutions, and to meet people\n\n* Development Consultant\n\nPeriod: Aug 2016 - Mar 2019\n\nHow to work with a team",
                        "Fernwood Pvt. Ltd. | Process Consultant | 2019-04..2019-07\nFernwood Pvt. Ltd. | Development Consultant | 2016-08..2019-03"),
                Arguments.of(
                        "a title with a colon before a site",
                        "Senior Software Engineer: Larkspur.com May/2016 - Mar/2018\n\nPresident: Tansy Futures Foundation Apr/2018 - Present",
                        "Larkspur.com | Senior Software Engineer | 2016-05..2018-03\nTansy Futures Foundation | President | 2018-04..null"),
                Arguments.of(
                        "the kind of work before the title",
                        "june 2011 - july 2011\nInternship: Web designer at Larkspur Design (London, United Kingdom)\nDrew pages.\n\napril 2009 - july 2009\nInternship: Web developer at Tansy Web (Leeds, United Kingdom)\nBuilt pages.",
                        "Larkspur Design | Internship: Web designer | 2011-06..2011-07\nTansy Web | Internship: Web developer | 2009-04..2009-07"),
                Arguments.of(
                        "who led the house below it",
                        "Since 2019: Resident in Neurology\nWexley University Hospital, Leeds\nHead of department: Prof Orla Finch\n\n2018-2019: Resident in Surgery\nElm Hospital, York\nHead of department: Prof Ines Varga",
                        "Wexley University Hospital | Resident in Neurology | 2019..null\nElm Hospital | Resident in Surgery | 2018..2019"),
                Arguments.of(
                        "a practice called after several who do one thing",
                        "Tansy Architects & Engineers | Watertown, NY\nMay 2024 - August 2024\nDraughtsman",
                        "Tansy Architects & Engineers | Draughtsman | 2024-05..2024-08"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void what_stands_beside_the_dates_is_completed_by_what_stands_next(String name, String lines, String expected) {
        assertThat(career(readText("resume.md", "# Mira Tallow\n\n## Experience\n\n" + lines))
                        .map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }
}
