package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.document.DocumentException.Kind;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small files that ask for endless work. Each must fail by itself, long before the process is killed for its time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PdfBombTest {

    private static final COSName NAME = COSName.getPDFName("X");

    @Test
    void a_drawing_that_draws_itself_twice_comes_to_an_end() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject drawing = new PDFormXObject(document);
            PDResources itself = new PDResources();
            itself.put(NAME, drawing);
            drawing.setBBox(new PDRectangle(10, 10));
            drawing.setResources(itself);
            try (OutputStream out = drawing.getContentStream().createOutputStream()) {
                out.write(bytes("/X Do /X Do"));
            }
            page.setResources(itself);
            page.setContents(new PDStream(document, new ByteArrayInputStream(bytes("/X Do"))));

            assertThat(FailuresTest.failure(Page.bytes(document))).isEqualTo(Kind.TOO_DEEP);
        }
    }

    @Test
    void more_pages_than_a_document_counts_are_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSArray pages = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
            for (int i = 0; i < Limits.MOST_PAGES; i++) {
                pages.add(page.getCOSObject());
            }

            assertThat(FailuresTest.failure(Page.bytes(document))).isEqualTo(Kind.TOO_MANY_PAGES);
        }
    }

    @Test
    void more_scattered_words_than_a_page_has_room_for_are_refused() {
        byte[] pdf = Page.pdf(page -> {
            for (int i = 0; i < 10_050; i++) {
                page.say(8 + i % 100 * 6 + i % 2 * 1.5, 20 + i / 100 * 7, 3.1, Color.BLACK, "i");
            }
        });

        assertThat(FailuresTest.failure(pdf)).isEqualTo(Kind.TOO_MUCH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
