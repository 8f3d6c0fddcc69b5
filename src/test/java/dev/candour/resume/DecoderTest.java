package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candour.document.Limits;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeException.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static Profile read(byte[] content) {
        return Samples.READER.read(new ResumeDocument("cv.doc", content, "application/msword"), Samples.TODAY);
    }

    private static ResumeException refused(byte[] content) {
        return catchThrowableOfType(ResumeException.class, () -> read(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void text_is_read_in_the_encodings_that_people_send(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        byte[] content = (mark + Samples.text("sales-zh.md")).getBytes(Charset.forName(charset));

        assertThat(read(content).basics().name()).isEqualTo("陈子昂");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_name() {
        assertThat(read(("\uFEFF" + Samples.text("thin.txt")).getBytes(StandardCharsets.UTF_8))
                        .basics()
                        .name())
                .isEqualTo("Sam Okonkwo");
    }

    @Test
    void what_cannot_be_read_is_a_named_failure_and_never_an_empty_profile() {
        assertThat(refused(new byte[0]).kind()).isEqualTo(Kind.EMPTY);
        assertThat(refused(" \n\t".getBytes(StandardCharsets.UTF_8)).kind()).isEqualTo(Kind.EMPTY);
        assertThat(refused(new byte[] {0, 1, 2, 3, 0, 9}).kind()).isEqualTo(Kind.NOT_TEXT);
        assertThat(refused(new byte[2 * 1024 * 1024 + 1]).kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refused("a".repeat(Limits.MOST_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(Kind.TOO_MUCH);
        assertThat(refused("a\n".repeat(Limits.MOST_LINES + 1).getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(Kind.TOO_MUCH);
        assertThat(refused("Caf\u0081 r\u008Fsum\u0090".getBytes(StandardCharsets.ISO_8859_1))
                        .kind())
                .isEqualTo(Kind.UNREADABLE_ENCODING);
    }

    @Test
    void western_text_in_the_old_encoding_of_windows_is_read_with_its_accents_and_marks() {
        String text =
                "René Gautier\n\nExperience\n\nIngénieur – Société Générale d’Été, 2019 – 2021\n“Résumé”, 3 000 €\n";

        assertThat(read(text.getBytes(Charset.forName("windows-1252"))).basics().name())
                .isEqualTo("René Gautier");
        assertThat(Decoder.text(new ResumeDocument("cv.txt", text.getBytes(Charset.forName("windows-1252")), null)))
                .isEqualTo(text);
    }

    @Test
    void a_document_does_not_show_its_content() {
        assertThat(new ResumeDocument("cv.txt", "secret".getBytes(StandardCharsets.UTF_8), null).toString())
                .isEqualTo("ResumeDocument[cv.txt, 6 bytes]");
    }
}
