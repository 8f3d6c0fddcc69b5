package dev.candour.document.pdf;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.DocumentFormat;
import dev.candour.document.Limits;
import dev.candour.document.TextBuilder;
import dev.candour.document.TextDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Reads a PDF: the glyphs of each page, its columns, its lines. */
public final class PdfText {

    static {
        FontMappers.set(new NoSystemFonts());
    }

    /** Bytes at the end, within which a whole document says that it ends. */
    private static final int TAIL = 2_048;

    /** So many signs without characters to one with: icons and bullets are fewer. */
    private static final double UNREADABLE = 0.3;

    private final Story story = new Story();
    private final List<PageText> pages = new ArrayList<>();

    private PdfText() {}

    /** @throws DocumentException when it gives no text */
    public static TextDocument of(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PdfText().read(document);
        } catch (DocumentException nothing) {
            throw nothing.kind() == Kind.EMPTY && !isWhole(content) ? new DocumentException(Kind.DAMAGED) : nothing;
        } catch (InvalidPasswordException locked) {
            throw new DocumentException(Kind.ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            throw new DocumentException(locked(broken) ? Kind.ENCRYPTED : Kind.DAMAGED);
        }
    }

    /** Whether its end has not been cut off, and with it the pages. */
    private static boolean isWhole(byte[] content) {
        int tail = Math.max(0, content.length - TAIL);
        return new String(content, tail, content.length - tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /** What is encrypted for a certificate is refused before anybody is asked for a password. */
    private static boolean locked(Exception broken) {
        String message = String.valueOf(broken.getMessage());
        return message.contains("security handler") || message.contains("password");
    }

    private TextDocument read(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (catalog.getCOSObject().containsKey(COSName.getPDFName("Collection"))) {
            throw new DocumentException(Kind.PORTFOLIO);
        }
        PDAcroForm form = catalog.getAcroForm(null);
        if (form != null && form.xfaIsDynamic()) {
            throw new DocumentException(Kind.XFA_FORM);
        }
        if (document.getNumberOfPages() > Limits.MOST_PAGES) {
            throw new DocumentException(Kind.TOO_MANY_PAGES);
        }
        for (PDPage page : document.getPages()) {
            if (pages.size() == Limits.MOST_PAGES) {
                throw new DocumentException(Kind.TOO_MANY_PAGES); // more than the document counts itself
            }
            pages.add(PageText.of(page, new Layers(catalog.getOCProperties())));
        }
        List<List<Piece>> pieces = Furniture.without(
                pages.stream().map(PageText::pieces).toList(),
                pages.stream().map(PageText::height).toList());
        int unreadable = pages.stream().mapToInt(PageText::unreadable).sum();
        if (unreadable
                > UNREADABLE * pages.stream().mapToInt(PageText::readable).sum()) {
            throw new DocumentException(Kind.NO_TEXT_LAYER); // what is left of its words says something else
        }
        Spread.read(pieces, pages.stream().map(PageText::drawn).toList()).forEach(this::write);
        TextBuilder text = story.written();
        if (text.isEmpty()) {
            boolean drawn = pages.stream().anyMatch(page -> page.hasPicture() || page.unreadable() > 0);
            throw new DocumentException(drawn ? Kind.NO_TEXT_LAYER : Kind.EMPTY);
        }
        PDDocumentInformation said = document.getDocumentInformation();
        return text.build(DocumentFormat.PDF).withProperties(said.getTitle(), said.getAuthor());
    }

    private void write(Spread.Stretch stretch) {
        PageText page = pages.get(stretch.page());
        List<Part> turned = stretch.ends() ? page.turned() : List.of();
        if (!stretch.begins() && stretch.pieces().isEmpty() && turned.isEmpty()) {
            return;
        }
        story.gap();
        story.page(stretch.page() + 1);
        if (stretch.begins()) {
            page.hidden().forEach(story::hidden);
        }
        write(stretch.pieces(), page.rules(), page.drawn());
        turned.forEach(this::write);
    }

    /** Tables that are drawn with lines stand between what is above and what is below them. */
    private void write(List<Piece> pieces, Rules rules, Drawn drawn) {
        List<Piece> left = pieces;
        for (RuledTable table : RuledTable.of(pieces, rules)) {
            Columns.of(left.stream().filter(table::isBelow).toList(), drawn).forEach(this::write);
            story.table(table.block());
            left = left.stream()
                    .filter(piece -> !table.isBelow(piece) && !table.holds(piece))
                    .toList();
        }
        Columns.of(left, drawn).forEach(this::write);
    }

    private void write(Part part) {
        List<Row> lines = part.lines();
        double leading = Wrapped.leading(lines);
        story.gap();
        Row above = null;
        for (Row line : Wrapped.joined(lines)) {
            if (above != null && line.top() - above.base() > leading * 1.6) {
                story.gap();
            }
            story.line(line);
            above = line;
        }
    }
}
