package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who introduces himself in a sentence, over two lines or beside what he applies for, and how he is reached. */
class IntroducedTest {

    private static final String CAREER =
            "\n\n## Experience\n\nAnalyst, Birkenhain Ltd, March 2020 - May 2022\n- reports\n";

    private static Profile head(String lines) {
        return Samples.readText("cv.md", lines.replace("\\n", "\n") + CAREER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        '# Hello\\nMy name is Ines tal Varga. I bake bread.'; Ines tal Varga
        '# Hello\\nMy name is Ines and I live in Tartu.\\nines@example.com'; Ines
        '# 关于我\\n你好，我是淞若溪（Ruoxi Song），英文名为 Rosie。'; 淞若溪
        '# 关于我\\n你好，我是资深工（Java Go），写代码。'; none
        '# Web 前端开发-林若溪-求职-远程\\n- 邮箱：r@example.com'; 林若溪
        '# Web 前端开发-高性能-远程\\n- 邮箱：r@example.com'; none
        '# 简历 via 林若溪\\n\\n### 基本信息\\n\\n女，出生地柳溪。'; 林若溪
        '# Resume of 林若溪\\n\\n## 技能'; 林若溪
        '# 简历 by 前端组\\n\\n## 技能'; none
        '簡介\\n\\n林若溪 (Rosie)\\n\\n軟體工程師\\n十年經驗。\\n\\n工作經驗\\n'; 林若溪
        '簡介\\n\\n高效协作\\n\\n軟體工程師\\n十年經驗。\\n\\n工作經驗\\n'; none
        '# Hello\\nThe sea is what I am Particularly fond of.'; none
        INES MARIA\\n\\nVARGA\\n\\nimvarga@example.com; INES MARIA VARGA
        INES VARGA\\n\\nTARTU\\n\\nimvarga@example.com; INES VARGA
        """)
    void a_name_is_read(String lines, String name) {
        assertThat(head(lines).basics().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        email: ines dot varga at example dot edu; ines.varga@example.edu
        ines dot k dot varga at mail dot example dot org; ines.k.varga@mail.example.org
        i dot varga at example dot org; i.varga@example.org
        Joined the dot team at example; none
        """)
    void an_email_in_words_is_read_from_its_first_word(String line, String email) {
        assertThat(head("# Ines Varga\n" + line).basics().email()).isEqualTo(email);
    }

    @Test
    void who_recommends_has_an_email_of_his_own() {
        assertThat(head("# Ines Varga\n\n## References\n\nGeorg Sharp\nProfessor\nsharp@example.edu\n")
                        .basics()
                        .email())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Languages Polish (native), English, Dutch (intermediate); Dutch, English, Polish
        Spoken Languages English, Danish; Danish, English
        """)
    void languages_behind_their_label_need_no_gap(String line, String languages) {
        assertThat(head("# Ines Varga\n\n## Personal Information\n" + line).languages())
                .map(spoken -> spoken.language())
                .containsExactlyInAnyOrder(languages.split(", "));
    }

    @Test
    void languages_that_somebody_made_are_not_spoken() {
        assertThat(head("# Ines Varga\n\n## Notes\nLanguages Made Easy, a book about English grammar")
                        .languages())
                .isEmpty();
    }
}
