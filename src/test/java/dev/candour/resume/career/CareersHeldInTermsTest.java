package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Careers whose dates are terms, single years, or those of an employer with several roles. */
class CareersHeldInTermsTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "a term over each post",
                        "## Teaching Experience\n\nFall 2014\nTeaching Assistant, Alderford University\n\nSpring 2013\nInstructor, Oakham College",
                        "Alderford University | Teaching Assistant | 2014-09..2014-11\nOakham College | Instructor | 2013-03..2013-05"),
                Arguments.of(
                        "since when and until when, in parentheses",
                        "## Academic posts\n\nLecturer in Botany at the University of Alderford (since Mar 19)\n\nResearch Fellow at Oakham College (Oct 15 - Feb 19)\n\nTutor at Elm School (until Sep 15)",
                        "University of Alderford | Lecturer in Botany | 2019-03..null\nOakham College | Research Fellow | 2015-10..2019-02\nElm School | Tutor | null..null"),
                Arguments.of(
                        "single years behind titles, among ranges",
                        "## Experience\n\nTansy Web Services Inc.\nSoftware Engineer, 2021 - 2023\n- Built things.\n\nFern Couture\nWebsite Administrator, 2015\n- Kept the site.",
                        "Tansy Web Services Inc. | Software Engineer | 2021..2023\nFern Couture | Website Administrator | 2015..2015"),
                Arguments.of(
                        "roles without dates below an employer with dates",
                        "## Experience\n\nRowan Hosting Inc. | 2015-2019\nRowan Hosting keeps sites for small shops.\nIncentives Project Manager\n- Planned events.\nCustomer Support Supervisor\n- Trained staff.",
                        "Rowan Hosting Inc. | Incentives Project Manager | 2015..2019\nRowan Hosting Inc. | Customer Support Supervisor | 2015..2019"),
                Arguments.of(
                        "a name that ends like a department before a country",
                        "## Work experience\n\nSoftware Engineer, Tansy IT, Norway, Dec 2017 - Sep 2020\n\nTester, Tansy IT, Norway, Oct 2015 - Dec 2017",
                        "Tansy IT | Software Engineer | 2017-12..2020-09\nTansy IT | Tester | 2015-10..2017-12"),
                Arguments.of(
                        "months below their year",
                        "## Research Experience\n\n2019               Field Assistant\nJun. - Aug.    Elm Observatory, Alderford University\n- Measured.\n\n2016 - 2018   Tutor\n            Oakham College\n- Taught.",
                        "Alderford University | Field Assistant | 2019-06..2019-08\nOakham College | Tutor | 2016..2018"),
                Arguments.of(
                        "dates over everything, the last title in no list",
                        "## Experience\n2022 - present\nRocky Fern (Vancouver)\nManager\n2018 - 2021\nRowan Spice (Vancouver)\nManager\n2014 - 2015\nTansy Cana (Santo Domingo)\nAssistant Manager\n2001 - 2004\nHotel Gran Fenn (Barcelona)\nHotel-school apprenticeship\n",
                        "Rocky Fern | Manager | 2022..null\nRowan Spice | Manager | 2018..2021\nTansy Cana | Assistant Manager | 2014..2015\nHotel Gran Fenn | Hotel-school apprenticeship | 2001..2004"),
                Arguments.of(
                        "months as they are misspelt",
                        "## Experience\n\nYard Loader\nOctober 2012 - Janurary 2013\nTansy Ground, Ardmore, OK\n- Loaded.\n\nWelder\nFeburary 2010 - Septemeber 2012\nRowan Steel Inc., Ardmore, OK\n- Welded.",
                        "Tansy Ground | Yard Loader | 2012-10..2013-01\nRowan Steel Inc. | Welder | 2010-02..2012-09"),
                Arguments.of(
                        "links whose targets stand elsewhere",
                        "## Experience\n\n- Baker at [**Tansy Mill**][2], 2018 - 2020\n- Cook at [Fern House][], 2015 - 2018\n\n[2]: https://example.com/mill\n[Fern House]: https://example.com/fern\n",
                        "Tansy Mill | Baker | 2018..2020\nFern House | Cook | 2015..2018"),
                Arguments.of(
                        "what was studied, told behind a post",
                        "## Academic posts\n\nScholar-in-Residence at the Rookwood Museum in Leeds. Research topic: the slow tide, a history of harbours and of charts in two parts (since Jan 2013)\n\nResearch fellow at the Scuola Fenn in Pisa. Supervisor: Marcello Tallow (Oct 2005 - Oct 2006)",
                        "Rookwood Museum | Scholar-in-Residence | 2013-01..null\nScuola Fenn in Pisa | Research fellow | 2005-10..2006-10"),
                Arguments.of(
                        "posts of one term under the heading of the teaching",
                        "## Teaching\n\nFall 2010 - Summer 2011 School of Law - Alderford University\nTeaching Assistant, Economic Law (J.D. Program)\n\nFall 2014 Oakham College\nTeaching Assistant, Consumer Law\n\n## Experience\n\nClerk, Tansy Ltd, 2012 - 2013",
                        "Tansy Ltd | Clerk | 2012..2013\nAlderford University | Teaching Assistant, Economic Law (J.D. Program) | 2010-09..2011-08\nOakham College | Teaching Assistant, Consumer Law | 2014-09..2014-11"),
                Arguments.of(
                        "a title with its grade, where the others stand above their employers",
                        "## Experience\n\n### Subject Matter Expert\nFoundfern\nApr 2021 - Mar 2023\n\n- Coached.\n\n### CSR Inbound 1\nFoundfern\nAug 2020 - Mar 2021\n\n- Answered.\n\n### Electrician\nTansy Trading\nJan 2019 - Mar 2020\n\n- Wired.",
                        "Foundfern | Subject Matter Expert | 2021-04..2023-03\nFoundfern | CSR Inbound 1 | 2020-08..2021-03\nTansy Trading | Electrician | 2019-01..2020-03"),
                Arguments.of(
                        "two times of one post",
                        "## Volunteering\n\nMeetup Helper, Alderford Food Bank 2012-2014, 2016-present",
                        "Alderford Food Bank | Meetup Helper | 2012..2014\nAlderford Food Bank | Meetup Helper | 2016..null"),
                Arguments.of(
                        "an end that is cut short",
                        "## Experience\n\nWelder - Tansy Steel, Leeds 7/2008-Pres\n- Welded.\nCook - Fern House, Leeds 1/2006-6/2008\n- Cooked.",
                        "Tansy Steel | Welder | 2008-07..null\nFern House | Cook | 2006-01..2008-06"),
                Arguments.of(
                        "a single year behind an employer, over the title",
                        "## Experience\n\n- Oswin Works, 2016-present\n  CEO\n- Government of Alder, 2016\n  Interaction Design Intern\n- Fern Justice, 2014-2016\n  Technology Lead",
                        "Oswin Works | CEO | 2016..null\nGovernment of Alder | Interaction Design Intern | 2016..2016\nFern Justice | Technology Lead | 2014..2016"),
                Arguments.of(
                        "employers over their posts, deeper in the list",
                        "## Work experience\n\n* Tansy Law Group, LLP\n  * Law Clerk (03/2021-Present) - Leeds, CA)\n  * Drafted briefs.\n* Fern Corps:\n  * Legal Assistant (04/2017-06/2018 - Leeds, CA)\n  * Helped.",
                        "Tansy Law Group, LLP | Law Clerk | 2021-03..null\nFern Corps | Legal Assistant | 2017-04..2018-06"),
                Arguments.of(
                        "links without a target",
                        "## Experience\n\n[Operations Coordinator]()\nAlderford Library\nJune 2016 - Present\n\n[Metadata Librarian]({% link _pages/metadata.md %})\nFern Archive\nFebruary 2013 - May 2016",
                        "Alderford Library | Operations Coordinator | 2016-06..null\nFern Archive | Metadata Librarian | 2013-02..2016-05"),
                Arguments.of(
                        "what somebody founded",
                        "## Experience\n\nFounder of Tansy Ltd (2015 - 2018)\n- Sold things.\n\nPresident of the Rowan Foundation (2009 - 2011)\n\nDirector of Nursing, Elm Hospital (2006 - 2009)",
                        "Tansy Ltd | Founder | 2015..2018\nRowan Foundation | President | 2009..2011\nElm Hospital | Director of Nursing | 2006..2009"),
                Arguments.of(
                        "an institute for something, behind a title and a dash",
                        "## Experience\n\nResearch Assistant - Institute for Tallow Systems\tJune 2014 - September 2015\n- Worked.",
                        "Institute for Tallow Systems | Research Assistant | 2014-06..2015-09"),
                Arguments.of(
                        "a town stuck to the name of a company",
                        "## Experience\n\nCenter Manager 2005 - Present\nBank of Alder Seattle, WA\n- Managed.",
                        "Bank of Alder | Center Manager | 2005..null"),
                Arguments.of(
                        "a town in a cell before the employer",
                        "## Experience\n\nJan 2023 - Nov 2023\tSchool Nurse\nManila, Philippines\tAlder School Manila\n- Nursed.\n\nMar 2021 - Dec 2022\tPublic Health Nurse\nQuillati, Philippines\tCity Government Quillati\n- Nursed.",
                        "Alder School Manila | School Nurse | 2023-01..2023-11\nCity Government Quillati | Public Health Nurse | 2021-03..2022-12"),
                Arguments.of(
                        "what was studied and nothing else",
                        "## Experience\n\n[13-14] Fern Technologies, Staff Engineer\n- Built chips.\n\n[11-13] Student\n- Courses.\n\n[09-11] Rowan Networks, Design Manager\n- Led.",
                        "Fern Technologies | Staff Engineer | 2013..2014\nRowan Networks | Design Manager | 2009..2011"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void each_position_has_its_employer_its_title_and_its_dates(String kind, String lines, String expected) {
        assertThat(career(readText("resume.md", "Mira Tallow\n\n" + lines))
                        .map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }
}
