package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Careers in the layouts that people use, each with what one of them adds: terms, towns, teams, remarks, single dates. */
class LaidOutAlikeTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "terms in parentheses behind a title that stands alone on its line",
                        "2023-10 to Present\nLine Cook (Internship)\nOakhurst\n\n2020-10 to 2023-07\nProject Coordinator (Volunteer)\nTansyfern\n\n2018-06 to 2020-07\nUsher\nLarkspur Halls",
                        "Oakhurst | Line Cook (Internship) | 2023-10..null | internship\nTansyfern | Project Coordinator (Volunteer) | 2020-10..2023-07 | volunteer\nLarkspur Halls | Usher | 2018-06..2020-07 | employment"),
                Arguments.of(
                        "schools and houses right before a title",
                        "University of Twiggen Guest Lecturer, 2017 - 2018\nElm University of Technology Researcher, 2015 - 2017\nTansy College Chef (2013 - 2015)\nUniversity of New Twiggen Librarian, 2011 - 2012\nFennick Ltd Office Manager, 2009 - 2010\nUniversity Librarian, Larkspur Halls, 2005 - 2006",
                        "University of Twiggen | Guest Lecturer | 2017..2018 | employment\nElm University of Technology | Researcher | 2015..2017 | employment\nTansy College | Chef | 2013..2015 | employment\nUniversity of New Twiggen | Librarian | 2011..2012 | employment\nFennick Ltd | Office Manager | 2009..2010 | employment\nLarkspur Halls | University Librarian | 2005..2006 | employment"),
                Arguments.of(
                        "several titles in a list, over the employer or below it",
                        "Elm Choir\nUsher, Treasurer\tMarch 2015 - May 2016\n\nTansy Events\tLeeds\nSinger, Coach & Founder\t2010 - 2011",
                        "Elm Choir | Usher, Treasurer | 2015-03..2016-05 | employment\nTansy Events | Singer, Coach & Founder | 2010..2011 | self-employed"),
                Arguments.of(
                        "streets of other countries, and what was won",
                        "Oakhurst Spa, Via Garibaldi 12, Rome\nWaiter\t2010 - 2012\nAwarded Waiter of the Year\t2011\n\nTansyfern, Marktgasse 4, Bern\nPorter\t2008 - 2009",
                        "Oakhurst Spa | Waiter | 2010..2012 | employment\nTansyfern | Porter | 2008..2009 | employment"),
                Arguments.of(
                        "internships with their field over their house, and the town beside the dates",
                        "Usher\nTansyfern\n2019 - 2022\tTartu, Estonia\nTook tickets.\n\nInternship, Stage Design\nLarkspur Halls\nJanuary - May 2018\tValka, Latvia\nDrew a wing.\n\nInternship, Yard Work\nOakhurst\nApril - July 2017\tKaunas, Lithuania\nCut grass.",
                        "Tansyfern | Usher | 2019..2022 | employment\nLarkspur Halls | Internship, Stage Design | 2018-01..2018-05 | internship\nOakhurst | Internship, Yard Work | 2017-04..2017-07 | internship"),
                Arguments.of(
                        "positions with their towns behind the projects of one of them",
                        "Elm Bakehouse - Dover, DE\tMay 2021 - Present\nPastry Chef\n- Learnt to bake\n\nProjects\n- A cake as tall as a house\n- A book of breads\n\nRookmere Mill - Dover, DE\tJan 2016 - Apr 2021\nBaker\n- Ground corn\n\nShearwater Inn - Dover, DE\tJun 2013 - Dec 2015\nWaiter\n- Served",
                        "Elm Bakehouse | Pastry Chef | 2021-05..null | employment\nRookmere Mill | Baker | 2016-01..2021-04 | employment\nShearwater Inn | Waiter | 2013-06..2015-12 | employment"),
                Arguments.of(
                        "projects laid out like positions, which have no town",
                        "Elm Bakehouse - Dover, DE\tMay 2021 - Present\nPastry Chef\n- Learnt to bake\n\nProjects\n- A book of breads\n\nGuide App\tDec 2017 - Oct 2018\nLead Developer\n- Built it",
                        "Elm Bakehouse | Pastry Chef | 2021-05..null | employment"),
                Arguments.of(
                        "a title of a kind of school",
                        "Community College Instructor, Fennick Ltd, 2017 - 2018\nAndroid Library Engineer, Tansy Ltd, 2016 - 2017\nClerk, Larkspur Halls, 2015 - 2017",
                        "Fennick Ltd | Community College Instructor | 2017..2018 | employment\nTansy Ltd | Android Library Engineer | 2016..2017 | employment\nLarkspur Halls | Clerk | 2015..2017 | employment"),
                Arguments.of(
                        "students' terms behind a title",
                        "Marketing Coordinator Co-op, Tansy Ltd, May 2022 - Aug 2022\nTesting Automation Coop, Larkspur Ltd, Apr 2021 - Sep 2021\nStudent Teacher, Elm Elementary School, Jan 2020 - Apr 2020\nVolunteer Coordinator, Elm Hospice, May 2018 - Nov 2019",
                        "Tansy Ltd | Marketing Coordinator Co-op | 2022-05..2022-08 | internship\nLarkspur Ltd | Testing Automation Coop | 2021-04..2021-09 | internship\nElm Elementary School | Student Teacher | 2020-01..2020-04 | internship\nElm Hospice | Volunteer Coordinator | 2018-05..2019-11 | employment"),
                Arguments.of(
                        "a title that is called like a section",
                        "Tansy Horizons, Leeds, UK\nTeaching\tOct 2022 - Feb 2024\n- Read with children\n\nFernwood, Leeds, UK\nUsher\tJan 2021 - Aug 2022\n- Took tickets\n\nLarkspur Ltd, Leeds, UK\nClerk\tJan 2019 - Aug 2020\n- Kept books",
                        "Tansy Horizons | Teaching | 2022-10..2024-02 | employment\nFernwood | Usher | 2021-01..2022-08 | employment\nLarkspur Ltd | Clerk | 2019-01..2020-08 | employment"),
                Arguments.of(
                        "a name that ends like a month, above dates with numbers",
                        "Clerk\nTallow and May\n2023-10 - 2025-11\n\nUsher\nLarkspur Halls\n2021-11 - 2023-07",
                        "Tallow and May | Clerk | 2023-10..2025-11 | employment\nLarkspur Halls | Usher | 2021-11..2023-07 | employment"),
                Arguments.of(
                        "single years in parentheses among ranges",
                        "Clerk\nFernwood Ltd (2024 - 2025)\n\nUsher\nTansyfern (2023)\n\nPorter\nLarkspur Halls (2019 - 2022)",
                        "Fernwood Ltd | Clerk | 2024..2025 | employment\nTansyfern | Usher | 2023..2023 | employment\nLarkspur Halls | Porter | 2019..2022 | employment"),
                Arguments.of(
                        "seasons below a title and an employer on lines of their own",
                        "Larkspur Halls\nUsher\nSummer 2024\n\nTansyfern\nPorter\nSummer 2022",
                        "Larkspur Halls | Usher | 2024-06..2024-08 | employment\nTansyfern | Porter | 2022-06..2022-08 | employment"),
                Arguments.of(
                        "employers of one word before a colon",
                        "Tansyfern: Clerk (Feb 2022 - Nov 2023)\nLarkspur (a ferry line): Usher (Jan 2020 - Oct 2021)",
                        "Tansyfern | Clerk | 2022-02..2023-11 | employment\nLarkspur | Usher | 2020-01..2021-10 | employment"),
                Arguments.of(
                        "titles that no list knows before an at",
                        "11/2023 - Present Night Crew at Oakhurst\n05/2021 - 10/2023 Front Bench at Larkspur Ltd",
                        "Oakhurst | Night Crew | 2023-11..null | employment\nLarkspur Ltd | Front Bench | 2021-05..2023-10 | employment"),
                Arguments.of(
                        "what an employer does, in small letters behind a dash",
                        "Usher | Fernquay - leader in green energy | 2013-03 - 2016-06\nClerk | Larkspur Halls | 2010-03 - 2012-06",
                        "Fernquay | Usher | 2013-03..2016-06 | employment\nLarkspur Halls | Clerk | 2010-03..2012-06 | employment"),
                Arguments.of(
                        "a short name before its town",
                        "Software Engineer, 4T (London, UK)\tMay 2017 - Nov 2019\nClerk, Larkspur Ltd (Leeds, UK)\tMay 2015 - Jan 2017",
                        "4T | Software Engineer | 2017-05..2019-11 | employment\nLarkspur Ltd | Clerk | 2015-05..2017-01 | employment"),
                Arguments.of(
                        "ranges written from the present back",
                        "Clerk\tPresent - 2023\nFernwood Ltd\tLeeds\n- Kept books\n\nUsher\t2023 - 2019\nLarkspur Halls\tYork\n- Took tickets\n\nPorter\t2019 - 2018\nTansy Inns\tYork\n- Carried",
                        "Fernwood Ltd | Clerk | 2023..null | employment\nLarkspur Halls | Usher | 2019..2023 | employment\nTansy Inns | Porter | 2018..2019 | employment"),
                Arguments.of(
                        "titles beside the dates, names below, and what was done below these, without a blank line",
                        "2021-Current\tClerk II\nU of Oregon, Eugene, OR\nOR QUAY Study\n2019\tGarden Intern\nPlanned Forests of OR, Eugene, OR\nCreated Comprehensive School Toolkit\n2015-2017\tUsher\nFastfern Halls, Eugene, OR\n2021\tBike Mechanic\nOakbird Bicycles, Eugene, OR\n2016-2019\tShop Associate\nTall Sports, Eugene, OR",
                        "U of Oregon | Clerk II | 2021..null | employment\nPlanned Forests of OR | Garden Intern | 2019..2019 | internship\nFastfern Halls | Usher | 2015..2017 | employment\nOakbird Bicycles | Bike Mechanic | 2021..2021 | employment\nTall Sports | Shop Associate | 2016..2019 | employment"),
                Arguments.of(
                        "long lines of dates, title, name and what was done",
                        "1997-2011 Consultant, Elm Fusion: Research on the counting of tides with sensors that nobody had to look after, and on the prediction of storms from what they counted.\n1986-1992 Clerk, Tansyfern: Kept the ledgers of the house and those of its seven branches, wrote the yearly report and taught newcomers how to read it.",
                        "Elm Fusion | Consultant | 1997..2011 | employment\nTansyfern | Clerk | 1986..1992 | employment"),
                Arguments.of(
                        "long lines of title, dates, name and what was done",
                        "Dock Worker June 2017 - March 2018 Tansy Freight, Leeds Moved crates between the quay and the sheds all day, drove a forklift in the yard and kept the gate list of the night shift in order.\nUsher June 2016 - May 2017 Larkspur Halls Ltd, York Took the guests to their seats, sold programmes in the breaks, and counted the till after the last curtain.",
                        "Tansy Freight | Dock Worker | 2017-06..2018-03 | employment\nLarkspur Halls Ltd | Usher | 2016-06..2017-05 | employment"),
                Arguments.of(
                        "seasons behind employers, over titles",
                        "Larkspur (Summer 2023)\nUsher\n\nTansyfern (Summer 2021)\nPorter",
                        "Larkspur | Usher | 2023-06..2023-08 | employment\nTansyfern | Porter | 2021-06..2021-08 | employment"),
                Arguments.of(
                        "companies of Europe, and clients beside an employer",
                        "Larkspur SE | Leeds, UK\nUsher | 04/2023 - Present\n\nTansyfern / Client: Oak Industries | York, UK\nPorter | 04/2020 - 12/2022",
                        "Larkspur SE | Usher | 2023-04..null | employment\nTansyfern | Porter | 2020-04..2022-12 | employment"),
                Arguments.of(
                        "words that lead into a date in a cell or behind a comma",
                        "Larkspur Ltd, London, UK\nLine Cook\tFrom 2023\n- Cooked\n\nTansy Ltd, London, UK\nUsher\t2020 - 2023\n- Took tickets",
                        "Larkspur Ltd | Line Cook | 2023..null | employment\nTansy Ltd | Usher | 2020..2023 | employment"),
                Arguments.of(
                        "names in small letters in cells of their own",
                        "Usher | tansyfern | 2022-03 - present\nPorter | larkspur | 2018-10 - 2021-12",
                        "tansyfern | Usher | 2022-03..null | employment\nlarkspur | Porter | 2018-10..2021-12 | employment"),
                Arguments.of(
                        "bold names behind an at",
                        "Usher at **Tansyfern** (Dec 2021 - Mar 2025)\nPorter at **Larkspur Ltd** (Jan 2020 - Oct 2021)",
                        "Tansyfern | Usher | 2021-12..2025-03 | employment\nLarkspur Ltd | Porter | 2020-01..2021-10 | employment"),
                Arguments.of(
                        "titles right behind the town of an employer in parentheses",
                        "- Oakhurst (Leeds, UK) Structural engineer, 2020.03 - present\n  - Checked bridges\n- WQP (Leeds, UK) Clerk, 2018.05 - 2019.08\n  - Drew bridges",
                        "Oakhurst | Structural engineer | 2020-03..null | employment\nWQP | Clerk | 2018-05..2019-08 | employment"),
                Arguments.of(
                        "single years in parentheses before titles, among ranges",
                        "(2013-2016) Software Engineer - Larkspur Digital, Leeds\n\n(2012) Marine Mechanic - TQ Marine, York",
                        "Larkspur Digital | Software Engineer | 2013..2016 | employment\nTQ Marine | Marine Mechanic | 2012..2012 | employment"),
                Arguments.of(
                        "a team at its house",
                        "May 2015 - August 2015\nQVBU @ Settler Potedo, China\nClerk\n\nMay 2014 - August 2014\nLS & RS @ Dockheed Ltd, Glasgow\nUsher",
                        "Settler Potedo | Clerk | 2015-05..2015-08 | employment\nDockheed Ltd | Usher | 2014-05..2014-08 | employment"),
                Arguments.of(
                        "companies as items over items with title and dates, in a list that lost its depth",
                        "* Tansy Law Group, LLP\n* Law Clerk (03/2021-Present)\nMet with witnesses and other parties.\n* Elm Law Group\n* Legal Assistant (02/2017-06/2018)\nHelped people without a lawyer.",
                        "Tansy Law Group, LLP | Law Clerk | 2021-03..null | employment\nElm Law Group | Legal Assistant | 2017-02..2018-06 | employment"),
                Arguments.of(
                        "small letters below headings with capitals",
                        "04/2018 to present\nplaces and activities\nFernwood Department of Education - Leeds, UK\nTeacher\nGraded papers.",
                        "Fernwood Department of Education | Teacher | 2018-04..null | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void each_position_is_read_as_the_others_are_laid_out(String name, String lines, String expected) {
        assertThat(career(readText("resume.txt", "Mira Tallow\nmira@example.org\n\nExperience\n\n" + lines + "\n")))
                .containsExactly(expected.split("\n"));
    }

    @Test
    void headings_with_the_rank_of_sections_are_positions_when_they_name_one_over_its_time() {
        String page =
                "# Mira Tallow\n\n## Experience and prizes\n\nSome words.\n\n## Deputy editor - Fernpost\n\nMarch 2019 - present\n\nThe desk is in order.\n\n## Web producer - Tansytimes\n\nMay 2013 - July 2018\n\nPictures were found.\n";

        assertThat(career(readText("resume.md", page)))
                .containsExactly(
                        "Fernpost | Deputy editor | 2019-03..null | employment",
                        "Tansytimes | Web producer | 2013-05..2018-07 | employment");
    }
}
