package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.html.ProfilePage;
import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.JsonResume;
import dev.candour.profile.Profile;
import dev.candour.profile.ProfileText;
import dev.candour.profile.ReadDocument;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that no line of a document gives, but its title or its author. */
class NameInPropertiesTest {

    private static final String PAGE = "<!DOCTYPE html><html><head><meta charset=utf-8><title>%s</title>"
            + "<meta name=author content=\"%s\"></head><body><p>%s</p><h2>Experience</h2>"
            + "<p>Analyst, Birkenhain Ltd, March 2020 - May 2022</p></body></html>";

    private static ReadDocument page(String title, String author, String line) {
        byte[] page = PAGE.formatted(title, author, line).getBytes(StandardCharsets.UTF_8);
        return Samples.READER.readWhole(new ResumeDocument("cv.html", page, null), Samples.TODAY);
    }

    private static String named(String title, String author) {
        return page(title, author, "Counts sleepers.").profile().basics().name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Ines Varga - Resume; Ines Varga
        Résumé | Ines Varga; Ines Varga
        Ines Varga’s CV; Ines Varga
        Ines Varga – Registered Nurse – Portfolio; Ines Varga
        Microsoft Word - Ines Varga CV.docx; Ines Varga
        Ines_Varga_Resume_2024.pdf; Ines Varga
        林若溪的简历; 林若溪
        林若溪 - 前端工程师 - 个人简历; 林若溪
        林若溪 Ruo-Hsi Lin; 林若溪
        Ruoxi Lin | 林若溪; 林若溪
        林若溪 Front-end; none
        Ines Varga; Ines Varga
        Curriculum Vitae; none
        Work History; none
        Ines Varga and Mira Tolle; none
        Ines Varga - Mira Tolle; none
        Start Bootstrap - Resume; none
        Green Minimalist Resume; none
        resume_final_v7 (2); none
        Ines; none
        """)
    void a_title_names_somebody_or_something_else(String title, String name) {
        assertThat(named(title, "")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Ines Varga; Ines Varga
        Windows User; none
        Microsoft Office User; none
        LaTeX with hyperref; none
        管理员; none
        微软用户; none
        Jane Doe; none
        """)
    void an_author_is_the_person_or_a_program(String author, String name) {
        assertThat(named("CV", author)).isEqualTo(name);
    }

    @Test
    void a_name_in_the_text_comes_first() {
        assertThat(page("Mira Tolle - Resume", "", "Ines Varga<br>ines@example.com")
                        .profile()
                        .basics()
                        .name())
                .isEqualTo("Ines Varga");
    }

    @Test
    void it_is_less_sure_than_one_in_the_text_and_a_guess_where_nothing_bears_it_out() {
        assertThat(sure(page("Ines Varga - Resume", "", "Counts sleepers.")))
                .isEqualTo(Confidence.medium("name-by-properties"));
        assertThat(sure(page("Ines Varga", "Ines Varga", "Counts.")))
                .isEqualTo(Confidence.medium("name-by-properties"));
        assertThat(sure(page("Ines Varga", "", "iv@example.com"))).isEqualTo(Confidence.low("name-by-properties"));
        assertThat(sure(page("Ines Varga", "", "office-varga@example.com")))
                .isEqualTo(Confidence.medium("name-by-properties"));
    }

    private static Confidence sure(ReadDocument read) {
        return read.profile().confidence().get("/basics/name");
    }

    @Test
    void its_evidence_is_where_the_text_says_the_same_and_else_there_is_none() {
        ReadDocument told =
                page("Ines Varga - Resume", "", "What the clerks Mira Tolle and Ines Varga counted for years.");
        Evidence place = told.profile().evidenceAt("/basics/name").get(0);
        assertThat(told.text().substring(place.start(), place.end())).isEqualTo("Ines Varga");

        assertThat(page("Ines Varga - Resume", "", "Ines Vargas counted.")
                        .profile()
                        .evidenceAt("/basics/name"))
                .isEmpty();
    }

    @Test
    void everything_that_shows_a_profile_shows_it_and_why() {
        ReadDocument read = page("Ines Varga - Resume", "", "Counts sleepers.");
        Profile profile = read.profile();

        assertThat(JsonResume.write(profile))
                .contains("Ines Varga", "name-by-properties")
                .doesNotContain("/basics/name\":[");
        assertThat(ProfileText.of(profile, Locale.ENGLISH)).contains("Ines Varga", "what the document says of itself");
        assertThat(ProfilePage.of(read, Locale.ENGLISH)).contains("Ines Varga", "what the document says of itself");
    }
}
