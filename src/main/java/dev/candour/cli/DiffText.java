package dev.candour.cli;

import dev.candour.rules.versions.VersionDiff;
import dev.candour.rules.versions.VersionDiff.FileChange;
import dev.candour.rules.versions.VersionDiff.Kind;
import dev.candour.rules.versions.VersionDiff.RuleChange;
import dev.candour.text.Inert;
import java.util.List;
import java.util.Locale;

/** What differs between two versions, rule by rule, as a person reads it. */
final class DiffText {

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String BOLD = "1";
    private static final int MOST_LINES = 40;

    private final CommandWords words;
    private final boolean colours;
    private final StringBuilder text = new StringBuilder();

    private DiffText(CommandWords words, boolean colours) {
        this.words = words;
        this.colours = colours;
    }

    static String of(VersionDiff diff, CommandWords words, boolean colours) {
        DiffText text = new DiffText(words, colours);
        diff.rules().forEach(text::rule);
        diff.files().forEach(text::file);
        if (diff.isEmpty()) {
            text.line(words.say("versions.same"));
        }
        return text.text.toString();
    }

    private void rule(RuleChange change) {
        String title = words.say(
                "versions.rule", "kind", word(change.kind()), "rule", change.rule(), "places", places(change));
        line(paint(BOLD, Inert.line(title)));
        if (change.kind() == Kind.ADDED || change.kind() == Kind.REMOVED) {
            change.says().forEach(sentence -> line("  " + words.say("versions.says", "text", sentence)));
        }
        lines(change.removed(), change.added());
    }

    private String places(RuleChange change) {
        String before = change.before();
        String after = change.after();
        return before == null || before.equals(after)
                ? words.say("versions.at", "place", String.valueOf(after))
                : after == null
                        ? words.say("versions.was", "place", before)
                        : words.say("versions.moved-from", "place", after, "before", before);
    }

    private void file(FileChange change) {
        line(paint(BOLD, Inert.line(word(change.kind()) + " " + change.file())));
        lines(change.removed(), change.added());
    }

    private String word(Kind kind) {
        return words.say("versions." + kind.name().toLowerCase(Locale.ROOT));
    }

    private void lines(List<String> removed, List<String> added) {
        lines("- ", RED, removed);
        lines("+ ", GREEN, added);
        line("");
    }

    private void lines(String sign, String colour, List<String> lines) {
        lines.stream().limit(MOST_LINES).forEach(one -> line(paint(colour, "  " + sign + Inert.lines(one))));
        if (lines.size() > MOST_LINES) {
            line("  " + sign + words.say("versions.more", "count", lines.size() - MOST_LINES));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String paint(String code, String line) {
        return colours ? "\u001B[" + code + "m" + line + "\u001B[0m" : line;
    }
}
