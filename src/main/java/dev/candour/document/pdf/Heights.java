package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts dates in a column of their own in line with what they date: beside a large title they often stand higher or lower. */
final class Heights {

    /** In ems of the larger print. */
    private static final double FAR = 1.7;
    /** So much of a column of dates is dates; the rest are places and headings. */
    private static final double MOST = 0.4;

    private static final double HARDLY = 0.1;

    private Heights() {}

    /** The rows of a page, or of a part of it, with dates where they belong. @param gutters its white spaces */
    static List<List<Piece>> levelled(List<List<Piece>> rows, List<Gutter> gutters) {
        return gutters.stream()
                .filter(gutter -> ofDates(gutter).isPresent())
                .max(Comparator.comparingInt(Gutter::strength).thenComparingDouble(one -> -one.x()))
                .map(gutter -> levelled(rows, gutter))
                .orElse(rows);
    }

    static boolean isDateAlone(List<Piece> row) {
        return row.size() == 1 && DateWords.only(row.get(0).text());
    }

    private static List<List<Piece>> levelled(List<List<Piece>> rows, Gutter gutter) {
        List<Piece> dates = ofDates(gutter).orElseThrow();
        List<Piece> dated = dates.equals(gutter.left()) ? gutter.right() : gutter.left();
        Set<Piece> others = new HashSet<>(dated);
        Set<Piece> ours = new HashSet<>(dates);
        List<Piece> all = new ArrayList<>();
        for (List<Piece> row : rows) {
            boolean stray = row.stream().noneMatch(others::contains);
            row.forEach(piece -> all.add(
                    stray && DateWords.only(piece.text()) && ours.contains(piece) ? levelled(piece, dated) : piece));
        }
        return Rows.of(all);
    }

    private static Piece levelled(Piece date, List<Piece> dated) {
        return dated.stream()
                .filter(piece -> distance(date, piece) < FAR * Math.max(date.size(), piece.size()))
                .min(Comparator.comparingDouble((Piece piece) -> distance(date, piece))
                        .thenComparingDouble(Piece::base))
                .map(piece -> new Piece(date.text(), date.left(), date.right(), piece.base(), date.size(), date.bold()))
                .orElse(date);
    }

    private static double distance(Piece date, Piece piece) {
        return Math.abs(date.base() - piece.base());
    }

    /** The side that says when, if the other one does not. */
    private static Optional<List<Piece>> ofDates(Gutter gutter) {
        List<Piece> left = gutter.left();
        List<Piece> right = gutter.right();
        if (areDates(left) && share(right) < HARDLY) {
            return Optional.of(left);
        }
        return areDates(right) && share(left) < HARDLY ? Optional.of(right) : Optional.empty();
    }

    static boolean areDates(List<Piece> side) {
        return share(side) >= MOST;
    }

    private static double share(List<Piece> side) {
        long dates = side.stream().filter(piece -> DateWords.only(piece.text())).count();
        return dates < 2 ? 0 : (double) dates / side.size();
    }
}
