package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Headings that stand in the margin, left of what they name, and not above it. */
final class MarginHeadings {

    /** In ems. */
    private static final double LINE = 1.5;
    /** In ems; the lines of a column are closer. */
    private static final double FAR = 3;
    /** Characters of a label that is set off by nothing but its place. */
    private static final int SHORT = 24;
    /** Lines; a margin with fewer may hold remarks beside its headings. */
    private static final int COLUMN = 12;
    /** One of so many lines of a margin is a heading, or more. */
    private static final int LEAST_SHARE = 3;
    /** Lines that one label is broken into. */
    private static final int MOST_LINES = 3;

    private MarginHeadings() {}

    /** Whether headings stand in the left margin, each beside the first line of what it names and with nothing below it. */
    static boolean name(List<Piece> left, List<Piece> right) {
        double top = right.stream().mapToDouble(Piece::base).min().orElse(0);
        List<Piece> undated = left.stream()
                .filter(piece -> !piece.isDate() && piece.base() > top - piece.size())
                .toList();
        List<Piece> first = lines(undated).stream().map(label -> label.get(0)).toList();
        boolean broken = first.size() < undated.size();
        boolean sparse = areSparse(undated) && (!broken || right.size() >= 2 * undated.size());
        List<Piece> labels = sparse ? first : labels(undated, right);
        if (!sparse && isColumn(undated, right)) {
            return false;
        }
        int names = 0;
        int columns = 0;
        for (int i = 0; i < labels.size(); i++) {
            Piece piece = labels.get(i);
            Piece next = i + 1 < labels.size() ? labels.get(i + 1) : null;
            double end = next == null ? Double.POSITIVE_INFINITY : next.base();
            long beside = right.stream()
                    .filter(line -> line.base() > piece.base() - piece.size() && line.base() < end - piece.size())
                    .count();
            boolean followed =
                    next != null && end - piece.base() < 3 * piece.size() && !(sparse || isLabel(next, right));
            boolean alone =
                    !followed && (beside >= 2 || beside == 1 && (piece.bold() || sparse) && isInLine(piece, right));
            boolean heading = sparse || isLabel(piece, right);
            names += heading && alone ? 1 : 0;
            columns += heading && !alone ? 1 : 0;
        }
        return names >= 2 && names > 2 * columns;
    }

    /** Whether there is more text than headings: a column of its own, whose headings have text on the other side by chance. */
    private static boolean isColumn(List<Piece> left, List<Piece> right) {
        double usual = Gutter.usual(right);
        long labels = left.stream().filter(piece -> isLabel(piece, usual)).count();
        return left.size() >= COLUMN && labels * LEAST_SHARE < left.size();
    }

    /** Whether it is the labels of a form's fields: the same few words again and again, entry by entry. */
    static boolean repeat(List<Piece> left) {
        Map<String, Long> counts =
                left.stream().collect(Collectors.groupingBy(Piece::text, TreeMap::new, Collectors.counting()));
        long again = counts.values().stream().filter(count -> count > 1).count();
        long lines = counts.values().stream()
                .filter(count -> count > 1)
                .mapToLong(count -> count)
                .sum();
        return again >= 2
                && lines >= 0.6 * left.size()
                && left.stream().noneMatch(piece -> piece.isDate() || !piece.isShort());
    }

    /**
     * Whether it is few short words of one print, far from each other as a rule: no column of text, though nothing but their place
     * sets them off. The narrow margin may have broken some of them.
     */
    static boolean areSparse(List<Piece> left) {
        List<List<Piece>> labels = lines(left);
        if (labels.size() < Gutter.FEW
                || labels.stream().anyMatch(label -> label.size() > MOST_LINES)
                || left.stream().anyMatch(line -> line.text().length() > SHORT)
                || left.stream()
                        .anyMatch(line -> Math.abs(line.size() - left.get(0).size()) > 0.6)) {
            return false;
        }
        double[] steps = new double[labels.size() - 1];
        for (int i = 1; i < labels.size(); i++) {
            steps[i - 1] =
                    labels.get(i).get(0).base() - labels.get(i - 1).get(0).base();
        }
        Arrays.sort(steps);
        return steps[steps.length / 2] > FAR * left.get(0).size();
    }

    /** Each label with its lines. */
    private static List<List<Piece>> lines(List<Piece> left) {
        List<List<Piece>> labels = new ArrayList<>();
        Piece above = null;
        for (Piece line : left) {
            if (above == null || line.base() - above.base() > LINE * line.size()) {
                labels.add(new ArrayList<>());
            }
            labels.get(labels.size() - 1).add(line);
            above = line;
        }
        return labels;
    }

    private static boolean isInLine(Piece piece, List<Piece> others) {
        return others.stream().anyMatch(piece::isBeside);
    }

    /** Of a heading that its narrow margin broke, the last line. */
    private static List<Piece> labels(List<Piece> left, List<Piece> right) {
        List<Piece> labels = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Piece piece = left.get(i);
            Piece next = i + 1 < left.size() ? left.get(i + 1) : null;
            boolean broken = next != null
                    && next.base() - piece.base() < LINE * piece.size()
                    && Math.abs(next.size() - piece.size()) < 0.6
                    && piece.bold()
                    && next.bold()
                    && isLabel(piece, right)
                    && isLabel(next, right);
            if (!broken) {
                labels.add(piece);
            }
        }
        return labels;
    }

    private static boolean isLabel(Piece piece, List<Piece> beside) {
        return piece.text().length() <= Gutter.LABEL
                && (piece.bold() || piece.isCapitals() || isLabel(piece, Gutter.usual(beside)));
    }

    /** @param usual the size of the print beside it */
    private static boolean isLabel(Piece piece, double usual) {
        return piece.text().length() <= Gutter.LABEL
                && (piece.bold() || piece.isCapitals() || piece.size() > 1.1 * usual);
    }
}
