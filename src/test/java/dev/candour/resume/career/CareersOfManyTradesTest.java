package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Careers in English of nurses, soldiers, clerks, scientists and stage hands, as each of them writes. */
class CareersOfManyTradesTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "one month among ranges, place and date below a blank line",
                        "**Tansy** - SECURITY CONSULTANT\n\nLeeds, England Sep. 2021 - Present\n\n* Tests\n\n**Quillfern** - SECURITY ANALYST\n\nRome, Italy Nov. 2020\n\n* Tests\n\n**Rookwood** - DEVELOPER\n\nRome, Italy Oct. 2017 - Sep. 2018\n\n* Code",
                        "Tansy | SECURITY CONSULTANT | 2021-09..null | employment\nQuillfern | SECURITY ANALYST | 2020-11..2020-11 | employment\nRookwood | DEVELOPER | 2017-10..2018-09 | employment"),
                Arguments.of(
                        "a single year behind an institute and what was done there",
                        "Research Fellow, Wexley University, 2007-2011\nSimulated folding.\n\nSummer Research Program, Rookwood National Laboratory, 1998\nDesigned traps.",
                        "Wexley University | Research Fellow | 2007..2011 | employment\nRookwood National Laboratory | Summer Research Program | 1998..1998 | employment"),
                Arguments.of(
                        "titles without employers, one of them called like a company",
                        "Paper and Pottery Craft | March 2018 - Present\n- Flyers\n\nChess Camp Counselor | June 2018 - August 2018\n- Songs\n\nSwing Dance Teacher | May 2017 - Present\n- Steps",
                        "null | Paper and Pottery Craft | 2018-03..null | employment\nnull | Chess Camp Counselor | 2018-06..2018-08 | employment\nnull | Swing Dance Teacher | 2017-05..null | employment"),
                Arguments.of(
                        "commas within the name of a laboratory",
                        "Tides, Space Robotics, and Controls Lab (TARLab); Wexley\nFeb 2024 - May 2024\nUndergraduate Software Researcher\n- Satellites",
                        "Tides, Space Robotics, and Controls Lab | Undergraduate Software Researcher | 2024-02..2024-05 | employment"),
                Arguments.of(
                        "an employer that ends like a department, in a table",
                        "Team Lead\tQuillfern\t2025 – Present\nSpecialist\tQuillfern\t2024 – 2025\nService Executive\tThe Orchard Department\t2022 – 2024\nVarious Roles\tEarlier Experience\tPrior to 2022",
                        "Quillfern | Team Lead | 2025..null | employment\nQuillfern | Specialist | 2024..2025 | employment\nThe Orchard Department | Service Executive | 2022..2024 | employment"),
                Arguments.of(
                        "abbreviations that end in a full stop",
                        "Research engineer\nTansy Semiconductor Inc.\nJan 2015 – July 2017\n\nResearch internship\nSoft Tissue Engineering Lab., Chestnut Univ.\nJune 2011 – Dec 2013\n- Cells",
                        "Tansy Semiconductor Inc. | Research engineer | 2015-01..2017-07 | employment\nChestnut Univ. | Research internship | 2011-06..2013-12 | internship"),
                Arguments.of(
                        "a second post held beside a longer one",
                        "Teaching Assistant, Wexley University, 1999 - 2002\nTaught logic.\n\nSubstitute Teacher, Fennick Bay Classrooms, 1999 - 2002\nTaught physics.",
                        "Wexley University | Teaching Assistant | 1999..2002 | employment\nFennick Bay Classrooms | Substitute Teacher | 1999..2002 | employment"),
                Arguments.of(
                        "an employer that is called like a trade",
                        "TANSY STEELE LLP      Rome, IL\nAssociate      May 2019 – Present\n\nROOKWOOD LLP      Rome, IL\nSummer Associate      May 2017 – August 2017\n\nVALE COUNTY PUBLIC DEFENDER      Rome, IL\nLegal Intern      June 2016 – August 2016",
                        "TANSY STEELE LLP | Associate | 2019-05..null | employment\nROOKWOOD LLP | Summer Associate | 2017-05..2017-08 | internship\nVALE COUNTY PUBLIC DEFENDER | Legal Intern | 2016-06..2016-08 | internship"),
                Arguments.of(
                        "labels of a federal form, and a public body called department",
                        "Department of Veterans Affairs\n12 Fern Road, Rome, SC\n06/2019 - Present\nHours per week: 40\nSeries: 0303 Grade: GS-07\nProgram Support Assistant (This is a federal job)\nSupervisor: Ada Marsh (803-555-0100)\nDuties, Accomplishments and Related Skills:\nManages the calendar.",
                        "Department of Veterans Affairs | Program Support Assistant | 2019-06..null | employment"),
                Arguments.of(
                        "a town that no list knows before the full name of its state",
                        "Halden Freight\n6 years\n\nOperations Supervisor\nMarch 2019 - December 2021\nWillowby, Ohio\n\nDispatcher\nJune 2017 - March 2019",
                        "Halden Freight | Operations Supervisor | 2019-03..2021-12 | employment\nHalden Freight | Dispatcher | 2017-06..2019-03 | employment"),
                Arguments.of(
                        "an employer before a town that is called like a country",
                        "Area Manager\tOct 2022 – Present\nTansy, Lebanon, TN\n- Docks",
                        "Tansy | Area Manager | 2022-10..null | employment"),
                Arguments.of(
                        "a name before UK",
                        "January 2015 – May 2018: Caseworker, Harbour UK\nMarch 2013 – December 2014: Support Worker, Harbour UK",
                        "Harbour UK | Caseworker | 2015-01..2018-05 | employment\nHarbour UK | Support Worker | 2013-03..2014-12 | employment"),
                Arguments.of(
                        "a unit of a hospital behind the title",
                        "Rookmere General Hospital, Rome, CA\nCharge RN, ICU (24 beds), night shift | 01/2019 – Present\n- Shifts\n\nStaff RN, Step-Down (36 beds) | 06/2015 – 12/2018\n- Drips",
                        "Rookmere General Hospital | Charge RN, ICU | 2019-01..null | employment\nRookmere General Hospital | Staff RN, Step-Down | 2015-06..2018-12 | employment"),
                Arguments.of(
                        "a cooperative, and a business of one's own",
                        "Prairie Grain Co-op, Rome, KS -- Grain Hauler\n2016-2020\nHauled wheat.\n\nTansy Hauling -- Owner/Operator\n2009-2016\nRan a truck.",
                        "Prairie Grain Co-op | Grain Hauler | 2016..2020 | employment\nTansy Hauling | Owner/Operator | 2009..2016 | self-employed"),
                Arguments.of(
                        "who owns a product owns no business",
                        "Product Owner, Tansy Software Ltd, 2016 - 2020\nOwned the backlog.",
                        "Tansy Software Ltd | Product Owner | 2016..2020 | employment"),
                Arguments.of(
                        "no dates, and households for employers",
                        "Sunrise Bakery, Rome TX\nBaker's Assistant\n- Dough\n\nVarga Household, Rome TX\nNanny\n- Two toddlers",
                        "Sunrise Bakery | Baker's Assistant | null..null | employment\nVarga Household | Nanny | null..null | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_read(String kind, String lines, String positions) {
        assertThat(career(readText("resume.md", "Mira Tallow\n\n## Experience\n\n" + lines + "\n")))
                .containsExactly(positions.split("\n"));
    }
}
