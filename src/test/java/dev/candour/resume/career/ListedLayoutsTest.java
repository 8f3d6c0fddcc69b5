package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.profile.Profile.Work;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Title blocks whose halves are items of a list or headings of different ranks. */
class ListedLayoutsTest {

    private static Profile resume(String lines) {
        return readText("resume.md", "Mira Tallow\n\n" + lines);
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "title, place and dates in items below the employer",
                        "## Experience\n\n### Fennick (Reed Advisors)\n- AP Clerk\n- 200 Reed Avenue, Leeds\n- April 2022 - Oct 2022\n- Checked what suppliers sent\n\n### Quillfern\n- Post Office Clerk\n- Dec 2020 - July 2022\n- Served customers",
                        "Fennick | AP Clerk | 2022-04..2022-10\nQuillfern | Post Office Clerk | 2020-12..2022-07"),
                Arguments.of(
                        "employers that are numbered, their titles and dates labelled below",
                        "Experience\n\n1. GOLDEN STAR FREIGHT LTD – Tema\n   Position: Warehouse Supervisor\n   Duration: Jan. 2020 – Date\n   Duties:\n   • Supervising 15 warehouse staff\n\n2. PORT CITY CLEARING AGENCY – Tema\n   Position: Documentation Officer\n   Duration: Aug. 2015 – Dec. 2019\n\n3. QUILLFERN STORES – Accra\n   Position: Stores Assistant\n   Duration: Sept. 2014 – July 2015",
                        "GOLDEN STAR FREIGHT LTD | Warehouse Supervisor | 2020-01..null\nPORT CITY CLEARING AGENCY | Documentation Officer | 2015-08..2019-12\nQUILLFERN STORES | Stores Assistant | 2014-09..2015-07"),
                Arguments.of(
                        "the employer in the first item below the title",
                        "Experience\n\n* Lead Auditor - June 2019 - present\n  * Quillfern - Provo, UT\n  * Audits models.\n\n* Auditor - May 2015 - May 2019\n  * Tansy Industries - Provo, UT\n  * Wrote reports.",
                        "Quillfern | Lead Auditor | 2019-06..null\nTansy Industries | Auditor | 2015-05..2019-05"),
                Arguments.of(
                        "the title in the first item below the employer",
                        "Experience\n\n* Rook & Daughters, LLP, _Provo, UT_, 2015-2017\n  * Senior Consultant\n    * Outsourced controller services\n\n* Tansy Group Inc, _Provo, UT_, 2012-2015\n  * Staff Auditor\n    * Risk services",
                        "Rook & Daughters, LLP | Senior Consultant | 2015..2017\nTansy Group Inc | Staff Auditor | 2012..2015"),
                Arguments.of(
                        "the title in the item above the employer",
                        "Experience\n\n- Data Librarian\n- Fennick College, Provo, UT || September 2015 - Present\n- Teaches the use of archives and runs the help desk of the library.\n- Data Librarian\n- Tansy College, Portland, OR || September 2013 - September 2015\n- Wrote guides for students of all faculties.",
                        "Fennick College | Data Librarian | 2015-09..null\nTansy College | Data Librarian | 2013-09..2015-09"),
                Arguments.of(
                        "the title with a label in a list below",
                        "工作经验\n\n2016年九月 - 2018八月 (Quillfern 中国上海)\n\n- 职位：研发工程师\n- 公司规模：500+\n\n2013年五月 - 2016八月 (Tansy 中国杭州)\n\n- 职位：测试工程师\n- 公司规模：50+",
                        "Quillfern 中国上海 | 研发工程师 | 2016-09..2018-08\nTansy 中国杭州 | 测试工程师 | 2013-05..2016-08"),
                Arguments.of(
                        "the title as a short sentence below the dates",
                        "Experience\n\nHollowbeck College\n2016 - 2021\nMaths teacher, lecturer on the history and the culture of numbers.\nI began with small classes.\n\nFennick School\n2011 - 2016\nMaths teacher, lecturer on geometry.\nI wrote the plan of lessons.",
                        "Hollowbeck College | Maths teacher, lecturer on the history and the culture of numbers | 2016..2021\nFennick School | Maths teacher, lecturer on geometry | 2011..2016"),
                Arguments.of(
                        "headings of two ranks, some with a single year",
                        "### Experience\n\n#### Page Layout / 2013+\n\n##### Tansy Corporation / Provo, UT\n\n#### Office Assistant / 2012\n\n##### Quillfern Logistics Inc / Provo, UT\n\n#### Writing Tutor / 2010 – 2012\n\n##### Hollowbeck Academy / Provo, UT",
                        "Tansy Corporation | Page Layout | 2013..null\nQuillfern Logistics Inc | Office Assistant | 2012..2012\nHollowbeck Academy | Writing Tutor | 2010..2012"),
                Arguments.of(
                        "employers under headings of the same rank as that of the section",
                        "## Work Experience\n\n## Tansy Security Services\n**Security Officer** (August 2020 – September 2022)\n- Site safety\n\n## Red Rook\n**Sales Assistant** (June 2018 – June 2020)\n- Customers\n\n## Hobbies\n\n## Rowing\n- Every Sunday",
                        "Tansy Security Services | Security Officer | 2020-08..2022-09\nRed Rook | Sales Assistant | 2018-06..2020-06"),
                Arguments.of(
                        "dates, title, department and employer on one long line",
                        "Experience\n\n- Mar. 2020 – present Research Fellow, Faculty of Natural Sciences, Division of Marine Biology, University of Hollowbeck\n- Oct. 2017 – Feb. 2020 Research Assistant, University of Fennick",
                        "University of Hollowbeck | Research Fellow | 2020-03..null\nUniversity of Fennick | Research Assistant | 2017-10..2020-02"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void both_halves_of_a_title_block_are_found(String name, String lines, String expected) {
        assertThat(career(resume(lines)).map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }

    @Test
    void unpaid_work_may_be_told_in_parentheses_behind_the_title() {
        assertThat(resume("Experience\n\nOffice Assistant (Volunteer) 01/2019 - 01/2021\nTansy Solutions, Provo, UT")
                        .work())
                .extracting(Work::type)
                .containsExactly(EmploymentType.VOLUNTEER);
    }

    @Test
    void a_label_that_ends_in_a_space_is_no_place_to_fall_over() {
        assertThat(resume(
                                "Contact\n\n- QQ :12345678\n- 电话 :13800000000\n\nExperience\n\n- 2019 - 2021 Clerk, Tansy Ltd")
                        .work())
                .hasSize(1);
    }
}
