package dev.candour.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A page of a PDF for a test: words at places, in points from the top left corner of a sheet of 612 by 792. */
final class Page {

    private static final float HEIGHT = 792;
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDPage page = new PDPage();
    private final PDDocument document;
    private final PDPageContentStream out;

    private Page(PDDocument document) throws IOException {
        document.addPage(page);
        this.document = document;
        this.out = new PDPageContentStream(document, page);
    }

    /** A document with one page for each description. */
    @SafeVarargs
    static byte[] pdf(Consumer<Page>... pages) {
        try (PDDocument document = new PDDocument()) {
            for (Consumer<Page> description : pages) {
                Page page = new Page(document);
                description.accept(page);
                page.out.close();
            }
            return bytes(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    PDPage page() {
        return page;
    }

    Page say(double x, double y, String words) {
        return say(x, y, 10, Color.BLACK, words);
    }

    Page bold(double x, double y, String words) {
        return bold(x, y, 10, words);
    }

    Page bold(double x, double y, double size, String words) {
        return show(BOLD, x, y, size, Color.BLACK, RenderingMode.FILL, 0, words);
    }

    Page say(double x, double y, double size, Color colour, String words) {
        return show(PLAIN, x, y, size, colour, RenderingMode.FILL, 0, words);
    }

    Page undrawn(double x, double y, String words) {
        return show(PLAIN, x, y, 10, Color.BLACK, RenderingMode.NEITHER, 0, words);
    }

    /** @param spacing between two letters, in points */
    Page spaced(double x, double y, double spacing, String words) {
        return show(PLAIN, x, y, 10, Color.BLACK, RenderingMode.FILL, spacing, words);
    }

    /** The width of words in plain print, in points. */
    static double width(String words) {
        return width(PLAIN, words);
    }

    static double boldWidth(String words) {
        return width(BOLD, words);
    }

    private static double width(PDFont font, String words) {
        try {
            return font.getStringWidth(words) / 100;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lines below each other, 14 points apart. */
    Page lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            say(x, y + 14 * i, lines[i]);
        }
        return this;
    }

    Page fill(double x, double y, double width, double height, Color colour) {
        return draw(() -> {
            out.setNonStrokingColor(colour);
            out.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
            out.fill();
        });
    }

    /** What no method here draws. */
    Page draw(Drawn drawn) {
        return draw(() -> drawn.on(out, document));
    }

    interface Drawn {
        void on(PDPageContentStream out, PDDocument document) throws IOException;
    }

    Page rule(double x1, double y1, double x2, double y2) {
        return draw(() -> {
            out.moveTo((float) x1, (float) (HEIGHT - y1));
            out.lineTo((float) x2, (float) (HEIGHT - y2));
            out.stroke();
        });
    }

    private Page show(
            PDFont font,
            double x,
            double y,
            double size,
            Color colour,
            RenderingMode mode,
            double spacing,
            String words) {
        return draw(() -> {
            out.beginText();
            out.setFont(font, (float) size);
            out.setNonStrokingColor(colour);
            out.setRenderingMode(mode);
            out.setCharacterSpacing((float) spacing);
            out.newLineAtOffset((float) x, (float) (HEIGHT - y));
            out.showText(words);
            out.endText();
        });
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private Page draw(Drawing drawing) {
        try {
            drawing.run();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
