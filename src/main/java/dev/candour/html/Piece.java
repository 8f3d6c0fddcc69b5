package dev.candour.html;

import java.util.List;

/**
 * A part of one line of the text over which nothing changes.
 *
 * @param marks that cover it, the shortest first
 * @param hidden whether whoever opens the document does not see it
 */
record Piece(int start, int end, List<Mark> marks, boolean hidden) {

    /** The id of the piece on the page. */
    String id() {
        return "p" + start;
    }
}
