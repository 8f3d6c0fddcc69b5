package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Skill;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BroadSkillsTest {

    private static final String POSITION = """
            Ines Varga

            Experience
            Analyst, Birkenhain Ltd, March 2020 - May 2022
            - %s
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rewrote the ERP of a brewery",
                "Moved a payment processing system to another town",
                "Cleaned the barista supplies",
                "开发移动端获客系统",
                "支持AI生成文案",
                "采用搜索引擎做搜索",
                "日常操作系统：自己的一台",
                "Built an event management website for a town",
                "主导电商平台的后台开发",
                "该系统支持用户行为审计、数据共享",
                "For a provider of event management systems, rebuilt the boards",
                "能流畅查阅英文技术文档",
                "会阅读英文技术文档",
                "Built dashboards for accounting, demand planning and lead generation",
                "Led talks between teams (fashion design, event management)",
                "Cleaned studies for auditing records",
                "接入物流电商平台",
                "推动叉车安全管理系统的验收",
                "Joined an agency that provides lead generation and event management to towns",
                "Cleaned the floors of a hair styling business",
                "Cleaned hair styling-related notes",
                "Birkenhain is a hair styling & retail company",
                "Wrote a project management application",
                "Kept files of many file types such as Excel and text",
                "Increased sales and profits in a year"
            })
    void what_the_work_was_about_is_no_skill(String line) {
        assertThat(Samples.readText("cv.txt", POSITION.formatted(line)).skills())
                .extracting(Skill::name)
                .doesNotContain("ERP", "Payments", "Barista", "Lead generation")
                .doesNotContain("Artificial intelligence", "Copywriting", "Search engines", "Operating systems")
                .doesNotContain("Event management", "E-commerce", "Auditing", "Technical writing")
                .doesNotContain(
                        "Demand planning",
                        "Fashion design",
                        "Logistics",
                        "Forklift operation",
                        "Hair styling",
                        "Sales",
                        "Excel")
                .doesNotContain("Project management");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Management accounting: Provided two plants with figures; Management accounts
            品牌建设：推动两个城镇的工作;                               Brand marketing
            Specialises in lighting, costume and prop making;        Prop making
            `Yarrow` `Causal Inference` `Sage`;                      Causal inference
            Operated a pallet jack in three sheds;                     Pallet handling
            """)
    void what_somebody_did_or_can_do_by_that_name_is_a_skill(String line, String skill) {
        assertThat(Samples.names(Samples.readText("cv.txt", POSITION.formatted(line))))
                .contains(skill);
    }

    @Test
    void what_a_long_line_below_the_heading_of_the_skills_lists_is_claimed() {
        String text =
                "Ines Varga\n\nSkills\nthe ways of geese and of the tides, sales, the keeping of ledgers by hand\n";

        assertThat(Samples.names(Samples.readText("cv.txt", text))).contains("Sales");
        assertThat(Samples.names(Samples.readText("cv.txt", text.replace("Skills", "Remarks"))))
                .doesNotContain("Sales");
    }

    @Test
    void what_others_use_somewhere_is_not_what_somebody_used() {
        assertThat(Samples.names(
                        Samples.readText("cv.txt", POSITION.formatted("Folded maps that are used in harbour talks"))))
                .doesNotContain("Press conferences");
    }

    /** To miss a trade turns somebody away, so it counts in any sentence. */
    @ParameterizedTest
    @CsvSource({
        "Met the families of a nursing ward, Nursing",
        "Closed the books of three plants: accounting, Accounting",
        "病区护理流程由我改写, Nursing"
    })
    void what_is_a_trade_by_itself_counts_in_any_sentence(String line, String skill) {
        assertThat(Samples.names(Samples.readText("cv.txt", POSITION.formatted(line))))
                .contains(skill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Responsible for accounting and payroll;     Accounting
        Monthly accounting for three plants;        Accounting
        Ten years of accounting experience;         Accounting
        Accounting, Excel, SAP;                     Accounting
        Excel and accounting;                       Accounting
        Operating Systems, Python, SQL;             Operating systems
        ERP;                                        ERP
        熟悉操作系统、网络;                          Operating systems
        兼任售后;                                   After-sales service
        具备较强的销售能力;                          Sales
        熟練操作ERP做採購;                            ERP
        Histology. With care for the slides;        Histology
        We filed the HACCP records;                 HACCP
        We conducted public outreach in two towns;  Public outreach
        Took part in three rounds of genomics analysis; Genomics
        """)
    void what_is_listed_or_claimed_is_one(String line, String skill) {
        assertThat(Samples.names(Samples.readText("cv.txt", POSITION.formatted(line))))
                .contains(skill);
    }

    /** A sentence of a section of skills may speak of something else; a short line has no room for that. */
    @Test
    void a_short_line_below_the_heading_of_the_skills_claims_what_it_names() {
        String skills = "专业技能\n- 空间规划及平面布局";
        assertThat(Samples.names(Samples.readText("cv.txt", POSITION.formatted("开会") + "\n" + skills)))
                .contains("Space planning", "Floor plans");
        assertThat(Samples.names(Samples.readText("cv.txt", POSITION.formatted("空间规划及平面布局"))))
                .doesNotContain("Space planning", "Floor plans");
    }

    @Test
    void a_job_title_names_what_somebody_does() {
        Profile profile = Samples.readText("cv.txt", """
                Ines Varga

                Experience
                Sales Manager, Birkenhain Ltd, March 2020 - May 2022
                - Met the owners of farms
                """);
        assertThat(profile.skills())
                .filteredOn(skill -> skill.name().equals("Sales"))
                .hasSize(1);
    }

    @Test
    void what_is_listed_once_is_shown_wherever_it_is_named() {
        String told = "Moved the stock of a brewery to its new ERP";
        assertThat(Samples.names(Samples.readText("cv.txt", POSITION.formatted(told))))
                .doesNotContain("ERP");
        assertThat(Samples.readText("cv.txt", POSITION.formatted(told) + "\nSkills\nExcel, ERP\n")
                        .skills())
                .filteredOn(skill -> skill.name().equals("ERP"))
                .singleElement()
                .satisfies(skill -> assertThat(skill.months()).isEqualTo(27));
    }

    @Test
    void texts_of_a_JSON_Resume_are_read_alike() {
        String work = "\"work\": [{\"name\": \"Birkenhain Ltd\", \"position\": \"Analyst\", \"startDate\": \"2020-03\","
                + " \"endDate\": \"2022-05\", \"summary\": \"Moved a brewery to its new ERP\"}]";
        assertThat(Samples.names(Samples.readText("cv.json", "{" + work + "}"))).doesNotContain("ERP");
        assertThat(Samples.readText("cv.json", "{" + work + ", \"skills\": [{\"name\": \"ERP\"}]}")
                        .skills())
                .singleElement()
                .satisfies(skill -> assertThat(skill.months()).isEqualTo(27));
    }

    @Test
    void what_a_keyword_says_in_parentheses_belongs_to_it() {
        String skills = "{\"skills\": [{\"name\": \"Basketry (willow, reed)\"}, {\"name\": \"HTML, CSS\"}]}";
        assertThat(Samples.names(Samples.readText("cv.json", skills)))
                .containsExactly("Basketry (willow, reed)", "HTML", "CSS");
    }

    @Test
    void what_somebody_is_like_or_speaks_is_no_keyword() {
        String skills =
                "{\"skills\": [{\"name\": \"性格開朗\"}, {\"name\": \"英语\"}, {\"name\": \"French\"}, {\"name\": \"basketry\"}]}";
        assertThat(Samples.names(Samples.readText("cv.json", skills))).containsExactly("basketry");
    }

    @Test
    void keywords_that_are_joined_are_told_apart() {
        String skills =
                "{\"skills\": [{\"name\": \"communication/typing\"}, {\"name\": \"Git, basketry etc.\"}, {\"name\": \"CI/CD\"}, {\"name\": \"C/C++\"}]}";
        assertThat(Samples.names(Samples.readText("cv.json", skills)))
                .containsExactly("Communication", "Typing", "Git", "basketry", "CI/CD", "C", "C++");
    }

    @Test
    void a_list_of_courses_is_none_of_skills_wherever_it_stands() {
        Profile profile = Samples.readText(
                "cv.txt",
                POSITION.formatted("Built pages with Python.") + "List of courses: Distributed Systems, Networking\n");
        assertThat(Samples.names(profile)).contains("Python").doesNotContain("Distributed systems", "Networking");
    }
}
