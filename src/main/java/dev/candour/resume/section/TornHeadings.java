package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Blanks;
import java.util.HashMap;
import java.util.Map;

/** Mends headings whose print left a gap in a word, as where its first letters have a colour of their own: "Pro jects". */
final class TornHeadings {

    /** Letters of the first part of a word; a longer one may be a word of its own. */
    private static final int LONGEST_PART = 4;

    private final Map<String, String> bySqueezed = new HashMap<>();

    TornHeadings(Map<String, Kind> kinds) {
        kinds.keySet().forEach(key -> bySqueezed.putIfAbsent(Blanks.none(key), key));
    }

    /** @param key in small letters @return the same key when no heading comes of it without its spaces */
    String mended(String key) {
        int space = key.indexOf(' ');
        return space > 0 && space <= LONGEST_PART ? bySqueezed.getOrDefault(Blanks.none(key), key) : key;
    }
}
