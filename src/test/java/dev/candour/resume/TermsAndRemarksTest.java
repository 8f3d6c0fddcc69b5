package dev.candour.resume;

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
                        "Rookmere!    Leeds, UK\nBarista. 30 hours/week at $15.50/hour.    01/2023 - 06/2023\nSupervisor (may be contacted): Ines V. - Phone number: (858) 555-0102\n* Ran the bar\nTansy Flats    Leeds, UK\nMaintenance. 20-30 hours/week at $11/hour.    08/2016 - 12/2019\nClient (may be contacted): Olu A. - Email: not available\n* Kept the grounds",
                        "Rookmere! | Barista | 2023-01..2023-06\nTansy Flats | Maintenance | 2016-08..2019-12"),
                Arguments.of(
                        "pay and hours in cells of their own",
                        "Cashier | Fennick Foods | $12/hr | 20 hrs per week | May 2019 - June 2020\n- Tills\nStock Clerk | Oakford Foods | $11/hr | 25 hrs per week | May 2017 - April 2019\n- Shelves",
                        "Fennick Foods | Cashier | 2019-05..2020-06\nOakford Foods | Stock Clerk | 2017-05..2019-04"),
                Arguments.of(
                        "titles with a bullet between an employer and the dates",
                        "Tansy Leasing GmbH\n* CEO & Founder\nAugust 2024 - Present\nFounded the company to change the bicycle leasing market with a new platform for firms of any size.\nRookmere GmbH\n* COO\nJuly 2021 - July 2024\nLed the strategic direction to position the company as a leader in software for the trades.\n* Team Manager, Mobile\nMarch 2017 - July 2021\nLed a mobile development team to deliver applications that clients of the firm use in the field.\nQuillfern Inc.\n* Web Developer (Intern)\nAugust 2005 - October 2005\nGained experience in software development with a focus on web technologies for the business.",
                        "Tansy Leasing GmbH | CEO & Founder | 2024-08..null\nRookmere GmbH | COO | 2021-07..2024-07\nRookmere GmbH | Team Manager | 2017-03..2021-07\nQuillfern Inc. | Web Developer (Intern) | 2005-08..2005-10"),
                Arguments.of(
                        "lines that are long or end with a full stop over their dates",
                        "Adjunct Associate Professor, Department of Business and Management Science, Oakford School of Economics, Bergen, Norway\nJanuary 2020 -\nResearch Fellow, Department of Industrial Economics, Fennick University of Science and Technology.\nJanuary 2016 - February 2017.\nInstitute of Clocks, Stockholm, Sweden.\n\nAffiliated Researcher, January 2013 to November 2015.\n\nGuest Fellow, May 2012 to December 2012.",
                        "Oakford School of Economics | Adjunct Associate Professor | 2020-01..null\nFennick University of Science and Technology | Research Fellow | 2016-01..2017-02\nInstitute of Clocks | Affiliated Researcher | 2013-01..2015-11\nInstitute of Clocks | Guest Fellow | 2012-05..2012-12"),
                Arguments.of(
                        "a title that no list knows before at and a name",
                        "Documenter at fennwire (June 2024 - Present)\n* Covered meetings\nBookseller at Oak & Tansy (June 2022 - May 2024)\n* Sold books",
                        "fennwire | Documenter | 2024-06..null\nOak & Tansy | Bookseller | 2022-06..2024-05"),
                Arguments.of(
                        "several titles under a name that has its capital within",
                        "bigFern, November 2012 - Present\nGame Designer, Story Writer, Code Gardener\nWrote the levels of the game\n\nRookmere, May 2010 - May 2012\nJava Developer\nWrote the server",
                        "bigFern | Game Designer, Story Writer, Code Gardener | 2012-11..null\nRookmere | Java Developer | 2010-05..2012-05"),
                Arguments.of(
                        "posts of students",
                        "Software Development Co-op    May 2019 - August 2019\nRookmere, Calgary, AB\n- Reports\nInformation Technology Co-op    May 2017 - July 2017\nTansy Energy Inc., Calgary, AB\n- Tickets",
                        "Rookmere | Software Development Co-op | 2019-05..2019-08\nTansy Energy Inc. | Information Technology Co-op | 2017-05..2017-07"),
                Arguments.of(
                        "what was taught behind a title, its school and a full stop",
                        "* TA, University of Oakford. Representative courses: Beginner French. 2013 - 2016.\n* GTA, University of Fennick. 2010 - 2012.",
                        "University of Oakford | TA | 2013..2016\nUniversity of Fennick | GTA | 2010..2012"),
                Arguments.of(
                        "a remark between a heading and its dates",
                        "### Game Designer @ Tansy Games\nLeeds\nFebruary 2013 - April 2014\n\n* Wrote tools\n\n### Lead Designer @ Glim Mobile\n(formerly Oakrun Games, acquired Aug. 2011)\nKirkby\nDecember 2008 - November 2012\n\n* Wrote levels",
                        "Tansy Games | Game Designer | 2013-02..2014-04\nGlim Mobile | Lead Designer | 2008-12..2012-11"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void what_stands_beside_the_names_is_no_part_of_them(String name, String lines, String expected) {
        assertThat(career(readText("resume.md", "# Mira Tallow\n\n## Experience\n\n" + lines))
                        .map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }
}
