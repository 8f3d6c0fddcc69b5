package dev.candour.resume.career;

import dev.candour.resume.text.Anchored;

/** A row of a table that begins with dates: two names, and what was done in a cell of its own, however long it is. */
final class DatedRow {

    private static final Anchored CELLS =
            Anchored.of("\\s*(?:\\t|\\|)[^\\t|]{2,50}(?:\\t|\\|)[^\\t|]{2,50}(?:\\t|\\|)[^\\t|]{2,}");

    private DatedRow() {}

    /** @param behind what stands behind the dates on their line */
    static boolean is(String behind) {
        return CELLS.opens(behind);
    }
}
