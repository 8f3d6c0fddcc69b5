package dev.candour.firewall;

import java.util.Comparator;
import java.util.List;

/** Edits of one text that do not overlap; offsets of the edited text can be taken back to the text before. */
final class Edits {

    private final String before;
    private final List<Edit> edits;

    Edits(String before, List<Edit> edits) {
        this.before = before;
        this.edits = edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                .toList();
    }

    String before() {
        return before;
    }

    String after() {
        StringBuilder after = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            after.append(before, at, edit.start()).append(edit.with());
            at = edit.end();
        }
        return after.append(before.substring(at)).toString();
    }

    /** Whether something between two offsets of the text before was edited. */
    boolean touch(int from, int to) {
        return edits.stream().anyMatch(edit -> edit.touches(from, to));
    }

    /**
     * Where a place of the edited text stands in the text before.
     *
     * @param asEnd whether a place inside an edit means what lies behind it, and not what lies before it
     */
    int back(int offset, boolean asEnd) {
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.start() + shift;
            int end = start + edit.with().length();
            if (asEnd ? offset <= start : offset < start) {
                break;
            }
            if (asEnd ? offset <= end : offset < end) {
                return asEnd ? edit.end() : edit.start();
            }
            shift += edit.with().length() - (edit.end() - edit.start());
        }
        return offset - shift;
    }
}
