package dev.candour.document.flow;

import dev.candour.document.DateWords;
import dev.candour.document.DocumentFormat;
import dev.candour.document.TextBuilder;
import dev.candour.document.TextDocument;
import dev.candour.document.flow.Block.Hidden;
import dev.candour.document.flow.Block.Paragraph;
import dev.candour.document.flow.Block.Table;
import java.util.List;
import java.util.regex.Pattern;

/** Writes blocks as text: a paragraph a line, tables as {@link TableLines} says. */
public final class FlowWriter {

    private static final int ENTRY = 3;
    private static final Pattern RUNS_ON =
            Pattern.compile("(?:[,&/–-]|\\b(?:of|the|at|and|for|in|with|to|by|on))\\s*$");

    private final TextBuilder text;

    public FlowWriter(TextBuilder text) {
        this.text = text;
    }

    static TextDocument document(DocumentFormat format, List<Block> blocks) {
        TextBuilder text = new TextBuilder();
        new FlowWriter(text).write(blocks);
        return text.build(format);
    }

    public void write(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                write(paragraph);
            } else if (block instanceof Hidden hidden) {
                text.hidden(hidden.words());
            } else if (block instanceof Table table) {
                write(table);
            }
        }
    }

    private void write(Paragraph paragraph) {
        if (paragraph.text().isEmpty()) {
            text.gap();
        } else if (paragraph.level() > 0) {
            heading(paragraph);
        } else {
            paragraph.text().lines().forEach(text::line);
        }
    }

    /** A heading broken over lines is one; where it names title, house and dates below each other, each is a line. */
    private void heading(Paragraph paragraph) {
        List<String> lines =
                paragraph.text().lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > 1
                && (lines.stream().skip(1).anyMatch(DateWords::holdYear) || areApart(paragraph.level(), lines))) {
            text.heading(lines.get(0), paragraph.level());
            lines.stream().skip(1).forEach(text::line);
        } else {
            text.heading(String.join(" ", lines), paragraph.level());
        }
    }

    /** "Clerk" over "Acme Ltd" in the heading of an entry; what runs on is one, and so are the headings of sections. */
    private static boolean areApart(int level, List<String> lines) {
        return level >= ENTRY
                && lines.stream().noneMatch(line -> RUNS_ON.matcher(line).find())
                && lines.stream()
                        .allMatch(line -> Character.isUpperCase(line.codePointAt(0))
                                || !Character.isLetter(line.codePointAt(0))
                                || Character.isIdeographic(line.codePointAt(0)));
    }

    private void write(Table table) {
        text.gap();
        for (Paragraph line : TableLines.of(table, text::hidden)) {
            write(line);
        }
        text.gap();
    }
}
