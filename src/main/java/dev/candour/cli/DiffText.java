package dev.candour.cli;

import dev.candour.rules.versions.VersionDiff;
import dev.candour.rules.versions.VersionDiff.FileChange;
import dev.candour.rules.versions.VersionDiff.Kind;
import dev.candour.rules.versions.VersionDiff.RuleChange;
import dev.candour.text.Inert;
import java.util.List;

/** What differs between two versions, rule by rule, as a person reads it. */
final class DiffText {

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String BOLD = "1";
    private static final int MOST_LINES = 40;

    private final boolean colours;
    private final StringBuilder text = new StringBuilder();

    private DiffText(boolean colours) {
        this.colours = colours;
    }

    static String of(VersionDiff diff, boolean colours) {
        DiffText text = new DiffText(colours);
        diff.rules().forEach(text::rule);
        diff.files().forEach(text::file);
        if (diff.isEmpty()) {
            text.line("No rule and no other file differs.");
        }
        return text.text.toString();
    }

    private void rule(RuleChange change) {
        String title = "%s rule \"%s\"  %s".formatted(word(change.kind()), change.rule(), places(change));
        line(paint(BOLD, Inert.line(title)));
        if (change.kind() == Kind.ADDED || change.kind() == Kind.REMOVED) {
            change.says().forEach(sentence -> line("  says: " + Inert.line(sentence)));
        }
        lines(change.removed(), change.added());
    }

    private static String places(RuleChange change) {
        String before = change.before();
        String after = change.after();
        return before == null || before.equals(after)
                ? "(" + after + ")"
                : after == null ? "(was " + before + ")" : "(" + after + ", was " + before + ")";
    }

    private void file(FileChange change) {
        line(paint(BOLD, Inert.line(word(change.kind()) + " " + change.file())));
        lines(change.removed(), change.added());
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
            case MOVED -> "moved";
        };
    }

    private void lines(List<String> removed, List<String> added) {
        lines("- ", RED, removed);
        lines("+ ", GREEN, added);
        line("");
    }

    private void lines(String sign, String colour, List<String> lines) {
        lines.stream().limit(MOST_LINES).forEach(one -> line(paint(colour, "  " + sign + Inert.lines(one))));
        if (lines.size() > MOST_LINES) {
            line("  " + sign + "... and " + (lines.size() - MOST_LINES) + " more lines");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String paint(String code, String line) {
        return colours ? "\u001B[" + code + "m" + line + "\u001B[0m" : line;
    }
}
