package dev.candour.resume.json;

import static dev.candour.resume.Samples.READER;
import static dev.candour.resume.Samples.TODAY;
import static dev.candour.resume.Samples.career;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.ReadDocument;
import dev.candour.resume.ResumeDocument;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of Hugo and Jekyll whose career is data between two lines of signs. */
class FrontMatterTest {

    private static final String TOML = """
            +++
            # Experience widget.
            widget = "experience"  # a comment
            weight = 40
            active = true
            title = "Experience"

            #   Required fields are `title`, `company`, and `date_start`.
            [[experience]]
              title = "Keeper of Maps"
              company = "Tansy 🎻 Museum, Wexley"
              location = "Oakford"
              date_start = "2021-03-09"
              date_end = ""
              description = \"""
              * Drew the harbour
              * Lent the globes
              \"""

            [[experience]]
              title = 'Archivist'
              company = "Quillbrook Trust"
              date_start = 2016-01-02
              date_end = 2020-12-31
              description = "Kept the papers."
            +++
            """;

    private static final String YAML = """
            ---
            widget: experience
            weight: 40
            title: Experience
            experience:
              - title: Keeper of Maps
                company: Tansy 🎻 Museum, Wexley
                date_start: '2021-03-09'
                date_end: ''
                description: |2-
                  * Drew the harbour
              - title: Archivist
                company: Quillbrook Trust
                date_start: '2016-01-02'
                date_end: '2020-12-31'
            ---

            """;

    @ParameterizedTest
    @ValueSource(strings = {TOML, YAML})
    void a_page_that_is_nothing_but_data_is_read_as_data(String page) {
        assertThat(career(read(page).profile()))
                .containsExactly(
                        "Tansy 🎻 Museum, Wexley | Keeper of Maps | 2021-03..null | employment",
                        "Quillbrook Trust | Archivist | 2016-01..2020-12 | employment");
    }

    @Test
    void the_same_page_with_other_ends_of_lines_says_the_same() {
        assertThat(career(read(TOML.replace("\n", "\r\n")).profile()))
                .containsExactlyElementsOf(career(read(TOML).profile()).toList());
    }

    @Test
    void the_values_are_found_in_the_page_that_was_sent() {
        ReadDocument read = read(TOML);
        assertThat(Stream.of("title", "company", "description", "date_end")
                        .map(field -> read.values().get("/experience/0/" + field))
                        .map(part -> TOML.substring(part.start(), part.end())))
                .containsExactly(
                        "\"Keeper of Maps\"",
                        "\"Tansy 🎻 Museum, Wexley\"",
                        "\"\"\"\n  * Drew the harbour\n  * Lent the globes\n  \"\"\"",
                        "\"\"");
        assertThat(Stream.of("/experience/1/title", "/experience/1/date_start")
                        .map(pointer -> read.values().get(pointer))
                        .map(part -> TOML.substring(part.start(), part.end())))
                .containsExactly("'Archivist'", "2016-01-02");
    }

    @Test
    void a_page_with_a_text_of_its_own_is_read_as_a_text() {
        String page =
                "---\ntitle: Resume\nlayout: page\n---\n\n# Nora Whitlock\n\n## Experience\n\n### Usher, Elm Theatre\n2018 - 2020\n";
        assertThat(career(read(page).profile())).containsExactly("Elm Theatre | Usher | 2018..2020 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "-inf", "1e300", "40.5", "9223372036854775807", "07:32:00", "true"})
    void what_toml_takes_for_a_number_or_a_time_breaks_nothing(String value) {
        for (String field : new String[] {"weight = 40", "date_start = 2016-01-02", "title = 'Archivist'"}) {
            String page = TOML.replace(field, field.substring(0, field.indexOf('=') + 1) + " " + value);
            assertThat(career(read(page).profile())).anyMatch(position -> position.startsWith("Tansy"));
        }
    }

    @Test
    void data_that_are_broken_are_read_as_a_text() {
        String page =
                TOML.replace("title = 'Archivist'", "title = 'Archivist").replace("weight = 40", "weight = 40 = 3");
        assertThat(read(page).values()).isEmpty();
    }

    private static ReadDocument read(String page) {
        return READER.readWhole(new ResumeDocument("page.md", page.getBytes(StandardCharsets.UTF_8), null), TODAY);
    }
}
