package dev.candour.letter;

import dev.candour.letter.Letter.Block;
import dev.candour.letter.Letter.Item;
import dev.candour.letter.Letter.Paragraph;
import dev.candour.letter.Letter.Part;
import dev.candour.letter.Letter.Point;
import dev.candour.letter.Letter.Quote;
import dev.candour.text.Messages;
import dev.candour.text.Width;
import java.util.List;
import java.util.Map;

/** The letter as plain text, to be sent by mail. */
public final class LetterText {

    private static final int WIDTH = 78;

    private final Messages words;
    private final StringBuilder out = new StringBuilder();
    private boolean afterPoint;

    private LetterText(Letter letter) {
        this.words = Messages.of("letter", letter.language());
    }

    public static String of(Letter letter) {
        return new LetterText(letter).write(letter);
    }

    private String write(Letter letter) {
        line(letter.title());
        line("=".repeat(Math.min(WIDTH, Width.of(letter.title()))));
        letter.opening().forEach(this::block);
        letter.parts().forEach(this::part);
        return out.toString();
    }

    private void part(Part part) {
        line("");
        line("");
        line(part.title());
        line("-".repeat(Math.min(WIDTH, Width.of(part.title()))));
        if (part.note() != null) {
            wrapped("", part.note());
        }
        afterPoint = false;
        part.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            line("");
            wrapped("", paragraph.text());
        } else if (block instanceof Item item) {
            if (afterPoint) {
                line("");
            }
            wrapped("  - ", item.text());
        } else if (block instanceof Point point) {
            point(point);
        }
        afterPoint = block instanceof Point;
    }

    private void point(Point point) {
        line("");
        String number = "%4s ".formatted("[" + point.number() + "]");
        wrapped(number, point.name());
        String indent = " ".repeat(number.length());
        point.lines().forEach(text -> wrapped(indent, text));
        point.quotes().forEach(quote -> wrapped(indent + "  ", said(quote)));
        if (point.more() > 0) {
            line(indent + "  " + words.get("more", Map.of("count", point.more())));
        }
    }

    private String said(Quote quote) {
        return words.get("quote", Map.of("place", quote.place(), "words", quote.words()));
    }

    private void wrapped(String indent, String text) {
        String hanging = " ".repeat(indent.length());
        List<String> lines = Width.wrap(text, WIDTH - indent.length());
        for (int index = 0; index < lines.size(); index++) {
            line((index == 0 ? indent : hanging) + lines.get(index));
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
