package dev.candour.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  \t",
                "one",
                " one",
                "one ",
                "one two",
                "one  two\tthree\n",
                "\ta b ",
                "一 二",
                "a\u00A0b"
            })
    void it_counts_as_splitting_at_white_space_does(String text) {
        assertThat(WordCount.of(text)).isEqualTo(text.split("\\s+").length);
    }
}
