package dev.candour.cli;

/** How far a long command is; shown to a person only. */
final class Progress {

    private static final int WIDTH = 30;
    private static final int WORTH_SHOWING = 5;

    private final Terminal terminal;
    private final int all;
    private int done;

    Progress(Terminal terminal, int all) {
        this.terminal = terminal;
        this.all = all;
    }

    void step() {
        done++;
        if (shown()) {
            int full = WIDTH * done / all;
            String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
            terminal.err().print("\r" + bar + " " + done + "/" + all);
        }
    }

    void done() {
        if (shown()) {
            terminal.err().print("\r" + " ".repeat(WIDTH + 16) + "\r");
        }
    }

    private boolean shown() {
        return terminal.attachedToPerson() && all >= WORTH_SHOWING;
    }
}
