package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What documents say of themselves beside their text. */
class PropertiesTest {

    private static final String CORE = "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"dc\">%s</cp:coreProperties>";
    private static final String BODY = Parts.word("document", "<w:body>" + Parts.paragraph("Ten years.") + "</w:body>");

    @Test
    void a_page_has_a_title_and_an_author() {
        byte[] page =
                "<!DOCTYPE html><html><head><title>A title </title><meta name=author content='An author'></head><p>Ten years."
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(Parts.read(page).properties()).containsExactly("A title", "An author");
        assertThat(Parts.read("<!DOCTYPE html><html><p>Ten years.".getBytes(StandardCharsets.UTF_8))
                        .properties())
                .isEmpty();
    }

    @Test
    void so_has_a_pdf_and_another_process_says_the_same() throws IOException {
        byte[] pdf = titled(Parts.file("resume.pdf"));

        assertThat(Parts.read(pdf).properties()).containsExactly("题目", "An author");
        assertThat(IsolatedExtractor.shared().extract(DocumentFormat.PDF, pdf)).isEqualTo(Parts.read(pdf));
    }

    private static byte[] titled(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setTitle("题目");
            document.getDocumentInformation().setAuthor("An author");
            return Page.bytes(document);
        }
    }

    @Test
    void so_has_a_word_document_and_its_text_is_whole_where_they_are_damaged() {
        String core = CORE.formatted("<dc:title>A title</dc:title><dc:creator>An author</dc:creator>");
        assertThat(word(core).properties()).containsExactly("A title", "An author");
        assertThat(word(core.substring(0, 90)).properties()).isEmpty();
        assertThat(word(core.substring(0, 90)).text()).isEqualTo("Ten years.\n");
    }

    private static TextDocument word(String core) {
        return Parts.read(Parts.zip(Map.of("word/document.xml", BODY, "docProps/core.xml", core)));
    }

    @Test
    void what_is_too_long_is_no_title() {
        assertThat(word(CORE.formatted("<dc:title>" + "long ".repeat(50) + "</dc:title>"))
                        .properties())
                .isEmpty();
    }
}
