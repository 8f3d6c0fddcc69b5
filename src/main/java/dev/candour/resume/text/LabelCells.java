package dev.candour.resume.text;

import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the colon that every reader knows behind the labels of a table of two columns: "Employer    Acme" and "Employer: Acme"
 * say the same. A document has such a table when several lines begin with a label of dates, of an employer or of a title. The text
 * keeps its length.
 */
final class LabelCells {

    private enum Kind {
        EMPLOYER,
        TITLE,
        DATE
    }

    private static final int LONGEST = 40;
    /** Lines; fewer are no table of two positions, and one of a single position has labels of all kinds. */
    private static final int FEW = 4;

    private static final class Known {
        static final Map<String, Kind> LABELS = labels();
    }

    private LabelCells() {}

    private static Map<String, Kind> labels() {
        WordLists words = Vocabulary.standard().words("titles");
        Map<String, Kind> labels = new HashMap<>();
        words.get("employer label").forEach(label -> labels.put(label.toLowerCase(Locale.ROOT), Kind.EMPLOYER));
        words.get("title label").forEach(label -> labels.put(label.toLowerCase(Locale.ROOT), Kind.TITLE));
        words.get("date label").forEach(label -> labels.put(label.toLowerCase(Locale.ROOT), Kind.DATE));
        return labels;
    }

    /** @return a text of the same length */
    static String over(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<Integer> behind = new ArrayList<>();
        int start = 0;
        int tab = -1;
        int tabs = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at == text.length() ? '\n' : text.charAt(at);
            if (c == '\t' && tabs++ == 0) {
                tab = at;
            } else if (c == '\n') {
                Kind kind = tabs == 1 ? kind(text, start, tab) : null;
                if (kind != null) {
                    kinds.add(kind);
                    behind.add(tab);
                }
                start = at + 1;
                tabs = 0;
            }
        }
        boolean table = behind.size() >= FEW && kinds.size() > 1 || kinds.size() == Kind.values().length;
        return table && kinds.contains(Kind.DATE) ? marked(text, behind) : text;
    }

    private static String marked(String text, List<Integer> behind) {
        StringBuilder marked = new StringBuilder(text);
        behind.forEach(tab -> marked.setCharAt(tab, ':'));
        return marked.toString();
    }

    /** What the words before the only tab of a line are the label of; null when they are none. */
    @Nullable
    private static Kind kind(String text, int start, int tab) {
        return tab == start || tab - start > LONGEST
                ? null
                : Known.LABELS.get(text.substring(start, tab).strip().toLowerCase(Locale.ROOT));
    }
}
