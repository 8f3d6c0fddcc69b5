package dev.candour.document;

import static dev.candour.document.PdfLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;

/** Forms that were filled in, words typed onto a page, and documents that show nothing of their own. */
class PdfFilledTest {

    private static final byte[] FORM =
            Page.pdf(page -> page.say(50, 100, "Name").say(50, 130, "Duties"));

    /** A form with one annotation more. */
    private static byte[] with(String kind, UnaryOperator<COSDictionary> details) throws IOException {
        return with(kind, details, false);
    }

    private static byte[] with(String kind, UnaryOperator<COSDictionary> details, boolean drawn) throws IOException {
        try (PDDocument document = Loader.loadPDF(FORM)) {
            COSDictionary field = new COSDictionary();
            field.setName(COSName.SUBTYPE, kind);
            field.setItem(COSName.RECT, new PDRectangle(150, 640, 300, 60));
            PDAnnotation annotation = PDAnnotation.createAnnotation(details.apply(field));
            if (drawn) {
                annotation.setAppearance(drawing(document, "Wren Holloway"));
            }
            document.getPage(0).setAnnotations(List.of(annotation));
            return Page.bytes(document);
        }
    }

    private static PDAppearanceDictionary drawing(PDDocument document, String words) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(300, 60));
        stream.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        try (PDPageContentStream out = new PDPageContentStream(document, stream)) {
            out.beginText();
            out.setFont(new PDType1Font(FontName.HELVETICA), 10);
            out.newLineAtOffset(2, 52);
            out.showText(words);
            out.endText();
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private static COSDictionary text(COSDictionary field, String value) {
        field.setName(COSName.FT, "Tx");
        field.setString(COSName.V, value);
        return field;
    }

    @Test
    void a_field_is_read_as_it_is_drawn() throws IOException {
        assertThat(lines(with("Widget", field -> text(field, "another value"), true)))
                .containsExactly("Name\tWren Holloway", "Duties");
    }

    @Test
    void the_value_of_a_field_that_nobody_drew_stands_in_its_place_line_by_line() throws IOException {
        assertThat(lines(with("Widget", field -> text(field, "Wren Holloway\rLed four people"))))
                .anyMatch(line -> line.contains("Wren Holloway"))
                .anyMatch(line -> line.contains("Led four people"))
                .noneMatch(line -> line.contains("Wren Holloway") && line.contains("Led"));
    }

    @Test
    void the_value_of_a_field_may_stand_with_its_parent() throws IOException {
        assertThat(lines(with("Widget", field -> {
                    field.setItem(COSName.PARENT, text(new COSDictionary(), "Wren Holloway"));
                    return field;
                })))
                .anyMatch(line -> line.contains("Wren Holloway"));
    }

    @Test
    void a_hidden_field_a_button_and_a_field_that_is_its_own_parent_say_nothing() throws IOException {
        UnaryOperator<COSDictionary> hidden = field -> {
            field.setInt(COSName.F, 2);
            return text(field, "Wren Holloway");
        };
        UnaryOperator<COSDictionary> button = field -> {
            text(field, "Wren Holloway").setName(COSName.FT, "Btn");
            return field;
        };
        UnaryOperator<COSDictionary> round = field -> {
            field.setItem(COSName.PARENT, field);
            return field;
        };
        for (UnaryOperator<COSDictionary> silent : List.of(hidden, button, round)) {
            assertThat(lines(with("Widget", silent))).containsExactly("Name", "Duties");
        }
    }

    @Test
    void words_that_were_typed_onto_a_page_are_read_and_comments_are_not() throws IOException {
        UnaryOperator<COSDictionary> words = note -> {
            note.setString(COSName.CONTENTS, "Wren Holloway");
            return note;
        };
        assertThat(lines(with("FreeText", words))).anyMatch(line -> line.contains("Wren Holloway"));
        assertThat(lines(with("Text", words))).containsExactly("Name", "Duties");
    }

    @Test
    void a_folder_of_files_and_a_form_that_only_its_maker_shows_are_no_pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(FORM)) {
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Collection"), new COSDictionary());
            assertThat(FailuresTest.failure(Page.bytes(document))).isEqualTo(DocumentException.Kind.PORTFOLIO);
        }
        try (PDDocument document = Loader.loadPDF(FORM)) {
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.FIELDS, new COSArray());
            form.setItem(COSName.getPDFName("XFA"), new COSArray());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
            assertThat(FailuresTest.failure(Page.bytes(document))).isEqualTo(DocumentException.Kind.XFA_FORM);
        }
    }

    @Test
    void a_document_whose_pages_were_cut_off_is_damaged_and_not_empty() {
        byte[] head = ("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n"
                        + "<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R")
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(FailuresTest.failure(head)).isEqualTo(DocumentException.Kind.DAMAGED);
        for (int parts = 2; parts < 9; parts++) {
            byte[] cut = Arrays.copyOf(FORM, FORM.length / parts);
            assertThat(FailuresTest.failure(cut))
                    .as("one of %d parts", parts)
                    .isEqualTo(DocumentException.Kind.DAMAGED);
        }
    }
}
