package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesakesTest {

    private static Profile with(String line) {
        return Samples.readText("cv.txt", """
                Ines Varga

                Experience
                Analyst, Birkenhain Ltd, March 2020 - May 2022
                - %s
                """.formatted(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Worked at Docker on the archive",
                "Moved the archive of Oracle Corporation",
                "Joined Databricks after the merger",
                "GitHub: see the archive",
                "The source is at github.com/ines-varga/redis-archive",
                "Readiness to learn things like Python and Redis",
                "Assembly line planning",
                "Fed the reports with no React, no Java",
                "接口由他人提供，不写 PHP，不碰 Oracle",
                "与交互设计师2人合作",
                "Worked closely with the Kubernetes team on plans",
                "与产品经理、UI设计师紧密合作",
                "安装安防监控系统的线路",
                "Binary options trading platform of a client",
                "毕业于柳溪大学经济学研究所",
                "Wrote to the faculty of management and robotics",
                "Went to the Big Data Summit",
                "招两名测试开发工程师",
                "Member of the Forestry Finance Committee",
                "Treasurer of the Special Libraries Association (SLA)",
                "Taught beside M. Ortiz, S. Hallam, R. Weber and C. Lindqvist",
                "Delivered bread to Spring Hill, KS",
                "代码风格良好，精益求精",
                "Kept the page index.html of the archive",
                "Played the trio in C# minor and the OTP verification of tickets",
                "Won hackathons by Birkenhain, Databricks and Wix",
                "Wrote to the Public Accounting Oversight Board",
                "到柳溪会计咨询服务有限公司送货",
                "帮柳溪会计师事务所搬家",
                "與PM和前端開發合作",
                "Worked beside and liaised with the pharmacy, social work and physiotherapy teams",
                "Sang beside the children of Hive01",
                "Sang in the choir in Fall 2006, Spring 2007",
                "Delivered bread to Docker Inc, Aurora, CO",
                "Moved files to a box (S3 like) and back",
                "搬运了一个(类似Slack)的小盒子",
                "Lindqvist, C., Dahl, S., Hallam, R. \"Paths of geese\"",
                "Wrote to the Department of Mining, Auditing and Haulage",
                "Wrote to the Department for Geology and Oceanography",
                "Visited the European Molecular Biology Laboratory",
                "参加全国大学生数学建模竞赛",
                "获得IDEA联盟的奖学金",
                "與UI/UX、PM、SEO優化師合作",
                "Measured galaxies at a high redshift",
                "修理摄像头与木工机",
                "Wrote to the Journal of Econometrics",
                "Visited the Office for National Statistics",
                "In the Spring, sang to geese",
                "My data may be kept for this application under the Personal Data Protection Act",
                "Sang at the WBS Coding School",
                "Held the ACLS Dissertation Fellowship",
                "Saw it at Github | Kaggle | Linkedin",
                "Looked at leaves with SEM and a spectroscope",
                "Speaks with the geology, sociology and music departments",
                "Met at GitLab/ivarga42 and elsewhere",
                "Came first at the Harbour BIM DeepHack",
                "参加HR专场对接会",
                "主持舞蹈晚会",
                "Uploads of many formats (text, Excel, PowerPoint) were counted",
                "Told all stakeholders (guests, cooks, SRE) of the plan",
                "A young e-commerce company of two towns",
                "For companies of various domains, including farming, accounting",
                "Held a TS/SCI clearance",
                "Sang in the choir of Spring 09",
                "I work at Databricks since the merger",
                "Visited Citrix Systems, Inc. in the hills",
                "在Databricks，我的猫很老",
                "Ines Varga | LinkedIn | GitHub | Research | Whitby",
                "Printed the Harbour Working Papers in Botany"
            })
    void what_is_only_called_like_a_skill_is_none(String line) {
        assertThat(with(line).skills()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A service backed by MongoDB and Redis", "Lua, MongoDB, Redis, Hack", "MongoDB, Redis, Award"})
    void what_a_service_stands_on_and_what_a_list_goes_on_with_is_named(String line) {
        assertThat(Samples.names(with(line))).contains("MongoDB", "Redis");
    }

    @Test
    void what_somebody_passed_is_no_foundation() {
        assertThat(Samples.names(with("ITIL Foundation"))).contains("ITIL");
    }

    @Test
    void an_everyday_word_within_a_title_need_not_be_the_tool_that_is_written_like_it() {
        assertThat(Samples.names(with("Told of the Temporal Lobe of bats"))).doesNotContain("Temporal");
        assertThat(Samples.names(with("Ran Temporal in two towns"))).contains("Temporal");
    }

    /** "Learning" is often the end of a name, behind which a list goes on. */
    @Test
    void only_what_somebody_is_learning_is_not_known_yet() {
        assertThat(Samples.names(with("Contrastive learning, Redis, Docker"))).contains("Redis", "Docker");
        assertThat(Samples.names(with("Learning Redis at night"))).doesNotContain("Redis");
        assertThat(Samples.names(with("Now learning Redis at night"))).doesNotContain("Redis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Python, GitHub, Docker", "Docker and Python, using GitHub", "GitHub / Docker / Python"})
    void a_site_among_tools_is_a_tool(String line) {
        assertThat(Samples.names(with(line))).contains("GitHub", "Docker", "Python");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Fetched with Riak, flask as web-server;   Flask
            Sage, Redis as cache;                     Redis
            - UML++;                                  UML
            - Written in C++;                         C++
            """)
    void what_something_is_used_as_and_marks_of_how_well_do_not_hide_it(String line, String skill) {
        assertThat(Samples.names(with(line))).contains(skill);
    }

    @Test
    void two_letters_are_a_program_only_among_programs() {
        assertThat(Samples.names(with("熟练使用 PS、PR、剪映"))).contains("Premiere");
        assertThat(Samples.names(with("PR, Marketing, Excel"))).doesNotContain("Premiere");
    }

    @Test
    void social_media_above_the_headings_tell_where_somebody_is_found() {
        assertThat(Samples.readText("cv.txt", "Ines Varga\nSocial media\nivarga at several\n")
                        .skills())
                .isEmpty();
    }

    @Test
    void the_last_item_of_a_list_is_no_initial_of_a_name() {
        assertThat(Samples.names(with("Wrote Java, Python and C. Ran the tests")))
                .contains("C");
    }

    @Test
    void a_site_with_a_line_for_itself_among_such_lines_is_a_tool() {
        assertThat(Samples.names(with("SQL\n- GitHub\n- jQuery"))).contains("GitHub");
        assertThat(Samples.names(with("the ledgers\n- GitHub\n- the archive"))).doesNotContain("GitHub");
        assertThat(Samples.names(with("GitHub: Redis archive"))).doesNotContain("GitHub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 求职意向\n前端开发工程师", "期望职位：Java软件工程师"})
    void what_is_wished_for_shows_no_skill(String lines) {
        assertThat(Samples.readText("cv.md", "Ines Varga\n\n" + lines + "\n").skills())
                .isEmpty();
    }

    @Test
    void a_word_that_opens_a_sentence_is_no_item_of_the_list_above() {
        assertThat(Samples.names(with("Servers with Linux\n- Can easily solve problems")))
                .doesNotContain("CAN bus");
    }

    @Test
    void a_site_where_code_is_kept_is_a_tool() {
        assertThat(Samples.names(with("用GitLab进行版本管理"))).contains("GitLab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOOLS AND MORE", "SOFTWARE OF EVERY DAY"})
    void interests_end_where_a_line_in_capitals_begins(String heading) {
        Profile read = Samples.readText("cv.txt", """
                Ines Varga

                Interests
                - Ruby collecting

                %s
                - Docker and Python
                """.formatted(heading));
        assertThat(Samples.names(read)).contains("Docker", "Python").doesNotContain("Ruby");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Computer skills", "工具\t软件", "技术栈"})
    void interests_end_where_skills_are_named_on_a_line_of_their_own(String label) {
        Profile read = Samples.readText("cv.txt", "Ines Varga\n\nInterests\nRuby\n\n" + label + "\nPython, Docker\n");

        assertThat(Samples.names(read)).containsExactlyInAnyOrder("Python", "Docker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invited Talks", "Awards and Honors", "Memberships", "会议报告"})
    void titles_of_talks_and_prizes_are_no_skills_but_what_is_listed_below_them_under_a_label_is(String heading) {
        Profile read = Samples.readText("cv.md", """
                # Ines Varga

                ## %s
                - Kubernetes for gardeners, Autumn Days, 2019

                Computer skills: Python, Docker
                """.formatted(heading));

        assertThat(Samples.names(read)).containsExactlyInAnyOrder("Python", "Docker");
    }
}
