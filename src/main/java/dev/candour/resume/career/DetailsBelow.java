package dev.candour.resume.career;

import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Below a table or a list of positions, headings may name their employers once more and tell what was done there. Those lines
 * belong to the first position with that employer, not to the last one of the list.
 */
final class DetailsBelow {

    private final List<Entry> entries;
    private final List<List<Line>> bodies = new ArrayList<>();

    private DetailsBelow(List<Entry> entries) {
        this.entries = entries;
        entries.forEach(entry -> bodies.add(new ArrayList<>()));
    }

    static List<Entry> assigned(List<Entry> entries) {
        return entries.size() < 2 ? entries : new DetailsBelow(entries).read();
    }

    private List<Entry> read() {
        for (int i = 0; i < entries.size(); i++) {
            int owner = i;
            for (Line line : entries.get(i).body()) {
                if (line.isHeading()) {
                    int named = named(line.text());
                    owner = named < 0 ? owner : named;
                }
                bodies.get(owner).add(line);
            }
        }
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            all.add(entries.get(i).withBody(bodies.get(i)));
        }
        return all;
    }

    /** The first position with the employer that a heading names, by all of its words or the first ones; -1 for none. */
    private int named(String heading) {
        String words = key(heading);
        for (int i = 0; i < entries.size() && !words.isEmpty(); i++) {
            Segment employer = entries.get(i).header().employer();
            String name = employer == null ? "" : key(employer.bare());
            if (name.equals(words) || name.startsWith(words + " ")) {
                return i;
            }
        }
        return -1;
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
