package dev.candour.resume.json;

import static dev.candour.resume.Samples.READER;
import static dev.candour.resume.Samples.TODAY;
import static dev.candour.resume.Samples.career;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Warning;
import dev.candour.profile.ReadDocument;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data whose fields nobody knows: the values are read as a text. */
class DataTextTest {

    private static final String YAML = """
            ---
            locale: "en"
            name: "Nora Whitlock"
            nationality: Chinese
            profile:
              title: "About me"
              body: |
                Keeper of maps who likes order.
            education:
              title: "Education"
              items:
                - id: "edu-elm"
                  heading: "Elm University｜MA in Cartography"
                  date: "2012 – 2014"
                  body: ""
            experience:
              title: "Work"
              items:
                - id: "exp-tansy"
                  heading: "Archivist & Keeper of Maps｜Tansy Museum"
                  date: "2019.3 – Present"
                  body: |
                    Drew the harbour in QGIS.

                    Led 4 people there.
                - id: "exp-quill"
                  heading: "Library Clerk｜Quillbrook Trust"
                  date: "2014.9 – 2019.2"
                  body: "Kept the \\"papers\\" in Excel."
            ---
            """;

    private static final String TOML = """
            +++
            title = "Resume"
            date = 2022-10-01
            [[parts]]
              title = "Employment"
              [[parts.cards]]
                heading = "Archivist & Keeper of Maps | Tansy Museum"
                sub = "March 2019 - Present"
                more = \"""
                Drew the harbour.
                Led 4 people there.\"""
              [[parts.cards]]
                heading = 'Library Clerk | Quillbrook Trust'
                sub = "Sep 2014 - Feb 2019"
            [[parts]]
              title = "Education"
              [[parts.cards]]
                heading = "Elm University, MA in Cartography"
                sub = "2012 - 2014"
            +++
            """;

    private static final String JSON = """
            {
              "owner": { "name": "Nora Whitlock", "mailbox": "nora@whitlock.example" },
              "timeline": [
                { "icon": "tower", "heading": "Archivist &\\u0020Keeper of Maps | Tansy Museum", "sub": "March 2019 - Present",
                  "txt": "Led 4 people there.\\nKept \\"maps\\" in Excel." },
                { "heading": "Library Clerk | Quillbrook Trust", "sub": "Sep 2014 - Feb 2019", "txt": "" }
              ],
              "school": { "heading": "Elm University, MA in Cartography", "sub": "2012 - 2014" }
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {YAML, TOML, JSON})
    void what_no_field_is_known_of_is_read_by_its_values(String data) {
        ReadDocument read = read(data);
        assertThat(career(read.profile()))
                .containsExactly(
                        "Tansy Museum | Archivist & Keeper of Maps | 2019-03..null | employment",
                        "Quillbrook Trust | Library Clerk | 2014-09..2019-02 | employment");
        assertThat(read.profile().education())
                .extracting(Education::institution, study -> study.level().name())
                .containsExactly(tuple("Elm University", "MASTER"));
        assertThat(read.profile().work().get(0).teamSize()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {YAML, TOML, JSON})
    void what_is_read_so_is_quoted_where_it_stands(String data) {
        read(data)
                .profile()
                .evidence()
                .forEach((pointer, all) -> assertThat(all)
                        .as(pointer)
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(data.substring(one.start(), one.end()))
                                .isEqualTo(one.quote())));
        assertThat(read(data).profile().evidence().get("/work/0/name"))
                .extracting(Evidence::quote)
                .containsExactly("Tansy Museum");
    }

    @ParameterizedTest
    @ValueSource(strings = {YAML, TOML, JSON})
    void of_a_page_that_is_broken_off_nothing_fails(String data) {
        for (int end = 1; end < data.length(); end += 7) {
            try {
                read(data.substring(0, end));
            } catch (ResumeException known) {
                assertThat(known.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void what_is_told_of_the_person_keeps_its_label() {
        assertThat(read(YAML).profile().languages()).isEmpty();
        assertThat(read(YAML.replace("nationality: Chinese", "languages: Chinese"))
                        .profile()
                        .languages())
                .hasSize(1);
    }

    @Test
    void data_that_tell_of_no_career_are_not_made_to() {
        String recipe = """
                { "title": "Apple pie", "steps": [{ "heading": "Peel the apples", "sub": "10 minutes" }], "serves": 4 }
                """;
        assertThat(read(recipe).profile().work()).isEmpty();
        assertThat(read(recipe).profile().warnings()).extracting(Warning::code).contains("nothing-found");
    }

    private static ReadDocument read(String data) {
        return READER.readWhole(new ResumeDocument("cv.md", data.getBytes(StandardCharsets.UTF_8), null), TODAY);
    }

    @Test
    void a_beginning_and_an_end_are_one_range_and_an_empty_end_lasts() {
        String page = """
                ---
                career:
                  title: "Work"
                  items:
                    - heading: "Archivist | Tansy Museum"
                      begin: "2019-03"
                      end: ""
                    - heading: "Library Clerk | Quillbrook Trust"
                      begin: "2014-09"
                      end: "2019-02"
                ---
                """;
        assertThat(career(read(page).profile()))
                .containsExactly(
                        "Tansy Museum | Archivist | 2019-03..null | employment",
                        "Quillbrook Trust | Library Clerk | 2014-09..2019-02 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"basics\": { \"name\": \"Nora Whitlock\" }, ", "\"work\": [], ", ""})
    void awards_and_what_others_say_in_a_json_resume_without_work_are_no_career(String first) {
        String resume = "{ " + first + """
                "awards": [{ "title": "Clerk of the Year", "date": "2014-11-01", "awarder": "Tansy Ltd" }],
                "references": [{ "name": "Ada Moss, Manager at Elm Ltd", "reference": "A good clerk at Elm Ltd from 2019 to 2021." }] }
                """;
        assertThat(read(resume).profile().work()).isEmpty();
    }

    @Test
    void nor_are_they_in_a_page_of_data() {
        String page = YAML.replace("experience:\n", """
                awards:
                  - heading: "Clerk of the Year"
                    sub: "2014 – 2015"
                    more: "Oak Ltd"
                references:
                  - heading: "Ada Moss, Manager at Elm Ltd"
                    more: "A good clerk at Elm Ltd from 2019 to 2021."
                experience:
                """);
        assertThat(career(read(page).profile()))
                .containsExactlyElementsOf(career(read(YAML).profile()).toList());
    }

    @Test
    void a_name_in_braces_is_no_data_and_a_field_without_quotes_is_none_that_can_be_read() {
        String text =
                "{ Nora Whitlock }\n\n[ nora@whitlock.example ]\n\nExperience\nArchivist, Tansy Museum, 2019 - 2021\n";
        assertThat(career(read(text).profile())).containsExactly("Tansy Museum | Archivist | 2019..2021 | employment");
        assertThatThrownBy(() -> read("{\n  name \"Nora\"\n}\n")).isInstanceOf(ResumeException.class);
    }
}
