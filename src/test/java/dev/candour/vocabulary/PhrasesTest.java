package dev.candour.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Phrases PHRASES = Phrases.of(List.of("R", "QA", "team lead", "résumé", "姓名", "A级"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r",
                "R ",
                "-R",
                "qa",
                "QA-",
                "Team  Lead",
                "team_-lead",
                "_team lead_",
                "Résumé",
                "RE\u0301SUME\u0301",
                "姓名",
                "ａ级"
            })
    void a_phrase_is_known_however_its_case_gaps_and_letters_are_written(String written) {
        assertThat(PHRASES.is(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "RA", "Q", "team", "team leads", "tea", "姓", "姓名:", "A"})
    void what_only_begins_like_a_phrase_is_none(String written) {
        assertThat(PHRASES.is(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"was a team   lead there|6|17", "knows R.|6|7", "的姓名是|1|3", "with QA|5|7"})
    void a_phrase_is_found_where_it_stands(String text, int start, int end) {
        assertThat(PHRASES.in(text)).containsExactly(new Phrases.Hit(start, end));
    }

    @Test
    void a_phrase_within_a_word_is_not_found() {
        assertThat(PHRASES.in("steam leader, QAs, Re")).isEmpty();
    }
}
