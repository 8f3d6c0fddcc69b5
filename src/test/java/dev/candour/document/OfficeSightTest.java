package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that Rich Text and OpenDocument files keep from their readers are left out and noticed, however they do so. */
class OfficeSightTest {

    private static final String WORDS = "Kubernetes expert";
    private static final String RICH = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red255\\green255\\blue255;"
            + "\\red0\\green0\\blue255;}\\f0\\fs22 Ada\\par BODY\\par}";
    private static final String SPACES = " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:fo=\"f\""
            + " xmlns:table=\"a\" xmlns:draw=\"d\" xmlns:svg=\"v\" xmlns:loext=\"l\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\v WORDS}",
                "{\\cf1 WORDS}",
                "{\\cf2\\cb2 WORDS}",
                "{\\cf2\\chcbpat2 WORDS}",
                "{\\cf2\\highlight2 WORDS}",
                "\\pard\\cbpat2{\\cf2 WORDS}",
                "{\\charscalex1 WORDS}",
                "{\\fs2 WORDS}",
                "\\pard\\sl-10\\slmult0 WORDS",
                "\\pard\\li-20000 WORDS",
                "\\trowd\\clcbpat2\\cellx5000\\pard\\intbl{\\cf2 WORDS}\\cell\\row\\pard",
                "\\trowd\\trrh-10\\cellx5000\\pard\\intbl WORDS\\cell\\row\\pard"
            })
    void in_rich_text(String body) {
        assertUnseen(rich(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\cf1\\highlight2 WORDS}",
                "\\pard\\cbpat2{\\cf1 WORDS}",
                "\\pard\\sl-240 WORDS",
                "\\trowd\\clcbpat2\\cellx5000\\pard\\intbl{\\cf1 WORDS}\\cell\\row\\pard",
                "\\trowd\\trrh-10\\cellx5000\\pard\\intbl x\\cell\\row\\trowd\\cellx5000 WORDS\\cell\\row\\pard"
            })
    void what_can_be_seen_in_rich_text_is_read(String body) {
        assertThat(Parts.text(rich(body))).contains(WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text:display=\"none\"",
                "fo:color=\"#ffffff\"",
                "fo:color=\"#0000ff\" fo:background-color=\"#0000ff\"",
                "fo:font-size=\"1pt\"",
                "style:text-scale=\"1%\"",
                "loext:opacity=\"1%\""
            })
    void by_the_look_of_letters_in_an_open_document(String look) {
        String style = "<style:style style:name=\"X\"><style:text-properties LOOK/></style:style>";

        assertUnseen(open(
                style.replace("LOOK", look), "<text:p><text:span text:style-name=\"X\">WORDS</text:span></text:p>"));
        assertUnseen(open(style.replace("LOOK", look), "<text:p text:style-name=\"X\">WORDS</text:p>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <style:paragraph-properties fo:line-height="0.01cm"/>                                                      | <text:p text:style-name="X">WORDS</text:p>
            <style:paragraph-properties fo:margin-left="-100cm"/>                                                      | <text:p text:style-name="X">WORDS</text:p>
            <style:paragraph-properties fo:background-color="#0000ff"/><style:text-properties fo:color="#0000ff"/>       | <text:p text:style-name="X">WORDS</text:p>
            ''                                                                                                        | <text:section text:display="none"><text:p>WORDS</text:p></text:section>
            ''                                                                                                        | <text:section text:condition="1" text:display="condition"><text:p>WORDS</text:p></text:section>
            ''                                                                                                        | <text:p><text:hidden-paragraph text:is-hidden="true"/>WORDS</text:p>
            ''                                                                                                        | <text:p><text:hidden-text text:is-hidden="true">WORDS</text:hidden-text></text:p>
            ''                                                                                                        | <table:table><table:table-row table:visibility="collapse"><table:table-cell><text:p>WORDS</text:p></table:table-cell></table:table-row></table:table>
            ''                                                                                                        | <text:p><draw:frame svg:x="-100cm" svg:y="0cm" svg:width="5cm" svg:height="1cm"><draw:text-box><text:p>WORDS</text:p></draw:text-box></draw:frame></text:p>
            ''                                                                                                        | <text:p><draw:frame svg:width="0.01cm" svg:height="1cm"><draw:text-box><text:p>WORDS</text:p></draw:text-box></draw:frame></text:p>
            """)
    void by_where_they_stand_in_an_open_document(String style, String body) {
        assertUnseen(open("<style:style style:name=\"X\">" + style + "</style:style>", body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style:text-properties fo:color=\"#ffffff\" fo:background-color=\"#203040\"/>",
                "<style:text-properties style:use-window-font-color=\"true\" fo:color=\"#ffffff\"/>",
                "<style:paragraph-properties fo:line-height=\"115%\"/>",
                "<style:text-properties style:text-scale=\"95%\"/>"
            })
    void what_can_be_seen_in_an_open_document_is_read(String style) {
        TextDocument document = read(open(
                "<style:style style:name=\"X\">" + style + "</style:style>",
                "<text:p text:style-name=\"X\">WORDS</text:p>"));

        assertThat(document.text()).contains(WORDS);
        assertThat(document.hidden()).isEmpty();
    }

    /** It is seen, and taken back. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_struck_through_is_left_out(boolean rich) {
        TextDocument document = read(
                rich
                        ? rich("{\\strike WORDS}")
                        : open(
                                "<style:style style:name=\"X\"><style:text-properties style:text-line-through-style=\"solid\"/>"
                                        + "</style:style>",
                                "<text:p><text:span text:style-name=\"X\">WORDS</text:span></text:p>"));

        assertThat(document.text().strip()).isEqualTo("Ada");
        assertThat(document.hidden()).isEmpty();
    }

    private static byte[] rich(String body) {
        return RICH.replace("BODY", body.replace("WORDS", WORDS)).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] open(String styles, String body) {
        return Parts.zip(Map.of(
                "content.xml",
                "<office:document-content" + SPACES + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text><text:p>Ada</text:p>"
                        + body.replace("WORDS", WORDS)
                        + "</office:text></office:body></office:document-content>"));
    }

    private static TextDocument read(byte[] content) {
        DocumentFormat format = content[0] == 'P' ? DocumentFormat.ODT : DocumentFormat.RTF;
        return new HereExtractor().extract(format, content);
    }

    private static void assertUnseen(byte[] content) {
        TextDocument document = read(content);

        assertThat(document.text().strip()).isEqualTo("Ada");
        assertThat(document.hidden()).hasSize(1);
    }
}
