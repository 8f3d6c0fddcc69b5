package dev.candour.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VeilTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Nationality: German | Berlin            = Nationality: xxxxxx | Berlin
            Born in Paris, lives in Lyon            = Born in xxxxx, lives in Lyon
            Date of birth: 3 May 2004 · Rotterdam   = Date of birth: x xxx xxxx · Rotterdam
            born on March 14, 1979                  = born on xxxxx xx, xxxx
            国籍：中国    现居：杭州                  = 国籍：xx    现居：杭州
            籍贯：浙江 | 民族：汉                     = 籍贯：xx | 民族：x
            出生年月: 1993.6 学历: 本科 民族: 汉 专业: 软件 = 出生年月: xxxx.x 学历: 本科 民族: x 专业: 软件
            Date of Birth: 3 May 1990 Email: ada@example.com = Date of Birth: x xxx xxxx Email: ada@example.com
            出生地: 浙江 杭州 西湖                     = 出生地: xx xx xx
            Nationality: South African Irish        = Nationality: xxxxx xxxxxxx xxxxx
            Health and safety, born leader?         = Health and safety, born xxxxxx?
            Languages: German (C1)                  = Languages: German (C1)
            """)
    void what_tells_of_birth_and_origin_is_hidden_and_keeps_its_length(String text, String veiled) {
        assertThat(Veil.over(text)).isEqualTo(veiled).hasSameSizeAs(text);
    }

    /** Few places of a text are tried: those where the beginning of a label stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nationality:",
                "CITIZENSHIP:",
                "Birth date:",
                "birthdate:",
                "Birthday :",
                "Birth place:",
                "Country of birth:",
                "Religion:",
                "Religious views:",
                "Denomination:",
                "Ethnicity:",
                "Ethnic origin:",
                "Race:",
                "Caste:",
                "Marital status:",
                "Family status:",
                "Civil status:",
                "Health:",
                "Health condition:",
                "Disability:",
                "Political party:",
                "Nacionalidad:",
                "Staatsangehörigkeit:",
                "Geburtsdatum:",
                "Geburtsort:",
                "Date of birth",
                "DOB",
                "D.O.B.",
                "d.ob",
                "do.b",
                "Place of birth",
                "Citizen of",
                "Born",
                "Born in",
                "Geboren",
                "国籍:",
                "國籍：",
                "出生日期:",
                "出生年月:",
                "出生地:",
                "出生:",
                "生日:",
                "籍贯:",
                "籍貫:",
                "户口所在地:",
                "户口:",
                "戶口:",
                "户籍:",
                "户籍地:",
                "祖籍:",
                "民族:",
                "宗教信仰:",
                "宗教:",
                "信仰:",
                "婚姻状况:",
                "婚姻:",
                "婚否:",
                "政治面貌:",
                "健康状况:",
                "健康:"
            })
    void what_stands_behind_each_label_is_hidden(String label) {
        assertThat(Veil.over("Fen 1. " + label + " Elmly9")).isEqualTo("Fen 1. " + label + " xxxxxx");
    }

    @Test
    void a_nationality_is_no_language_and_a_place_of_birth_no_city() {
        Profile profile = profile("""
                # Ines Varga
                ines@example.com
                Nationality: German, place of birth: Shanghai

                ## Languages
                English (C1)
                """);

        assertThat(profile.languages()).extracting(Profile.Language::language).containsExactly("English");
        assertThat(profile.basics().city()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taylor Swift", "Franz Kafka", "Ruby Chen", "Paris London"})
    void a_name_is_neither_a_skill_nor_a_city(String name) {
        Profile profile = profile("# " + name + "\n\nRotterdam · a@example.com\n\n## Skills\nPython, Go\n");

        assertThat(profile.basics().name()).isEqualTo(name);
        assertThat(profile.basics().city()).isEqualTo("Rotterdam");
        assertThat(profile.skills()).extracting(Profile.Skill::name).containsExactlyInAnyOrder("Python", "Go");
    }

    private static Profile profile(String text) {
        return new ResumeReader(Vocabulary.standard())
                .read(new ResumeDocument("a.md", text.getBytes(StandardCharsets.UTF_8), null), DAY);
    }
}
