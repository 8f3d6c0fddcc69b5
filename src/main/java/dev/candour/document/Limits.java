package dev.candour.document;

import java.time.Duration;

/** What a document may ask of the machine. A résumé comes nowhere near; a bomb does. */
public final class Limits {

    /** Bytes of a document as it was sent. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    /** Pages of a PDF. */
    public static final int MOST_PAGES = 200;
    /** UTF-16 units of the text that is taken out: four hundred pages of print. */
    public static final int MOST_CHARACTERS = 1_000_000;
    /** Lines of that text. */
    public static final int MOST_LINES = 20_000;
    /** Bytes that all parts of a packed document unpack to. */
    public static final int MOST_UNPACKED_BYTES = 64 * 1024 * 1024;
    /** Parts of a packed document. */
    public static final int MOST_PARTS = 5_000;
    /** Elements, groups or tables within each other; honest web pages come to about sixty. */
    public static final int MOST_DEPTH = 200;
    /** The processor's time for one document, after which its process is killed; 200 pages of print take two seconds. */
    public static final Duration MOST_TIME = Duration.ofSeconds(4);
    /** What may pass by the clock meanwhile: on a busy machine honest work waits. */
    public static final Duration MOST_WAITING = Duration.ofSeconds(12);
    /** Heap of that process, in megabytes. */
    public static final int MEGABYTES = 256;

    private Limits() {}
}
