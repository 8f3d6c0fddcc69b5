package dev.candour.html;

import dev.candour.letter.Letter;
import dev.candour.letter.Letter.Block;
import dev.candour.letter.Letter.Item;
import dev.candour.letter.Letter.Paragraph;
import dev.candour.letter.Letter.Part;
import dev.candour.letter.Letter.Point;
import dev.candour.letter.Letter.Quote;
import dev.candour.text.Messages;
import java.util.List;
import java.util.Map;

/** The letter to a candidate as a page to read or to print. */
public final class LetterPage {

    private final Letter letter;
    private final Messages words;
    private final Html html = new Html();

    private LetterPage(Letter letter) {
        this.letter = letter;
        this.words = Messages.of("letter", letter.language());
    }

    /** The same letter gives the same page. */
    public static String of(Letter letter) {
        return new LetterPage(letter).write();
    }

    private String write() {
        Sheet.begin(html, letter.language(), letter.title());
        html.open("main", "class", "letter").line();
        html.open("h1").foreign(letter.title()).close("h1").line();
        blocks(letter.opening());
        letter.parts().forEach(this::part);
        html.close("main").line();
        return Sheet.end(html);
    }

    private void part(Part part) {
        html.open("section").element("h2", part.title()).line();
        if (part.note() != null) {
            html.element("p", part.note(), "class", "note").line();
        }
        blocks(part.blocks());
        html.close("section").line();
    }

    private void blocks(List<Block> blocks) {
        boolean listed = false;
        for (Block block : blocks) {
            boolean item = block instanceof Item;
            if (item != listed) {
                toggle(item);
                listed = item;
            }
            block(block);
        }
        if (listed) {
            toggle(false);
        }
    }

    private void toggle(boolean open) {
        if (open) {
            html.open("ul").line();
        } else {
            html.close("ul").line();
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            html.open("p").foreign(paragraph.text()).close("p").line();
        } else if (block instanceof Item item) {
            html.open("li").foreign(item.text()).close("li").line();
        } else if (block instanceof Point point) {
            point(point);
        }
    }

    private void point(Point point) {
        html.open("div", "class", "point");
        html.open("h3").element("span", String.valueOf(point.number()), "class", "number");
        html.text(" ").foreign(point.name()).close("h3");
        point.lines().forEach(line -> html.open("p").foreign(line).close("p"));
        if (!point.quotes().isEmpty()) {
            html.open("ul", "class", "quotes");
            point.quotes().forEach(this::quote);
            if (point.more() > 0) {
                html.element("li", words.get("more", Map.of("count", point.more())));
            }
            html.close("ul");
        }
        html.close("div").line();
    }

    private void quote(Quote quote) {
        html.open("li").foreign(quote.place()).text(" ");
        html.open("q", "dir", "auto").foreign(quote.words()).close("q").close("li");
    }
}
