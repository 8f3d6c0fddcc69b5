package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A narrow column beside one of dates: "Apr 2014", a gap, "The Larkspur Museum of Boats," over "Oakford" and "Roman Ropes - Floor"
 * over "Guide". Where a line was full, or ends as no line ends, it goes on in the next; here the break becomes a space, and the
 * text keeps its length.
 */
final class NarrowCells {

    private static final int LEAST = 3;
    private static final int WIDEST = 48;
    private static final int LONGEST_DATES = 30;

    /** "Apr-July 2014" and a gap */
    private static final Anchored DATED = Anchored.of("[^\\t\\n]{0,24}(?:19|20)\\d\\d[^\\t\\n]{0,6}\\t\\S");

    private static final Anchored OPEN =
            Anchored.ofAnyCase("(?:[,&/-]|\\b(?:of|the|at|and|for|in|with|a|an|to|by|on))$");

    private final String text;
    private final List<List<Span>> cells = new ArrayList<>();

    private NarrowCells(String text) {
        this.text = text;
    }

    /** @return a text of the same length */
    static String over(String text) {
        NarrowCells reader = new NarrowCells(text);
        reader.collect();
        int width = reader.cells.stream()
                .flatMap(List::stream)
                .mapToInt(Span::length)
                .max()
                .orElse(0);
        boolean foreign = reader.cells.stream()
                .flatMap(List::stream)
                .anyMatch(line ->
                        Script.hasIdeograph(line.in(text))); // which needs no spaces, and ends its lines anywhere
        return reader.cells.size() < LEAST || width > WIDEST || foreign ? text : reader.joined(width);
    }

    /** The lines beside and below each date, up to a gap. */
    private void collect() {
        int at = 0;
        List<Span> cell = null;
        while (at < text.length()) {
            int end = Lines.endOf(text, at);
            Span line = Span.of(at, end).strip(text, " \r");
            int tab = line.length() > 0 ? line.in(text).indexOf('\t') : -1;
            if (tab >= 0 && tab <= LONGEST_DATES && DATED.opens(line.in(text))) {
                cell = new ArrayList<>(List.of(Span.of(line.start() + tab + 1, line.end())));
                cells.add(cell);
            } else if (line.isEmpty() || tab >= 0) {
                cell = null;
            } else if (cell != null) {
                cell.add(line);
            }
            at = end + 1;
        }
    }

    private String joined(int width) {
        StringBuilder joined = new StringBuilder(text);
        boolean torn = cells.stream().anyMatch(this::isTorn);
        for (List<Span> cell : cells) {
            for (int i = 0; i + 1 < cell.size(); i++) {
                if (goesOn(cell.get(i).in(text), cell.get(i + 1).in(text), torn ? width : WIDEST)) {
                    for (int at = cell.get(i).end(); at < cell.get(i + 1).start(); at++) {
                        joined.setCharAt(at, ' ');
                    }
                }
            }
        }
        return joined.toString();
    }

    /** Whether a line surely goes on; where none does, all of them may end as they were meant to, and say nothing of a width. */
    private boolean isTorn(List<Span> cell) {
        for (int i = 0; i + 1 < cell.size(); i++) {
            if (isOpen(cell.get(i).in(text), cell.get(i + 1).in(text))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(String line, String next) {
        return OPEN.isIn(line) || Character.isLowerCase(next.charAt(0)) || next.charAt(0) == '(';
    }

    private static boolean goesOn(String line, String next, int width) {
        if (line.endsWith(":") || line.endsWith(".") || "•*".indexOf(next.charAt(0)) >= 0) {
            return false;
        }
        if (isOpen(line, next)) {
            return true;
        }
        int word = next.indexOf(' ');
        boolean whole = line.indexOf(',', Math.max(0, line.lastIndexOf(" - "))) >= 0; // "Kestrel Films, Oakford"
        boolean rest = word < 0 || next.indexOf(',') > 0;
        return rest && !whole && line.length() + 1 + (word < 0 ? next.length() : word) > width;
    }
}
