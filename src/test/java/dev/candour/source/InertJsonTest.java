package dev.candour.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class InertJsonTest {

    private static final JsonMapper JSON = InertJson.mapper().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001B[31m",
                "\u009B31m",
                "\u0085",
                "\u007F",
                "\u202E",
                "\u2066",
                "\u200B",
                "\uFEFF",
                "\u2028",
                "\u00AD",
                "\uDB40\uDC41",
                "\uD800",
                "\uDC00",
                "\uE000",
                "\u0000",
                "a\uD83D\uDE00b"
            })
    void what_would_steer_a_display_is_escaped_and_keeps_its_value(String hostile) {
        String text = "杭州 <é> " + hostile + " ok";
        String written = JSON.writeValueAsString(List.of(text));

        assertThat(written)
                .doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\u2028\\u2029].*")
                .contains("杭州 <é> ");
        assertThat(new String(JSON.writeValueAsBytes(List.of(text)), StandardCharsets.UTF_8))
                .isEqualTo(written);
        assertThat(new JsonMapper().readTree(written).get(0).asString()).isEqualTo(text);
    }
}
