package dev.candour.html;

import dev.candour.profile.ReadDocument.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** Cuts the lines of a text where marks begin and end, so that marks may stand within and across each other. */
final class Pieces {

    private final List<Mark> marks;
    private final List<Part> hidden;
    private final PriorityQueue<Mark> covering = new PriorityQueue<>(Comparator.comparingInt(Mark::end));
    private int next;

    /** @param marks in text order, no bands among them */
    Pieces(List<Mark> marks, List<Part> hidden) {
        this.marks = marks;
        this.hidden = hidden;
    }

    /** The pieces of a line; lines are asked for in text order. */
    List<Piece> of(Part line) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        leave(line.start());
        covering.forEach(mark -> cut(cuts, line, mark.start(), mark.end()));
        for (int i = next; i < marks.size() && marks.get(i).start() < line.end(); i++) {
            cut(cuts, line, marks.get(i).start(), marks.get(i).end());
        }
        hidden.forEach(part -> cut(cuts, line, part.start(), part.end()));
        List<Piece> pieces = new ArrayList<>();
        for (int start : cuts.headSet(line.end())) {
            pieces.add(piece(start, cuts.higher(start)));
        }
        return pieces;
    }

    private static void cut(TreeSet<Integer> cuts, Part line, int start, int end) {
        if (start > line.start() && start < line.end()) {
            cuts.add(start);
        }
        if (end > line.start() && end < line.end()) {
            cuts.add(end);
        }
    }

    private Piece piece(int start, int end) {
        leave(start);
        while (next < marks.size() && marks.get(next).start() <= start) {
            if (marks.get(next).end() > start) {
                covering.add(marks.get(next));
            }
            next++;
        }
        List<Mark> shortestFirst = covering.stream()
                .sorted(Comparator.comparingInt(Mark::length)
                        .thenComparing(mark -> mark.fact().kind()))
                .toList();
        boolean isHidden = hidden.stream().anyMatch(part -> part.start() <= start && part.end() >= end);
        return new Piece(start, end, shortestFirst, isHidden);
    }

    private void leave(int at) {
        while (!covering.isEmpty() && covering.peek().end() <= at) {
            covering.remove();
        }
    }
}
