package dev.candour.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void a_value_is_filled_in_and_never_read_as_a_template() {
        assertThat(Template.fill("{name}: {years} years", Map.of("name", "{years}", "years", 3.0)))
                .isEqualTo("{years}: 3 years");
    }

    @Test
    void a_place_without_a_value_stays() {
        assertThat(Template.fill("{name} $1", Map.of())).isEqualTo("{name} $1");
    }

    @ParameterizedTest
    @CsvSource({"3.0,3", "2.99,2.9", "2.4166,2.4", "10.0,10", "0.0,0", "0.04,0"})
    void years_are_cut_to_one_decimal_and_never_rounded_up(double years, String shown) {
        assertThat(Values.show(years)).isEqualTo(shown);
    }

    @Test
    void the_quick_way_to_cut_a_number_cuts_like_the_exact_one() {
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            double number =
                    i % 2 == 0 ? random.nextInt(600) / 12.0 : Math.scalb(random.nextDouble(), random.nextInt(40) - 8);

            assertThat(Values.show(number)).isEqualTo(exact(number));
            assertThat(Values.show(Math.nextDown(i / 10.0))).isEqualTo(exact(Math.nextDown(i / 10.0)));
        }
    }

    private static String exact(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    @ParameterizedTest
    @CsvSource({"yeers,years", "Kubernets,Kubernetes", "KUBERNETES,Kubernetes", "nmae,name"})
    void a_slip_of_the_pen_is_recognised(String written, String meant) {
        assertThat(Nearest.to(written, List.of("years", "Kubernetes", "name"))).contains(meant);
    }

    @Test
    void a_different_word_is_no_slip_of_the_pen() {
        assertThat(Nearest.to("salary", List.of("years", "name"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "warnings", "words", "cases", "commands", "diff", "letter", "report", "whynot"})
    void every_sentence_is_there_in_both_languages_with_the_same_places(String bundle) {
        ResourceBundle english = ResourceBundle.getBundle("dev.candour.text." + bundle, Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle("dev.candour.text." + bundle, Locale.CHINESE);

        assertThat(chinese.getLocale()).isEqualTo(Locale.CHINESE);
        assertThat(((java.util.PropertyResourceBundle) chinese).keySet()).isEqualTo(english.keySet());
        english.keySet()
                .forEach(key -> assertThat(Template.names(chinese.getString(key)))
                        .as(key)
                        .isEqualTo(Template.names(english.getString(key))));
    }
}
