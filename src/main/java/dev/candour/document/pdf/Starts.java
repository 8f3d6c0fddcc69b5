package dev.candour.document.pdf;

import java.util.Arrays;
import java.util.List;

/** Where many lines of a page begin, right of its margin: columns, however narrow the white space before them. */
final class Starts {

    /** Before anything is known: every gap that is wide enough may be one. */
    static final Starts ANY = new Starts(new double[] {Double.NaN});

    /** Points that beginnings of one column differ by: signs have more or less white of their own. */
    private static final double NEAR = 1.2;
    /** Lines; fewer begin at one place by chance. */
    private static final int FEW = 4;

    private final double[] places;

    private Starts(double[] sorted) {
        this.places = sorted;
    }

    static Starts of(List<Piece> pieces) {
        double[] lefts = pieces.stream().mapToDouble(Piece::left).sorted().toArray();
        return new Starts(Arrays.stream(lefts)
                .filter(place -> lefts.length > 0 && place > lefts[0] + NEAR)
                .filter(place -> count(lefts, place) >= FEW)
                .toArray());
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
