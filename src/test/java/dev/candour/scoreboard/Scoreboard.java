package dev.candour.scoreboard;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints the board, and fails when a figure is under the recorded one; {@code -Dscoreboard.record=true} records. */
public final class Scoreboard {

    private Scoreboard() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Board board = Board.ofCorpus();
        out.println(new BoardText(board).text());
        if (Boolean.getBoolean("scoreboard.record")) {
            Recorded.of(board).write();
            out.println("Recorded in " + Recorded.FILE);
            return;
        }
        Comparison comparison = Comparison.of(board, Recorded.read());
        out.println(comparison.text());
        if (!comparison.passed()) {
            System.exit(1);
        }
    }
}
