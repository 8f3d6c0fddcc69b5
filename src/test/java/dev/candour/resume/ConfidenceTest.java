package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Confidence;
import dev.candour.profile.JsonResume;
import dev.candour.profile.Profile;
import dev.candour.profile.ProfileText;
import dev.candour.resume.evidence.EvidenceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfidenceTest {

    private static final Pattern CODE = Pattern.compile("\\b(?:high|medium|low)\\(\"([a-z-]+)\"\\)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Name: Kim Larsen                                             | /basics/name           | high   | name-by-its-label
            Resume of the year\\nKim Larsen\\nEmail: box9@example.com    | /basics/name           | low    | name-by-its-place
            Kim Larsen\\nLocation: Elmsbury                              | /basics/location/city  | medium | city-not-listed
            ## Work\\n### Nyx, Handyfolk, 2019/01-2020/02                | /work/0/name           | low    | employer-and-title-by-order
            ## Work\\n### Brindle, Engineer, Corvane, 2019/01-2020/02    | /work/0/name           | medium | employer-by-its-place
            ## Work\\n### Acme Ltd, Engineer, 2019-2021                  | /work/0/startDate      | medium | year-only
            ## Work\\n### Acme Ltd, Engineer, 2019.03 -                  | /work/0/endDate        | medium | open-end
            ## Work\\n### Acme Ltd, Team Lead, 2019/01-2020/02           | /meta/candour/leadership | medium | leads-by-title
            ## Education\\n- Linden College, Physics, 2010-2014          | /education/0/level     | low    | level-not-named
            ## 教育经历\\n- 柳溪职业技术学院, 会计, 2010-2013                  | /education/0/level     | medium | level-by-school
            Kim Larsen Software Engineer\\nkim.larsen@example.com                    | /basics/name           | medium | name-beside-title
            ## Education\\n- Diploma Physics, Linden University, 2010      | /education/0/level     | medium | degree-by-country
            ## Education\\n- Bachelor/Master Physics, Linden University    | /education/0/level     | low    | one-of-two-degrees
            ## Languages\\nFluent in German                              | /languages/0/level     | medium | level-by-convention
            ## Skills\\n- Spring Boot                                    | /skills/1              | high   | implied
            """)
    void a_choice_is_told_with_its_reason(String text, String pointer, String level, String because) {
        Profile profile = Samples.readText("cv.md", text.replace("\\n", "\n"));

        Confidence confidence = profile.confidenceAt(pointer);
        assertThat(confidence).as("%s among %s", pointer, profile.confidence()).isNotNull();
        assertThat(confidence.level().text() + " " + confidence.because()).isEqualTo(level + " " + because);
    }

    @Test
    void where_there_is_nothing_to_choose_nothing_is_doubted() {
        Profile profile = Samples.readText(
                "cv.md",
                "# Kim Larsen\nEmail: kim.larsen@example.com\nLocation: Hamburg\n## Work\n"
                        + "### Acme Robotics Ltd, Software Engineer, 2019/01-2020/02\n- Wrote Java\n"
                        + "## Education\n- BSc Physics, Linden University, 2010-2014\n## Languages\nGerman: B2\n");

        assertThat(profile.confidence()).isEmpty();
    }

    @Test
    void of_two_doubts_the_greater_counts() {
        EvidenceBook book = new EvidenceBook();
        book.note("/work/0/name", Confidence.low("employer-and-title-by-order"));
        book.note("/work/0/name", Confidence.medium("employer-by-its-place"));

        assertThat(book.confidence().get("/work/0/name").because()).isEqualTo("employer-and-title-by-order");
    }

    @Test
    void json_tells_level_and_reason_by_pointer() {
        Profile profile = Samples.readText("cv.md", "## Work\n### Acme Ltd, Engineer, 2019-2021\n");

        JsonNode json = new JsonMapper().readTree(JsonResume.write(profile));
        JsonNode start = json.at("/meta/candour/confidence").get("/work/0/startDate");
        assertThat(start.get("level").asString()).isEqualTo("medium");
        assertThat(start.get("because").asString()).isEqualTo("year-only");
    }

    @Test
    void the_terminal_shows_a_mark_and_the_reason_in_words() {
        Profile profile = Samples.readText(
                "cv.md", "## Work\n### Acme Ltd, Engineer, 2019-2021\n## Education\n- Linden College, 2010-2014\n");

        assertThat(ProfileText.of(profile, Locale.ENGLISH))
                .contains("~ start, end: no month is given", "? level: no degree is named");
        assertThat(ProfileText.of(profile, Locale.CHINESE)).contains("~ 开始、结束：没有月份", "? 级别：未写明学位");
    }

    @Test
    void every_reason_has_words() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(codes::add);
            }
        }
        ResourceBundle words = ResourceBundle.getBundle("dev.candour.text.words", Locale.ROOT);
        List<String> known = codes.stream()
                .map(code -> code.replaceAll(".*\"(.*)\".*", "because.$1"))
                .toList();
        assertThat(known).hasSizeGreaterThan(9).allMatch(words::containsKey);
    }
}
