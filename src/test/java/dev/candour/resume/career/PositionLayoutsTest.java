package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Warning;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as people lay them out, and the positions that stand in them. */
class PositionLayoutsTest {

    private static Profile experience(String lines) {
        return readText("resume.md", "Mira Tallow\n\nExperience\n\n" + lines);
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "title, employer and dates on a line each",
                        "Software Engineer\nPlumbline, Malmo\nJune 2019 – Present\n- Java\n\nBarista\nOatleaf\nMay 2017 – May 2019",
                        "Plumbline | Software Engineer | 2019-06..null\nOatleaf | Barista | 2017-05..2019-05"),
                Arguments.of(
                        "a bold title",
                        "**Staff Nurse (Band 5)**\nGreenfold\nJune 2019 – Present\n\n**Porter**\nOatleaf\nMay 2017 – May 2019",
                        "Greenfold | Staff Nurse (Band 5) | 2019-06..null\nOatleaf | Porter | 2017-05..2019-05"),
                Arguments.of(
                        "a grade in parentheses before the title",
                        "### Quellwerk (Berlin), (Senior) Software Engineer, 2015.1-2018/12\n- Java\n\n### Oatleaf (Leeds) , (Lead/Principal) Test Engineer, 2011.1-2014/12",
                        "Quellwerk | (Senior) Software Engineer | 2015-01..2018-12\nOatleaf | (Lead/Principal) Test Engineer | 2011-01..2014-12"),
                Arguments.of(
                        "From and until",
                        "Legal Secretary\nQuill Chambers LLP\nFrom November 2021 until now\n\nWaiter at Oatleaf from May 2018 to October 2021",
                        "Quill Chambers LLP | Legal Secretary | 2021-11..null\nOatleaf | Waiter | 2018-05..2021-10"),
                Arguments.of(
                        "town and dates together in parentheses, one end open",
                        "### Tansy Oats AB — Marketing Manager (Malmö, 2020/02–)\nBudget of 20 MSEK.\n\n### Quillfern — Brand Manager (Stockholm, 2016/09–2020/01)\n\n### Quillfern — Trainee (Stockholm, 2015/09–2016/08)",
                        "Tansy Oats AB | Marketing Manager | 2020-02..null\nQuillfern | Brand Manager | 2016-09..2020-01\nQuillfern | Trainee | 2015-09..2016-08"),
                Arguments.of(
                        "a colon between employer and title",
                        "2018-now Great Lakes Stamping: maintenance electrician, 2nd shift\n2012-2018 Rouge Auto Parts: electrician\n2009-2012 Tansy Works: Welder (second class)",
                        "Great Lakes Stamping | maintenance electrician | 2018..null\nRouge Auto Parts | electrician | 2012..2018\nTansy Works | Welder (second class) | 2009..2012"),
                Arguments.of(
                        "a title, a full stop and what was done, all behind the dates",
                        "[2022-03 -> now] Tansy Learn — Senior Content Strategist. SEO, editorial calendar, plans for the year and a team of 3 writers reporting to me.\n[2018-07 -> 2022-02] Quillfern — Content Lead. Wrote product copy; HubSpot; GA4.",
                        "Tansy Learn | Senior Content Strategist | 2022-03..null\nQuillfern | Content Lead | 2018-07..2022-02"),
                Arguments.of(
                        "with an employer",
                        "From January 2020 to present: Senior Site Engineer with Tansy Horizon Contracting LLC, Muscat, Oman\nFrom March 2016 to December 2019: Site Engineer with Al Noor Builders, Sohar, Oman",
                        "Tansy Horizon Contracting LLC | Senior Site Engineer | 2020-01..null\nAl Noor Builders | Site Engineer | 2016-03..2019-12"),
                Arguments.of(
                        "an arrow that leads nowhere yet",
                        "**2023 →** · **Principal Engineer** @ *Larkspur* (remote)\nRust and Kafka.\n\n**2019 → 2023** · **Senior Engineer** @ *Larkspur*\n\n**2016 → 2019** · **Engineer** @ *Tern & Co*",
                        "Larkspur | Principal Engineer | 2023..null\nLarkspur | Senior Engineer | 2019..2023\nTern & Co | Engineer | 2016..2019"),
                Arguments.of(
                        "a line below the employer that says what it is",
                        "NORTHSTAR PARTNERS, Leeds                     2019–Present\n(Multi-site dental group; 22 clinics, 480 employees)\nHR Generalist (2021–Present)\nServes 9 clinics.\nHR Coordinator (2019–2021)\nKept the files.",
                        "NORTHSTAR PARTNERS | HR Generalist | 2021..null\nNORTHSTAR PARTNERS | HR Coordinator | 2019..2021"),
                Arguments.of(
                        "an end in Italian",
                        "#### Corvo Software S.r.l. · *Developer* · **2020 – oggi**\nReact\n\n#### Tansy S.r.l. · *Developer* · **2017 – 2020**",
                        "Corvo Software S.r.l. | Developer | 2020..null\nTansy S.r.l. | Developer | 2017..2020"),
                Arguments.of(
                        "links of reStructuredText behind titles",
                        "**Technology Director** at `Tansy <http://tansy.example>`__\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n\n*February 2013 - Present*\n\n- Manages people.\n\n**Developer** at `Quillfern Media <http://quillfern.example>`__\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n\n*March 2009 - January 2013*",
                        "Tansy | Technology Director | 2013-02..null\nQuillfern Media | Developer | 2009-03..2013-01"),
                Arguments.of(
                        "roles named with their part of the employer, below it",
                        "Fennick & Hollow\nSenior Quality Engineer\nJan 2022 - Present\n- Tested.\nSupervisor, Quality Assurance & Engineering\nJan 2020 - Dec 2021\n- Hired.\nSupervisor - IT Quality Assurance\nAug 2017 - Dec 2019\n- Planned.",
                        "Fennick & Hollow | Senior Quality Engineer | 2022-01..null\nFennick & Hollow | Supervisor, Quality Assurance & Engineering | 2020-01..2021-12\nFennick & Hollow | Supervisor - IT Quality Assurance | 2017-08..2019-12"),
                Arguments.of(
                        "lengths behind the dates",
                        "Plumbline\n5 years 9 months\n\nEngineering Manager\nMarch 2023 - Present (3 years 9 months)\nMalmo\nBudgets in SAP.\n\nEngineer\nMarch 2021 - February 2023 · 2 yrs",
                        "Plumbline | Engineering Manager | 2023-03..null\nPlumbline | Engineer | 2021-03..2023-02"),
                Arguments.of(
                        "roles in a list below their employer",
                        "Palmwine Pay (Accra)\n- Engineering Manager, Jul 2022 – Present\n  - Docker, AWS\n- Engineer, Apr 2020 – Jun 2022\n  - Redis",
                        "Palmwine Pay | Engineering Manager | 2022-07..null\nPalmwine Pay | Engineer | 2020-04..2022-06"),
                Arguments.of(
                        "field labels",
                        "Employer: Dune Bank\nJob title: Call Agent\nPeriod: 3 January 2016 to 31 May 2020\nDuties: calls\n\nPosition: Teller\nCompany: Oatleaf\nPeriod: March 2014 - December 2015",
                        "Dune Bank | Call Agent | 2016-01..2020-05\nOatleaf | Teller | 2014-03..2015-12"),
                Arguments.of(
                        "a line of keywords below",
                        "Engineering Manager, Jul 2022 – Present\nDocker, Kafka",
                        "null | Engineering Manager | 2022-07..null"),
                Arguments.of(
                        "titles that no list knows",
                        "Zymologist, Oatleaf Ltd, Jan 2018 - Mar 2020\n\nFarrier\nGreenfold Ltd\nJan 2015 – Dec 2017",
                        "Oatleaf Ltd | Zymologist | 2018-01..2020-03\nGreenfold Ltd | Farrier | 2015-01..2017-12"),
                Arguments.of(
                        "a column of dates that runs over two lines",
                        "Jade Foundry, Hsinchu         Oct. 2019 -\nSenior Engineer               Present\n- Python\nOatleaf Co., Ltd., Taichung   July, 2016 –\nProcess Engineer              Sept., 2019\n- MATLAB",
                        "Jade Foundry | Senior Engineer | 2019-10..null\nOatleaf Co., Ltd. | Process Engineer | 2016-07..2019-09"),
                Arguments.of(
                        "two times with one employer",
                        "Clerk, Greenfold Ltd, 03/2018 - 05/2020, 02/2022 - present",
                        "Greenfold Ltd | Clerk | 2018-03..2020-05\nGreenfold Ltd | Clerk | 2022-02..null"),
                Arguments.of(
                        "roles told in a few words",
                        "2020 - Now\nHe is a Technical Director at Oatleaf\n\nWorked as a Teller at Dune Bank, 2015 - 2017",
                        "Oatleaf | Technical Director | 2020..null\nDune Bank | Teller | 2015..2017"),
                Arguments.of(
                        "a grade behind a slash",
                        "Greenfold Ltd - Data Analyst I / II\nJuly 2024 - Present",
                        "Greenfold Ltd | Data Analyst I / II | 2024-07..null"),
                Arguments.of(
                        "a year before a month",
                        "Manager @ Greenfold Inns, Malmo (2015 – Jan 2019)\n\nClerk @ Oatleaf Ltd (2012 – Mar. 2015)",
                        "Greenfold Inns | Manager | 2015..2019-01\nOatleaf Ltd | Clerk | 2012..2015-03"),
                Arguments.of(
                        "towns that no list knows, before a state",
                        "Coordinator, Rosewort Events, Whalley, OR  2018 - Present\nThatcher, Olive Barn, Pendle, OR  2012 - 2014",
                        "Rosewort Events | Coordinator | 2018..null\nOlive Barn | Thatcher | 2012..2014"),
                Arguments.of(
                        "more below a heading of its own",
                        "Vocational\n2015–Present  Clerk, Greenfold Ltd, Malmo\nMiscellaneous\n2010–2012  Technician, Oatleaf Ltd, Malmo",
                        "Greenfold Ltd | Clerk | 2015..null\nOatleaf Ltd | Technician | 2010..2012"),
                Arguments.of(
                        "summers",
                        "Greenfold Camp, Malmo\nCounselor, Summers 2012–2014",
                        "Greenfold Camp | Counselor | 2012..2014"),
                Arguments.of(
                        "what was done behind the dates",
                        "Freelance Web Developer (2019 – present): sites for small shops, with care.\nTeller, Dune Bank, Malmo (Jan 2017 – Nov 2018): answered letters in English.",
                        "null | Freelance Web Developer | 2019..null\nDune Bank | Teller | 2017-01..2018-11"),
                Arguments.of(
                        "a title with its ward behind a dash",
                        "Greenfold Hospital, Malmo\nRegistered Nurse – Intensive Care     07/2018 – Present\nRegistered Nurse – Day Ward     05/2016 – 07/2018",
                        "Greenfold Hospital | Registered Nurse – Intensive Care | 2018-07..null\nGreenfold Hospital | Registered Nurse – Day Ward | 2016-05..2018-07"),
                Arguments.of(
                        "more labels",
                        "Organization: Dune Bank, Malmo\nPosition Held: Loan Officer\nDate: February, 2017 till date\n\nName of employer: Oatleaf Ltd\nJob role: Porter\nDate: 2015 - 2016",
                        "Dune Bank | Loan Officer | 2017-02..null\nOatleaf Ltd | Porter | 2015..2016"),
                Arguments.of(
                        "a season among years",
                        "Greenfold University, Department of Botany, Assistant Professor, 2019–present.\nDune Bank, Malmo, Consultant, Summer 2018.",
                        "Greenfold University | Assistant Professor | 2019..null\nDune Bank | Consultant | 2018-06..2018-08"),
                Arguments.of(
                        "pictures and full stops",
                        "🏢 Engineer | Tulip Pumps B.V. | 2019/04 – Present",
                        "Tulip Pumps B.V. | Engineer | 2019-04..null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void positions_are_read_however_their_lines_are_laid_out(String name, String lines, String expected) {
        assertThat(career(experience(lines)).map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }

    @Test
    void chinese_positions_told_in_a_few_words_and_behind_a_place_in_a_name() {
        Profile profile = readText(
                "resume.txt",
                "孟小鹿\n\n工作经历\n\n2010年5月至今  在青鹿机械厂  任设备科科长\n2003年8月至2010年4月  在海盐制造有限公司  担任维修电工\n\n"
                        + "实习经历\n\n中国移动 | 客户经理（2001.07 - 2003.07）");

        assertThat(career(profile))
                .containsExactly(
                        "青鹿机械厂 | 设备科科长 | 2010-05..null | employment",
                        "海盐制造有限公司 | 维修电工 | 2003-08..2010-04 | employment",
                        "中国移动 | 客户经理 | 2001-07..2003-07 | internship");
    }

    @Test
    void an_arrow_leads_from_one_role_to_the_next() {
        Profile profile =
                readText("resume.md", "# 孟小鹿\n\n## 工作经历\n\n**青鹿出行 | 测试工程师 → 产品经理**（2020.07 - 2023.11）\n- SQL\n");

        assertThat(career(profile)).containsExactly("青鹿出行 | 测试工程师 → 产品经理 | 2020-07..2023-11 | employment");
    }

    @Test
    void chinese_positions_without_legal_suffixes_and_with_labels() {
        Profile profile = readText(
                "resume.txt",
                "孟小鹿\n\n工作经历\n\n高级产品经理\n青鹿出行\n2021年3月 – 至今\n- SQL\n\n"
                        + "公司名称：海盐信息技术有限公司\n职位名称：运维工程师\n在职时间：2019/03 – 2021/02");

        assertThat(career(profile))
                .containsExactly(
                        "青鹿出行 | 高级产品经理 | 2021-03..null | employment",
                        "海盐信息技术有限公司 | 运维工程师 | 2019-03..2021-02 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Career break (maternity leave) 04/2019 - 05/2020",
                "Parental leave and further training, 04/2019 - 05/2020",
                "04/2019 - 05/2020 待业（照顾家人）",
                "Parental leave and further training\nApr. 2019 - May 2020\nTwo evening courses",
                "2019.04-2020.05 全职妈妈"
            })
    void time_off_work_is_no_position(String line) {
        Profile profile = experience("Analyst, Oatleaf Ltd, 06/2020 – 03/2022\n\n" + line
                + "\n\nMarketing Manager (maternity cover), Greenfold Ltd, 02/2018 - 03/2019");

        assertThat(profile.work()).extracting(Profile.Work::name).containsExactly("Oatleaf Ltd", "Greenfold Ltd");
        assertThat(profile.experienceMonths()).isEqualTo(22 + 14);
        assertThat(profile.warnings()).isEmpty();
    }

    @Test
    void placements_are_internships_and_unpaid_seats_are_voluntary() {
        assertThat(career(experience("Placement student, Oatleaf Ltd, Jan 2017 - Dec 2017\n"
                        + "Board member (unpaid), Soup Kitchen, Jan 2012 - Dec 2014")))
                .containsExactly(
                        "Oatleaf Ltd | Placement student | 2017-01..2017-12 | internship",
                        "Soup Kitchen | Board member (unpaid) | 2012-01..2014-12 | volunteer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RESEARCH AND WORK EXPERIENCE", "💼 Experience", "Paid Work Experience", "科研与工作经历", "职业经历概述"})
    void a_heading_may_say_more_than_work_experience(String heading) {
        Profile profile = readText(
                "resume.txt",
                "Mira Tallow\n\nPublications\nA paper, 2015\n\n" + heading
                        + "\nProcess Engineer, Oatleaf Ltd, 09/2021 – present");

        assertThat(career(profile)).containsExactly("Oatleaf Ltd | Process Engineer | 2021-09..null | employment");
    }

    @Test
    void dates_that_belong_to_no_position_are_told() {
        Profile profile = experience(
                "Clerk, Oatleaf Ltd, Jan 2020 - Present\n- Led a move from Jan 2012 to March 2013\n\n" + "2014 - 2015");

        assertThat(profile.work()).hasSize(1);
        assertThat(profile.warnings())
                .extracting(Warning::code, warning -> warning.values().get("line"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("dates-without-position", 8));
    }

    @Test
    void studies_before_the_first_heading_are_no_lost_position() {
        assertThat(readText("resume.txt", "Mira Tallow\nBSc Physics, University of Northmere, 2011 - 2014")
                        .warnings())
                .isEmpty();
    }

    @Test
    void more_positions_than_anyone_has_held_are_told_and_left_out() {
        Profile profile = experience(
                String.join("", java.util.Collections.nCopies(400, "Clerk, Greenfold Ltd, 2019/01 - 2019/02\n")));

        assertThat(profile.warnings()).extracting(Warning::code).contains("too-many-positions");
    }
}
