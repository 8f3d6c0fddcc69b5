package dev.candour.document.pdf;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;

/** Counts the drawings within a page: one may draw others, and these draw it, and two calls in each come to no end. */
final class Drawings {

    /** Each sign of some fonts is one. */
    private static final int MOST = 50_000;

    private static final int DEEPEST = 30;

    private int entered;
    private int depth;

    void enter() {
        if (++entered > MOST || ++depth > DEEPEST) {
            throw new DocumentException(Kind.TOO_DEEP);
        }
    }

    void leave() {
        depth--;
    }
}
