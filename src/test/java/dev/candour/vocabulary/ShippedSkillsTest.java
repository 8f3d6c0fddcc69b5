package dev.candour.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every line of the skills that are shipped. */
class ShippedSkillsTest {

    private static final Terms SKILLS = Vocabulary.standard().skills();
    private static List<Map<String, SourceNode>> lines;

    @BeforeAll
    static void read() throws Exception {
        SourceNode file = SourceNode.read("skills.yaml", Files.readString(Path.of("rules/skills.yaml")));
        lines = new ArrayList<>();
        file.fields().values().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.is(Kind.MAP))
                .forEach(item -> lines.add(item.fields()));
    }

    @Test
    void the_vocabulary_is_as_large_as_the_documents_say() {
        assertThat(lines).hasSizeGreaterThan(5_000).hasSameSizeAs(SKILLS.names());
    }

    @Test
    void every_spelling_is_known_as_its_own_skill() {
        SoftAssertions softly = new SoftAssertions();
        lines.forEach(line -> Stream.of("aliases", "exact", "doubtful")
                .flatMap(field -> texts(line, field).stream())
                .forEach(spelling -> softly.assertThat(SKILLS.canonical(spelling))
                        .as(spelling)
                        .contains(name(line))));
        softly.assertAll();
    }

    @Test
    void every_spelling_that_stands_by_itself_is_found() {
        SoftAssertions softly = new SoftAssertions();
        lines.forEach(line -> Stream.of("aliases", "exact")
                .flatMap(field -> texts(line, field).stream())
                .forEach(spelling -> softly.assertThat(named("- " + spelling + "\n"))
                        .as(spelling)
                        .contains(name(line))));
        softly.assertAll();
    }

    @Test
    void a_spelling_that_counts_in_lists_is_found_in_one() {
        SoftAssertions softly = new SoftAssertions();
        lines.forEach(line -> texts(line, "listed").stream()
                .filter(spelling -> !name(line).equals("Java") && !name(line).equals("Kubernetes"))
                .forEach(spelling -> softly.assertThat(named("Java, " + spelling + ", Kubernetes"))
                        .as(spelling)
                        .contains(name(line))));
        softly.assertAll();
    }

    @Test
    void no_word_of_everyday_english_is_a_skill_wherever_it_stands() {
        assertThat(lines.stream()
                        .flatMap(line -> anywhere(line).stream())
                        .filter(spelling -> spelling.length() > 2 && PlainWords.has(spelling)))
                .isEmpty();
    }

    @Test
    void a_skill_shows_what_it_implies_and_by_which_word() {
        SoftAssertions softly = new SoftAssertions();
        lines.forEach(line -> texts(line, "implies")
                .forEach(broader -> softly.assertThat(SKILLS.implied(name(line)))
                        .as(name(line))
                        .contains(broader)));
        softly.assertAll();
        assertThat(SKILLS.findIn("熟悉嘉立创")).contains(new Mention("PCB design", 2, 5, "LCEDA"));
    }

    /** Words whose letters, or whose everyday meaning, only look like one of the skills. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We had to make room for a render of the compass, and a timber house",
                "She can parse the letter and relay the lightning news from Istanbul and Cairo",
                "The maestro lives in Orleans with Luigi, Iris and Stan",
                "Fluent: English, French",
                "Led a team of 8 and cut the time to market",
                "supervised 8 CNAs and 15 RNs",
                "passed TEM-8 in 2015",
                "passport, driving licence and a tower of boxes",
                "整理货物和文件，线上货架",
                "负责商品管理器和安排产能",
                "协助产品经理整理需求",
                "确保安全，复制版本",
                "今天正式入职，合理正确地处理",
                "收到确认后正常返回测试环境",
                "在能力控制范围内起重要作用",
                "捕获系统信号",
                "代码云端存放，城市政府大楼",
                "其中药品与其中医院的数据",
                "扩大客户群体，减少计算量",
                "信息化学习，事物理解",
                "an electron beam at Dirty Puppet, a voice of Operation Spark",
                "参加华为云杯，与主管工作，公路基础",
                "审核工程，线路试运行，安全志愿者"
            })
    void what_only_looks_like_a_skill_is_none(String text) {
        assertThat(named(text)).isEmpty();
    }

    private static List<String> anywhere(Map<String, SourceNode> line) {
        List<String> spellings = new ArrayList<>(texts(line, "aliases"));
        if (!line.containsKey("exact") && !line.containsKey("listed")) {
            spellings.add(name(line));
        }
        return spellings;
    }

    private static List<String> named(String text) {
        return SKILLS.findIn(text).stream().map(Mention::canonical).toList();
    }

    private static String name(Map<String, SourceNode> line) {
        return line.get("name").text();
    }

    private static List<String> texts(Map<String, SourceNode> line, String field) {
        SourceNode list = line.get(field);
        return list == null
                ? List.of()
                : list.items().stream().map(SourceNode::text).toList();
    }
}
