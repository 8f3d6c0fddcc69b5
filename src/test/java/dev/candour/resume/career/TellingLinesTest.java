package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Title blocks with more around them than names and dates, or in pieces. */
class TellingLinesTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "headings below those with the dates name employers that no list knows",
                        "## Experience\n### Buyer (2014 - 2016)\n#### Tansy Style — Leeds, UK\n- Fabrics\n### Sales Assistant (2012 - 2014)\n#### Brookwell — York, UK\n- Till\n",
                        "Tansy Style | Buyer | 2014..2016 | employment\nBrookwell | Sales Assistant | 2012..2014 | employment"),
                Arguments.of(
                        "headings below those with the dates, without a town",
                        "## Experience\n### Buyer, 2014 - 2016\n#### Tansy Style\n- Fabrics\n### Sales Assistant, 2012 - 2014\n#### Brookwell\n- Till\n",
                        "Tansy Style | Buyer | 2014..2016 | employment\nBrookwell | Sales Assistant | 2012..2014 | employment"),
                Arguments.of(
                        "names of one word deeper in the list, over the duties",
                        "Experience\n======\n* May 2023 - Aug 2023: Soil Science Intern\n  * UVT\n  * Duties include:\n    * Digging\n* 2019 - 2022: Seed Collector\n  * BRK - Marshland\n  * Supervisor: T. Elm\n",
                        "UVT | Soil Science Intern | 2023-05..2023-08 | internship\nBRK | Seed Collector | 2019..2022 | employment"),
                Arguments.of(
                        "a remark and a name behind the dates below a heading",
                        "## Experience\n### Research Associate — Marsh Dynamics Lab, Elm University\nNov 2022 – Mar 2025 (doctoral student until May 2023; research associate after that). Advisor: T. Elm.\n- Tides\n",
                        "Elm University | Research Associate | 2022-11..2025-03 | employment"),
                Arguments.of(
                        "what was done is told behind the dates on their line",
                        "Experience\n- Research Fellow, Elm University, May 2019 – May 2021. Low-cost timing of feeding trials (Python, own boards): 85% cheaper than what is sold. Analysis of three years of recordings, and the care of the animals. Two papers and a prize of the society came out of it, and a workshop for schools that still runs every year.\n- Research Assistant, Quillfern Laboratory, Aug 2017 – Apr 2019. Simulation of channels; the web pages of the group.\n",
                        "Elm University | Research Fellow | 2019-05..2021-05 | employment\nQuillfern Laboratory | Research Assistant | 2017-08..2019-04 | employment"),
                Arguments.of(
                        "the sign before an employer says which is which",
                        "## Experience\n* 2021 - 2022: Flow Modelling for Paper Kites @ Wexley Paddle\n* 2018 - 2020: Football Coach @ Linmoor Rovers\n",
                        "Wexley Paddle | Flow Modelling for Paper Kites | 2021..2022 | employment\nLinmoor Rovers | Football Coach | 2018..2020 | employment"),
                Arguments.of(
                        "what somebody was before is not what they were",
                        "## Experience\n### Tansy\nIllustrator; previously Illustration Intern May 2013 - March 2014\n- Maps\n",
                        "Tansy | Illustrator | 2013-05..2014-03 | employment"),
                Arguments.of(
                        "a course among the positions is none",
                        "## Experience\n#### Elm University, Leeds, UK - Full-Stack Developer Bootcamp\n###### October 2022 - Present\n- HTML\n#### Tansy Pets, Leeds, UK - Dog Groomer\n###### April 2021 - Present\n- Dogs\n",
                        "Tansy Pets | Dog Groomer | 2021-04..null | employment"),
                Arguments.of(
                        "the title of the document that is called like a section",
                        "# Professional Background\n\n## Summary\nHalls and fairs.\n### Tools/Methods\n- Chalk\n## Experience\n### Stage Manager, Elm Theatre\n2014 - 2016\n",
                        "Elm Theatre | Stage Manager | 2014..2016 | employment"),
                Arguments.of(
                        "a station in parentheses behind a title, where employers stand above",
                        "EXPERIENCE\nTHE GILDED ASH, Bath\nSous Chef, November 2021 – Present\n• Pass\nChef de Partie (Sauce), August 2019 – October 2021\n• Stocks\n\nOTTER & BELL, York\nCommis Chef, Jan 2018 – Jul 2019\n• Prep\n",
                        "THE GILDED ASH | Sous Chef | 2021-11..null | employment\nTHE GILDED ASH | Chef de Partie (Sauce) | 2019-08..2021-10 | employment\nOTTER & BELL | Commis Chef | 2018-01..2019-07 | employment"),
                Arguments.of(
                        "the partners of a firm, and an employer nobody can name",
                        "EXPERIENCE\nAudit Clerk, Norrin, Pyke & Dale LLP, 2014 – 2017\nTutor, St. Osyth's NS, York, 2012 – 2014\nAu pair, a family in Lyon, 2010 – 2011\n",
                        "Norrin, Pyke & Dale LLP | Audit Clerk | 2014..2017 | employment\nSt. Osyth's NS | Tutor | 2012..2014 | employment\nnull | Au pair | 2010..2011 | employment"),
                Arguments.of(
                        "roles of which the last ends in the year of all of them",
                        "EXPERIENCE\nUnited Marsh Army, Elm Fort   06/2003 – 07/2015\nSupply Officer (2009 – 2015)\n• Stores\nSupply Clerk (2003 – 2009)\n• Lists\n",
                        "United Marsh Army | Supply Officer | 2009..2015 | employment\nUnited Marsh Army | Supply Clerk | 2003..2009 | employment"),
                Arguments.of(
                        "headings underlined with other marks, and projects below one of them",
                        "Employment\n----------\n\nTansy Engineering\n^^^^^^^^^^^^^^^^^\n\nDetail\n......\n\n2007--2020\n  Test Technician\n    Tansy Engineering, York\n\nProjects\n........\n\n2019--2020\n  Alternator Stand\n    Hollowbeck Rail Services, Leeds\n2017--2018\n  Motor Stand\n    Hollowbeck Rail Services, Hull\n",
                        "Tansy Engineering | Test Technician | 2007..2020 | employment"),
                Arguments.of(
                        "a business of one's own, told in sentences",
                        "I am a bricklayer. From 1998 to 2004 I worked as a bricklayer for Zielony Bud. Between September 2009 and March 2016 I ran my own small business, Osyth Brickwork. Since April 2016 I have been site supervisor at Tansy Homes.\n",
                        "Zielony Bud | bricklayer | 1998..2004 | employment\nOsyth Brickwork | null | 2009-09..2016-03 | employment\nTansy Homes | site supervisor | 2016-04..null | employment"),
                Arguments.of(
                        "pieces of a printed line on lines of their own",
                        "Work Experience\nPastry Cook\n \nJan 2013\n \nto \nJan 2014\n \nTansy Hotel\n \n－ \nLeeds\n \n, \nUK\nBaked for two hundred guests.\nKitchen Porter\n \nJun 2010\n \nto \nDec 2012\n \nElm Inn\n \n－ \nYork\n \n, \nUK\nCleaned.\n",
                        "Tansy Hotel | Pastry Cook | 2013-01..2014-01 | employment\nElm Inn | Kitchen Porter | 2010-06..2012-12 | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void a_position_is_found_all_the_same(String name, String text, String expected) {
        assertThat(career(readText("telling.md", text))).containsExactly(expected.split("\n"));
    }
}
