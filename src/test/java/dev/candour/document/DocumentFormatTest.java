package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatTest {

    @ParameterizedTest
    @CsvSource({
        "resume.pdf, PDF",
        "resume.docx, DOCX",
        "resume.doc, DOC",
        "resume.rtf, RTF",
        "resume.odt, ODT",
        "resume.html, HTML"
    })
    void the_bytes_say_what_a_document_is(String file, DocumentFormat format) {
        assertThat(DocumentFormat.of(Parts.file(file))).contains(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Ada Ko",
                "{\"basics\": {}}",
                "<div align=\"center\">\n\n# Ada Ko",
                "<!-- a note -->\n# Ada Ko",
                ""
            })
    void text_and_markdown_with_tags_are_no_documents(String text) {
        assertThat(DocumentFormat.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /** Its tags would be read as words, "XML" among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><w:wordDocument><w:t>Ada Ko</w:t></w:wordDocument>",
                "\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Ada Ko</text></svg>"
            })
    void xml_that_is_no_web_page_is_no_resume(String text) {
        assertThat(DocumentFormat.of(text.getBytes(StandardCharsets.UTF_8)))
                .contains(DocumentFormat.XML)
                .hasValueSatisfying(format -> assertThat(format.isReadable()).isFalse());
        assertThat(DocumentFormat.of("<?xml version=\"1.0\"?><html><p>Ada".getBytes(StandardCharsets.UTF_8)))
                .contains(DocumentFormat.HTML);
    }

    /** Its commands would be read as titles: "{Curator}{Tansy Museum}" at "\\cventry". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\documentclass[11pt,a4paper]{moderncv}\n\\begin{document}\n\\cventry{2019}{Clerk}{Elm}{}{}{}",
                "% A template\n%%%%%\n\n \\documentclass{article}\n"
            })
    void the_source_of_a_document_is_no_resume(String text) {
        assertThat(DocumentFormat.of(text.getBytes(StandardCharsets.UTF_8)))
                .contains(DocumentFormat.LATEX)
                .hasValueSatisfying(format -> assertThat(format.isReadable()).isFalse());
        assertThat(DocumentFormat.of(
                        "# Ada Ko\n\nWrote\n\\documentclass{ko}\nfor theses.\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void the_middle_of_a_page_is_one_and_markdown_below_tags_is_none() {
        String page = "<article>\n<h1>Ada Ko</h1>\n" + "<p>\n<b>Clerk</b>, 2019\n</p>\n".repeat(8) + "</article>\n";

        assertThat(DocumentFormat.of(page.getBytes(StandardCharsets.UTF_8))).contains(DocumentFormat.HTML);
        assertThat(DocumentFormat.of((page + "\n## Work\n\n- Clerk").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_web_page_in_utf_16_is_a_web_page() {
        assertThat(DocumentFormat.of("\uFEFF<!DOCTYPE html><p>Ada".getBytes(StandardCharsets.UTF_16BE)))
                .contains(DocumentFormat.HTML);
    }
}
