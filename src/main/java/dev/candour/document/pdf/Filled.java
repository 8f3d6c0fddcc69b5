package dev.candour.document.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** What somebody typed onto a page: into the fields of a form, or as text of its own. */
final class Filled {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 20;
    /** Points; forms set their fields in about this size. */
    private static final double PRINT = 11;

    private Filled() {}

    /** Draws what is typed as the document draws it. @return the words of fields that it leaves to its reader to draw */
    static List<Piece> on(PDPage page, PageScan scan) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        List<PDAnnotation> typed = page.getAnnotations().stream()
                .filter(Filled::isTyped)
                .limit(MOST)
                .toList();
        for (PDAnnotation one : typed) {
            int before = scan.drawn();
            scan.showAnnotation(one);
            String words = words(one.getCOSObject());
            if (scan.drawn() == before && words != null && one.getRectangle() != null) {
                pieces.addAll(pieces(words, place(one.getRectangle(), scan)));
            }
        }
        return pieces;
    }

    private static boolean isTyped(PDAnnotation annotation) {
        String kind = String.valueOf(annotation.getSubtype());
        return (kind.equals("Widget") || kind.equals("FreeText")) && !annotation.isHidden() && !annotation.isNoView();
    }

    /** Of a button or a signature nothing is read. */
    private static @Nullable String words(COSDictionary annotation) {
        if ("FreeText".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
            return annotation.getString(COSName.CONTENTS);
        }
        COSName kind = inherited(annotation, COSName.FT) instanceof COSName name ? name : null;
        boolean text = COSName.TX.equals(kind) || COSName.CH.equals(kind);
        return text && inherited(annotation, COSName.V) instanceof COSString value ? value.getString() : null;
    }

    private static @Nullable Object inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at.containsKey(key)) {
                return at.getDictionaryObject(key);
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    private static Rectangle2D place(PDRectangle box, PageScan scan) {
        return scan.sheet().shown(Sheet.rectangle(box)).getBounds2D();
    }

    private static List<Piece> pieces(String words, Rectangle2D field) {
        List<String> lines =
                words.strip().lines().filter(line -> !line.isBlank()).toList();
        double size = Math.min(PRINT, field.getHeight() * 0.7 / Math.max(1, lines.size()));
        double first = lines.size() == 1 ? field.getCenterY() + size * 0.35 : field.getMinY() + size * 1.2;
        List<Piece> pieces = new ArrayList<>();
        for (String line : lines) {
            double base = first + pieces.size() * size * 1.2;
            double right = Math.min(field.getMaxX(), field.getMinX() + 2 + line.length() * size * 0.5);
            pieces.add(new Piece(line.strip(), field.getMinX() + 2, right, base, size, false));
        }
        return pieces;
    }
}
