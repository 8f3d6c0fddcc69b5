package dev.candour.document.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where many lines of a page begin, right of its margin: columns, however narrow the white space before them. */
final class Starts {

    /** Before anything is known: every gap that is wide enough may be one. */
    static final Starts ANY = new Starts(new double[] {Double.NaN});

    /** Points that beginnings of one column differ by: signs have more or less white of their own. */
    private static final double NEAR = 1.2;
    /** Lines; fewer begin at one place by chance. */
    private static final int FEW = 4;
    /** In ems; words of one line stand closer. */
    private static final double WIDE = 0.5;
    /** In ems; what differs by more is another row. */
    private static final double ROW = 0.5;

    private final double[] places;

    private Starts(double[] sorted) {
        this.places = sorted;
    }

    /** @param pieces row by row, each from left to right */
    static Starts of(List<Piece> pieces) {
        double[] lefts = pieces.stream().mapToDouble(Piece::left).sorted().toArray();
        double[] clear = IntStream.range(0, pieces.size())
                .filter(i -> isClear(pieces, i))
                .mapToDouble(i -> pieces.get(i).left())
                .sorted()
                .toArray();
        return new Starts(Arrays.stream(lefts)
                .filter(place -> lefts.length > 0 && place > lefts[0] + NEAR)
                .filter(place -> count(lefts, place) >= FEW && count(clear, place) > 0)
                .toArray());
    }

    /** Whether it stands apart from what is left of it, if anything is: behind one word that is repeated, all lines go on at one place. */
    private static boolean isClear(List<Piece> pieces, int index) {
        Piece piece = pieces.get(index);
        Piece before = index == 0 ? null : pieces.get(index - 1);
        double gap = before == null || Math.abs(before.base() - piece.base()) > ROW * piece.size()
                ? Double.POSITIVE_INFINITY
                : piece.left() - before.right();
        return gap < 0 || gap > WIDE * piece.size();
    }

    boolean isAt(double place) {
        return this == ANY || isKnownAt(place);
    }

    boolean isKnownAt(double place) {
        return count(places, place) > 0;
    }

    private static int count(double[] sorted, double place) {
        return from(sorted, place + NEAR) - from(sorted, place - NEAR);
    }

    private static int from(double[] sorted, double place) {
        int at = Arrays.binarySearch(sorted, place);
        return at < 0 ? -at - 1 : at;
    }
}
