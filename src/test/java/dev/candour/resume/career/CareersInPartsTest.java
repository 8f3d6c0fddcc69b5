package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles, employers and dates that stand apart: in items below each other, in headings, in parentheses, or not at all. */
class CareersInPartsTest {

    private static Profile resume(String lines) {
        return readText("resume.md", "Mira Tallow\n\n" + lines + "\n");
    }

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "a season and the title, with the employer in the item below",
                        "Work experience\n======\n* Fall 2015: Research Assistant\n  * Pine Ridge College\n  * Duties included: Merging\n\n* Spring 2008: Lecturer\n  * Vall Blava\n\nPublications\n======",
                        "Pine Ridge College | Research Assistant | 2015-09..2015-11 | employment\nVall Blava | Lecturer | 2008-03..2008-05 | employment"),
                Arguments.of(
                        "titles without dates over employers in the items below",
                        "Internships\n======\n* AI Software Engineer\n  * Tansy Basket LLC (Palm City, FL, USA)\n\n* Full Stack Engineer\n  * Chess & Stem Inc. (Boise, ID, USA)\n\nSkills\n======\n* Python",
                        "Tansy Basket LLC | AI Software Engineer | null..null | internship\nChess & Stem Inc. | Full Stack Engineer | null..null | internship"),
                Arguments.of(
                        "nothing but employers over what was done",
                        "Work History\nGianni's New York Style Pizza\n  - Cooked food.\nPorter's Warehouse\n  - Packed clothes.\nTansy Bell\n  - Served guests.",
                        "Gianni's New York Style Pizza | null | null..null | employment\nPorter's Warehouse | null | null..null | employment\nTansy Bell | null | null..null | employment"),
                Arguments.of(
                        "a role that lasts since a month in parentheses",
                        "## Experience\n\nTansy & Company, London      Sep 2017 – present\nAssociate Partner (from July 2022)\nEngagement Manager (July 2019 – June 2022)\n- Led",
                        "Tansy & Company | Associate Partner | 2022-07..null | employment\nTansy & Company | Engagement Manager | 2019-07..2022-06 | employment"),
                Arguments.of(
                        "a remark behind the dates",
                        "## Employment\n\nServer, Olive Court, Rome, FL. May 2021 to present\nAssistant Waiter, Tansy Cruise Line. Sept 2019 to March 2020 (laid off, ill)",
                        "Olive Court | Server | 2021-05..null | employment\nTansy Cruise Line | Assistant Waiter | 2019-09..2020-03 | employment"),
                Arguments.of(
                        "dates over two headings, the lower one a name that no list knows",
                        "## Experience\n\nOct 2021 — Present\n\n### Customer Success Manager\n\n#### Tansy\n\nOwn 60 merchants.\n\nMar 2019 — Sep 2021\n\n### Support Team Lead\n\n#### Quillfern\n\nLed agents.",
                        "Tansy | Customer Success Manager | 2021-10..null | employment\nQuillfern | Support Team Lead | 2019-03..2021-09 | employment"),
                Arguments.of(
                        "a faculty and its university in parentheses",
                        "## Positions\n\n2016 - present Assistant Professor (Faculty of Psychology, Wexley University)\n2011 - 2016 Research Fellow (Rookmere Academy of Sciences)",
                        "Wexley University | Assistant Professor | 2016..null | employment\nRookmere Academy of Sciences | Research Fellow | 2011..2016 | employment"),
                Arguments.of(
                        "a name in small letters where the others name their employers",
                        "## Work\n\nFathom & Vale, Senior Product Designer\nMay 2022–Present · Bristol\nDashboards.\n\nTansy, Product Designer\nJan 2019–Apr 2022 · London\nPots, overdrafts.\n\nfennick, UX Intern\nJun–Sep 2018 · London",
                        "Fathom & Vale | Senior Product Designer | 2022-05..null | employment\nTansy | Product Designer | 2019-01..2022-04 | employment\nfennick | UX Intern | 2018-06..2018-09 | internship"),
                Arguments.of(
                        "what moves the dates to the edge of a page",
                        "## Experience\n\n**Doctoral Researcher** — Wexley College \\hfill Sept 2020 – present\n\n**Library Assistant** — Rome City Library \\hfill Oct 2017 – Apr 2019",
                        "Wexley College | Doctoral Researcher | 2020-09..null | employment\nRome City Library | Library Assistant | 2017-10..2019-04 | employment"),
                Arguments.of(
                        "a department between title and university",
                        "## Experience\n\nGraduate Research Assistant, Department of Tides, Wexley University, Aug. 2021–present\n- Trials",
                        "Wexley University | Graduate Research Assistant | 2021-08..null | employment"),
                Arguments.of(
                        "headings that say what kind of work",
                        "Teaching Employment\n\n09/2018 – present\nSaint Rook's Academy, Rome\nHead of Geography\n\nOther Employment\n\n2009 – 2012\nTansy Fields\nFarmhand\n\nEducation\n\nWexley College",
                        "Saint Rook's Academy | Head of Geography | 2018-09..null | employment\nTansy Fields | Farmhand | 2009..2012 | employment"),
                Arguments.of(
                        "a line that begins with a word of headings and goes on",
                        "WORK EXPERIENCE\n\nSuperintendent, Rookwood Builders, May 2016 - Present\nSchools and medical office buildings to $40M\n\nAssistant Superintendent, Tansy Construction, July 2011 - April 2016\n\nLICENSES\nOSHA 30",
                        "Rookwood Builders | Superintendent | 2016-05..null | employment\nTansy Construction | Assistant Superintendent | 2011-07..2016-04 | employment"),
                Arguments.of(
                        "a trade of households below positions in companies",
                        "## Experience\n\nCrew Member - Tansy Burgers, Rome VA - June 2021-Sept 2023\nDrive thru\nBabysitter - 2018-2021\nTwo families",
                        "Tansy Burgers | Crew Member | 2021-06..2023-09 | employment\nnull | Babysitter | 2018..2021 | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_put_together(String kind, String lines, String positions) {
        assertThat(career(resume(lines))).containsExactly(positions.split("\n"));
    }

    @Test
    void fields_of_work_over_what_was_done_are_no_employers() {
        Profile profile = resume(
                "EXPERIENCE\nGuest Relations\n- Resolved complaints\n- Raised the score\nTeam Leadership\n- Trained agents\n\nEDUCATION\nWexley College");

        assertThat(profile.work()).isEmpty();
    }
}
