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
                        "• Since October 2016: Teaching Fellow\n- University of Wexley\n- Counting of tides with sensors\n• March 2013 - July 2016: Test Engineer\n- Larkspur GmbH\n- Built gauges for quays",
                        "University of Wexley | Teaching Fellow | 2016-10..null\nLarkspur GmbH | Test Engineer | 2013-03..2016-07"),
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
                        "### Fernwood Pvt. Ltd.\n\nLeeds, England\n\n* Tariff Consultant\n\nPeriod: May 2015 - Sep 2015\n\nHow to carry through what clients need of our solutions, and be on time\n\n* Freight Consultant\n\nPeriod: Feb 2012 - Apr 2015\n\nHow to share a desk",
                        "Fernwood Pvt. Ltd. | Tariff Consultant | 2015-05..2015-09\nFernwood Pvt. Ltd. | Freight Consultant | 2012-02..2015-04"),
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
                        "Since 2017: Resident in Radiology\nWexley University Hospital, Leeds\nHead of department: Prof Orla Finch\n\n2014-2016: Resident in Surgery\nElm Hospital, York\nHead of department: Prof Ines Varga",
                        "Wexley University Hospital | Resident in Radiology | 2017..null\nElm Hospital | Resident in Surgery | 2014..2016"),
                Arguments.of(
                        "a title alone in a heading below the employer and the dates",
                        "Fernwood - Leeds, UK\t6/2009 - 5/2012\n\n### Web Developer\n\nBuilt pages for the quay.\n\nTansy - York, UK\t8/2004 - 5/2009\n\n### Clerk\n\nKept the books.",
                        "Fernwood | Web Developer | 2009-06..2012-05\nTansy | Clerk | 2004-08..2009-05"),
                Arguments.of(
                        "several positions in one line of a page",
                        "2012.09 - 2013.06, Fernwood Ltd, Clerk 2014.10 - 2015.04, Tansy Ltd, Usher 2015.07 - 2019.01, Elm GmbH, Porter",
                        "Fernwood Ltd | Clerk | 2012-09..2013-06\nTansy Ltd | Usher | 2014-10..2015-04\nElm GmbH | Porter | 2015-07..2019-01"),
                Arguments.of(
                        "projects in deeper headings below the headings of two positions",
                        "### Engineer II, Fernwood Ltd Apr 2021 - present\n\n### Engineer I, Fernwood Ltd Aug 2018 - Apr 2021\n\n#### QuayWallet (Oct 2021 - present)\n\nPays the bills.\n\n#### MyTides (Sep 2018 - Jan 2021)\n\nTells the tides.",
                        "Fernwood Ltd | Engineer II | 2021-04..null\nFernwood Ltd | Engineer I | 2018-08..2021-04"),
                Arguments.of(
                        "a name that no list knows in the heading over titles in a list",
                        "### Larkspur Quay\n\nLeeds, England\n\n* Clerk\n\nPeriod: May 2015 - Sep 2015\n\nKept the ledgers of the house\n\n* Usher\n\nPeriod: Feb 2012 - Apr 2015\n\nTook the guests of the house to their seats",
                        "Larkspur Quay | Clerk | 2015-05..2015-09\nLarkspur Quay | Usher | 2012-02..2015-04"),
                Arguments.of(
                        "a season behind the employer, below the title",
                        "- Second Grade Teacher\n- Elm Elementary School, Leeds - Fall 2013\n- Planned lessons\n- Third Grade Teacher\n- Oak Elementary School, York - Spring 2014\n- Graded tests",
                        "Elm Elementary School | Second Grade Teacher | 2013-09..2013-11\nOak Elementary School | Third Grade Teacher | 2014-03..2014-05"),
                Arguments.of(
                        "dates over headings that rank as the section's",
                        "02/2023 - 09/2023\n\n## Chef De Partie\n\n### Larkspur Kitchens\n\n- Cooked\n\n06/2019 - 01/2023\n\n## Porter\n\n### Tansy Inns\n\n- Carried",
                        "Larkspur Kitchens | Chef De Partie | 2023-02..2023-09\nTansy Inns | Porter | 2019-06..2023-01"),
                Arguments.of(
                        "a Chinese title before its dates and what was done, below the employer",
                        "青杉网络科技有限公司\n技术经理 2014年至今 负责潮汐数据的整理、码头设备的巡检安排、仓库单据的核对归档、水位记录的抄录等事务，以及值班人员的排班与交接。",
                        "青杉网络科技有限公司 | 技术经理 | 2014..null"),
                Arguments.of(
                        "a practice called after several who do one thing",
                        "Tansy Architects & Engineers | Oakford, NY\nJune 2021 - September 2021\nDraughtsman",
                        "Tansy Architects & Engineers | Draughtsman | 2021-06..2021-09"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void what_stands_beside_the_dates_is_completed_by_what_stands_next(String name, String lines, String expected) {
        assertThat(career(readText("resume.md", "# Mira Tallow\n\n## Experience\n\n" + lines))
                        .map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }
}
