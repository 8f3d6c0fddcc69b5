package dev.candour.document.flow;

import dev.candour.document.DateWords;
import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Hidden;
import dev.candour.document.flow.Block.Paragraph;
import dev.candour.document.flow.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The lines of a table. Short cells stand in one line, parted by tabs. A long cell stands under the short ones of its row;
 * several long ones are columns and are read one after the other. A cell over several rows names them and comes first.
 */
public final class TableLines {

    /** Lines; a cell with more is text of its own. */
    private static final int FEW = 2;
    /** The width of a line, in letters, that is a sentence and no field. */
    private static final int LONG = 80;
    /** Characters of a cell that names others. */
    private static final int NAME = 24;
    /** Characters of a line of a Chinese label that is broken; a name or a title is longer. */
    private static final int LABEL = 2;
    /** Characters of a range with two months in full. */
    private static final int LONGEST_DATE = 40;

    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d|present|current|now|至今|现在|[-–—~至到]|\\b[a-z]{3,9}\\.?\\s\\d{4}", Pattern.CASE_INSENSITIVE);
    private static final Paragraph GAP = new Paragraph("", 0);

    private final Consumer<String> hidden;

    private TableLines(Consumer<String> hidden) {
        this.hidden = hidden;
    }

    /** @param hidden takes the words that are not seen */
    public static List<Paragraph> of(Table table, Consumer<String> hidden) {
        TableLines lines = new TableLines(hidden);
        List<Paragraph> all = new ArrayList<>();
        HeadedRows.filled(table.rows()).forEach(row -> lines.row(row, all));
        return all;
    }

    private void row(List<Cell> row, List<Paragraph> all) {
        List<List<Paragraph>> cells = new ArrayList<>();
        for (Cell cell : row) {
            List<Paragraph> lines = cell.rows() == 0 ? List.of() : lines(cell.blocks());
            if (cell.rows() > 1 && row.size() > 1 && isName(lines)) {
                all.addAll(joinedName(lines));
            } else if (!lines.isEmpty()) {
                cells.add(whole(lines));
            }
        }
        write(cells, all);
    }

    /** A date or a short Chinese label that its narrow cell broke over lines, as one line. */
    private static List<Paragraph> whole(List<Paragraph> lines) {
        if (isDate(lines)) {
            return List.of(joined(lines, " "));
        }
        boolean label = lines.size() > 1
                && lines.stream()
                        .allMatch(line -> line.text().length() <= LABEL
                                && line.text().codePoints().anyMatch(Character::isIdeographic));
        return label ? List.of(joined(lines, "")) : lines;
    }

    private static void write(List<List<Paragraph>> cells, List<Paragraph> all) {
        boolean fields = cells.size() > 2;
        List<List<Paragraph>> few =
                cells.stream().filter(cell -> !isText(cell, fields)).toList();
        List<List<Paragraph>> many =
                cells.stream().filter(cell -> isText(cell, fields)).toList();
        if (many.isEmpty() || many.size() == 1 && few.stream().allMatch(TableLines::isDate)) {
            beside(cells, all);
        } else if (many.size() == 1 && few.size() == 1 && isName(few.get(0))) {
            all.add(GAP);
            all.addAll(joinedName(few.get(0)));
            all.addAll(many.get(0));
        } else {
            beside(few, all);
            for (List<Paragraph> cell : many) {
                all.add(GAP);
                all.addAll(cell);
            }
            all.add(GAP);
        }
    }

    /** Whether a cell is more than a field of its row: many lines, or beside several fields long ones. */
    private static boolean isText(List<Paragraph> cell, boolean fields) {
        return cell.size() > FEW || fields && cell.stream().anyMatch(line -> width(line.text()) > LONG);
    }

    /** A Chinese character takes the room of two letters. */
    private static long width(String text) {
        return text.length()
                + text.codePoints().filter(Character::isIdeographic).count();
    }

    /** The first lines of all cells as one line, then the second ones, and so on. */
    private static void beside(List<List<Paragraph>> cells, List<Paragraph> all) {
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            int at = i;
            List<Paragraph> parts = cells.stream()
                    .filter(cell -> cell.size() > at)
                    .map(cell -> cell.get(at))
                    .toList();
            all.add(parts.size() == 1 ? parts.get(0) : joined(parts, "\t"));
        }
    }

    private static Paragraph joined(List<Paragraph> parts, String by) {
        return new Paragraph(String.join(by, parts.stream().map(Paragraph::text).toList()), 0);
    }

    private static List<Paragraph> joinedName(List<Paragraph> lines) {
        boolean signs = lines.stream().allMatch(line -> line.text().length() <= 2);
        return lines.isEmpty() ? lines : List.of(joined(lines, signs ? "" : " "));
    }

    private static boolean isName(List<Paragraph> lines) {
        String words = joined(lines, " ").text();
        return words.length() <= NAME && !isDate(lines) && !words.endsWith(":") && !words.endsWith("：");
    }

    private static boolean isDate(List<Paragraph> lines) {
        String words = joined(lines, " ").text();
        return words.length() <= LONGEST_DATE && DateWords.holdYear(words) && DateWords.only(words)
                || lines.size() <= 3
                        && lines.stream()
                                .allMatch(line -> line.text().length() <= NAME
                                        && DATE.matcher(line.text()).find())
                        && DateWords.holdYear(words);
    }

    private List<Paragraph> lines(List<Block> blocks) {
        List<Paragraph> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.level() > 0) {
                lines.add(paragraph);
            } else if (block instanceof Paragraph paragraph) {
                paragraph
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> lines.add(new Paragraph(line, 0)));
            } else if (block instanceof Hidden words) {
                hidden.accept(words.words());
            } else if (block instanceof Table table) {
                of(table, hidden).stream()
                        .filter(line -> !line.text().isEmpty())
                        .forEach(lines::add);
            }
        }
        return lines;
    }
}
