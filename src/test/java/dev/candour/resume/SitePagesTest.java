package dev.candour.resume;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents written for the generator of a site: a head between dashes, styles, tags of its own. */
class SitePagesTest {

    private static Profile page(String head, String body) {
        return readText("resume.md", "---\n" + head.replace("\\n", "\n") + "\n---\n\n" + body.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        layout: cv\\ntitle: Ruoxi Lin (林若溪); ## 联系方式\\n* r@example.com; Ruoxi Lin (林若溪)
        title: 林若溪的简历; ## 联系方式\\n* r@example.com; 林若溪
        title: 林若溪; # 林若溪 简历\\nr@example.com; 林若溪
        author: 林若溪; ## 工作经历\\n\\n青杉公司; 林若溪
        title: 安装; ## 工作经历\\n\\n青杉公司; none
        title: 关于我; ## 工作经历\\n\\n青杉公司; none
        """)
    void the_head_may_name_the_person(String head, String body, String name) {
        assertThat(page(head, body).basics().name()).isEqualTo(name);
    }

    @Test
    void what_is_commented_out_in_the_head_is_no_position() {
        Profile profile = page(
                "home: true\n# features:\n#   - title: 生活\n#     details: 应用将作为 SPA 运行\nfooter: Copyright 2022-present",
                "邮箱：r@example.com\n");

        assertThat(profile.work()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        [简体中文](./zh.md)\\n\\n- **林若溪**\\n- r@example.com; 林若溪
        <a href="x.pdf">English PDF</a>\\n\\n## 工作经历\\n\\n青杉公司; none
        '# 林若溪\\n{:class="name"}\\n\\n## UI设计师'; 林若溪
        [*](/resume/ '英文简历')[*](# '打印简历'){:onclick='window.print()'}\\n\\n# 林若溪\\n; 林若溪
        {% include base_path %}\\n\\n# 林若溪; 林若溪
        """)
    void marks_of_the_site_are_no_names(String body, String name) {
        assertThat(page("layout: page", body).basics().name()).isEqualTo(name);
    }

    @Test
    void a_long_head_does_not_push_the_name_out_of_sight() {
        Profile profile = page(
                "layout: page\ntitle: 中文简历\npermalink: /zh/\nintro: 公开版本\ndescription: 研发与研究\nbody_class: resume\nlang: zh-CN\norder: 3\ndate: 2024-01-01",
                "<article>\n<h2>林若溪 <span>Ruoxi Lin</span></h2>\n<p>数据库研发</p>\n</article>\n\n## 技能\n\nJava\n");

        assertThat(profile.basics().name()).isEqualTo("林若溪");
    }

    @Test
    void a_style_is_no_text() {
        Profile profile = page(
                "layout: page",
                "<style type=\"text/css\">\n.post-content {\n font-family: Helvetica;\n}\n.list > li > ul {\n margin: 0;\n}\n</style>\n\n# 林若溪\n\n## 技能\n\nJava\n");

        assertThat(profile.basics().name()).isEqualTo("林若溪");
        assertThat(profile.skills()).extracting(Profile.Skill::name).containsExactly("Java");
    }

    @Test
    void marks_of_the_site_are_no_part_of_an_employer() {
        Profile profile = page(
                "layout: page",
                "## 工作经历\n\n#### [青杉心理](https://example.com){:target='blank'}（2016.08 - 2018.03）\n\n- 设计\n");

        assertThat(profile.work()).extracting(Profile.Work::name).containsExactly("青杉心理");
    }

    @Test
    void markdown_behind_a_page_of_styles_is_no_web_page() {
        Profile profile = readText(
                "resume.md",
                "<html>\n<link href=\"cv.css\" rel=\"stylesheet\"></link>\n</html>\n\n林若溪\n---\n- **邮箱**：r@example.com\n\n### 工作经历\n\n|2017.4至今|青杉公司|编辑|\n|:---|:---:|---:|\n|2016.6 ~ 2016.12|白鹭公司|实习生|\n\n### 技能\n\n- Java\n");

        assertThat(profile.basics().name()).isEqualTo("林若溪");
        assertThat(profile.work()).extracting(Profile.Work::position).containsExactly("编辑", "实习生");
    }
}
