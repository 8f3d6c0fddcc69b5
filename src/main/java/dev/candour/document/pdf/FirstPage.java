package dev.candour.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A page that is written only to be read: to load and compile what reads a PDF takes longer than to read one, and the first
 * document in a process would pay for it out of the time that a document has.
 */
public final class FirstPage {

    private static final int LINES = 6;
    private static final float PRINT = 11;
    private static final float LEADING = -14;

    private FirstPage() {}

    /** Writes and reads it. */
    public static void read() {
        try {
            PdfText.of(written());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The page, as a document. */
    public static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), PRINT);
                content.newLineAtOffset(50, 700);
                for (int line = 0; line < LINES; line++) {
                    content.showText("Clerk, 2019 - 2021");
                    content.newLineAtOffset(0, LEADING);
                }
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
