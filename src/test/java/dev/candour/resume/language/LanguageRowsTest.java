package dev.candour.resume.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Language;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRowsTest {

    private static Profile read(String text) {
        return Samples.readText("cv.txt", "Ines Varga\n\n" + text + "\n");
    }

    @Test
    void names_of_languages_one_below_the_other_are_spoken() {
        assertThat(read("Skills\n- Docker\n- Bilingual\n- English\n- Spanish\n").languages())
                .extracting(Language::language)
                .containsExactlyInAnyOrder("English", "Spanish");
    }

    @Test
    void subjects_of_a_school_are_not() {
        assertThat(read("Education\nAlder School, 2010 - 2014\n- English\n- Spanish\n")
                        .languages())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ukranian - native, Ukrainian, native",
        "English - intermadiate, English, B1",
        "Portugese (proficent), Portuguese, C1",
        "Spanish - begginer, Spanish, A2"
    })
    void what_is_misspelled_is_read(String line, String language, String level) {
        assertThat(read("Languages\n" + line).languages())
                .extracting(Language::language, Language::level)
                .containsExactly(tuple(language, level));
    }

    @Test
    void a_heading_about_languages_is_one_in_other_words_as_well() {
        assertThat(Samples.readText("cv.md", "# Ines Varga\n\n## 技能\n\nDocker\n\n## 语言沟通能力\n\n英语\n可作第一工作语言\n")
                        .languages())
                .extracting(Language::language)
                .containsExactly("English");
    }

    @Test
    void languages_told_of_in_a_sentence_are_spoken() {
        assertThat(
                        read("Summary\nI have good competence in three languages, including Eastern Armenian, German, and Hungarian.")
                                .languages())
                .extracting(Language::language)
                .containsExactlyInAnyOrder("Armenian", "German", "Hungarian");
    }

    @Test
    void a_hyphen_and_both_of_two_tests_in_one_do_not_hide_a_language() {
        assertThat(read("Summary\nA native-Danish speaker, at home in two towns.")
                        .languages())
                .extracting(Language::language)
                .containsExactly("Danish");
        assertThat(read("Summary\n四/六级 561 / 520").languages())
                .extracting(Language::language)
                .containsExactly("English");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experience\n英语流利说 2019年3月 - 2020年5月",
                "Summary\nSat in the Business French training of two towns",
                "Languages\nNgo PT, Luo B, Weiss A."
            })
    void a_company_and_a_course_are_no_language(String text) {
        assertThat(read(text).languages()).isEmpty();
    }
}
