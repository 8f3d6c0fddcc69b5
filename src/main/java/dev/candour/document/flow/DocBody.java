package dev.candour.document.flow;

import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The blocks of a binary Word document: its body, then its text boxes, or before it when their print is larger. */
final class DocBody {

    private static final Pattern MAIL = Pattern.compile("\u0013[^\u0014\u0015]*?mailto:([^\"\\s\u0014\u0015?]+)");
    private static final Pattern FIELD = Pattern.compile("\u0013[^\u0013\u0014\u0015]*\u0014?");
    private static final int BULLETS = 23;
    private static final int WHITE = 8;
    private static final int TINY = 6;

    /** Pieces of text of which the size is asked. */
    private static final int MOST_LOOKS = 500;

    private final HWPFDocument document;
    /** What is behind a text box is not known. */
    private boolean inBox;

    DocBody(HWPFDocument document) {
        this.document = document;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(blocks(document.getRange(), 0));
        Range boxes = document.getMainTextboxRange();
        if (boxes != null && boxes.numParagraphs() > 0) {
            boolean first = largest(boxes) > largest(document.getRange());
            inBox = true;
            blocks.addAll(first ? 0 : blocks.size(), blocks(boxes, 0));
        }
        return blocks;
    }

    /** Size of the largest print: what stands in it is read first. */
    private static int largest(Range range) {
        int largest = 0;
        for (int i = 0; i < Math.min(MOST_LOOKS, range.numCharacterRuns()); i++) {
            CharacterRun run = run(range, i);
            largest = run == null || run.text().isBlank() ? largest : Math.max(largest, run.getFontSize());
        }
        return largest;
    }

    private List<Block> blocks(Range range, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > depth) {
                Table table = table(range, paragraph);
                if (table != null) {
                    blocks.add(table(table, depth + 1));
                    i += Math.max(1, table.numParagraphs()) - 1;
                    continue;
                }
            }
            paragraph(paragraph, depth > 0, blocks);
        }
        return blocks;
    }

    private static @org.jspecify.annotations.Nullable Table table(Range range, Paragraph first) {
        try {
            return range.getTable(first);
        } catch (RuntimeException notItsStart) {
            return null;
        }
    }

    private Block table(Table table, int depth) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int over = !cell.isVerticallyMerged() ? 1 : cell.isFirstVerticallyMerged() ? 2 : 0;
                cells.add(new Cell(blocks(cell, depth), over));
            }
            rows.add(cells);
        }
        return new Block.Table(rows);
    }

    private void paragraph(Paragraph paragraph, boolean inTable, List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        boolean filled = inTable || inBox || !paragraph.getShading().isEmpty();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = run(paragraph, i);
            if (run != null && !run.isMarkedDeleted()) {
                (isSeen(run, filled) ? words : hidden).append(run.text());
            }
        }
        String unseen = withoutFields(hidden.toString());
        if (!unseen.isBlank()) {
            blocks.add(new Hidden(unseen));
        }
        String text = withoutFields(words.toString()).strip();
        int level = level(paragraph);
        blocks.add(new Block.Paragraph(text.isEmpty() || level > 0 ? text : mark(paragraph) + text, level));
    }

    /** Null for a run of no characters, which other programs than Word write at the end of a table within a table. */
    private static @org.jspecify.annotations.Nullable CharacterRun run(Range range, int index) {
        try {
            return range.getCharacterRun(index);
        } catch (IllegalArgumentException nothing) {
            return null;
        }
    }

    private static boolean isSeen(CharacterRun run, boolean filled) {
        boolean white = run.getColor() == WHITE || run.getIco24() == 0xFFFFFF;
        boolean onColour = filled || run.isHighlighted();
        return !run.isVanished() && !(white && !onColour) && !(run.getFontSize() > 0 && run.getFontSize() < TINY);
    }

    private int level(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(java.util.Locale.ROOT);
        if (name.matches("(?:heading|标题) ?[1-6].*")) {
            return name.replaceAll("\\D", "").charAt(0) - '0';
        }
        return name.equals("title") ? 1 : 0;
    }

    private static String mark(Paragraph paragraph) {
        try {
            return paragraph.isInList() && paragraph.getList().getNumberFormat((char) paragraph.getIlvl()) == BULLETS
                    ? "\u2022 "
                    : "";
        } catch (RuntimeException noSuchList) {
            return "";
        }
    }

    /** Without the instructions of fields and the signs of Word, with the addresses of mail links that do not show them. */
    static String withoutFields(String text) {
        Matcher mail = MAIL.matcher(text);
        String address = mail.find() && !text.replace(mail.group(), "").contains("@") ? " " + mail.group(1) : "";
        String plain = text;
        for (String before = ""; !plain.equals(before); ) {
            before = plain;
            plain = FIELD.matcher(plain).replaceAll("");
        }
        return plain.replace('\u000B', '\n')
                        .replace('\u001E', '-')
                        .replaceAll("[\u0001\u0002\u0005\u0007\u0008\u0014\u0015\u001F\r]", "")
                + address;
    }
}
