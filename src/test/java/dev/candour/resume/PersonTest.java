package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final String CAREER = """

            Experience
            Analyst, Birkenhain Ltd, March 2020 - May 2022
            - reports

            """;

    private static Profile head(String lines) {
        return Samples.readText("cv.txt", lines.replace("\\n", "\n") + CAREER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Ines Varga 林若溪\\nines@example.com; Ines Varga 林若溪
        Name：Lin Ruoxi 林若溪; Lin Ruoxi 林若溪
        姓    名：林 溪; 林溪
        姓名：林溪　　手机：13800000999; 林溪
        候选人姓名：林若溪; 林若溪
        应聘者：林若溪; 林若溪
        | 姓名 | 林若溪 | 性别 | 女 |; 林若溪
        Surname: Varga\\nFirst name: Ines; Ines Varga
        VARGA, Ines\\nines@example.com; Ines VARGA
        Curriculum vitae of Ines Varga; Ines Varga
        Resume of Ines Varga; Ines Varga
        简    历\\n\\n林若溪\\n合肥; 林若溪
        Top Skills\\nines@example.com; none
        Speaks Swedish\\nines@example.com; none
        """)
    void a_name_is_read_and_a_label_is_none(String lines, String name) {
        assertThat(head(lines).basics().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        i.varga @ example . com; i.varga@example.com
        i.varga (at) example.com; i.varga@example.com
        i.varga [at] example [dot] com; i.varga@example.com
        i.varga@example.c om; none
        i.varga@mail.example.co.uk, 0123; i.varga@mail.example.co.uk
        """)
    void an_email_is_read_whole_or_not_at_all(String line, String email) {
        assertThat(head("Ines Varga\\n" + line).basics().email()).isEqualTo(email);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Norrvik, Sweden; Norrvik
        ines@example.com | Tallvere, Estonia; Tallvere
        现居地：昆明; Kunming
        籍贯：浙江杭州  现居：上海; Shanghai
        期望城市：武汉; none
        """)
    void the_city_is_where_the_person_lives(String line, String city) {
        assertThat(head("Ines Varga\\n" + line).basics().city()).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Languages\\nEnglish, Yoruba (mother tongue); English=null Yoruba=native
        Languages: English (TOEIC 945), Japanese (JLPT N3); English=C1 Japanese=B1
        语言能力\\n英语（流利，雅思7.5）、粤语（日常交流）; English=C1 Cantonese=B1
        Languages Known : English, Tamil, Hindi; English=null Tamil=null Hindi=null
        Sprachen\\nDeutsch (Muttersprache), Englisch (C1); German=native English=C1
        Languages\\nEnglish (native), Irish (conversational); English=native Irish=B1
        Languages\\nNo French, basic German; German=A2
        語言能力\\n台語(精通); Taiwanese=C2
        """)
    void each_language_has_its_own_level(String lines, String expected) {
        String read = String.join(
                " ",
                Samples.readText("cv.txt", "Ines Varga\n" + CAREER + lines.replace("\\n", "\n")).languages().stream()
                        .map(language -> language.language() + "=" + language.level())
                        .toList());
        assertThat(read).isEqualTo(expected);
    }
}
