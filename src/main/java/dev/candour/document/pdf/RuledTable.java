package dev.candour.document.pdf;

import dev.candour.document.flow.Block;
import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table that is drawn with lines.
 *
 * @param cells their places, and the words within
 */
record RuledTable(double top, double bottom, Map<Box, List<Piece>> cells) {

    private static final int FEW = 4;
    /** Points between a cell's border and its words. */
    private static final double PADDING = 6;
    /** Points that the two edges of a line are off each other. */
    private static final double NEAR = 3;
    /** How much of a side may have no line: its corners are round. */
    private static final double OPEN = 0.2;

    /** The borders of a cell, in points. */
    record Box(double top, double left, double right, double bottom) implements Comparable<Box> {

        @Override
        public int compareTo(Box other) {
            return Comparator.comparingDouble(Box::top)
                    .thenComparingDouble(Box::left)
                    .thenComparingDouble(Box::bottom)
                    .thenComparingDouble(Box::right)
                    .compare(this, other);
        }
    }

    /** The tables of a page, from top to bottom. A frame around everything is none. */
    static List<RuledTable> of(List<Piece> pieces, Rules rules) {
        Map<Box, List<Piece>> cells = new TreeMap<>();
        if (rules.across().size() >= 2 && rules.down().size() >= 2) {
            for (Piece piece : pieces) {
                box(piece, rules)
                        .ifPresent(box -> cells.computeIfAbsent(box, any -> new ArrayList<>())
                                .add(piece));
            }
            cells.keySet().removeIf(box -> !isDrawn(box, rules));
        }
        List<RuledTable> tables = new ArrayList<>();
        for (Map<Box, List<Piece>> table : touching(cells)) {
            double top = table.keySet().stream().mapToDouble(Box::top).min().orElse(0);
            double bottom =
                    table.keySet().stream().mapToDouble(Box::bottom).max().orElse(0);
            RuledTable found = new RuledTable(top, bottom, table);
            if (table.size() >= FEW && found.columns() >= 2 && found.standsAlone(pieces)) {
                tables.add(found);
            }
        }
        return tables;
    }

    private static Optional<Box> box(Piece piece, Rules rules) {
        double x = (piece.left() + piece.right()) / 2;
        double y = piece.base() - piece.size() * 0.3;
        double left = nearest(rules.down(), x, y, -1);
        double right = nearest(rules.down(), x, y, 1);
        double top = nearest(rules.across(), y, x, -1);
        double bottom = nearest(rules.across(), y, x, 1);
        return Double.isInfinite(left + right + top + bottom) || Double.isNaN(left + right + top + bottom)
                ? Optional.empty()
                : Optional.of(new Box(top, left, right, bottom));
    }

    /** Whether lines run along all of its sides: the bar beside a heading parts nothing of the card that it stands on. */
    private static boolean isDrawn(Box box, Rules rules) {
        return runsAlong(rules.down(), box.left(), box.top(), box.bottom())
                && runsAlong(rules.down(), box.right(), box.top(), box.bottom())
                && runsAlong(rules.across(), box.top(), box.left(), box.right())
                && runsAlong(rules.across(), box.bottom(), box.left(), box.right());
    }

    private static boolean runsAlong(List<Rules.Rule> rules, double at, double from, double to) {
        double end = from;
        double open = 0;
        for (Rules.Rule rule : rules.stream()
                .filter(rule -> Math.abs(rule.at() - at) <= NEAR && rule.to() > from && rule.from() < to)
                .sorted(Comparator.comparingDouble(Rules.Rule::from))
                .toList()) {
            open += Math.max(0, rule.from() - end);
            end = Math.max(end, rule.to());
        }
        return open + Math.max(0, to - end) <= OPEN * (to - from);
    }

    /** The next line on one side of a place, rounded so that the two edges of a drawn line are one. */
    private static double nearest(List<Rules.Rule> rules, double place, double beside, int side) {
        double nearest = side * Double.POSITIVE_INFINITY;
        for (Rules.Rule rule : rules) {
            if (rule.covers(beside) && (rule.at() - place) * side > 0 && (rule.at() - nearest) * side < 0) {
                nearest = rule.at();
            }
        }
        return Math.rint(nearest / 3) * 3;
    }

    private static List<Map<Box, List<Piece>>> touching(Map<Box, List<Piece>> cells) {
        List<Map<Box, List<Piece>>> groups = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Box, List<Piece>> cell : cells.entrySet()) {
            if (groups.isEmpty() || cell.getKey().top() > bottom + 4) {
                groups.add(new TreeMap<>());
            }
            groups.get(groups.size() - 1).put(cell.getKey(), cell.getValue());
            bottom = Math.max(bottom, cell.getKey().bottom());
        }
        return groups;
    }

    private long columns() {
        return cells.keySet().stream().mapToDouble(Box::left).distinct().count();
    }

    /** Whether nothing else stands beside it; in a column of a page it is read as the rest of the column is. */
    private boolean standsAlone(List<Piece> pieces) {
        long within = cells.values().stream().mapToLong(List::size).sum();
        long beside = pieces.stream().filter(piece -> holds(piece)).count() - within;
        long largest = cells.values().stream().mapToLong(List::size).max().orElse(0);
        return beside <= within / 10 && largest <= 0.7 * within;
    }

    /** Whether the table stands below the piece. */
    boolean isBelow(Piece piece) {
        return piece.base() - piece.size() * 0.3 < top;
    }

    boolean holds(Piece piece) {
        double y = piece.base() - piece.size() * 0.3;
        return y >= top && y <= bottom;
    }

    Block.Table block() {
        List<List<Cell>> rows = new ArrayList<>();
        double top = Double.NaN;
        for (Map.Entry<Box, List<Piece>> cell : cells.entrySet()) {
            Box box = cell.getKey();
            if (!(Math.abs(box.top() - top) < 4)) {
                rows.add(new ArrayList<>());
                top = box.top();
            }
            long over = cells.keySet().stream()
                    .filter(other -> other.top() > box.top() + 4 && other.top() < box.bottom() - 4)
                    .map(other -> Math.round(other.top() / 4))
                    .distinct()
                    .count();
            rows.get(rows.size() - 1).add(new Cell(blocks(box, cell.getValue()), 1 + (int) over));
        }
        return new Block.Table(rows);
    }

    private static List<Block> blocks(Box box, List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : Columns.of(pieces)) {
            Wrapped.joined(part.lines(), box.right() - PADDING)
                    .forEach(row -> blocks.add(new Paragraph(row.text(), 0)));
        }
        return blocks;
    }
}
