package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages one after the other that share their columns: a column goes on in the same column of the next page, so that the main one
 * is read over all of them, and then the one at its side.
 */
final class Spread {

    /**
     * What is read of a page without a break.
     *
     * @param page from 0
     * @param begins whether it is the first of its page
     * @param ends whether nothing else of the page's columns comes behind it
     */
    record Stretch(int page, List<Piece> pieces, boolean begins, boolean ends) {}

    private final List<Stretch> first = new ArrayList<>();
    private final List<Stretch> second = new ArrayList<>();
    private final List<Stretch> below = new ArrayList<>();
    private final SideBar columns;

    private Spread(int page, SideBar columns) {
        this.columns = columns;
        add(page, columns.left(), columns.right());
    }

    /** Everything that the pages say, in the order of reading. */
    static List<Stretch> read(List<List<Piece>> pages, List<Drawn> drawn) {
        List<Stretch> read = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Optional<SideBar> columns =
                    i + 1 < pages.size() ? SideBar.of(pages.get(i), drawn.get(i)) : Optional.empty();
            int end = columns.isPresent() ? over(i, pages, drawn, columns.get(), read) : i;
            if (end == i) {
                read.add(new Stretch(i, pages.get(i), true, true));
            } else {
                i = end;
            }
        }
        return read;
    }

    /** The last page of those that share the columns of one; nothing is read when there are no others. */
    private static int over(int from, List<List<Piece>> pages, List<Drawn> drawn, SideBar columns, List<Stretch> read) {
        Spread spread = new Spread(from, columns);
        int last = from;
        while (last + 1 < pages.size()
                && spread.below.isEmpty()
                && spread.takes(last + 1, pages.get(last + 1), drawn.get(last + 1))) {
            last++;
        }
        if (last > from) {
            read.add(new Stretch(from, columns.above(), true, false));
            read.addAll(spread.first);
            read.addAll(spread.second);
            read.addAll(spread.below);
            for (int page = from; page <= last; page++) {
                read.add(new Stretch(page, List.of(), false, true));
            }
        }
        return last;
    }

    private boolean takes(int page, List<Piece> pieces, Drawn drawn) {
        Optional<SideBar> next = columns.next(pieces, drawn);
        next.ifPresent(found -> {
            add(page, found.left(), found.right());
            if (!found.below().isEmpty()) {
                below.add(new Stretch(page, found.below(), false, false));
            }
        });
        boolean alone = next.isEmpty() && columns.isGoneOnAlone(pieces);
        if (alone) {
            (columns.mainIsFirst() ? first : second).add(new Stretch(page, pieces, true, false));
        }
        return alone || next.isPresent();
    }

    private void add(int page, List<Piece> left, List<Piece> right) {
        boolean begins = !first.isEmpty();
        first.add(new Stretch(page, columns.rightIsFirst() ? right : left, begins, false));
        second.add(new Stretch(page, columns.rightIsFirst() ? left : right, false, false));
    }
}
