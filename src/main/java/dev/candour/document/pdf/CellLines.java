package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a cell that were broken only because the cell ends, whole again. */
final class CellLines {

    /** In ems, from one line to the next. */
    private static final double LINE = 1.5;

    /** A town and its state or country: what stands below an employer, as a rule. */
    private static final Pattern TOWN =
            Pattern.compile("\\p{Lu}[\\p{L} .'-]{1,30}, (?:\\p{Lu}{2}|\\p{Lu}[\\p{L} .]{3,20})");

    /** The end of a company's name: what stands below it in the same print is something else. */
    private static final Pattern COMPANY =
            Pattern.compile("\\b(?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|AG|Corp|Corporation|S\\.A|B\\.V)\\.?$");

    private CellLines() {}

    /** @param cell from top to bottom @param edge where the room in it ends */
    static List<Piece> joined(List<Piece> cell, double edge) {
        List<Piece> joined = new ArrayList<>();
        Piece above = null;
        for (Piece piece : cell) {
            if (above != null && goesOn(above, piece, edge)) {
                joined.add(both(joined.remove(joined.size() - 1), piece));
            } else {
                joined.add(piece);
            }
            above = piece;
        }
        return joined;
    }

    private static boolean goesOn(Piece above, Piece piece, double edge) {
        return above.endsBold() == piece.bold()
                && Math.abs(above.size() - piece.size()) < 0.6
                && piece.base() - above.base() > 2
                && piece.base() - above.base() < LINE * piece.size()
                && above.right() + firstWord(piece) > edge - 1
                && !COMPANY.matcher(above.text()).find()
                && !above.isDate()
                && !piece.isDate()
                && !above.isAddress()
                && !piece.isAddress()
                && (piece.bold() || !TOWN.matcher(piece.text()).matches())
                && !Wrapped.isBullet(piece.text());
    }

    /** The width of its first word with the space before it; of one sign when it is Chinese. */
    private static double firstWord(Piece piece) {
        return Wrapped.firstWord(
                new Row(piece.text(), piece.left(), piece.right(), 0, 0, piece.size(), piece.bold(), false));
    }

    private static Piece both(Piece above, Piece piece) {
        return new Piece(
                Wrapped.join(above.text(), piece.text()),
                Math.min(above.left(), piece.left()),
                Math.max(above.right(), piece.right()),
                above.base(),
                above.size(),
                above.bold());
    }
}
