package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is called Ruby Scala shows what Alex Doe shows with the same document, and no more. */
class NameIsNoEvidenceTest {

    private static final List<String> NAMES = List.of(
            "Ruby Scala",
            "Ruby Swift",
            "Julia Scala",
            "Jasmine Julia",
            "Jenkins Jasmine",
            "Swift Scala",
            "Kafka Ruby",
            "Cassandra Swift",
            "Ruby Lee",
            "Marco Scala",
            "Julia Rust",
            "Ada Pascal",
            "RUBY SCALA",
            "Ruby Julia Scala",
            "Ruby J. Scala",
            "Dawn French",
            "Ruby English");

    static final String CAREER = """

            Experience
            Acme Robotics, Engineer, 2015 - 2017
            - Ran Kubernetes clusters
            - Wrote an operator in Kotlin
            Beta Systems, Analyst, 2018 - 2020
            - Kept the reports

            Skills
            Docker, Git
            """;

    private static final List<String> HEADS = List.of(
            "# NAME\n",
            "NAME\n",
            "NAME\nHANDLE@example.com\n",
            "NAME\n+49 151 2345 6789 | HANDLE@example.com\n",
            "NAME\nBerlin, Germany\n+49 151 2345 6789\n",
            "NAME\nSenior Engineer\nHANDLE@example.com\n",
            "# NAME\n\nSenior Engineer | HANDLE@example.com | github.com/DASHED\n",
            "NAME | HANDLE@example.com | +49 151 2345 6789\n",
            "NAME, HANDLE@example.com, +49 151 2345 6789\n",
            "NAME - Senior Engineer\nHANDLE@example.com\n",
            "# NAME, Senior Engineer\n",
            "# NAME – Senior Engineer\n\nBerlin\n",
            "NAME (Senior Engineer)\n+49 151 2345 6789\n",
            "Curriculum Vitae\n\nNAME\n+49 151 2345 6789\n",
            "# Resume of NAME\n",
            "# NAME's Resume\n",
            "Name: NAME\nE-mail: HANDLE@example.com\n",
            "Full name: NAME\nPhone: +49 151 2345 6789\n",
            "| Name | NAME |\n| Phone | +49 151 2345 6789 |\n",
            "Dr. NAME\n+49 151 2345 6789\n",
            "NAME, PhD\n+49 151 2345 6789\n",
            "Senior Engineer\nNAME\nHANDLE@example.com\n",
            "**NAME**\n\nHANDLE@example.com · [linkedin.com/in/DASHED](https://linkedin.com/in/DASHED)\n",
            "NAME\nGitHub: DASHED\nLinkedIn: in/DASHED\n",
            "NAME\nHANDLE [at] example [dot] com\n",
            "NAME\nHANDLE (at) example.com\n",
            "NAME\nHANDLE@example.com\nhttps://DASHED.example.com/\n",
            "姓名：NAME\n电话：13800000999\n",
            "NAME\n电话：13800000999\n",
            "姓名：NAME 性别：女\n",
            "NAME的简历\n",
            "# NAME\n\nSummary\nFIRST has built things. FIRST's reports are short. Ms. LAST lives in Berlin.\n",
            "NAME\n\nSummary\nNAME is an engineer who keeps things simple. HANDLE@example.com\n");

    private static final List<String> TAILS = List.of(
            "\nNAME\n",
            "\nNAME - Page 2\n",
            "\nUPPER\n",
            "\nFile: JOINED_cv.pdf\n",
            "\nPage 2 of 2 | NAME | HANDLE@example.com\n",
            "\n© 2026 NAME\n",
            "\nSincerely,\nNAME\n",
            "\nSigned: NAME, 2026\n",
            "\nReferences\nMs. NAME, Manager, Gamma Ltd\n",
            "\nReferences\nNAME, Manager, Gamma Ltd, HANDLE@example.com\n",
            "\nPublications\nNAME, Ines Varga: On geese. 2019\n");

    private static final Map<String, List<Object>> OF_ALEX = new ConcurrentHashMap<>();

    static Stream<Arguments> heads() {
        return NAMES.stream().flatMap(name -> HEADS.stream().map(head -> Arguments.of(name, head)));
    }

    static Stream<Arguments> tails() {
        return NAMES.stream().flatMap(name -> TAILS.stream().map(tail -> Arguments.of(name, tail)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("heads")
    void at_the_top_a_name_shows_nothing(String name, String head) {
        assertThat(shown(name, head + CAREER)).isEqualTo(shownOfAlex(head + CAREER));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tails")
    void repeated_a_name_shows_nothing(String name, String tail) {
        String document = "# NAME\n\nHANDLE@example.com\n" + CAREER + tail;
        assertThat(shown(name, document)).isEqualTo(shownOfAlex(document));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "姓名：NAME\n电话：13800000999\n",
                "NAME\n女 | 28岁 | 13800000999\n",
                "# NAME\n\n手机：13800000999\n",
                "NAME的简历\n",
                "个人简历\n\n姓 名：NAME    性 别：女\n",
            })
    void a_chinese_name_shows_nothing(String head) {
        String document = head + """

                工作经历
                2015.03-2017.06 青禾科技有限公司 工程师
                - 用 Kotlin 写报表

                专业技能
                Docker、Git

                签名：NAME

                NAME
                """;
        assertThat(shown("金蝶", document)).isEqualTo(shown("林溪", document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Ruby Developer\\nruby.dev@example.com; Ruby
        \\n# Ruby Developer\\n\\nBerlin; Ruby
        Java, Scala\\nines@example.com; Java Scala
        \\n# Ruby, Scala; Ruby Scala
        \\n# Ruby / Scala; Ruby Scala
        Ruby and Scala; Ruby Scala
        Ruby | Scala | Rust; Ruby Scala Rust
        Ruby Scala | Rust | Kafka; Ruby Scala Rust Kafka
        \\n# Java Scala Engineer\\n\\nInes Varga\\nines@example.com; Java Scala
        Ines Varga\\nRuby Scala\\nines@example.com; Ruby Scala
        \\n# Ruby Scala\\n## Ines Varga\\nines@example.com; Ruby Scala
        Spring Boot\\n+49 151 2345 6789; 'Spring Boot'
        Apache Spark\\n+49 151 2345 6789; Spark
        Python Django\\n+49 151 2345 6789; Python Django
        PHP SQL\\n+49 151 2345 6789; PHP SQL
        - Ruby Scala; Ruby Scala
        Ruby Swift\\nruby.swift@example.com\\nWrites Ruby every day and Swift at times; Ruby Swift
        Ruby Swift\\nruby.swift@example.com\\nLanguages: Kotlin, Ruby, Swift; Ruby Swift
        Ruby Swift\\nruby.swift@example.com\\nLanguages: Kotlin / Ruby Swift; Ruby Swift
        """)
    void a_headline_of_skills_shows_them(String head, String skills) {
        assertThat(Samples.readText("cv.md", head.replace("\\n", "\n") + "\n" + CAREER)
                        .skills())
                .extracting(Profile.Skill::name)
                .contains(skills.contains(" Boot") ? new String[] {skills} : skills.split(" "));
    }

    @Test
    void a_name_in_json_shows_nothing() {
        String json = """
                {"basics": {"name": "NAME", "label": "Engineer", "email": "HANDLE@example.com",
                  "summary": "NAME is an engineer. FIRST's reports are short. NAME likes Kotlin."},
                 "work": [{"name": "Acme", "position": "Engineer", "startDate": "2015", "endDate": "2017",
                  "summary": "NAME ran Kubernetes clusters", "highlights": ["Wrote for NAME Ltd"]}]}
                """;
        for (String name : NAMES) {
            assertThat(skills(name, json)).as(name).isEqualTo(skills("Alex Doe", json));
        }
    }

    private static List<Profile.Skill> skills(String name, String json) {
        String named = json.replace("NAME", name).replace("FIRST", name.split(" ")[0]);
        return Samples.readText("cv.json", named).skills();
    }

    /** The same document is compared with many names, and read once under this one. */
    private static List<Object> shownOfAlex(String layout) {
        return OF_ALEX.computeIfAbsent(layout, whole -> shown("Alex Doe", whole));
    }

    /** Everything but the person. */
    static List<Object> shown(String name, String layout) {
        String lower = name.toLowerCase(Locale.ROOT);
        Profile read = Samples.readText(
                "cv.md",
                layout.replace("NAME", name)
                        .replace("UPPER", name.toUpperCase(Locale.ROOT))
                        .replace("JOINED", name.replaceAll("[ .]+", "_"))
                        .replace("FIRST", name.split(" ")[0])
                        .replace("LAST", name.substring(name.lastIndexOf(' ') + 1))
                        .replace("HANDLE", lower.replaceAll("[ .]+", "."))
                        .replace("DASHED", lower.replaceAll("[ .]+", "-")));
        return Stream.of(
                        read.skills(),
                        read.unsureSkills(),
                        read.languages(),
                        read.certificates(),
                        read.work(),
                        read.education(),
                        read.warnings(),
                        Stream.ofNullable(read.leadership()).toList(),
                        Stream.ofNullable(read.basics().city()).toList())
                .flatMap(List::stream)
                .map(Object.class::cast)
                .toList();
    }
}
