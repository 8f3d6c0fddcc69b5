package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final String ENGLISH =
            "Ada Ko\r\nada@example.com\r\n\r\nEXPERIENCE\r\n2019 – 2021  Fernwood Ltd, Engineer\r\n• Moved the ledger\r\n";
    private static final String SIMPLIFIED =
            "王大明\n电话：138-0000-0000\n\n工作经历\n2019.03 - 至今  云栖软件有限公司  工程师\n负责订单系统的开发与维护\n";
    private static final String TRADITIONAL =
            "王大明\n電話：0912-000-000\n\n工作經歷\n2019.03 - 至今  海線數位股份有限公司  工程師\n負責訂單系統的開發與維護\n";

    @ParameterizedTest
    @CsvSource({
        "English, UTF-8",
        "English, UTF-16LE",
        "English, UTF-16BE",
        "English, windows-1252",
        "Simplified, UTF-16LE",
        "Simplified, UTF-16BE",
        "Simplified, GB18030",
        "Simplified, GBK",
        "Traditional, UTF-16LE",
        "Traditional, UTF-16BE",
        "Traditional, GB18030",
        "Traditional, Big5",
    })
    void text_is_read_in_the_encoding_that_it_does_not_say(String script, String charset) {
        String text = script.equals("English") ? ENGLISH : script.equals("Simplified") ? SIMPLIFIED : TRADITIONAL;

        assertThat(Encoding.text(text.getBytes(Charset.forName(charset)))).contains(text);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_8,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE")
        }) {
            assertThat(Encoding.text(("\uFEFF" + ENGLISH).getBytes(charset))).contains(ENGLISH);
        }
    }

    @Test
    void letters_with_accents_are_not_taken_for_chinese() {
        String text = "Zoë Müller, José Peña, François Lefèvre: Café à Orléans, Ångström, Über, naïve façade\n";

        assertThat(Encoding.text(text.getBytes(Charset.forName("windows-1252"))))
                .contains(text);
    }

    @Test
    void bytes_that_are_no_text_are_read_in_no_encoding() {
        for (int seed = 0; seed < 200; seed++) {
            byte[] noise = new byte[400];
            new Random(seed * 0x9E3779B97F4A7C15L).nextBytes(noise);

            assertThat(Encoding.text(noise)).as("seed %d", seed).isEmpty();
        }
    }
}
