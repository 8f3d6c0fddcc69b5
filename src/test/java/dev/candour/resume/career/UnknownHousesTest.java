package dev.candour.resume.career;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Houses that no list knows and whose names say nothing: where they stand tells them, and what stands there that is none. */
class UnknownHousesTest {

    private static List<String> named(String document, String lines) {
        Profile profile = readText(document, lines.replace("\\n", "\n").replace("\\t", "\t") + "\n");
        return profile.work().stream()
                .map(work -> work.name() + " | " + work.position())
                .toList();
    }

    private static List<String> experience(String lines) {
        return named("cv.txt", "Mira Tallow\n\nExperience\n\n" + lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Baking Analyst, Revenue Management, Tansyfern, 2014 - 2016 % Tansyfern | Baking Analyst
        2014 - 2016 Manager, Business Operations, Oat & Rye, Leeds % Oat & Rye | Manager
        Lead Engineer, Payments - Quillbrook, 2014 - 2016 % Quillbrook | Lead Engineer
        2014 - 2016 Auditor, Claims Review | Oat Harrow | Leeds % Oat Harrow | Auditor
        Manager, Oat Systems, Leeds, 2014 - 2016 % Oat Systems | Manager
        """)
    void what_somebody_works_at_is_no_house_before_another_name(String lines, String expected) {
        assertThat(experience(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Title: Curriculum Vitae\\nStatus: published\\n\\n# R. MIRA TALLOW\\n\\n### August 2014 - November 2016 Night Porter\\n\\nResponsible for the doors of the whole house and for all who asked. % null | Night Porter
        Title: Bread\\nStatus: published\\n\\n# CV of Prof. Mira Tallow\\n\\n### August 2014 - November 2016 Night Porter\\n\\nResponsible for the doors of the whole house and for all who asked. % null | Night Porter
        \\n# Mira Tallow\\n\\n## Experience\\n\\nFreelance Editor\\nMira Tallow\\n2014 - 2016\\n\\nEditor\\nOat Press\\n2012 - 2014 % Mira Tallow | Freelance Editor+Oat Press | Editor
        """)
    void nobody_is_employed_by_the_heading_of_the_own_page(String lines, String expected) {
        assertThat(named("cv.md", lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        2014 - 2016 Support Analyst Tansyfern Credit Union % Tansyfern Credit Union | Support Analyst
        Larkspur Hills Ski Resort Cook (2014 - 2016) % Larkspur Hills Ski Resort | Cook
        Oat Hardware London Cashier (2014 - 2016) % Oat Hardware | Cashier
        Project Manager Tallow & Sons (2014 - 2016) % Tallow & Sons | Project Manager
        Elementary School Teacher (2014 - 2016) % null | Elementary School Teacher
        Ski Resort Manager (2014 - 2016) % null | Ski Resort Manager
        Senior Bank Teller (2014 - 2016) % null | Senior Bank Teller
        Manager Sales & Marketing (2014 - 2016) % null | Manager Sales & Marketing
        """)
    void the_kind_of_a_house_parts_it_from_the_title_beside_it(String line, String expected) {
        assertThat(experience(line)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Clerk: Tansyfern, Leeds\\n2014 - 2016\\n\\nNight Porter: Oat & Rye, Austin, TX\\n2012 - 2014 % Tansyfern | Clerk+Oat & Rye | Night Porter
        Tansyfern: Clerk\\n2014 - 2016\\n\\nQuillbrook: Accountant\\n2012 - 2014 % Tansyfern | Clerk+Quillbrook | Accountant
        2014 - 2016\\nClerk: Tansyfern\\n\\n2012 - 2014\\nAccountant: Mira Oat\\n\\n2010 - 2012\\nElectrician: Hall 9 % Tansyfern | Clerk+Mira Oat | Accountant+Hall 9 | Electrician
        """)
    void a_colon_parts_what_it_parts_in_the_other_lines(String lines, String expected) {
        assertThat(experience(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Clerk - tansyfern, Leeds\\n2014 - 2016\\n\\nAccountant - Oat Harrow, Leeds\\n2012 - 2014 % tansyfern | Clerk+Oat Harrow | Accountant
        Clerk, quillbrook.io\\n2014 - 2016\\n\\nAccountant, Oat Harrow\\n2012 - 2014 % quillbrook.io | Clerk+Oat Harrow | Accountant
        Clerk - seasonal, Leeds\\n2014 - 2016\\n\\nAccountant - Oat Harrow, Leeds\\n2012 - 2014 % null | Clerk+Oat Harrow | Accountant
        """)
    void a_house_may_write_its_name_small(String lines, String expected) {
        assertThat(experience(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        2014-2016: Night Porter, St. Tansy's Hospital\\n2012-2014: Clerk, Oat Ltd % St. Tansy's Hospital | Night Porter+Oat Ltd | Clerk
        2014-2016: Night Porter, Mt. Harrow College\\n2012-2014: Clerk, Oat Ltd % Mt. Harrow College | Night Porter+Oat Ltd | Clerk
        """)
    void a_short_form_ends_no_name(String lines, String expected) {
        assertThat(experience(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Tenure : 2015 - 2018, Position Held : Clerk, Organization : Tansyfern\\n\\nTenure : 2012 - 2015, Position Held : Porter, Organization : Oat Harrow % Tansyfern | Clerk | 2015..2018+Oat Harrow | Porter | 2012..2015
        Duration: Jan 2015 - Mar 2018, Designation: Clerk, Name of Employer: Tansyfern % Tansyfern | Clerk | 2015-01..2018-03
        Company - Tansyfern; Role - Night Porter; Duration - 2015 to 2018 % Tansyfern | Night Porter | 2015..2018
        Employer :  Tansyfern | From : 2015 To : 2018 | Job Title :  Clerk % Tansyfern | Clerk | 2015..2018
        Designation: Clerk\\tOrganisation: Oat & Rye\\tPeriod: 2015 - 2018\\tLocation: Leeds % Oat & Rye | Clerk | 2015..2018
        """)
    void each_label_of_a_row_says_what_it_says_below_the_others(String lines, String expected) {
        Profile profile = readText(
                "cv.txt",
                "Mira Tallow\n\nExperience\n\n" + lines.replace("\\n", "\n").replace("\\t", "\t") + "\n");

        assertThat(profile.work())
                .extracting(work ->
                        work.name() + " | " + work.position() + " | " + work.startDate() + ".." + work.endDate())
                .containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        \\n### Baker, Tansyfern (2019 - 2021)\\n\\n- Baked.\\n\\nProjects\\n\\n### Oat Tracker | Lead Developer (2020 - 2021)\\n\\n- Built it. % Tansyfern | Baker
        \\n### Baker, Tansyfern (2019 - 2021)\\n\\n- Baked.\\n\\nPersonal Projects\\n\\nOat Tracker | Lead Developer (2020 - 2021)\\nBuilt it. % Tansyfern | Baker
        \\n### Baker, Tansyfern (2019 - 2021)\\n\\nProjects\\n\\nOats (2020 - 2021)\\n\\n### Porter, Oat Harrow (2017 - 2019)\\n\\n- Kept doors. % Tansyfern | Baker+Oat Harrow | Porter
        """)
    void a_plain_heading_of_projects_makes_no_houses_of_them(String lines, String expected) {
        assertThat(named(
                        "cv.md",
                        "# Mira Tallow\n\n## Experience\n\n" + lines
                                + "\n\n## Education\n\nBSc Physics, Elm University, 2018"))
                .containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Clerk / Tansyfern, 2014 - 2016\\n\\nAccountant / Oat Harrow, 2012 - 2014 % Tansyfern | Clerk+Oat Harrow | Accountant
        Clerk / Typist, 2014 - 2016\\n\\nWaiter / Barista, 2012 - 2014 % null | Clerk / Typist+null | Waiter / Barista
        """)
    void slashes_in_both_of_two_positions_part_their_houses(String lines, String expected) {
        assertThat(experience(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        <div style="display:flex; justify-content:space-between"><strong>Tansyfern</strong><strong>Jun 2014 - Present</strong></div>
        <p style="display: flex"><b>Tansyfern</b><i>Jun 2014 - Present</i></p>
        <div><b>Tansyfern</b><span style="float: right">Jun 2014 - Present</span></div>
        """)
    void what_is_set_apart_on_one_line_is_no_word(String line) {
        Profile profile =
                readText("cv.md", "# Mira Tallow\n\n## Experience\n\n### Clerk\n" + line + "\n\n- Kept the books.\n");

        assertThat(profile.work())
                .extracting(work -> work.name() + " | " + work.position() + " | " + work.startDate())
                .containsExactly("Tansyfern | Clerk | 2014-06");
    }
}
