package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As much text as is read at all, all of it alike: read in a moment, where trying every place against every other takes minutes. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorstTextTest {

    private static final int LENGTH = 999_000;
    private static final int LINES = 19_900;
    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());

    private static Profile read(String text) {
        ResumeDocument document = new ResumeDocument("cv.txt", text.getBytes(StandardCharsets.UTF_8), null);
        return READER.read(document, LocalDate.of(2026, 11, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "Java, Kafka, Python, SQL, ",
                "-",
                "2019-01 - 2020-02 ",
                "Ab 2019-01 - 2020-02 ",
                "x (2019-01 - 2020-02): ",
                "工程师 2019.01-2020.02。",
                "2019 ",
                "a@b.co ",
                "[a](b",
                "Xa _Ab Cd "
            })
    void one_line_of_a_million_characters(String unit) {
        assertThat(read("Wren Holloway\nwren@example.com\n" + unit.repeat(LENGTH / unit.length()))
                        .basics()
                        .email())
                .isEqualTo("wren@example.com");
    }

    /** A name of a school in one word is looked for from the beginning of words, not from each of their letters. */
    @Test
    void words_of_thousands_of_letters_where_schools_stand() {
        String words = "Master of Science, Physics " + "x".repeat(60_000) + ", University of Fernwood\n";
        Profile profile = read("Wren Holloway\n\nEducation\n" + words.repeat(LENGTH / words.length()));

        assertThat(profile.basics().name()).isEqualTo("Wren Holloway");
    }

    /** Each part looks at the others of its line; a page that takes too long is refused. */
    @Test
    void a_line_of_a_web_page_in_ten_thousand_parts() {
        String page = "<html><body><h1>Wren Holloway</h1><div>" + "<span>Java</span> <b>Kafka</b> ".repeat(5_000)
                + "</div></body></html>";
        ResumeDocument document = new ResumeDocument("cv.html", page.getBytes(StandardCharsets.UTF_8), null);

        assertThat(READER.read(document, LocalDate.of(2026, 11, 28)).basics().name())
                .isEqualTo("Wren Holloway");
    }

    /** Whether a heading stands again is found without looking through all lines for each of them. */
    @Test
    void a_heading_below_studies_in_every_second_line() {
        String studies = "Wren Holloway\n\nEducation\n\n2016 BSc in Botany, University of Fernwood\n";

        assertThat(read(studies + "Volunteering\n• Swept the paths.\n".repeat(LINES / 4))
                        .education())
                .isNotEmpty();
    }

    @Test
    void a_label_in_every_line_of_projects() {
        String labels = IntStream.range(0, LINES)
                .mapToObj(i -> "Label " + i + " of it:\n")
                .collect(Collectors.joining());

        assertThat(read("Wren Holloway\n\nProjects\n\nSmall boat\n" + labels).work())
                .isEmpty();
    }

    @Test
    void a_language_in_every_line_is_shown_in_a_hundred_places() {
        Profile profile = read("Wren Holloway\n\nLanguages\n" + "English (native), French B2\n".repeat(LINES));

        assertThat(profile.languages()).hasSize(2);
        assertThat(profile.evidenceAt("/languages/0")).hasSize(100);
    }
}
