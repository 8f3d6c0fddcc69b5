package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Mails that somebody saved: what was sent with them, and what they say. */
class MailTest {

    private static final String HEAD =
            "Return-Path: <wren@example.com>\r\nReceived: from here\r\n\tby there\r\nMIME-Version: 1.0\r\n";

    private static String text(String mail) {
        byte[] content = mail.getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentFormat.of(content)).contains(DocumentFormat.MHTML);
        return Parts.text(content);
    }

    private static String attached(String name, byte[] content) {
        return "--b\r\nContent-Type: application/octet-stream; name=\"" + name + "\"\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    private static String mixed(String... attached) {
        return HEAD + "Content-Type: multipart/mixed;\r\n boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nPlease find my résumé attached.\r\n--c\r\n"
                + "Content-Type:text/html\r\n\r\n<p>Please find it attached.</p>\r\n--c--\r\n"
                + String.join("", attached) + "--b--\r\n";
    }

    @Test
    void the_document_that_was_sent_with_a_mail_is_read_and_first_the_one_called_a_resume() {
        byte[] letter = Parts.docx(Parts.paragraph("Dear all"));
        byte[] resume = Page.pdf(page -> page.say(50, 100, "Wren Holloway"));

        assertThat(text(mixed(attached("letter.docx", letter), attached("Wren-CV.pdf", resume))))
                .isEqualTo("Wren Holloway\n");
        assertThat(text(mixed(attached("photo.jpg", new byte[] {1, 2, 3}), attached("letter.docx", letter))))
                .isEqualTo("Dear all\n");
    }

    @Test
    void a_mail_without_a_document_says_what_it_says() {
        assertThat(text(mixed())).isEqualTo("Please find it attached.\n");
        assertThat(text(HEAD + "Content-Type: text/plain; charset=iso-8859-1\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\nWren =\r\nHolloway\r\n\r\nCaf=E9\r\n"))
                .isEqualTo("Wren Holloway\n\nCaf\u00E9\n");
    }

    @Test
    void a_resume_that_begins_with_fields_is_no_mail() {
        byte[] resume = "Name: Wren Holloway\nE-mail: wren@example.com\n\nWork".getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentFormat.of(resume)).isEmpty();
    }
}
