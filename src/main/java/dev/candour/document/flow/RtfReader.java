package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.Limits;
import dev.candour.document.flow.RtfState.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the groups and control words of Rich Text Format and hands what is seen to {@link RtfBlocks}. */
final class RtfReader implements RtfTokens.Sink {

    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("header", Part.HEADER),
            Map.entry("headerl", Part.HEADER),
            Map.entry("headerr", Part.HEADER),
            Map.entry("headerf", Part.HEADER),
            Map.entry("footer", Part.FOOTER),
            Map.entry("footerl", Part.FOOTER),
            Map.entry("footerr", Part.FOOTER),
            Map.entry("footerf", Part.FOOTER),
            Map.entry("fonttbl", Part.FONTS),
            Map.entry("colortbl", Part.COLOURS),
            Map.entry("stylesheet", Part.STYLES),
            Map.entry("listtext", Part.LIST_MARK),
            Map.entry("pntext", Part.LIST_MARK),
            Map.entry("fldinst", Part.FIELD));
    private static final Set<String> LEFT_OUT = Set.of(
            "info",
            "pict",
            "objdata",
            "nonshppict",
            "shprslt",
            "sn",
            "sv",
            "footnote",
            "annotation",
            "atnid",
            "atnauthor",
            "bkmkstart",
            "bkmkend",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "latentstyles",
            "xmlnstbl",
            "nesttableprops",
            "nonesttables",
            "template",
            "revtbl",
            "tc",
            "xe");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("bullet", "\u2022"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201C"),
            Map.entry("rdblquote", "\u201D"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("nestcell", "\t"),
            Map.entry("nestrow", "\n"));
    /** Twentieths of a point; a line of exactly this height shows nothing of its letters. */
    static final int FLAT = 60;
    /** Twentieths of a point to the left of the margin, beyond the edge of the paper. */
    private static final int AWAY = -4_000;

    private static final Pattern MAIL = Pattern.compile("mailto:([^\"\\s?}]+)");

    private final Deque<RtfState> states = new ArrayDeque<>();
    private final RtfTables tables = new RtfTables();
    private final RtfBlocks blocks = new RtfBlocks(tables);
    private RtfState state = new RtfState();
    private String mail = "";
    private int skipped;

    List<Block> blocks() {
        blocks.endAll(state);
        return blocks.all();
    }

    @Override
    public void open() {
        flush();
        if (states.size() > Limits.MOST_DEPTH) {
            throw new DocumentException(Kind.TOO_DEEP);
        }
        states.push(state);
        state = state.copy();
    }

    @Override
    public void close() {
        flush();
        if (states.isEmpty()) {
            return;
        }
        RtfState inner = state;
        state = states.pop();
        if (inner.part == Part.FIELD) {
            Matcher link = MAIL.matcher(tables.takeNote());
            mail = link.find() ? link.group(1) : mail;
        } else if (inner.part == Part.STYLES) {
            tables.endStyle(inner.style);
        } else if (inner.part != state.part && (inner.part == Part.HEADER || inner.part == Part.FOOTER)) {
            blocks.endParagraph(inner);
        }
    }

    @Override
    public void text(byte character) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        tables.add(character);
    }

    /** Bytes become characters when the font can no longer change between them. */
    private void flush() {
        say(tables.takeText(state.font));
    }

    private void say(String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (state.part) {
            case FIELD, STYLES -> tables.note(text);
            case COLOURS -> tables.colours(text);
            case BODY, HEADER, FOOTER, LIST_MARK -> blocks.say(text, state);
            default -> {}
        }
    }

    @Override
    public void word(String word, int number) {
        flush();
        skipped = word.equals("u") ? skipped : 0;
        if (word.equals("*")) {
            state.ignorable = true;
        } else if (PARTS.containsKey(word)) {
            state.part = state.part == Part.LEFT_OUT ? Part.LEFT_OUT : PARTS.get(word);
        } else if (LEFT_OUT.contains(word) || state.ignorable && !word.equals("shpinst") && !word.equals("cs")) {
            state.part = Part.LEFT_OUT;
        } else if (word.equals("u")) {
            say(String.valueOf((char) number));
            skipped = state.skip;
        } else if (SIGNS.containsKey(word)) {
            say(SIGNS.get(word));
        } else if (!paragraphs(word)) {
            format(word, number);
        }
        state.ignorable = word.equals("*");
    }

    private boolean paragraphs(String word) {
        if (!state.isBody()) {
            return false;
        }
        switch (word) {
            case "par", "sect", "page" -> {
                blocks.say(takeMail(), state);
                blocks.endParagraph(state);
            }
            case "cell" -> {
                blocks.say(takeMail(), state);
                blocks.endCell(state);
            }
            case "row" -> blocks.endRow();
            case "trowd" -> tables.beginRow();
            default -> {
                return false;
            }
        }
        return true;
    }

    private String takeMail() {
        String address = mail;
        mail = "";
        return address.isEmpty() || blocks.says("@") ? "" : " " + address;
    }

    private void format(String word, int number) {
        switch (word) {
            case "v" -> state.hidden = number != 0;
            case "deleted" -> state.deleted = number != 0;
            case "plain" -> state.plain();
            case "pard" -> state.paragraph();
            case "intbl" -> state.inTable = true;
            case "shptxt" -> state.inBox = true;
            case "cf" -> state.colour = number;
            case "fs" -> state.size = number;
            case "f" -> state.font = number;
            case "uc" -> state.skip = Math.max(0, number);
            case "s" -> state.style = number;
            case "outlinelevel" -> state.level = number >= 0 && number < 6 ? number + 1 : 0;
            case "strike", "striked" -> state.struck = number != 0;
            case "highlight", "cb", "chcbpat" -> state.marker = Math.max(0, number);
            case "cbpat" -> state.ground = Math.max(0, number);
            case "charscalex" -> state.scale = number;
            case "sl" -> state.gone |= number < -1 && number > -FLAT;
            case "li", "lin" -> state.gone |= number < AWAY;
            default -> tables.word(word, number, state);
        }
    }
}
