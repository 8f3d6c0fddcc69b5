package dev.candour.document.flow;

import dev.candour.document.DateWords;
import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Paragraph;
import dev.candour.document.flow.Block.Table;
import dev.candour.document.flow.Placed.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Boxes in the order in which a person reads the page that they stand on, whatever the order in which they were drawn: columns
 * whole, above them what stands over both; a date or a heading beside its box.
 */
final class PlacedBoxes {

    /** Points that boxes may overlap. */
    private static final double OVERLAP = 5;
    /** Points that the tops of boxes beside each other differ by. */
    private static final double LEVEL = 14;
    /** Characters of a date or a heading. */
    private static final int LABEL = 40;
    /** Boxes; more are a drawing. */
    private static final int MOST = 150;

    private PlacedBoxes() {}

    /** As they come, when it is not known where each of them stands. */
    static List<Block> inOrder(List<Placed> boxes) {
        List<Placed> left =
                boxes.stream().filter(box -> !box.blocks().isEmpty()).toList();
        boolean known = left.size() <= MOST && left.stream().allMatch(box -> box.place() != null);
        boolean alike = left.stream().map(PlacedBoxes::isOnPage).distinct().count() == 1;
        List<Block> blocks = new ArrayList<>();
        for (Placed box : known && alike && left.size() > 1 ? cut(labelled(left)) : left) {
            if (!blocks.isEmpty()) {
                blocks.add(new Paragraph("", 0));
            }
            blocks.addAll(box.blocks());
        }
        return blocks;
    }

    static boolean isOnPage(Placed box) {
        return box.place() != null && box.place().onPage();
    }

    private static Place place(Placed box) {
        return Objects.requireNonNull(box.place());
    }

    /** Dates and headings of boxes with the box beside them. */
    private static List<Placed> labelled(List<Placed> boxes) {
        List<Placed> left = new ArrayList<>(boxes);
        for (Placed label : boxes) {
            if (isDate(label)) {
                left.stream()
                        .filter(box -> box != label && !isDate(box) && isLevel(label, box) && isBeside(label, box))
                        .min(Comparator.comparingDouble(
                                box -> Math.abs(place(box).left() - place(label).left())))
                        .ifPresent(box -> {
                            left.remove(label);
                            left.set(left.indexOf(box), row(label, box));
                        });
            }
        }
        return left;
    }

    private static boolean isDate(Placed box) {
        String words = words(box);
        return words.length() <= LABEL && words.matches(".*(?:19|20)\\d\\d.*") && DateWords.only(words);
    }

    private static String words(Placed box) {
        return box.blocks().stream()
                .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : "?")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isLevel(Placed one, Placed other) {
        return Math.abs(place(one).top() - place(other).top()) < LEVEL;
    }

    private static boolean isBeside(Placed one, Placed other) {
        return place(one).right() < place(other).left() + OVERLAP
                || place(other).right() < place(one).left() + OVERLAP;
    }

    private static Placed row(Placed one, Placed other) {
        List<Placed> row =
                one.place() != null && place(one).left() < place(other).left()
                        ? List.of(one, other)
                        : List.of(other, one);
        Place a = place(one);
        Place b = place(other);
        return new Placed(
                new Place(
                        Math.min(a.left(), b.left()),
                        Math.min(a.top(), b.top()),
                        Math.max(a.right(), b.right()),
                        Math.max(a.bottom(), b.bottom()),
                        a.onPage()),
                List.of(new Table(List.of(
                        row.stream().map(box -> new Cell(box.blocks(), 1)).toList()))));
    }

    /** Into columns where white space parts them from top to bottom, or else into what stands above and below. */
    private static List<Placed> cut(List<Placed> boxes) {
        if (boxes.size() < 2) {
            return boxes;
        }
        List<Placed> across = sorted(boxes, Place::left);
        int column = gap(across, Place::left, Place::right);
        if (column > 0 && !areLabels(across.subList(0, column), across.subList(column, boxes.size()))) {
            return both(across, column);
        }
        List<Placed> down = sorted(boxes, Place::top);
        int row = gap(down, Place::top, Place::bottom);
        return row > 0 ? both(down, row) : down;
    }

    private static List<Placed> both(List<Placed> sorted, int at) {
        List<Placed> all = new ArrayList<>(cut(sorted.subList(0, at)));
        all.addAll(cut(sorted.subList(at, sorted.size())));
        return all;
    }

    private static List<Placed> sorted(List<Placed> boxes, Function<Place, Double> by) {
        return boxes.stream()
                .sorted(Comparator.comparing(box -> by.apply(place(box))))
                .toList();
    }

    /** The first box that begins where all before it have ended; 0 when there is none. */
    private static int gap(List<Placed> sorted, Function<Place, Double> from, Function<Place, Double> to) {
        double end = to.apply(place(sorted.get(0)));
        for (int i = 1; i < sorted.size(); i++) {
            if (from.apply(place(sorted.get(i))) > end - OVERLAP) {
                return i;
            }
            end = Math.max(end, to.apply(place(sorted.get(i))));
        }
        return 0;
    }

    /** Whether the left boxes only name the right ones, each beside its own. */
    private static boolean areLabels(List<Placed> left, List<Placed> right) {
        return left.size() > 1
                && left.stream()
                        .allMatch(box ->
                                words(box).length() <= LABEL && right.stream().anyMatch(other -> isLevel(box, other)));
    }
}
