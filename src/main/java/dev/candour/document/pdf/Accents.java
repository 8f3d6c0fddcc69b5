package dev.candour.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts accents that are drawn by themselves onto their letters: the usual fonts of TeX have no "é", so that it draws "´" over
 * "e". The two stand next to each other in what is drawn, and over each other on the page.
 */
final class Accents {

    /** What TeX draws through an L to make it Polish. */
    static final String STROKE = "\u0337";

    private static final Map<String, String> STRUCK = Map.of("L", "\u0141", "l", "\u0142");

    private static final Map<Integer, Character> COMBINING = Map.ofEntries(
            Map.entry((int) '`', '\u0300'),
            Map.entry(0x00B4, '\u0301'),
            Map.entry(0x02CA, '\u0301'),
            Map.entry(0x02C6, '\u0302'),
            Map.entry((int) '^', '\u0302'),
            Map.entry(0x02DC, '\u0303'),
            Map.entry((int) '~', '\u0303'),
            Map.entry(0x00AF, '\u0304'),
            Map.entry(0x02D8, '\u0306'),
            Map.entry(0x02D9, '\u0307'),
            Map.entry(0x00A8, '\u0308'),
            Map.entry(0x02DA, '\u030A'),
            Map.entry(0x02DD, '\u030B'),
            Map.entry(0x02C7, '\u030C'),
            Map.entry(0x00B8, '\u0327'),
            Map.entry(0x02DB, '\u0328'),
            Map.entry(0x0337, '\u0337'));

    private Accents() {}

    /** @param glyphs in the order in which they are drawn */
    static List<Glyph> joined(List<Glyph> glyphs) {
        if (glyphs.stream().noneMatch(glyph -> accent(glyph) != 0)) {
            return glyphs;
        }
        List<Glyph> joined = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            Glyph behind = i + 1 < glyphs.size() ? accented(glyph, glyphs.get(i + 1)) : null;
            Glyph before = behind == null && !joined.isEmpty() ? accented(glyph, joined.get(joined.size() - 1)) : null;
            if (behind != null) {
                joined.add(behind);
                i++;
            } else if (before != null) {
                joined.set(joined.size() - 1, before);
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    private static char accent(Glyph glyph) {
        return glyph.text().codePointCount(0, glyph.text().length()) == 1
                ? COMBINING.getOrDefault(glyph.text().codePointAt(0), (char) 0)
                : 0;
    }

    /** The letter with the accent; null when the first is no accent over the second. */
    private static @Nullable Glyph accented(Glyph accent, Glyph letter) {
        char mark = accent(accent);
        double middle = (accent.left() + accent.right()) / 2;
        if (mark == 0
                || letter.text().length() != 1
                || middle < letter.left()
                || middle > letter.right()
                || Math.abs(accent.base() - letter.base()) > 0.5 * letter.size()) {
            return null;
        }
        String base = letter.text().equals("\u0131") ? "i" : letter.text();
        String whole = accent.text().equals(STROKE)
                ? STRUCK.getOrDefault(base, "")
                : Normalizer.normalize(base + mark, Normalizer.Form.NFC);
        return whole.length() == 1 && Character.isLetter(whole.charAt(0))
                ? new Glyph(
                        whole,
                        letter.left(),
                        letter.right(),
                        letter.base(),
                        letter.size(),
                        letter.turn(),
                        letter.bold(),
                        letter.face(),
                        letter.sight())
                : null;
    }
}
