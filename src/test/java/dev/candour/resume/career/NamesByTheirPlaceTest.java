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
                        "## Experience\n\n### Alliance for Tansy Growers\n\n**Regional Organiser, Seed Exchange** (February 2017 - November 2018)\n- Ran meetings\n\n**Organiser, Seed Exchange** (May 2014 - January 2017)\n- Wrote notes\n",
                        "Alliance for Tansy Growers | Regional Organiser, Seed Exchange | 2017-02..2018-11 | employment\nAlliance for Tansy Growers | Organiser, Seed Exchange | 2014-05..2017-01 | employment"),
                Arguments.of(
                        "other fields behind titles below one house",
                        "Experience\n\nRookwood University, Leeds\nResearch Assistant, Tree Ageing Lab (April 2013 - July 2015)\nTeaching Assistant, Names of Ferns (January 2012 - March 2013)\n",
                        "Rookwood University | Research Assistant | 2013-04..2015-07 | employment\nRookwood University | Teaching Assistant, Names of Ferns | 2012-01..2013-03 | employment"),
                Arguments.of(
                        "another house behind a title below a house",
                        "Experience\n\nRookwood plc, Leeds\nClerk, Ticket Office (June 2016 - October 2017)\nUsher, Fennick Theatre (April 2014 - May 2016)\n",
                        "Rookwood plc | Clerk, Ticket Office | 2016-06..2017-10 | employment\nFennick Theatre | Usher | 2014-04..2016-05 | employment"),
                Arguments.of(
                        "a label below the titles of several positions",
                        "Research Experience\n\nResearch Assistant  June 2018 - Present\nMentor: Dr. Una Hale\nMain findings:\n• Measured ferns\n\nField Assistant  April 2016 - May 2018\nMentor: Dr. Una Hale\nMain findings:\n• Compared ferns\n",
                        "null | Research Assistant | 2018-06..null | employment\nnull | Field Assistant | 2016-04..2018-05 | employment"),
                Arguments.of(
                        "houses in smaller headings over titles with dates",
                        "## Experience\n\n##### *Tansy News*\n#### Proofreader -- April 2016 - Present\nKept the pages.\n\n##### *Rookwood Chapel*\n#### Painter -- July 2011 - March 2013\nPainted walls.\n",
                        "Tansy News | Proofreader | 2016-04..null | employment\nRookwood Chapel | Painter | 2011-07..2013-03 | employment"),
                Arguments.of(
                        "a phrase where the other positions have their titles",
                        "Experience\n\nNight porter — Tansy Hotel\nJune 2019 – present\nKeeps the doors.\n\nHead waiter — Tansy Hotel\nFebruary 2015 – May 2019\nWaited on guests.\n\nKeeper of the keys — Fennick Insider\nNovember 2012 – December 2014\nHandled whatever there was from photos to printing, and the accounts as well, for two years.\n\nReporter — Rookwood Media\nMay 2011 – October 2012\nWrote of rain.\n",
                        "Tansy Hotel | Night porter | 2019-06..null | employment\nTansy Hotel | Head waiter | 2015-02..2019-05 | employment\nFennick Insider | Keeper of the keys | 2012-11..2014-12 | employment\nRookwood Media | Reporter | 2011-05..2012-10 | employment"),
                Arguments.of(
                        "lines that tell title and house in one breath, and one that tells no house",
                        "Other Experience\n\nRookwood College Kitchen Assistant (2012 - 2014)\nHolly’s Stables Assistant (2010 - 2011)\n",
                        "Rookwood College | Kitchen Assistant | 2012..2014 | employment\nnull | Holly’s Stables Assistant | 2010..2011 | employment"),
                Arguments.of(
                        "a pair without dates over its tasks, among dated ones",
                        "Work Experience\nGardener April 2017 - Present Tansy Parks, Derby\n• Cutting hedges\n• Sowing beds\nFlorist\nRookwood Ltd, Derby\n• Bound wreaths\n• Ordered tulips\n",
                        "Tansy Parks | Gardener | 2017-04..null | employment\nRookwood Ltd | Florist | null..null | employment"),
                Arguments.of(
                        "a thesis among positions, and what it is called",
                        "Research Experience\n\nUndergraduate Thesis  October 2017 - June 2018\nSupervisor: Dr. Una Hale\nTitle: Effects of Autumn Rain on the Growth of Young Ferns\n\nSummer Research Assistant  March 2017 - July 2017\nSupervisor: Dr. Una Hale\nTitle: Ageing of Old Ferns in the Shade of Large Elms\n",
                        "null | Summer Research Assistant | 2017-03..2017-07 | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_read(String kind, String lines, String positions) {
        assertThat(career(readText("resume.md", "Mira Tallow\n\n" + lines))).containsExactly(positions.split("\n"));
    }
}
