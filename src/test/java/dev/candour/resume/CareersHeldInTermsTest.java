package dev.candour.resume;

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
                        "the University of Alderford | Lecturer in Botany | 2019-03..null\nOakham College | Research Fellow | 2015-10..2019-02\nElm School | Tutor | null..null"),
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
