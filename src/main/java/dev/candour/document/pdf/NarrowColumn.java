package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A column of few words a line, in which a title and its house seldom have room in one: a line whose next word had no room goes on,
 * where the next line begins small, is one word, or goes on with the fields that the line above parts by signs.
 */
final class NarrowColumn {

    /** In ems. */
    private static final double WIDEST = 26;
    /** Lines; fewer say nothing of the room that they have. */
    private static final int FEW = 12;
    /** Lines that come up to the edge. */
    private static final int FEW_FULL = 3;
    /** Of the width; what is shorter ended of itself, whatever comes next. */
    private static final double FULL = 0.6;
    /** In ems. */
    private static final double SIGN = 1.5;
    /** Points. */
    private static final double ALIKE = 0.6;

    /** "Tansyfern, Senior", "Tansyfern / Head of": fields in one line. */
    private static final Pattern FIELDS = Pattern.compile("\\S(?: [-–—|·•/@] |, ).*\\S");
    /** "2015 - 2019", "03/2015, Wexley" */
    private static final Pattern DATED = Pattern.compile("(?:19|20)\\d\\d|\\d{1,2}[./-]\\d");
    /** "Rotterdam, 2022", "+44 1632": what holds digits is no title that goes on. */
    private static final Pattern DIGITS = Pattern.compile("\\d{2}");

    /** "Engineer", "Engineer · 2019": the last of a title. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{2,15}(?: [·|–—] .*)?");

    private final double left;
    private final double edge;
    private final boolean narrow;

    /** @param edge where the room for lines ends */
    NarrowColumn(List<Row> rows, double edge) {
        this.edge = edge;
        this.left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double size = Paragraphs.usual(rows);
        long full =
                rows.stream().filter(row -> row.right() > edge - SIGN * size).count();
        this.narrow = rows.size() >= FEW && full >= FEW_FULL && edge - left < WIDEST * size;
    }

    /** Whether a line goes on in the next one, which stands right below it. */
    boolean goesOn(Row above, Row row) {
        boolean open = Wrapped.isOpen(above.text(), row.text())
                && !DATED.matcher(row.text()).lookingAt();
        return narrow
                && isAlike(above, row)
                && !Wrapped.isBullet(row.text())
                && !(DateWords.only(row.text()) && DATED.matcher(row.text()).lookingAt())
                && above.right() - left > FULL * (edge - left)
                && above.right() + Wrapped.firstWord(row) > edge - 1
                && (open || isTitle(above.text()) && mayBeRest(above, row));
    }

    private static boolean isAlike(Row above, Row row) {
        double inset = row.left() - above.left();
        return Math.abs(above.size() - row.size()) < ALIKE
                && !above.cells()
                && !row.cells()
                && inset > -2
                && inset < (Wrapped.isBullet(above.text()) ? 4 * row.size() : 2)
                && (above.bold() == row.bold()
                        || above.bold() && FIELDS.matcher(above.text()).find());
    }

    /** What is about as long as the column is wide is a field of its own. */
    private boolean mayBeRest(Row above, Row row) {
        boolean brief = row.right() - left < FULL * (edge - left);
        return WORD.matcher(row.text()).matches()
                || brief && FIELDS.matcher(above.text()).find();
    }

    private static boolean isTitle(String above) {
        return !Wrapped.isBullet(above)
                && !DIGITS.matcher(above).find()
                && Character.isUpperCase(above.codePointAt(0))
                && ".:;!?".indexOf(above.charAt(above.length() - 1)) < 0;
    }
}
