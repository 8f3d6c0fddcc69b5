package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins the rest of a title that had no room beside its date, as "Engineer, Fernwood" with "May 2019" and "Ltd" below it. */
final class TitleCells {

    /** Lines that go on. */
    private static final int MOST = 3;
    /** Times the distance of two lines, from one paragraph to the next. */
    private static final double SET_OFF = 1.25;

    private static final double FAR = 4;
    /** In ems. */
    private static final double LINE = 1.4;

    private static final double LINE_CHINESE = 1.75;
    /** In ems; the least white space between a title and its date, and between the cells of an office document. */
    private static final double ROOM = 0.5;

    private static final double CELLS = 1;
    private static final double SPACE = 0.25;
    /** In ems; how far a list below is set in or out. */
    private static final double INDENT = 2;

    /** A title that goes on, or one that is long enough to have to; behind a comma it has begun to name the employer. */
    private static final Pattern OPEN = Pattern.compile("(?:[,-]| (?:of|and|for|the|at|in)|.{30}|\\w, .{8,})$");

    private final List<Piece> pieces;

    private TitleCells(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** @param pieces from top to bottom */
    static List<Piece> joined(List<Piece> pieces) {
        return new TitleCells(Rows.of(pieces).stream().flatMap(List::stream).toList()).joined();
    }

    private List<Piece> joined() {
        List<Piece> all = new ArrayList<>();
        Set<Piece> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < pieces.size(); i++) {
            Piece title = pieces.get(i);
            Piece beside = i + 1 < pieces.size() ? pieces.get(i + 1) : title;
            if (taken.contains(title)) {
                continue;
            }
            if (title.text().length() > 1 && beside.left() > title.right() && beside.isBeside(title)) {
                for (Piece rest : rest(i, title, beside)) {
                    taken.add(rest);
                    title = joined(title, rest);
                }
            }
            all.add(title);
        }
        return all;
    }

    /** The lines that a title goes on with, if they end where a paragraph does. */
    private List<Piece> rest(int at, Piece title, Piece beside) {
        List<Piece> rest = new ArrayList<>();
        Piece last = title;
        int from = at;
        while (rest.size() < MOST) {
            Optional<Piece> below = below(from, last, beside);
            if (below.isEmpty() || !isNext(title, beside, below.get(), last) || isRow(below.get(), title, beside)) {
                break;
            }
            last = below.get();
            from = pieces.indexOf(last);
            rest.add(last);
        }
        boolean open = rest.size() == 1
                && (Wrapped.goesOn(title.text(), rest.get(0).text())
                        || beside.isDate()
                                && OPEN.matcher(title.text()).find()
                                && hasNoRoom(title, beside, rest.get(0), ROOM));
        return open
                        || !rest.isEmpty()
                                && isCell(beside)
                                && isSetOff(from, last, beside, last.base() - title.base(), rest.size())
                ? rest
                : List.of();
    }

    /** What stands below in the same column, alone there. */
    private Optional<Piece> below(int at, Piece piece, Piece beside) {
        return pieces.subList(at + 1, Math.min(pieces.size(), at + 12)).stream()
                .filter(next -> next.base() > piece.base() + 2
                        && next.base() - piece.base() < FAR * LINE * piece.size()
                        && next.left() > piece.left() - INDENT * piece.size()
                        && next.left() < beside.left() - 1)
                .findFirst();
    }

    /** Whether it stands in a column of cells that begin at one place: dates that are set flush right do not. */
    private boolean isCell(Piece beside) {
        return beside.isShort()
                && pieces.stream()
                        .anyMatch(other -> Math.abs(other.left() - beside.left()) < 1
                                && Math.abs(other.right() - beside.right()) > 3
                                && other.isShort());
    }

    /** Whether it has cells of its own beside it, in the columns of the title's. */
    private boolean isRow(Piece rest, Piece title, Piece beside) {
        List<Piece> row = pieces.stream()
                .filter(piece -> piece != rest && Math.abs(piece.base() - rest.base()) < 0.5)
                .toList();
        return row.stream().anyMatch(piece -> Math.abs(piece.left() - beside.left()) < 1.5)
                || pieces.stream()
                        .filter(piece -> piece.left() < title.left() && Math.abs(piece.base() - title.base()) < 0.5)
                        .anyMatch(cell -> row.stream().anyMatch(piece -> Math.abs(piece.left() - cell.left()) < 1.5));
    }

    private boolean isSetOff(int at, Piece last, Piece beside, double height, int lines) {
        double line = height / lines;
        return below(at, last, beside)
                .filter(next -> next.base() - last.base() > SET_OFF * line)
                .isPresent();
    }

    private static boolean isNext(Piece title, Piece beside, Piece rest, Piece above) {
        boolean isCut = Wrapped.goesOn(above.text(), rest.text());
        return !title.isDate()
                && !title.isAddress()
                && !rest.isAddress()
                && !rest.isDate()
                && Math.abs(rest.left() - title.left()) < 1.5
                && Math.abs(rest.size() - title.size()) < 0.6
                && (isCut || rest.bold() == title.endsBold())
                && rest.right() < beside.left()
                && rest.base() - above.base() < (isChinese(title) ? LINE_CHINESE : LINE) * title.size()
                && (isCut || hasNoRoom(above, beside, rest, CELLS));
    }

    private static boolean hasNoRoom(Piece line, Piece beside, Piece rest, double room) {
        double space = room == CELLS ? SPACE * line.size() : 0;
        return line.right() + space + firstWord(rest) > beside.left() - room * line.size();
    }

    private static boolean isChinese(Piece piece) {
        return Signs.isWide(piece.text().codePointAt(0));
    }

    /** The width of its first word; of one sign when it is Chinese. */
    private static double firstWord(Piece piece) {
        int space = piece.text().indexOf(' ');
        int letters = isChinese(piece) ? 1 : space < 0 ? piece.text().length() : space;
        return (piece.right() - piece.left()) * letters / piece.text().length();
    }

    private static Piece joined(Piece title, Piece rest) {
        return new Piece(
                Wrapped.join(title.text(), rest.text()),
                title.left(),
                title.right(),
                title.base(),
                title.size(),
                title.bold());
    }
}
