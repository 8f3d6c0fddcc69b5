package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fonts that do not say which characters they draw, or say it in a way of their own. */
class PdfSignsTest {

    private static final String ADDRESS = "w.om@example.org";

    @Test
    void a_picture_before_an_address_is_no_letter_of_it() throws IOException {
        String text = text(named("ABCDEF+FontAwesome5Free-Solid", "B", "envelope"), "B", ADDRESS);

        assertThat(text).isEqualTo("\uE000 " + ADDRESS + "\n");
    }

    @Test
    void a_picture_that_its_font_calls_a_letter_is_none_either() throws IOException {
        assertThat(text(named("ABCDEF+Wingdings-Regular", "H", "H"), "H", ADDRESS))
                .doesNotContain("H");
    }

    @Test
    void letters_that_have_numbers_for_names_are_letters() throws IOException {
        assertThat(text(named("ABCDEF+Thornholme", "B", "a66"), "B", ADDRESS)).isEqualTo("B " + ADDRESS + "\n");
    }

    @ParameterizedTest
    @CsvSource({"21,\u2013", "28,fi", "14,\uFB03", "39,\u2019", "136,\u2022", "170,\u0142", "233,\u00E9"})
    void signs_of_the_fonts_that_tex_stores_as_pictures_are_known_by_their_numbers(int code, String sign)
            throws IOException {
        String octal = "\\%03o".formatted(code);
        assertThat(text(named("ABCDEF+Thornholme", String.valueOf((char) code), "a" + code), octal, ADDRESS))
                .isEqualTo(sign + " " + ADDRESS + "\n");
    }

    /** The usual fonts of TeX have no accented letters: an accent is drawn, then its letter below it, a capital's one higher. */
    @ParameterizedTest
    @CsvSource({
        "\u00B4, e, 0, \u00E9",
        "\u00A8, u, 0, \u00FC",
        "\u02DC, n, 0, \u00F1",
        "\u00B8, c, 0, \u00E7",
        "\u00B4, E, 2.2, \u00C9"
    })
    void an_accent_that_is_drawn_by_itself_belongs_to_the_letter_below_it(
            String accent, String letter, double higher, String whole) {
        double place = 72 + Page.width("Ren");
        double middle = (Page.width(letter) - Page.width(accent)) / 2;
        byte[] pdf = Page.pdf(page -> page.say(72, 100, "Ren")
                .say(place + middle, 100 - higher, accent)
                .say(place, 100, letter)
                .say(place + Page.width(letter), 100, "ka Varga"));

        assertThat(Parts.text(pdf)).isEqualTo("Ren" + whole + "ka Varga\n");
    }

    @Test
    void an_accent_beside_a_letter_stays_what_it_is() {
        byte[] pdf = Page.pdf(page -> page.say(72, 100, "size")
                .say(72 + Page.width("size"), 100, "~")
                .say(72 + Page.width("size~"), 100, "n"));

        assertThat(Parts.text(pdf)).isEqualTo("size~n\n");
    }

    @Test
    void words_that_end_and_begin_with_a_ligature_are_two_words() throws IOException {
        String text = text(named("ABCDEF+Thornholme", "F", "fi"), "F) Tj 8 0 Td (Frst", "and one");

        assertThat(text).startsWith("\uFB01 \uFB01rst");
    }

    private static PDFont named(String font, String code, String name) throws IOException {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(code.charAt(0)));
        differences.add(COSName.getPDFName(name));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE1);
        dictionary.setName(COSName.BASE_FONT, font);
        dictionary.setItem(COSName.ENCODING, encoding);
        return PDFontFactory.createFont(dictionary);
    }

    /** The text of a page with some signs of a font and words behind them. */
    private static String text(PDFont font, String signs, String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDResources fonts = new PDResources();
            fonts.put(COSName.getPDFName("S"), font);
            fonts.put(COSName.getPDFName("W"), new PDType1Font(FontName.HELVETICA));
            page.setResources(fonts);
            String drawing = "BT /S 10 Tf 50 700 Td (" + signs + ") Tj /W 10 Tf ( " + words + ") Tj ET";
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(drawing.getBytes(StandardCharsets.ISO_8859_1))));
            return Parts.text(Page.bytes(document));
        }
    }
}
