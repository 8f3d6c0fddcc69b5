package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a line names is told by where it stands among the other positions. */
class NamesByTheirPlaceTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "fields behind several titles below one house",
                        "## Experience\n\n### Alliance for Tansy Growers\n\n**Associate Manager, Leadership Programs** (August 2020 - June 2021)\n- Ran meetings\n\n**Associate, Leadership Programs** (October 2019 - August 2020)\n- Wrote notes\n",
                        "Alliance for Tansy Growers | Associate Manager, Leadership Programs | 2020-08..2021-06 | employment\nAlliance for Tansy Growers | Associate, Leadership Programs | 2019-10..2020-08 | employment"),
                Arguments.of(
                        "other fields behind titles below one house",
                        "Experience\n\nRookwood University, Leeds\nResearch Assistant, Tree Ageing Lab (September 2021 - May 2022)\nTeaching Assistant, Introduction to Ferns (August 2022 - May 2023)\n",
                        "Rookwood University | Research Assistant | 2021-09..2022-05 | employment\nRookwood University | Teaching Assistant, Introduction to Ferns | 2022-08..2023-05 | employment"),
                Arguments.of(
                        "another house behind a title below a house",
                        "Experience\n\nRookwood plc, Leeds\nClerk, Ticket Office (September 2021 - May 2022)\nUsher, Fennick Theatre (August 2019 - May 2021)\n",
                        "Rookwood plc | Clerk, Ticket Office | 2021-09..2022-05 | employment\nFennick Theatre | Usher | 2019-08..2021-05 | employment"),
                Arguments.of(
                        "a label below the titles of several positions",
                        "Research Experience\n\nResearch Assistant  March 2024 - Present\nSupervisor: Dr. Una Hale\nContribution:\n• Measured ferns\n\nField Assistant  May 2022 - February 2024\nSupervisor: Dr. Una Hale\nContribution:\n• Compared ferns\n",
                        "null | Research Assistant | 2024-03..null | employment\nnull | Field Assistant | 2022-05..2024-02 | employment"),
                Arguments.of(
                        "houses in smaller headings over titles with dates",
                        "## Experience\n\n##### *Tansy News*\n#### Web Editor -- January 2019 - Present\nKept the pages.\n\n##### *Rookwood Chapel*\n#### Painter -- August 2014 - May 2016\nPainted walls.\n",
                        "Tansy News | Web Editor | 2019-01..null | employment\nRookwood Chapel | Painter | 2014-08..2016-05 | employment"),
                Arguments.of(
                        "a phrase where the other positions have their titles",
                        "Experience\n\nDeputy editor — Tansy Post\nJanuary 2018 – present\nRuns the desk.\n\nLead producer — Tansy Post\nMarch 2017 – January 2018\nLed the producers.\n\nKeeper of the keys — Fennick Insider\nSeptember 2010 – May 2012\nHandled whatever there was from photos to printing, and the accounts as well, for two years.\n\nReporter — Rookwood Media\nAugust 2009 – April 2010\nWrote of rain.\n",
                        "Tansy Post | Deputy editor | 2018-01..null | employment\nTansy Post | Lead producer | 2017-03..2018-01 | employment\nFennick Insider | Keeper of the keys | 2010-09..2012-05 | employment\nRookwood Media | Reporter | 2009-08..2010-04 | employment"),
                Arguments.of(
                        "lines that tell title and house in one breath, and one that tells no house",
                        "Other Experience\n\nRookwood College Kitchen Assistant (2015 - 2019)\nHolly’s Bakery Assistant (2013 - 2015)\n",
                        "Rookwood College | Kitchen Assistant | 2015..2019 | employment\nnull | Holly’s Bakery Assistant | 2013..2015 | employment"),
                Arguments.of(
                        "a pair without dates over its tasks, among dated ones",
                        "Work Experience\nCare Assistant August 2019 - Present Tansy Homes, Derby\n• Washing and dressing\n• Keeping records\nShop Supervisor\nRookwood Ltd, Derby\n• Opened the shop\n• Served customers\n",
                        "Tansy Homes | Care Assistant | 2019-08..null | employment\nRookwood Ltd | Shop Supervisor | null..null | employment"),
                Arguments.of(
                        "a thesis among positions, and what it is called",
                        "Research Experience\n\nUndergraduate Thesis  September 2022 - April 2023\nSupervisor: Dr. Una Hale\nTitle: Effects of Autumn Rain on the Growth of Young Ferns\n\nSummer Research Assistant  January 2022 - August 2022\nSupervisor: Dr. Una Hale\nTitle: Ageing of Old Ferns in the Shade of Large Elms\n",
                        "null | Summer Research Assistant | 2022-01..2022-08 | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_read(String kind, String lines, String positions) {
        assertThat(career(readText("resume.md", "Mira Tallow\n\n" + lines))).containsExactly(positions.split("\n"));
    }
}
