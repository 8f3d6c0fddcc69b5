package dev.candour.html;

import dev.candour.profile.ReadDocument.Part;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text, without their ends; counted from 1, as evidence counts them. */
final class TextLines {

    private final List<Part> lines = new ArrayList<>();

    TextLines(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Part(start, end));
            start = end + 1;
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(new Part(start, text.length()));
        }
    }

    List<Part> all() {
        return lines;
    }

    /** The line of an offset. */
    int at(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** The id of a line on the page. */
    static String id(int line) {
        return "L" + line;
    }
}
