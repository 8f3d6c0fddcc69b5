package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Education;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Careers in English as they are sent: what stands beside a title, around an employer, and over both. */
class EnglishLayoutsTest {

    private static Profile resume(String lines) {
        return readText("resume.md", "Mira Tallow\n\n" + lines);
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "a town that no list knows before a state in full",
                        "## Experience\n\nPlumber, Pendle Works, Oakford, Wisconsin, 2011 - 2012",
                        "Pendle Works | Plumber | 2011..2012"),
                Arguments.of(
                        "employer and place behind the dates, then what was done",
                        "## Positions\n\n- Developer (2013 - present), iVesper, Provo, Utah: Wise old programmer in a young team that asks for advice.\n- Web Manager (2011 - 2012), Tansy Floor, Oakford, Wisconsin: I kept 72 servers running and wrote tools for customers.",
                        "iVesper | Developer | 2013..null\nTansy Floor | Web Manager | 2011..2012"),
                Arguments.of(
                        "a post whose field is called like a company",
                        "## Experience\n\nDirector of Information Technology, Tansy Group Inc., 2002 - 2007",
                        "Tansy Group Inc. | Director of Information Technology | 2002..2007"),
                Arguments.of(
                        "a heading with the years of all positions",
                        "## Positions held (2000 - present)\n\n- Buyer, Tansy Works, 2011 - 2012",
                        "Tansy Works | Buyer | 2011..2012"),
                Arguments.of(
                        "definitions below their dates",
                        "## Experience\n\n2014--2016\n:\t**Medical scientist**, Tansy Pathology, the Rookwood Hospital, Oakford, Australia.\n\n2001--2004\n:   **Laboratory assistant**, Department of Plant Breeding and Genetics, Fennick Institute for Plant Breeding Research, Cologne, Germany.  \n    We sequenced rice.",
                        "Rookwood Hospital | Medical scientist | 2014..2016\nFennick Institute for Plant Breeding Research | Laboratory assistant | 2001..2004"),
                Arguments.of(
                        "columns that wide spaces part",
                        "## Work Experience\n\nShelf Stocker                                                                                                   May 2023 - June 2024\nFenmart                                                                                                                                     Oakford, IL\n- Stocked shelves.",
                        "Fenmart | Shelf Stocker | 2023-05..2024-06"),
                Arguments.of(
                        "an employer of two names",
                        "## Experience\n\nTansy Works / Rookwood Health - Mobile Manager\nMay 2020 - June 2021\n- Shipped.",
                        "Tansy Works / Rookwood Health | Mobile Manager | 2020-05..2021-06"),
                Arguments.of(
                        "the place of work in parentheses behind a title in bold",
                        "## Experience\n\n### Pendle (Sep 2019 - Mar 2020)\n\n**Support Engineer - Cloud** (Remote)\n\n- Helped.",
                        "Pendle | Support Engineer - Cloud | 2019-09..2020-03"),
                Arguments.of(
                        "a sign before the employer without a space behind it",
                        "## Experience\n\n**Engineer @ Pendle Works (May 2021 - June 2022)**\n- Built.\n\n**Developer @Rookwood QTC (Jan 2019 - Oct 2020)**\n- Built.",
                        "Pendle Works | Engineer | 2021-05..2022-06\nRookwood QTC | Developer | 2019-01..2020-10"),
                Arguments.of(
                        "roles of one employer that say nothing but a title",
                        "EXPERIENCE\n\nTANSY UNIVERSITY, OAKFORD, AL     2012 - 2018\n\nResearch Assistant:\nWork on sleep.\n\nTutor (2013-2018)\n- Biology",
                        "TANSY UNIVERSITY | Research Assistant | 2012..2018\nTANSY UNIVERSITY | Tutor | 2013..2018"),
                Arguments.of(
                        "a position during years of freelancing",
                        "EXPERIENCE\n\nFreelance Designer, Fennick Media\n2010 - Present\n- Posters.\n\nRookwood.com, Content Designer\n2015 - 2016\n- Banners.",
                        "Fennick Media | Freelance Designer | 2010..null\nRookwood.com | Content Designer | 2015..2016"),
                Arguments.of(
                        "a title alone in a heading beside headings of employer and title",
                        "# Work History\n## Tansy Works - Process Intern\n### 2015\nDesign.\n\n## Engineering Contractor\n### 2012-2016\nDesign for customers.",
                        "Tansy Works | Process Intern | 2015..2015\nnull | Engineering Contractor | 2012..2016"),
                Arguments.of(
                        "a heading for what was before, where others name the employer",
                        "## Experience\n\n### Pendle (May 2014 - June 2016)\n\n**Security Architect**\n\n- Designed.\n\n### Previous Experience (Jan 2003 - Dec 2009)\n\n**Network Administrator**\n\n- Managed.",
                        "Pendle | Security Architect | 2014-05..2016-06\nnull | Network Administrator | 2003-01..2009-12"),
                Arguments.of(
                        "a single month with its length among ranges with theirs",
                        "## Experience\n\n**Pendle Corporation** - Crew Member\n\n*June 2006 - August 2009 (3 years)*\n\nI cooked.\n\n**Tansy University** - IT Support\n\n*February 2007 (1 month)*\n\nI helped.",
                        "Pendle Corporation | Crew Member | 2006-06..2009-08\nTansy University | IT Support | 2007-02..2007-02"),
                Arguments.of(
                        "projects in a heading of the rank of the positions",
                        "## Experience\n\n### Research Intern\n\n**Tansy Centre** - *January 2025 - May 2025*\n\n- Built.\n\n### Developer\n\n**Pendle** - *June 2025 - July 2025*\n\n- Built.\n\n### Projects\n\n**Open Source, Independent** - *2020 - Present*\n\n- Tools.",
                        "Tansy Centre | Research Intern | 2025-01..2025-05\nPendle | Developer | 2025-06..2025-07"),
                Arguments.of(
                        "an employer that is called like a heading for projects",
                        "## Experience\n\n### Tansy\n\n_Apr 2013 - Sep 2013_\n\n**Clerk**\n\n* Filed.\n\n### Rookwood\n\n_Jan 2013 - Mar 2013_\n\n**Clerk**\n\n* Filed.\n\n### Amber Projects\n\n_Apr 2012 - Sep 2012_\n\n**Planning Assistant**\n\n* Planned.",
                        "Tansy | Clerk | 2013-04..2013-09\nRookwood | Clerk | 2013-01..2013-03\nAmber Projects | Planning Assistant | 2012-04..2012-09"),
                Arguments.of(
                        "tags of a page's own",
                        "## Experience\n\n### Developer <time> Mar 2020 - May 2021 </time>\n\n<location> Pendle | Hartford, CT, USA </location>\n\n- Built.",
                        "Pendle | Developer | 2020-03..2021-05"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void a_layout(String name, String lines, String expected) {
        assertThat(career(resume(lines)).map(line -> line.substring(0, line.lastIndexOf(" | "))))
                .as(name)
                .containsExactly(expected.split("\n"));
    }

    @Test
    void projects_under_a_heading_of_any_kind_are_no_positions() {
        Profile profile = resume(
                "Relevant Experience\nResearch Assistant - Tansy University\tMarch 2019 - May 2020\n• Built maps.\n\nSelected Technical Projects\nWalking Control & Estimation\t2018 - 2019\n• Built a controller.\n\nSkills\nC++");

        assertThat(career(profile))
                .containsExactly("Tansy University | Research Assistant | 2019-03..2020-05 | employment");
    }

    @Test
    void when_studies_were_completed_is_no_school() {
        Profile profile = resume(
                "## Education\n\n**Wexley University** | Oakford, UT | *Completed: April 2021*\n* Associate of Science\n* Completed during high school\n");

        assertThat(profile.education()).extracting(Education::institution).containsExactly("Wexley University");
    }

    @Test
    void a_practicum_is_an_internship() {
        Profile profile = resume("## Experience\n\nPracticum Student, Tansy Works, August 2011 - November 2011");

        assertThat(career(profile)).containsExactly("Tansy Works | Practicum Student | 2011-08..2011-11 | internship");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "B.S. Physics - The University of Pendle at Oakford; The University of Pendle at Oakford",
                "M.A. in Contemporary History @ Universidad de Pendle; Universidad de Pendle",
                "BSc Physics at Wexley University; Wexley University",
                "Bachelor of Science in Physics at Fennvos; Fennvos"
            })
    void a_school_is_parted_from_the_degree_and_not_from_its_campus(String line, String school) {
        assertThat(resume("## Education\n\n" + line + "\n").education())
                .extracting(Education::institution)
                .containsExactly(school);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "---\\ntitle: Mira Tallow's Résumé\\n---\\n## Open Cover Letter\\n\\nI will tell you.; Mira Tallow",
                "---\\ntitle: Mira Tallow - Plumber - Resume\\n---\\n## Experience\\n\\nWork.; Mira Tallow",
                "# R&eacute,sum&eacute, of M. Vera Tallow\\n\\n## Experience\\n\\nWork.; M. Vera Tallow"
            })
    void a_page_that_calls_itself_a_resume_says_whose(String lines, String name) {
        assertThat(readText("resume.md", lines.replace("\\n", "\n").replace("eacute,", "eacute;"))
                        .basics()
                        .name())
                .isEqualTo(name);
    }
}
