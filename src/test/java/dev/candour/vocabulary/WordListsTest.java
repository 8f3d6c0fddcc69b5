package dev.candour.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private static final WordLists DEGREES = Vocabulary.standard().words("degrees");

    @Test
    void what_is_looked_for_is_made_once_for_all_readers() {
        Phrases masters = DEGREES.phrases("master", List.of("master the art"));

        assertThat(Vocabulary.standard().words("degrees").phrases("master", List.of("master the art")))
                .isSameAs(masters);
        assertThat(DEGREES.phrases("master")).isNotSameAs(masters);
    }

    @Test
    void words_inside_longer_phrases_are_passed_over() {
        assertThat(DEGREES.phrases("master", List.of("master's tools")).in("the master's tools, a master's"))
                .hasSize(1);
        assertThat(DEGREES.phrases("master").in("the master's tools, a master's"))
                .hasSize(2);
    }

    @Test
    void the_words_of_several_lists_are_looked_for_together() {
        Phrases both = DEGREES.phrases("bachelor", "doctorate");

        assertThat(both.isIn("a doctorate")).isTrue();
        assertThat(both.isIn("a bachelor's degree")).isTrue();
        assertThat(both.isIn("a master's degree")).isFalse();
    }
}
