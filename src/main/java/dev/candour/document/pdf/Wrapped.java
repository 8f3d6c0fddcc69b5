package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins lines that are broken only because the paper ends: the next word had no room. Words cut by a hyphen become whole. */
final class Wrapped {

    /** Characters; a shorter line ends because its writer ended it. */
    private static final int LONG = 45;

    private static final int LONG_CHINESE = 14;
    /** Lines; fewer say nothing of the room that they have. */
    private static final int FEW = 5;
    /** In ems; a line that is full although no other one is as wide. A narrower one may be the longest by chance. */
    private static final double SURE = 40;
    /** In ems; full Chinese lines differ by no more. */
    private static final double ONE_SIGN = 1.2;
    /** In ems. */
    private static final double SPACE = 0.22;

    private static final String BULLETS = "-*+•●○◦▪■□◆◇▶►➢➤✓✔·★☆→»§※–‣⁃∙⋄◊⋆∘▹▸▷❯⬥";
    private static final Pattern OPEN = Pattern.compile(
            "(?:[,&(/-]|\\b(?:a|an|and|as|at|by|for|from|in|including|into|of|on|or|the|to|using|via|with))$",
            Pattern.CASE_INSENSITIVE);
    /** The end of a line that cannot be the end of what it says, however short it is. */
    private static final Pattern LINKED = Pattern.compile("\\w (?:&|and|for|of|the)$", Pattern.CASE_INSENSITIVE);
    /** Two fields in one line of large print: a title and an employer. */
    private static final Pattern FIELDS = Pattern.compile("\\S.*(?: [-–—|·•] |, ).*\\S");

    private static final Pattern CAPITALS_CUT = Pattern.compile("(?:^|\\s)\\p{Lu}{2,}[-\u2010\u2011\u00AD]$");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?:\\W|$)");
    private static final Pattern OPEN_RANGE = Pattern.compile("\\d{4}[.年]?(?:\\s?\\d{1,2}月?)?\\s*(?:[-–—~～至到]|\\bto)$");
    private static final Set<String> KEEPS_HYPHEN = Set.of(
            "full", "part", "self", "non", "co", "cross", "end", "real", "high", "low", "multi", "well", "on", "off",
            "front", "back", "open", "long", "short", "large", "small", "hands", "data", "cost", "time", "user", "in",
            "out", "follow", "go", "state", "test", "one", "two", "three", "four", "five", "object", "event", "e");

    private Wrapped() {}

    static List<Row> joined(List<Row> rows) {
        return joined(rows, edge(rows), LONG, LONG_CHINESE);
    }

    /** Where lines end for want of room; a date that stands apart is further right. */
    private static double edge(List<Row> rows) {
        List<Row> whole = rows.stream().filter(row -> !row.cells()).toList();
        return (whole.size() < FEW ? rows : whole)
                .stream().mapToDouble(Row::right).max().orElse(0);
    }

    /** The lines of a cell, however short. @param edge where the room in it ends */
    static List<Row> joined(List<Row> rows, double edge) {
        return joined(rows, edge, 2, 2);
    }

    private static List<Row> joined(List<Row> rows, double edge, int latin, int chinese) {
        double leading = leading(rows);
        Paragraphs paragraphs = new Paragraphs(rows, edge);
        NarrowColumn narrow = new NarrowColumn(rows, edge);
        boolean spaced = paragraphs.areSpaced();
        boolean alone = latin == LONG
                && rows.stream()
                                .filter(row -> row.right() > edge - ONE_SIGN * row.size())
                                .count()
                        < 2;
        List<Row> joined = new ArrayList<>();
        Row above = null;
        for (Row row : rows) {
            if (above != null
                    && (continues(above, row, edge, leading, latin, chinese, alone)
                            || latin == LONG && isNext(above, row, leading) && narrow.goesOn(above, row)
                            || paragraphs.isHeadingBroken(above, row)
                            || spaced && isSameParagraph(above, row, paragraphs))) {
                joined.set(joined.size() - 1, join(joined.get(joined.size() - 1), row));
            } else {
                joined.add(row);
            }
            above = row;
        }
        return joined;
    }

    /** The usual distance of two lines. */
    static double leading(List<Row> rows) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).base() - rows.get(i - 1).base();
            if (step > 2) {
                steps.add(step);
            }
        }
        steps.sort(Double::compare);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 3);
    }

    private static boolean continues(
            Row above, Row row, double edge, double leading, int latin, int chinese, boolean alone) {
        if (isNext(above, row, leading)
                && (isRestOfDate(above.text(), row.text()) || above.cells() && isRestOfCell(above, row))) {
            return true;
        }
        boolean sameText = Math.abs(above.size() - row.size()) < 0.6
                && above.bold() == row.bold()
                && !row.cells()
                && !above.cells()
                && isNext(above, row, leading)
                && row.left() >= above.left() + (isBullet(above.text()) ? 3 : -2)
                && row.left() < above.left() + 4 * row.size();
        boolean dateOfTitle =
                DateWords.only(row.text()) && !OPEN.matcher(above.text()).find();
        if (!sameText || isBullet(row.text()) || dateOfTitle) {
            return false;
        }
        boolean isLinked = LINKED.matcher(above.text()).find();
        if (isLinked || goesOn(above.text(), row.text())) {
            return true;
        }
        boolean isRest = row.text().length() <= 2 && isChinese(row.text());
        boolean isLong = isRest
                || above.bold() && FIELDS.matcher(above.text()).find()
                || above.text().length() >= (isChinese(above.text()) ? chinese : latin);
        boolean byChance = alone && isChinese(above.text()) && above.right() - above.left() < SURE * above.size();
        return isLong
                && !byChance
                && above.right() + firstWord(row) > edge - 1
                && (latin < LONG
                        || above.bold() && FIELDS.matcher(above.text()).find()
                        || isHanging(above, row)
                        || isOpen(above.text(), row.text()));
    }

    /** A line set in below the full line of a bullet goes on with it, though it may begin with a capital. */
    private static boolean isHanging(Row above, Row row) {
        return isBullet(above.text())
                && row.left() > above.left() + 3
                && !above.text().matches(".*[.!?:;。]");
    }

    /** Where every paragraph has white space below it, a full line with none goes on in the next. */
    private static boolean isSameParagraph(Row above, Row row, Paragraphs paragraphs) {
        return !isBullet(row.text())
                && !isBullet(above.text())
                && !row.cells()
                && !above.cells()
                && (above.bold() == row.bold() || isOpen(above.text(), row.text()))
                && paragraphs.isTight(above, row)
                && Math.abs(row.left() - above.left()) < 1
                && paragraphs.isFull(above, row);
    }

    private static boolean isNext(Row above, Row row, double leading) {
        return row.base() - above.base() < Math.max(leading * 1.25, row.size() * 1.5);
    }

    /** A range whose end stands in the next line. */
    private static boolean isRestOfDate(String above, String below) {
        return OPEN_RANGE.matcher(above).find() && DateWords.only(below) && !DateCells.isRange(below);
    }

    /** A syllable that had no room in the last cell of the line above. */
    private static boolean isRestOfCell(Row above, Row row) {
        return !row.cells()
                && Math.abs(above.size() - row.size()) < 0.6
                && row.left() > above.left() + 4 * row.size()
                && row.left() < above.right()
                && goesOn(above.text(), row.text());
    }

    /** A line that begins with a capital may be the next item of a list whose bullets are drawn. */
    static boolean isOpen(String above, String below) {
        return !Character.isUpperCase(below.codePointAt(0))
                || OPEN.matcher(above).find();
    }

    static boolean isBullet(String text) {
        return BULLETS.indexOf(text.charAt(0)) >= 0
                || text.charAt(0) >= '\uE000' && text.charAt(0) <= '\uF8FF'
                || text.matches("(?:o |\\d{1,2}[.)、]|[(（]\\d{1,2}[)）]).*");
    }

    /** The width of the first word of a line, with the space before it; of one sign when it is Chinese. */
    static double firstWord(Row row) {
        int space = row.text().indexOf(' ');
        int end = isChinese(row.text()) ? 1 : space < 0 ? row.text().length() : space + 1;
        double blank = end == row.text().length() && !isChinese(row.text()) ? SPACE * row.size() : 0;
        return (row.right() - row.left()) * end / row.text().length() + blank;
    }

    private static boolean isChinese(String text) {
        return text.codePoints().filter(Signs::isWide).count() * 3 > text.length();
    }

    /** Whether a hyphen parts the syllables of one word, be it in capitals. */
    static boolean goesOn(String above, String below) {
        return isCut(above)
                && (Character.isLowerCase(below.codePointAt(0))
                        || CAPITALS_CUT.matcher(above).find()
                                && CAPITALS.matcher(below).lookingAt());
    }

    private static boolean isCut(String text) {
        int end = text.length() - 1;
        return end > 1
                && "-\u2010\u2011\u00AD".indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end - 1));
    }

    private static Row join(Row above, Row row) {
        return new Row(
                join(above.text(), row.text()),
                above.left(),
                Math.max(above.right(), row.right()),
                above.top(),
                row.base(),
                above.size(),
                above.bold(),
                above.cells());
    }

    static String join(String above, String below) {
        if (goesOn(above, below)) {
            int start = above.lastIndexOf(' ') + 1;
            String stem = above.substring(start, above.length() - 1);
            boolean keeps = above.charAt(above.length() - 1) != '\u00AD'
                    && (stem.matches(".*[-/@].*") || KEEPS_HYPHEN.contains(stem.toLowerCase(java.util.Locale.ROOT)));
            return (keeps ? above : above.substring(0, above.length() - 1)) + below;
        }
        boolean chinese = Signs.isWide(above.charAt(above.length() - 1)) && Signs.isWide(below.charAt(0));
        boolean cut = above.endsWith("-") && !OPEN_RANGE.matcher(above).find() || above.endsWith("/");
        return above + (chinese || cut && !above.matches(".* [-/]") ? "" : " ") + below;
    }
}
