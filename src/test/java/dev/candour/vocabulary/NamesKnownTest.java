package dev.candour.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The long lists of towns and houses hold nothing that means something else in a résumé. */
class NamesKnownTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final Set<String> TITLES =
            Set.copyOf(VOCABULARY.words("titles").get("word"));

    @ParameterizedTest
    @ValueSource(
            strings = {"Overland Park", "Linköping", "Linkoping", "Coeur d'Alene", "Coeur d’Alene", "Ivano-Frankivsk"})
    void a_town_is_known_in_any_spelling_of_its_accents(String town) {
        assertThat(VOCABULARY.towns().have(town)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "Reading", "Clerk", "Java", "overland park", "Nice", "", "Ab"})
    void a_word_of_the_language_is_no_town(String word) {
        assertThat(VOCABULARY.towns().have(word)).isFalse();
    }

    @Test
    void no_title_is_a_town_or_a_house_and_no_skill_is_a_town() {
        Set<String> towns = NameList.read("towns.txt");
        List<String> wrong = Stream.concat(
                        Stream.concat(VOCABULARY.houses().stream(), towns.stream())
                                .filter(name -> TITLES.contains(name.toLowerCase(Locale.ROOT))),
                        towns.stream()
                                .filter(name ->
                                        VOCABULARY.skills().canonical(name).isPresent()))
                .toList();
        assertThat(wrong).isEmpty();
    }
}
