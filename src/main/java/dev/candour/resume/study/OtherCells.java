package dev.candour.resume.study;

import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The cells of a line that their labels say to be about something else than studies: "Edu: Master | Job: Architect/Manager". */
final class OtherCells {

    private static final String BARS = "|｜\t";
    private static final int LONGEST_LABEL = 20;

    private final List<Span> cells = new ArrayList<>();

    OtherCells(DegreeWords words, String text, Line line) {
        int start = line.start();
        for (int at = line.start(); at <= line.end(); at++) {
            if (at == line.end() || BARS.indexOf(text.charAt(at)) >= 0) {
                Span cell = Span.of(start, at);
                if (cell.length() < line.text().length() && isOther(words, cell.in(text))) {
                    cells.add(cell);
                }
                start = at + 1;
            }
        }
    }

    private static boolean isOther(DegreeWords words, String cell) {
        int colon = cell.indexOf(':');
        return colon > 0
                && colon <= LONGEST_LABEL
                && words.isOtherLabel(cell.substring(0, colon).strip());
    }

    boolean hold(Span part) {
        return cells.stream().anyMatch(cell -> cell.overlaps(part.start(), part.end()));
    }
}
