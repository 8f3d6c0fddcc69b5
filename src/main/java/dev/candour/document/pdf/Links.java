package dev.candour.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** E-mail addresses that stand only in a link: "Contact me" or a picture of an envelope. */
final class Links {

    private static final int MOST = 200;
    private static final double SIZE = 8;

    private Links() {}

    /** The addresses that the page does not show, each where its link is. */
    static List<Piece> of(PDPage page, AffineTransform shown, List<Piece> pieces) throws IOException {
        List<Piece> added = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            String address = annotation instanceof PDAnnotationLink link ? address(link) : "";
            if (!address.isEmpty()
                    && added.size() < MOST
                    && annotation.getRectangle() != null
                    && pieces.stream().noneMatch(piece -> shows(piece, address))) {
                added.add(behind(place(annotation.getRectangle(), shown), address, pieces));
            }
        }
        return added;
    }

    private static boolean shows(Piece piece, String address) {
        return piece.plain().toLowerCase(Locale.ROOT).replace(" ", "").contains(address.toLowerCase(Locale.ROOT));
    }

    private static String address(PDAnnotationLink link) {
        if (link.getAction() instanceof PDActionURI action && action.getURI() != null) {
            String uri = action.getURI();
            if (uri.regionMatches(true, 0, "mailto:", 0, 7)) {
                return uri.substring(7).replaceAll("[?#].*", "").strip();
            }
        }
        return "";
    }

    private static Rectangle2D place(PDRectangle box, AffineTransform shown) {
        return shown.createTransformedShape(new Rectangle2D.Double(
                        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()))
                .getBounds2D();
    }

    private static Piece behind(Rectangle2D link, String address, List<Piece> pieces) {
        Piece words = pieces.stream()
                .filter(piece -> link.contains((piece.left() + piece.right()) / 2, piece.base() - piece.size() * 0.3))
                .findFirst()
                .orElse(null);
        double left = words == null ? link.getMinX() : words.right() + SIZE / 2;
        double base = words == null ? link.getMaxY() - 2 : words.base();
        return new Piece(address, left, left + 1, base, words == null ? SIZE : words.size(), false);
    }
}
