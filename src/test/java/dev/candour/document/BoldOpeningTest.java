package dev.candour.document;

import static dev.candour.document.Parts.docx;
import static dev.candour.document.Parts.run;
import static dev.candour.document.Parts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is bold at the beginning of a short line is a part of its own, in a page and in a Word document. */
class BoldOpeningTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Junior Developer; Bluefern, July 2017 - Present; true
        青杉科技; 会计 2017.3 - 2019.5; true
        Junior Developer; , Bluefern, July 2017 - Present; false
        Led; five people across the harbour; false
        Languages:; Java and C; false
        Kept; The Books Of The Harbour And All Of Its Many Boats And Crews In Good Order; false
        """)
    void in_a_word_document(String bold, String rest, boolean apart) {
        String space = rest.startsWith(",") ? "" : " ";
        String words = text(docx("<w:p>" + run("<w:b/>", bold) + run("", space + rest) + "</w:p>"));
        assertThat(words.strip()).isEqualTo(bold + (apart ? "\t" : space) + rest);
    }

    @Test
    void what_is_said_to_be_not_bold_or_bold_again_parts_nothing() {
        assertThat(text(docx("<w:p>" + run("<w:b w:val='0'/>", "Junior Developer") + run("", " Bluefern") + "</w:p>"))
                        .strip())
                .isEqualTo("Junior Developer Bluefern");
        assertThat(text(docx("<w:p>" + run("<w:b/>", "Junior") + run("", " Developer of ") + run("<w:b/>", "Boats")
                                + "</w:p>"))
                        .strip())
                .isEqualTo("Junior Developer of Boats");
    }

    @Test
    void a_style_may_say_that_it_is_bold() {
        String style = "<w:style w:type='character' w:styleId='Strong'><w:rPr><w:b/></w:rPr></w:style>";
        byte[] document = Parts.zip(Map.of(
                "word/styles.xml", Parts.word("styles", style),
                "word/document.xml",
                        Parts.word(
                                "document",
                                "<w:body><w:p>" + run("<w:rStyle w:val='Strong'/>", "Junior Developer")
                                        + run("", " Bluefern") + "</w:p></w:body>")));
        assertThat(text(document).strip()).isEqualTo("Junior Developer\tBluefern");
    }

    @Test
    void on_a_page() {
        assertThat(PdfLines.lines(page -> {
                    double next = 72 + Page.boldWidth("Junior Developer ");
                    page.bold(72, 100, "Junior Developer ");
                    page.say(next, 100, "Bluefern, July 2017 - Present");
                    page.bold(72, 120, "Led ");
                    page.say(72 + Page.boldWidth("Led "), 120, "five people across");
                }))
                .containsExactly("Junior Developer\tBluefern, July 2017 - Present", "Led five people across");
    }
}
