package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candour.document.DocumentException.Kind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    static Kind failure(byte[] content) {
        return catchThrowableOfType(DocumentException.class, () -> Parts.read(content))
                .kind();
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(Page.pdf(page -> page.say(50, 100, "Ada Ko")))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return Page.bytes(document);
        }
    }

    @Test
    void a_document_that_needs_a_password_is_told_from_one_that_only_forbids_printing() throws IOException {
        assertThat(failure(locked("secret"))).isEqualTo(Kind.ENCRYPTED);
        assertThat(Parts.text(locked(""))).isEqualTo("Ada Ko\n");
    }

    @Test
    void pictures_of_text_are_no_text() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                BufferedImage scan = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
                out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 612, 792);
            }
            assertThat(failure(Page.bytes(document))).isEqualTo(Kind.NO_TEXT_LAYER);
        }
    }

    @Test
    void nothing_said_is_a_failure_and_not_an_empty_success() {
        assertThat(failure(Page.pdf(page -> {}))).isEqualTo(Kind.EMPTY);
        assertThat(failure(Parts.docx("<w:p/>"))).isEqualTo(Kind.EMPTY);
        assertThat(failure("<html><body> </body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Kind.EMPTY);
        assertThat(failure("{\\rtf1 }".getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume.docx", "resume.odt", "resume.doc"})
    void half_a_document_is_damaged(String name) {
        byte[] whole = Parts.file(name);

        assertThat(failure(Arrays.copyOf(whole, whole.length / 3))).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void more_pages_than_any_resume_has_are_refused() {
        Consumer<Page> blank = page -> {};
        @SuppressWarnings({"unchecked", "rawtypes"})
        Consumer<Page>[] pages = new Consumer[Limits.MOST_PAGES + 1];
        Arrays.fill(pages, blank);

        assertThat(failure(Page.pdf(pages))).isEqualTo(Kind.TOO_MANY_PAGES);
    }

    @Test
    void a_small_archive_that_unpacks_to_much_is_refused() {
        String much = " ".repeat(Limits.MOST_UNPACKED_BYTES + 1);

        assertThat(failure(Parts.zip(Map.of("word/document.xml", much)))).isEqualTo(Kind.TOO_MUCH);
        assertThat(failure(Parts.zip(Map.of("word/media/picture.bmp", much, "word/document.xml", ""))))
                .isEqualTo(Kind.TOO_MUCH);
    }

    @Test
    void an_archive_of_very_many_parts_is_refused() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i <= Limits.MOST_PARTS; i++) {
            parts.put("word/media/" + i, "");
        }
        parts.put("word/document.xml", "");

        assertThat(failure(Parts.zip(parts))).isEqualTo(Kind.TOO_MUCH);
    }

    @Test
    void text_beyond_any_resume_is_refused() {
        assertThat(failure(Parts.docx(Parts.paragraph("long ".repeat(Limits.MOST_CHARACTERS / 5 + 1)))))
                .isEqualTo(Kind.TOO_MUCH);
    }

    @Test
    void lines_beyond_any_resume_are_refused() {
        assertThat(failure(Parts.docx(Parts.paragraph("a").repeat(Limits.MOST_LINES + 1))))
                .isEqualTo(Kind.TOO_MUCH);
    }

    @Test
    void entities_of_xml_are_neither_multiplied_nor_fetched() {
        String head = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"&a;&a;\">]>";
        String document = Parts.word("document", "<w:body>" + Parts.paragraph("&b;") + "</w:body>");
        byte[] content = Parts.zip(Map.of("word/document.xml", document.replace("?>", "?>" + head)));

        assertThat(failure(content)).isEqualTo(Kind.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "rtf"})
    void nesting_without_end_is_refused(String format) {
        int deep = 20_000;
        String text = switch (format) {
            case "html" -> "<html><body>" + "<div>".repeat(deep) + "x";
            default -> "{\\rtf1 " + "{".repeat(deep) + "x";
        };
        byte[] content = format.equals("docx")
                ? Parts.docx("<w:sdt>".repeat(deep) + Parts.paragraph("x") + "</w:sdt>".repeat(deep))
                : text.getBytes(StandardCharsets.UTF_8);

        assertThat(failure(content)).isEqualTo(Kind.TOO_DEEP);
    }
}
