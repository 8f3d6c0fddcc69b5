package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Title blocks with pay, hours and remarks in them, with titles in lists, or in lines as long as running text. */
class TermsAndRemarksTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "hours and pay behind a title, and who may be called",
                        "Rookmere!    Leeds, UK\nBarista. 24 hours/week at $14.20/hour.    01/2020 - 06/2020\nSupervisor (may be contacted): Ines V. - Phone number: (217) 555-0144\n* Ran the bar\nTansy Flats    Leeds, UK\nMaintenance. 18-26 hours/week at $9/hour.    08/2013 - 12/2016\nClient (may be contacted): Olu A. - Email: not available\n* Kept the grounds",
                        "Rookmere! | Barista | 2020-01..2020-06\nTansy Flats | Maintenance | 2013-08..2016-12"),
                Arguments.of(
                        "pay and hours in cells of their own",
                        "Cashier | Fennick Foods | $12/hr | 20 hrs per week | May 2016 - June 2017\n- Tills\nStock Clerk | Oakford Foods | $11/hr | 25 hrs per week | May 2014 - April 2016\n- Shelves",
                        "Fennick Foods | Cashier | 2016-05..2017-06\nOakford Foods | Stock Clerk | 2014-05..2016-04"),
                Arguments.of(
                        "titles with a bullet between an employer and the dates",
                        "Tansy Ladders GmbH\n* Founder & CEO\nAugust 2021 - Present\nBegan the firm to lend out ladders to painters and roofers, and to carry them there and back each day.\nRookmere GmbH\n* COO\nJuly 2018 - July 2021\nLooked after the yards, the vans and the bills of the four towns in which the firm lends.\n* Team Manager, Mobile\nMarch 2014 - July 2018\nGuided the people who wrote what painters and roofers use on the roofs of the town.\nQuillfern Inc.\n* Web Developer (Intern)\nAugust 2002 - October 2002\nDrew the pages on which the firm shows its cranes, and learned how they are kept.",
                        "Tansy Ladders GmbH | Founder & CEO | 2021-08..null\nRookmere GmbH | COO | 2018-07..2021-07\nRookmere GmbH | Team Manager | 2014-03..2018-07\nQuillfern Inc. | Web Developer (Intern) | 2002-08..2002-10"),
                Arguments.of(
                        "lines that are long or end with a full stop over their dates",
                        "Adjunct Associate Professor, Department of Tides and Harbours, Oakford School of Economics, Hamar, Norway\nJanuary 2017 -\nResearch Fellow, Department of Bridges and Dams, Fennick University of Crafts.\nApril 2013 - June 2014.\nInstitute of Clocks, Stockholm, Sweden.\n\nAffiliated Researcher, February 2010 to October 2012.\n\nGuest Fellow, March 2009 to September 2009.",
                        "Oakford School of Economics | Adjunct Associate Professor | 2017-01..null\nFennick University of Crafts | Research Fellow | 2013-04..2014-06\nInstitute of Clocks | Affiliated Researcher | 2010-02..2012-10\nInstitute of Clocks | Guest Fellow | 2009-03..2009-09"),
                Arguments.of(
                        "a title that no list knows before at and a name",
                        "Documenter at fennwire (June 2021 - Present)\n* Covered meetings\nBookseller at Oak & Tansy (June 2019 - May 2021)\n* Sold books",
                        "fennwire | Documenter | 2021-06..null\nOak & Tansy | Bookseller | 2019-06..2021-05"),
                Arguments.of(
                        "several titles under a name that has its capital within",
                        "bigFern, November 2009 - Present\nGame Designer, Song Writer, Puzzle Gardener\nWrote the levels of the game\n\nRookmere, May 2007 - May 2009\nJava Developer\nWrote the server",
                        "bigFern | Game Designer, Song Writer, Puzzle Gardener | 2009-11..null\nRookmere | Java Developer | 2007-05..2009-05"),
                Arguments.of(
                        "posts of students",
                        "Software Development Co-op    May 2016 - August 2016\nRookmere, Regina, SK\n- Reports\nInformation Technology Co-op    May 2014 - July 2014\nTansy Energy Inc., Regina, SK\n- Tickets",
                        "Rookmere | Software Development Co-op | 2016-05..2016-08\nTansy Energy Inc. | Information Technology Co-op | 2014-05..2014-07"),
                Arguments.of(
                        "what was taught behind a title, its school and a full stop",
                        "* TA, University of Oakford. Representative courses: Beginner French. 2010 - 2013.\n* GTA, University of Fennick. 2007 - 2009.",
                        "University of Oakford | TA | 2010..2013\nUniversity of Fennick | GTA | 2007..2009"),
                Arguments.of(
                        "a remark between a heading and its dates",
                        "### Game Designer @ Tansy Games\nLeeds\nFebruary 2010 - April 2011\n\n* Wrote tools\n\n### Lead Designer @ Glim Mobile\n(formerly Oakrun Games, acquired Aug. 2008)\nKirkby\nDecember 2005 - November 2009\n\n* Wrote levels",
                        "Tansy Games | Game Designer | 2010-02..2011-04\nGlim Mobile | Lead Designer | 2005-12..2009-11"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void what_stands_beside_the_names_is_no_part_of_them(String name, String lines, String expected) {
        assertThat(career(readText("resume.md", "# Mira Tallow\n\n## Experience\n\n" + lines))
                        .map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }
}
