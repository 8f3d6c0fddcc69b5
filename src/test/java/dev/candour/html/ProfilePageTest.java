package dev.candour.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.ProfileWords;
import dev.candour.profile.ReadDocument;
import dev.candour.profile.ReadDocument.Part;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ProfilePageTest {

    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "footer", "main", "section", "h1", "h2", "h3",
            "p", "div", "span", "a", "b", "br", "dl", "dt", "dd", "ol", "ul", "li");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "href",
            "title",
            "dir",
            "data-k",
            "tabindex",
            "aria-label",
            "aria-labelledby");

    private static final String HOSTILE = """
            # Kim Larsen
            Email: kim@example.com | "onmouseover="alert(1) ' {{7*7}} ${7*7} {% x %} `id`
            </span></a></section></main><img src=x onerror=alert(1)> <script>alert(1)</script>
            Seen <!-- a comment of more than forty characters that asks for the job -->
            ## Work Experience
            ### Acme <b>Robotics</b> Ltd & "Sons", Senior Java Developer, 2019/01-2022/03
            - Led a team of 6 engineers, \u202Egnihtemos\u202C, \u001B[31mred\u001B[0m, zero\u200Bwidth, \uF095 icon
            - ]]> &lt;script&gt; <style>*{display:none}</style> h\u0336\u0321\u0322\u0315\u031B\u0347e
            """;

    static List<Path> samples() {
        return Samples.resumes();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_page_shows_the_whole_document_and_nothing_else_in_its_place(Path sample) throws IOException {
        ReadDocument read = read(sample.getFileName().toString(), Files.readString(sample));

        assertThat(Page.of(read, Locale.ENGLISH).document().lines())
                .containsExactlyElementsOf(read.text().lines().toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_fact_is_marked_and_every_link_leads_somewhere(Path sample) throws IOException {
        ReadDocument read = read(sample.getFileName().toString(), Files.readString(sample));
        Page page = Page.of(read, Locale.CHINESE);

        List<String> ids = page.elements().stream()
                .map(one -> one.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> links = page.elements().stream()
                .map(one -> one.getAttribute("href"))
                .filter(href -> !href.isEmpty())
                .collect(Collectors.toSet());
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(links).allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
        String said = page.elements().stream()
                .map(one -> one.getAttribute("title") + " " + one.getTextContent())
                .collect(Collectors.joining("\n"));
        assertThat(Facts.of(read.profile(), new ProfileWords(Locale.CHINESE)))
                .allMatch(fact -> said.contains(fact.label()));
    }

    @Test
    void a_position_is_marked_by_its_parts() throws IOException {
        Page page =
                page("cv.md", "## Work\n### Acme Robotics Ltd, Platform Engineer, 2019/01-2022/03\n- Ran Kubernetes\n");

        assertThat(marked(page, "employer")).containsExactly("Acme Robotics Ltd");
        assertThat(marked(page, "title")).containsExactly("Platform Engineer");
        assertThat(marked(page, "dates")).containsExactly("2019/01-2022/03");
        assertThat(marked(page, "skill")).containsExactly("Kubernetes");
        assertThat(page.with("m").stream().map(one -> one.getAttribute("title")))
                .contains("Position 1: 2019-01 – 2022-03");
        assertThat(page.texts("tag")).containsExactly("Position 1");
    }

    @Test
    void what_a_position_lacks_is_said() {
        Page page = page("cv.md", "## Work\n### Platform Engineer, 2019/01-2022/03\n");

        assertThat(page.texts("none")).contains("employer: not found").doesNotContain("title: not found");
    }

    @Test
    void hostile_text_stays_text() {
        Page page = page("<i>\u202Ecv\"'.md", HOSTILE);

        assertThat(page.elements()).allMatch(one -> ELEMENTS.contains(one.getTagName()));
        page.elements().forEach(one -> {
            for (int i = 0; i < one.getAttributes().getLength(); i++) {
                assertThat(ATTRIBUTES).contains(one.getAttributes().item(i).getNodeName());
            }
        });
        assertThat(page.elements())
                .filteredOn(one -> one.getTagName().equals("style"))
                .hasSize(1);
        assertThat(page.document())
                .contains("<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "{{7*7}} ${7*7} {% x %}");
        assertThat(body(page)).doesNotContain("{", "}", "`", "<script", "<img", "<i>");
    }

    @Test
    void what_steers_the_display_is_shown_as_its_code() {
        Page page = page("cv.md", HOSTILE);

        assertThat(page.texts("code")).contains("U+202E", "U+202C", "U+001B", "U+200B", "▯", "U+0347");
        assertThat(page.source.codePoints().filter(point -> point != '\n').mapToObj(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.PRIVATE_USE);
    }

    @Test
    void hidden_text_is_called_hidden() {
        Page page = page("cv.md", HOSTILE);

        assertThat(page.texts("hidden"))
                .containsExactly("hidden<!-- a comment of more than forty characters that asks for the job -->");
        assertThat(page.texts("warnings").get(0)).contains("line 4");
    }

    @Test
    void nothing_is_fetched_from_anywhere() {
        Page page = page("cv.md", HOSTILE);

        assertThat(page.source)
                .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;")
                .doesNotContain(" src=\"", "url(", "@import", "<link", "<script");
    }

    @Test
    void marks_may_stand_within_and_across_each_other() {
        Page page = Page.of(made(), Locale.ENGLISH);

        assertThat(page.texts("m")).containsSubsequence("ab", "cd", "ef");
        Element middle = page.with("m").stream()
                .filter(one -> one.getTextContent().equals("cd"))
                .findFirst()
                .orElseThrow();
        assertThat(middle.getAttribute("title")).contains("language: English", "certificate: CKA");
        assertThat(page.document()).isEqualTo("abcdefgh\nsecond page");
    }

    @Test
    void pages_are_parted_and_what_is_gone_is_told() {
        Page page = Page.of(made(), Locale.ENGLISH);

        assertThat(page.texts("page")).containsExactly("Page 1", "Page 2");
        assertThat(page.texts("gone")).hasSize(1);
    }

    @Test
    void a_doubt_stands_at_the_mark_and_at_the_fact_with_its_reason() {
        Page page = Page.of(made(), Locale.ENGLISH);

        assertThat(page.texts("doubt")).contains("? it stands where a name stands, and nothing else speaks for it");
        assertThat(page.with("unsure")).extracting(Element::getTextContent).containsExactly("second");
        assertThat(page.with("unsure").get(0).getAttribute("data-k")).isEqualTo("N?");
        assertThat(page.texts("count").get(0)).contains("To check: 1.");
    }

    @Test
    void what_has_an_english_name_here_is_shown_as_the_document_writes_it() {
        String text = "王大明\nwang@example.com\n现居地：成都\n\n工作经历\n2019.03 - 2021.05  云栖软件有限公司  工程师\n- 数据仓库建模，使用 Kafka\n";
        ReadDocument read = READER.readWhole(
                new ResumeDocument("cv.txt", text.getBytes(StandardCharsets.UTF_8), null), LocalDate.of(2026, 11, 20));
        String page = ProfilePage.of(read, Locale.CHINESE);

        assertThat(page).contains("文中写作“数据仓库”", "文中写作“成都”").doesNotContain("文中写作“Kafka”");
    }

    @Test
    void a_word_in_doubt_is_marked_where_it_stands_and_listed_apart_from_the_skills() {
        Page page = page("cv.md", """
                # Kim Larsen

                ## Work
                ### Acme, Analyst, 2019/01 - 2020/01
                - Rewrote the ERP of a brewery in Java
                """);

        assertThat(marked(page, "skill")).contains("Java").anyMatch(text -> text.contains("ERP"));
        assertThat(body(page)).contains("Words that may name a skill", "ERP");
        assertThat(page.with("unsure")).isNotEmpty();
        assertThat(body(page("cv.md", "# Kim Larsen"))).doesNotContain("Words that may name a skill");
    }

    @Test
    void the_page_speaks_chinese() {
        Page page = Page.of(made(), Locale.CHINESE);

        assertThat(page.source).contains("<html lang=\"zh\">", "读到的内容", "图例").doesNotContain("What was read");
    }

    @Test
    void values_of_json_are_marked_where_they_stand() {
        Page page = page("cv.json", """
                {"basics": {"name": "Kim Larsen"},
                 "work": [{"company": "Acme", "position": "Developer", "startDate": "2019-01", "endDate": "2020-01",
                           "summary": "Wrote Java and \\"Go\\""}]}
                """);

        assertThat(marked(page, "name")).containsExactly("Kim Larsen");
        assertThat(marked(page, "employer")).containsExactly("Acme");
        assertThat(marked(page, "dates")).containsExactly("2019-01", "2020-01");
        assertThat(marked(page, "skill")).contains("Java");
    }

    /** Two marks that cross, two pages, a hidden place and a doubt. */
    private static ReadDocument made() {
        Profile profile = new Profile(
                "made.pdf",
                new Profile.Basics("second", null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Profile.Language("English", null, null)),
                List.of(new Profile.Certificate("CKA", null, null)),
                null,
                null,
                null,
                Map.of(
                        "/languages/0", List.of(evidence("abcd", 0)),
                        "/certificates/0", List.of(evidence("cdef", 2)),
                        "/basics/name", List.of(evidence("second", 9))),
                Map.of("/basics/name", Confidence.low("name-by-its-place")),
                List.of(),
                List.of());
        return new ReadDocument(
                profile,
                "abcdefgh\nsecond page\n",
                List.of(new Part(9, 9)),
                new TreeMap<>(Map.of(0, 1, 9, 2)),
                Map.of());
    }

    private static Evidence evidence(String quote, int start) {
        return new Evidence("made.pdf", quote, start, start + quote.length(), null, 1, null);
    }

    private static List<String> marked(Page page, String kind) {
        return page.with(kind).stream()
                .filter(one -> List.of(one.getAttribute("class").split(" ")).contains("m"))
                .filter(one -> one.getTagName().equals("a"))
                .map(Element::getTextContent)
                .toList();
    }

    private static String body(Page page) {
        return page.source.substring(page.source.indexOf("<body>"));
    }

    private static Page page(String name, String text) {
        return Page.of(read(name, text), Locale.ENGLISH);
    }

    private static ReadDocument read(String name, String text) {
        ResumeDocument document = new ResumeDocument(name, text.getBytes(StandardCharsets.UTF_8), null);
        return READER.readWhole(document, LocalDate.of(2026, 11, 20));
    }
}
