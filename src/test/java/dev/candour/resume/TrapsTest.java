package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.names;
import static dev.candour.resume.Samples.readText;
import static dev.candour.resume.Samples.skill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.JsonResume;
import dev.candour.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrapsTest {

    private static Profile work(String text) {
        return readText("trap.txt", "Work Experience\n\n" + text);
    }

    private static java.util.List<String> warnings(Profile profile) {
        return profile.warnings().stream().map(Profile.Warning::code).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Engineer, Acme Ltd, 2019.03-2021.05; Acme Ltd; Engineer
        Acme Ltd | Engineer | 03/2019 – 05/2021; Acme Ltd; Engineer
        2019.03-2021.05  Acme Ltd  Engineer; Acme Ltd; Engineer
        Engineer at Acme (Mar 2019 - May 2021); Acme; Engineer
        Acme - Senior Engineer - 2019/03 to 2021/05; Acme; Senior Engineer
        ### Acme (Shanghai), (Senior) Engineer, 2019.3-2021/5; Acme; (Senior) Engineer
        **Acme Ltd** *Engineer* 2019.03 ~ 2021.05; Acme Ltd; Engineer
        ２０１９．０３－２０２１．０５　某某科技有限公司　高级工程师; 某某科技有限公司; 高级工程师
        某某科技有限公司高级工程师 2019年3月至2021年5月; 某某科技有限公司; 高级工程师
        2019年3月-2021年5月 某某银行-风险管理部-风控经理; 某某银行; 风控经理
        某某集团 | 高级 Java 工程师 | 2019.03—2021.05; 某某集团; 高级 Java 工程师
        """)
    void a_title_line_is_taken_apart(String line, String employer, String title) {
        assertThat(career(work(line))).containsExactly(employer + " | " + title + " | 2019-03..2021-05 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Ltd\nEngineer\n2019.03-2021.05",
                "Engineer\nAcme Ltd\n2019.03-2021.05",
                "2019.03-2021.05\nAcme Ltd\nEngineer",
                "Acme Ltd, Berlin\n2019.03-2021.05\nEngineer",
                "• Acme Ltd(makes anvils)\n\nBerlin, Germany\n\nEngineer, Java, Kafka 2019.03-2021.05",
                "• Acme Ltd(makes anvils)\n\nBerlin, Germany\n\n2019.03-2021.05\n\nEngineer, Java, Kafka",
                "Company: Acme Ltd\nPosition: Engineer\nPeriod: 2019.03-2021.05"
            })
    void a_title_block_may_stand_in_any_order(String block) {
        assertThat(career(work(block + "\n- Built things\n")))
                .containsExactly("Acme Ltd | Engineer | 2019-03..2021-05 | employment");
    }

    @Test
    void radicals_of_a_pdf_are_characters_and_spans_point_at_the_original() {
        String text = "⼯作经历\n某某有限公司 ⼯程师 2019.03-2021.05";

        Profile profile = readText("pdf.txt", text);

        assertThat(career(profile)).containsExactly("某某有限公司 | 工程师 | 2019-03..2021-05 | employment");
        assertThat(profile.evidenceAt("/work/0/position"))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.quote()).isEqualTo("⼯程师"));
    }

    @Test
    void a_hyphen_before_a_town_and_its_state_parts_it_from_the_employer_and_one_within_a_town_does_not() {
        String text = "Work Experience\nStore Manager\nAcme Stores, Inc.-Houston, TX\nMay 2019 to June 2021\n\n"
                + "Clerk\nQuarrybank Foods-Austin, TX\nMay 2016 to April 2019\n\n"
                + "Cashier\nWinston-Salem, NC\nFernwood Mills\nMay 2014 to April 2016\n";

        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Acme Stores, Inc. | Store Manager | 2019-05..2021-06 | employment",
                        "Quarrybank Foods | Clerk | 2016-05..2019-04 | employment",
                        "Fernwood Mills | Cashier | 2014-05..2016-04 | employment");
    }

    @Test
    void characters_that_a_font_draws_alike_are_the_usual_ones() {
        Profile profile = readText("pdf.txt", "工作经历\n\u2ED8岛\u3B35州湾物流有限公司 客\u2F3E经理 2019.03-2021.05");

        assertThat(career(profile)).containsExactly("青岛胶州湾物流有限公司 | 客户经理 | 2019-03..2021-05 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skills\n<!-- Kubernetes, Kafka, Flink, Spark, Rust, Haskell, Terraform -->\nJava, SQL",
                "Skills\n\n[//]: # (Kubernetes, Kafka, Flink, Spark)\n\nJava, SQL",
                "Skills\n\n[comment]: <> (Kubernetes, Kafka, Flink, Spark)\n\nJava, SQL",
                "Skills\n\n[//]: # \"Kubernetes, Kafka, Flink, Spark\"\n\nJava, SQL",
                "Skills\n<span style=\"color:white\">Kubernetes, Kafka, Rust</span>\nJava, SQL",
                "Skills\n<span style='font-size:1px'>Kubernetes, Kafka, Rust</span>\nJava, SQL"
            })
    void hidden_text_scores_nothing_and_raises_a_flag(String text) {
        Profile profile = readText("cv.md", text);

        assertThat(names(profile)).containsExactly("Java", "SQL");
        assertThat(warnings(profile)).containsExactly("hidden-text");
    }

    @Test
    void repeating_a_skill_scores_nothing_and_raises_a_flag() {
        Profile profile = work("Acme Ltd, Engineer, 2019.03-2021.05\n- " + "Rust ".repeat(30) + "\n- Java");

        assertThat(names(profile)).containsExactly("Java");
        assertThat(warnings(profile)).containsExactly("keyword-stuffing");
    }

    @Test
    void a_skill_over_and_over_on_lines_of_its_own_is_stuffing_and_among_others_it_is_not() {
        Profile stuffed = work("Acme Ltd, Engineer, 2019.03-2021.05\n- Java\n\nSkills\n" + "- Rust\n".repeat(12));
        Profile told = work("Acme Ltd, Engineer, 2019.03-2021.05\n" + "- Kafka\n- ledgers\n".repeat(12));

        assertThat(names(stuffed)).containsExactly("Java");
        assertThat(warnings(stuffed)).containsExactly("keyword-stuffing");
        assertThat(names(told)).contains("Kafka");
        assertThat(warnings(told)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Python Developer | Tansyfern | Django, Celery | 2019.03-2021.05; Python Developer
        Developer / PHP, MySQL / Tansyfern / 2019.03-2021.05; Developer
        Developer @ Tansyfern [Python, SQL], 2019.03-2021.05; Developer
        Developer [PHP, MySQL], Tansyfern, 2019.03-2021.05; Developer
        2019.03-2021.05 | Tansyfern [Java/Kafka] | Developer; Developer
        """)
    void tools_that_a_title_line_lists_by_themselves_name_no_employer_and_hide_none(String line, String title) {
        Profile profile = work(line + "\n- Shops\n");

        assertThat(career(profile)).containsExactly("Tansyfern | " + title + " | 2019-03..2021-05 | employment");
        assertThat(names(profile)).containsAnyOf("Python", "MySQL", "Java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Volunteering", "Volunteer Work", "Internships"})
    void a_plain_heading_of_unpaid_work_counts_among_marked_ones(String heading) {
        Profile profile = readText(
                "cv.md",
                "# Mira Tolle\n\n## Work Experience\nClerk | Elm Partners | 01/2018 - 03/2022\n- Memos\n\n" + heading
                        + "\nHelper | Harbour Food Bank | 2019 - 2021\n- Packed parcels\n\n## Skills\nExcel\n");

        assertThat(career(profile).toList().get(1)).endsWith(heading.startsWith("V") ? "volunteer" : "internship");
        assertThat(profile.experienceMonths()).isEqualTo(51);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Project Highlights", "Capstone Project", "Representative Projects", "课程项目"})
    void what_is_built_under_a_heading_of_projects_is_no_position(String heading) {
        assertThat(career(work("Engineer | Acme Ltd | 2019.03-2021.05\n- Java\n\n" + heading
                        + "\nLead Developer | Parcel Tracker | 2014.01-2015.06\n- Java\n")))
                .hasSize(1);
    }

    @Test
    void what_is_denied_or_wished_for_is_no_skill() {
        Profile profile = work("""
                Acme Ltd, Engineer, 2019.03-2021.05
                - No experience with Kafka, but wrote Java
                - Want to learn Rust and Go. Used Python
                - 没有使用过 Flink，熟悉 Spark
                """);

        assertThat(names(profile)).containsExactlyInAnyOrder("Java", "Python", "Spark");
    }

    @Test
    void an_end_before_the_start_leaves_the_position_undated() {
        Profile profile = work("Acme Ltd, Engineer, 2021.05-2019.03");

        assertThat(profile.experienceMonths()).isNull();
        assertThat(warnings(profile)).containsExactly("end-before-start");
    }

    @Test
    void months_after_the_day_of_the_screening_do_not_count() {
        Profile profile = work("Acme Ltd, Engineer, 2026.10-2028.03");

        assertThat(profile.experienceMonths()).isEqualTo(2);
        assertThat(warnings(profile)).containsExactly("dates-after-as-of");
    }

    @Test
    void a_position_that_is_listed_and_then_described_is_one() {
        Profile profile = work("""
                Acme Ltd, Engineer, 2019.03-2021.05
                Borealis Inc, Engineer, 2021.06-2022.05

                Acme Ltd, Engineer, 2019.03-2021.05
                - Java
                """);

        assertThat(career(profile)).hasSize(2);
        assertThat(skill(profile, "Java").months()).isEqualTo(27);
    }

    @Test
    void overlapping_positions_count_their_months_once() {
        assertThat(
                        work("Acme Ltd, Engineer, 2019.01-2019.12\n- Java\n\nBorealis Inc, Engineer, 2019.07-2020.06\n- Java")
                                .experienceMonths())
                .isEqualTo(18);
    }

    @Test
    void dates_of_studies_are_no_positions() {
        Profile profile = readText(
                "cv.txt",
                "Education\n2010.09-2014.06 Somewhere University, Teaching Assistant, BSc Physics\nExperience\n");

        assertThat(profile.work()).isEmpty();
        assertThat(profile.experienceMonths()).isNull();
    }

    @Test
    void an_employer_named_like_a_technology_shows_no_skill() {
        assertThat(names(work("Oracle, Accountant, 2019.03-2021.05\n- Payroll")))
                .containsExactly("Accounting", "Payroll");
    }

    @Test
    void what_is_protected_is_never_read() {
        String text = """
                姓名：周明远  性别：男  年龄：34  民族：汉  婚姻状况：已婚  籍贯：青岛  出生年月：1992年3月
                Nationality: Chinese | Marital status: single | Religion: none
                工作经历
                某某有限公司 工程师 2019.03-2021.05
                """;

        assertThat(JsonResume.write(readText("cv.txt", text)))
                .contains("周明远")
                .doesNotContain("男", "年龄", "汉", "已婚", "青岛", "Qingdao", "1992", "single", "Religion");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Experience：14 years; 168
        Engineer with 10+ years of experience.; 120
        over 12 years of professional experience; 144
        工作年限：10年; 120
        拥有8年以上工作经验; 96
        十年工作经验; 120
        7 years of experience in ship design; none
        5年以上Java开发经验; none
        """)
    void experience_is_stated_in_all_or_for_an_area(String text, Integer months) {
        assertThat(readText("cv.txt", "Summary\n" + text).statedExperienceMonths())
                .isEqualTo(months);
    }

    @Test
    void years_with_a_skill_are_a_claim() {
        Profile profile = readText("cv.txt", "Summary\n8 years of Java. 5年以上Python开发经验");

        assertThat(skill(profile, "Java").claimedMonths()).isEqualTo(96);
        assertThat(skill(profile, "Java").months()).isNull();
        assertThat(skill(profile, "Python").claimedMonths()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        PhD (expected 2027), Physics, Somewhere University; doctorate; Physics
        博士在读，计算机科学与技术，某某大学; doctorate; 计算机科学与技术
        某某大学 工程硕士 软件工程; master; 软件工程
        某某大学计算机科学与技术专业硕士研究生; master; 计算机科学与技术
        某某大学 统计学 本科 2010.9-2014.6; bachelor; 统计学
        某某职业技术学院 会计 大专; associate; 会计
        Master’s, Applied Physics, Somewhere University, 2011-2013; master; Applied Physics
        MBA - Somewhere Business School; master; Business Administration
        B.Sc. in Applied Physics | University of Nowhere | 2009; bachelor; Applied Physics
        M.S. Electrical Engineering, University of Nowhere; master; Electrical Engineering
        University of Nowhere, History; none; History
        """)
    void a_degree_is_read_in_any_order(String line, String level, String area) {
        assertThat(readText("cv.txt", "Education\n" + line).education())
                .singleElement()
                .satisfies(degree -> {
                    assertThat(degree.level() == null ? null : degree.level().text())
                            .isEqualTo(level);
                    assertThat(degree.area()).isEqualTo(area);
                    assertThat(degree.institution()).isNotNull();
                });
    }

    @Test
    void a_degree_in_the_head_is_the_one_that_the_education_section_describes() {
        Profile profile = readText(
                "cv.txt",
                "Jane Roe\nEdu: Master | Wanted: Chemist/Lab Manager | City: Lyon\n\nEducation\nMaster, Physics, Somewhere University, 2005-2007");

        assertThat(profile.education())
                .singleElement()
                .satisfies(degree -> assertThat(degree.institution()).isEqualTo("Somewhere University"));
        assertThat(readText("cv.txt", "学历：硕士\n工作年限：5年").education())
                .singleElement()
                .satisfies(degree -> assertThat(degree.level().text()).isEqualTo("master"));
    }

    @Test
    void time_away_from_work_is_no_position() {
        assertThat(
                        career(
                                work(
                                        "Engineer, Acme Ltd, 2019.03-2020.05\n- Java\n\nParental leave, 2020.06-2021.05\n\nEngineer, Borealis Inc, 2021.06-2022.05")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        JOHN SMITH; JOHN SMITH
        J O H N   S M I T H; JOHN SMITH
        # Mary-Jane O'Neil, PhD; Mary-Jane O'Neil
        张 三; 张三
        姓 名：李小龙; 李小龙
        张三的简历; 张三
        个人简历 - 王小明; 王小明
        Curriculum Vitae - Jane Roe; Jane Roe
        王芳 | 产品经理 | 13800000000; 王芳
        Software Engineer; none
        New York; none
        Acme Corporation; none
        高级工程师; none
        """)
    void a_name_is_found_or_left_out(String line, String name) {
        assertThat(readText("cv.txt", line + "\nsomebody@example.com\n\nSkills\nJava")
                        .basics()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void an_internship_section_gives_internships() {
        Profile profile =
                readText("cv.txt", "Internship\n- Acme: In spring 2014, built a tool in Rust.\n- Borealis: tested it.");

        assertThat(career(profile))
                .containsExactly("Acme | null | null..null | internship", "Borealis | null | null..null | internship");
        assertThat(profile.experienceMonths()).isNull();
        assertThat(skill(profile, "Rust").undatedUse()).isTrue();
    }
}
