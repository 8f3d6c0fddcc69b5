package dev.candour.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.fairness.ProtectedWords.Use;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Is under 35 years old                  | age                         | 35 years old
            35岁以下                               | age                         | 35岁
            A digital native                       | age                         | digital native
            Recent graduates only                  | age                         | Recent graduates
            Wanted: middle-aged people             | age                         | middle-aged
            90后优先                               | age                         | 90后
            Graduated after 2015                   | graduation year             | Graduated after
            2023届毕业生                           | graduation year             | 2023届
            He has led teams                       | gender                      | He
            MALE, 30                               | gender                      | MALE
            限男性                                 | gender                      | 男
            Mrs Example                            | gender                      | Mrs
            已婚已育                               | marital status and family   | 已婚
            Has no children                        | marital status and family   | no children
            German nationals first                 | nationality                 | German nationals
            No foreigners                          | nationality                 | foreigners
            国籍要求                               | nationality                 | 国籍
            black applicants                       | ethnicity                   | black applicants
            汉族                                   | ethnicity                   | 汉族
            Muslim                                 | religion                    | Muslim
            上海户口                               | home address                | 户口
            ZIP code 10115                         | home address                | ZIP code
            In good health                         | health                      | In good health
            中共党员                               | political membership        | 党员
            Ivy-League school                      | school prestige             | Ivy-League
            985院校                                | school prestige             | 985院校
            With photo                             | photo                       | With photo
            Surname begins with W                  | name                        | Surname
            性別不限                               | gender                      | 性別
            九零后                                 | age                         | 零后
            结婚与否                               | marital status and family   | 结婚
            Green card holders                     | nationality                 | Green card
            a German citizen                       | nationality                 | German citizen
            """)
    void a_word_that_says_who_somebody_is_is_found(String sentence, String attribute, String word) {
        assertThat(ProtectedWords.standard().in(sentence, Use.SENTENCE)).hasValueSatisfying(found -> {
            assertThat(found.attribute()).isEqualTo(attribute);
            assertThat(found.word()).isEqualTo(word);
            assertThat(sentence.substring(found.at())).startsWith(word);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Management of an average language on a page",
                "Java 11, at this stage, storage, coverage, engagement",
                "Human resources manager, foreman, Salesman, Manchester",
                "The HIS of a hospital runs on HE equipment; 20 ms, MS Office",
                "They, them, the candidate, the others: 其他人",
                "Six Sigma Black Belt, white paper, black box test, Asian markets",
                "German, Chinese and Hindi; a native speaker of English",
                "Ernst & Young, Aged care, Women's health, Gender studies, Sex education",
                "race condition, data race, man-in-the-middle, man-days",
                "(m/f/d)",
                "3个月后到岗，2020年后的项目",
                "民族音乐教师，女装设计师，生育保险",
                "Nobody is turned down for an address or a parental leave",
                "Political science, human rights law, Islamic finance"
            })
    void a_word_that_only_looks_like_one_is_left_alone(String sentence) {
        assertThat(ProtectedWords.standard().in(sentence, Use.SENTENCE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parental leave",
                "产假",
                "Waitress",
                "St. Mary's Church",
                "985",
                "career break",
                "retired",
                "退休",
                "native speaker",
                "Hijab",
                "姑娘",
                "入党",
                "pronouns"
            })
    void a_value_is_read_more_strictly_than_a_sentence(String value) {
        assertThat(ProtectedWords.standard().in(value, Use.VALUE)).isPresent();
        assertThat(ProtectedWords.standard().in(value, Use.SENTENCE)).isEmpty();
    }

    @Test
    void of_two_words_the_first_is_named() {
        assertThat(ProtectedWords.standard()
                        .in("Catholic or male", Use.VALUE)
                        .orElseThrow()
                        .word())
                .isEqualTo("Catholic");
    }

    @Test
    void every_attribute_has_words_in_both_languages() {
        for (Locale language : Set.of(Locale.ENGLISH, Locale.CHINESE)) {
            for (String text : Set.of("surname", "male", "muslim", "985院校", "户口", "wheelchair", "党员", "2023届")) {
                ProtectedWord found =
                        ProtectedWords.standard().in(text, Use.VALUE).orElseThrow();
                dev.candour.text.Messages words = dev.candour.text.Messages.of("problems", language);
                assertThat(words.has(found.attributeWord().key())).as(text).isTrue();
                assertThat(words.has(found.instead().key())).as(text).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ＦＥＭＡＬＥ,0", "a ｗoman,2", "𝐦𝐚𝐥𝐞,0", "fem\u200Binine,0", "９０后,0"})
    void other_widths_and_hidden_characters_hide_no_word(String value, int at) {
        assertThat(ProtectedWords.standard().in(value, Use.VALUE))
                .hasValueSatisfying(found -> assertThat(found.at()).isEqualTo(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"退休金管理", "Ａge of Java", "ﬁnance", "Café", "㎡"})
    void what_is_written_in_other_letters_is_not_refused_for_that(String value) {
        assertThat(ProtectedWords.standard().in(value, Use.VALUE)).isEmpty();
    }
}
