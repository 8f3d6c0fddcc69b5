package dev.candour.document;

/** A document gives no text; says why, and nothing of what the document holds. */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no text. */
    public enum Kind {
        /** It opens with a password only. */
        ENCRYPTED,
        /** It holds pictures of text: a scan. */
        NO_TEXT_LAYER,
        /** It is a folder of files within a PDF, and shows none of them. */
        PORTFOLIO,
        /** It is a form that draws itself only in the program that made it. */
        XFA_FORM,
        /** It is well formed and says nothing. */
        EMPTY,
        /** It starts like its format and cannot be read on. */
        DAMAGED,
        /** It has more pages than {@link Limits#MOST_PAGES}. */
        TOO_MANY_PAGES,
        /** It gives more text, or unpacks to more bytes, than any résumé. */
        TOO_MUCH,
        /** It is nested deeper than {@link Limits#MOST_DEPTH}. */
        TOO_DEEP,
        /** It took longer than {@link Limits#MOST_TIME}. */
        TOO_SLOW
    }

    private final Kind kind;

    public DocumentException(Kind kind) {
        super("document: " + kind);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
