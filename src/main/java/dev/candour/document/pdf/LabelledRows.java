package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows whose first cell is a heading in the margin, left even of the dates: it stands before what it heads, and is no part of an entry. */
final class LabelledRows {

    private LabelledRows() {}

    /** @param labels what ends left of it is a heading @param entries how the rows below each are read */
    static List<List<Piece>> read(List<List<Piece>> rows, double labels, UnaryOperator<List<List<Piece>>> entries) {
        List<List<Piece>> read = new ArrayList<>();
        List<List<Piece>> section = new ArrayList<>();
        for (List<Piece> row : BrokenLabels.joined(rows, labels)) {
            boolean labelled = row.size() > 1
                    && row.get(0).right() < labels
                    && row.get(1).left() >= labels - 1
                    && !row.get(0).isDate();
            if (labelled) {
                read.addAll(entries.apply(section));
                read.add(row.subList(0, 1));
                section = new ArrayList<>();
            }
            section.add(labelled ? row.subList(1, row.size()) : row);
        }
        read.addAll(entries.apply(section));
        return read;
    }
}
