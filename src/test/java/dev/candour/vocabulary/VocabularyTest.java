package dev.candour.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @Test
    void a_name_of_several_words_counts_beside_its_short_forms() {
        assertThat(named("掌握After Effects动效设计")).contains("After Effects");
        assertThat(named("time series databases")).contains("Time series databases");
    }

    @Test
    void a_short_form_that_stands_by_itself_is_known() {
        assertThat(VOCABULARY.skills().canonical("UX")).contains("UX design");
        assertThat(VOCABULARY.skills().canonical("Apache")).contains("Apache HTTP Server");
    }

    @Test
    void civil_engineering_is_no_carpentry() {
        assertThat(named("土木工程")).isEmpty();
    }

    @Test
    void pull_requests_are_no_public_relations() {
        assertThat(named("曾PR过两次")).doesNotContain("Public relations");
        assertThat(named("Marketing, public relations")).contains("Public relations");
    }

    @Test
    void a_short_name_behind_a_mark_or_before_a_dash_is_an_item() {
        assertThat(named("➤ Perl - for reports\n➤ Vim - for letters")).contains("Vim");
        assertThat(named("MATLAB・C・Julia")).contains("C", "Julia");
        assertThat(named("Perl at 37°C, in water")).doesNotContain("C");
    }

    private static List<String> named(String text) {
        return VOCABULARY.skills().findIn(text).stream()
                .filter(mention -> mention.impliedBy() == null)
                .map(Mention::canonical)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "k8s,Kubernetes",
        "K8S,Kubernetes",
        "Ｋ８ｓ,Kubernetes",
        "golang,Go",
        "go,Go",
        "SpringBoot,Spring Boot",
        "spring-boot,Spring Boot",
        "nodejs,Node.js",
        "阿里云,Alibaba Cloud",
        "机器学习,Machine learning",
        "c++,C++",
        "c#,C#",
        ".net,.NET",
        "r,R",
        "财务分析,Financial analysis",
        "after effects,After Effects",
        "aws lambda,AWS Lambda"
    })
    void a_skill_is_known_however_it_is_spelled(String spelling, String name) {
        assertThat(VOCABULARY.skills().canonical(spelling)).contains(name);
    }

    @Test
    void a_skill_implies_its_broader_skills_and_not_itself() {
        assertThat(VOCABULARY.skills().implied("Spring Boot")).containsExactly("Spring", "Java");
        assertThat(VOCABULARY.skills().implied("EKS")).containsExactly("AWS", "Kubernetes");
        assertThat(VOCABULARY.skills().implied("Underwater basket weaving")).isEmpty();
    }

    @Test
    void an_implied_skill_stands_where_the_implying_one_stands() {
        assertThat(VOCABULARY.skills().findIn("runs on EKS"))
                .contains(new Mention("Kubernetes", 8, 11, "EKS"), new Mention("EKS", 8, 11, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        JavaScript developer; JavaScript
        Reactors streams; none
        Google Docs; Google Workspace
        worked at Google; none
        C, C++ and C#; C|C++|C#
        C/C++; C|C++
        Vitamin C, Grade A; none
        Node.js and .NET; Node.js|.NET
        Python3, Java8; Python|Java
        R, SQL, SAS; R|SQL|SAS
        R&D department, Python; Python
        Python, R & D; Python
        Go, Rust, Java; Go|Rust|Java
        ready to go; none
        使用Java开发; Java
        spring festival and spring 2019; none
        Spring, Hibernate; Spring|Hibernate
        machine-learning models; Machine learning
        we excel at sales; none
        Birkenhain.net and ADO.NET; ADO.NET
        react, vue and electron; React|Vue|Electron
        利用react编写; React
        熟练使用leaflet、postman; Leaflet|Postman
        熟练掌握word、excel; Word|Excel
        the leaflet was posted, and a postman came; none
        pose and velocity of a robot; none
        消费者立即ACK导致死信失效; none
        部署在阿里云ACK; ACK
        query/operator/node/thread; none
        医学图像分割; Image segmentation
        掌握flask框架; Flask
        we react and adapt; none
        python/flask; Python|Flask
        了解Go、lua; Go|Lua
        使用Go开发服务; Go
        语言有C、C++; C|C++
        Used R, Python and C; R|Python|C
        electron+react; Electron|React
        首屏时间由 4.2s 降到 1.5s; none
        思维敏捷，符合规范; none
        非结构化数据结构化; none
        to sales, marketing and Java teams; Java
        """)
    void whole_words_count_and_parts_of_words_do_not(String text, String skills) {
        assertThat(named(text)).isEqualTo(skills == null ? List.of() : List.of(skills.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({
        "Principal Engineer,lead",
        "Staff Software Engineer,lead",
        "Tech Lead,lead",
        "基础设施主管,lead",
        "技术负责人,lead",
        "Director of Finance,executive",
        "VP Sales,executive",
        "CTO,executive",
        "销售总监,executive",
        "Senior Developer,senior",
        "Sr. Developer,senior",
        "高级工程师,senior",
        "Junior Developer,junior",
        "实习生,junior",
        "初级会计,junior",
        "Sales Intern,junior",
        "Assistant Director,none",
        "Staff Nurse,none",
        "Developer,none",
        "总经理助理,junior",
        "Art Director,none",
        "HR Business Partner,none"
    })
    void the_highest_word_of_a_title_tells_its_seniority(String title, String seniority) {
        assertThat(VOCABULARY.seniority(title).orElse("none")).isEqualTo(seniority);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EE", "电子信息工程", "电气工程", "电子与通信工程", "Electrical and Electronics Engineering", "微电子学"})
    void fields_of_a_family_are_found_related(String field) {
        Terms fields = VOCABULARY.fields();
        String name = fields.canonical(field).orElseThrow();
        assertThat(name.equals("Electrical Engineering") || fields.implied(name).contains("Electrical Engineering"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"上海,Shanghai", "shanghai,Shanghai", "杭州市,Hangzhou", "NYC,New York"})
    void a_city_is_known_in_both_languages(String spelling, String city) {
        assertThat(VOCABULARY.places().canonical(spelling)).contains(city);
    }

    @Test
    void the_vocabulary_is_as_large_as_promised() {
        assertThat(VOCABULARY.skills().names()).hasSizeGreaterThan(450);
        assertThat(VOCABULARY.places().names()).hasSizeGreaterThan(150);
    }

    @Test
    void every_spelling_leads_to_a_name_of_the_vocabulary() {
        for (Terms terms : List.of(VOCABULARY.skills(), VOCABULARY.fields(), VOCABULARY.certificates())) {
            terms.names().forEach(name -> assertThat(terms.canonical(name)).contains(name));
        }
    }
}
