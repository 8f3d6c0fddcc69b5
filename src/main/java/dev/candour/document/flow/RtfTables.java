package dev.candour.document.flow;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the head of a Rich Text file declares: fonts and their encodings, colours, styles; and the bytes not yet decoded. */
final class RtfTables {

    private static final Map<Integer, String> CHARSETS = Map.of(
            128,
            "windows-31j",
            129,
            "x-windows-949",
            134,
            "GBK",
            136,
            "Big5",
            161,
            "windows-1253",
            162,
            "windows-1254",
            204,
            "windows-1251",
            238,
            "windows-1250");
    private static final int SYMBOL = 2;

    private final Map<Integer, Integer> fonts = new HashMap<>();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final List<@Nullable CssColour> colours = new ArrayList<>();
    private final List<Integer> merges = new ArrayList<>();
    private final List<Integer> grounds = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder note = new StringBuilder();
    private Charset usual = charset("windows-1252");
    private int red = -1;
    private int green = -1;
    private int blue = -1;
    private int merge = 1;
    private int ground;
    private boolean flat;

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }

    void word(String word, int number, RtfState state) {
        switch (word) {
            case "ansicpg" -> usual = charset(number == 65001 ? "UTF-8" : number == 936 ? "GBK" : "windows-" + number);
            case "mac" -> usual = charset("x-MacRoman");
            case "fcharset" -> fonts.put(state.font, number);
            case "red" -> red = number;
            case "green" -> green = number;
            case "blue" -> blue = number;
            case "clvmgf" -> merge = 2;
            case "clvmrg" -> merge = 0;
            case "clcbpat" -> ground = number;
            case "trrh" -> flat = number < -1 && number > -RtfReader.FLAT;
            case "cellx" -> {
                merges.add(merge);
                grounds.add(ground);
                merge = 1;
                ground = 0;
            }
            default -> {}
        }
    }

    void add(byte character) {
        bytes.write(character);
    }

    String takeText(int font) {
        if (bytes.size() == 0) {
            return "";
        }
        Integer declared = fonts.get(font);
        Charset charset = declared != null && CHARSETS.containsKey(declared) ? charset(CHARSETS.get(declared)) : usual;
        String text = bytes.toString(charset);
        bytes.reset();
        return declared != null && declared == SYMBOL ? text.replaceAll("[^\\s]", "\u2022") : text;
    }

    void note(String text) {
        note.append(text);
    }

    String takeNote() {
        String taken = note.toString();
        note.setLength(0);
        return taken;
    }

    void endStyle(int style) {
        String name = takeNote().strip().toLowerCase(Locale.ROOT);
        if (name.matches("heading [1-6];?")) {
            levels.put(style, name.charAt(8) - '0');
        }
    }

    int level(RtfState state) {
        return state.level > 0 ? state.level : levels.getOrDefault(state.style, 0);
    }

    /** A semicolon ends a colour; the first one is the reader's own. */
    void colours(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ';') {
                colours.add(red < 0 || green < 0 || blue < 0 ? null : new CssColour(red, green, blue, 1));
                red = green = blue = -1;
            }
        }
    }

    /** How letters look. @param cell the number of the cell of a table that they stand in */
    Look look(RtfState state, int cell) {
        return new Look(colour(state.colour), ground(state, cell));
    }

    private @Nullable CssColour ground(RtfState state, int cell) {
        if (state.marker > 0 || state.ground > 0) {
            return colour(state.marker > 0 ? state.marker : state.ground);
        }
        if (state.inTable) {
            return cell < grounds.size() ? colour(grounds.get(cell)) : null;
        }
        return state.inBox ? null : CssColour.WHITE;
    }

    private @Nullable CssColour colour(int number) {
        return number > 0 && number < colours.size() ? colours.get(number) : null;
    }

    void beginRow() {
        merges.clear();
        grounds.clear();
        flat = false;
    }

    boolean isFlat() {
        return flat;
    }

    /** Over how many rows each cell of the row reaches, as {@link Block.Cell} says. */
    List<Integer> merges() {
        return merges;
    }
}
