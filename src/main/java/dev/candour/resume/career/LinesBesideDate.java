package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.List;
import java.util.Map;

/** Whether the lines above or below a single date that stands alone name a position, on one line or on two. */
final class LinesBesideDate {

    private final Lexicon lexicon;
    private final String text;
    private final List<Line> lines;
    private final Map<Integer, DateRange> anchors;

    /** @param anchors the dates found so far, by index of the line within the section */
    LinesBesideDate(Lexicon lexicon, String text, List<Line> lines, Map<Integer, DateRange> anchors) {
        this.lexicon = lexicon;
        this.text = text;
        this.lines = lines;
        this.anchors = anchors;
    }

    /** "Cashier, Elm Market" over "2019", on one line or on two */
    boolean isBelowPosition(Line line) {
        int index = line.in(lines) - 1;
        index -= index > 0 && lines.get(index).isBlank() ? 1 : 0;
        return isPosition(index, index)
                || (index < 2 || !anchors.containsKey(index - 2)) && isPosition(index - 1, index);
    }

    /** "Fall 2019" over "Teaching Assistant, Elm College", on one line or on two */
    boolean isAbovePosition(Line line) {
        int index = line.in(lines) + 1;
        boolean opens = index == 1 || lines.get(index - 2).isBlank();
        return opens && (isPosition(index, index) || isPosition(index, index + 1));
    }

    /** Whether lines without dates name a title and an employer and tell nothing. */
    private boolean isPosition(int first, int last) {
        if (first < 0 || last >= lines.size() || !isPlain(first) || !isPlain(last)) {
            return false;
        }
        Header header = header(first);
        return first == last
                ? header.isComplete()
                : !header.isComplete()
                        && !lines.get(first).hasBullet()
                        && !lines.get(last).hasBullet()
                        && isPair(header, header(last));
    }

    /** A title alone on one of two lines, and no title on the other. */
    private static boolean isPair(Header first, Header second) {
        return first.hasTitle() != second.hasTitle() && first.with(second).isComplete();
    }

    private Header header(int index) {
        return Header.of(HeaderReader.segments(lexicon, text, lines.get(index), null));
    }

    private boolean isPlain(int index) {
        return !lines.get(index).isBlank() && !anchors.containsKey(index) && !LineShape.isRunningText(lines.get(index));
    }
}
