package dev.candour.cli;

import java.util.Locale;

/** How far a batch is, shown to a person a few times a second. */
final class BatchProgress {

    private static final int WIDTH = 30;
    private static final long PAUSE = 200_000_000L;
    private static final double SECOND = 1e9;

    private final Terminal terminal;
    private final CommandWords words;
    private final long all;
    private final long before;
    private final long start = System.nanoTime();
    private long shown = start;
    private long done;

    /** @param all negative when nobody knows @param before lines that an earlier run has done */
    BatchProgress(Terminal terminal, CommandWords words, long all, long before) {
        this.words = words;
        this.terminal = terminal;
        this.all = all;
        this.before = before;
    }

    void step() {
        done++;
        if (terminal.attachedToPerson() && System.nanoTime() - shown > PAUSE) {
            shown = System.nanoTime();
            terminal.err().print("\r" + text());
        }
    }

    void done() {
        if (shown != start) {
            terminal.err().print("\r" + " ".repeat(text().length()) + "\r");
        }
    }

    String rate() {
        double seconds = (System.nanoTime() - start) / SECOND;
        return words.say(
                "batch.rate",
                "seconds",
                String.format(Locale.ENGLISH, "%.1f", seconds),
                "each",
                String.format(Locale.ENGLISH, "%,.0f", done / seconds));
    }

    private String text() {
        long now = before + done;
        int full = all <= 0 ? 0 : (int) (WIDTH * now / all);
        String bar = all <= 0 ? "" : "█".repeat(full) + "░".repeat(WIDTH - full) + " ";
        return bar + String.format(Locale.ENGLISH, "%,d", now)
                + (all < 0 ? "" : String.format(Locale.ENGLISH, "/%,d", all)) + ", " + rate() + "    ";
    }
}
