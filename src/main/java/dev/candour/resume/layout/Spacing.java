package dev.candour.resume.layout;

import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.List;

/** What the blank lines and the neighbours of a title block say for and against it. */
final class Spacing {

    private static final int BLANK = 6;

    private final List<Line> lines;
    private final boolean looselySpaced;

    /** @param looselySpaced whether every line is followed by a blank one */
    Spacing(List<Line> lines, boolean looselySpaced) {
        this.lines = lines;
        this.looselySpaced = looselySpaced;
    }

    /** Blank lines set things apart, unless every line is followed by one. */
    int blanks(List<Integer> indices, int last) {
        int cost = 0;
        for (int i = 1; i < indices.size(); i++) {
            int gap = indices.get(i) - indices.get(i - 1) - 1;
            boolean heading = lines.get(indices.get(i - 1)).isHeading();
            boolean below = indices.get(i - 1) >= last;
            cost += gap == 0 || heading ? 0 : looselySpaced ? 1 : (below ? 2 * BLANK : BLANK) * Math.min(gap, 3);
        }
        return cost;
    }

    /** A block whose first line may go on from the one above probably begins higher up, or lower down. */
    int openAbove(List<Integer> indices, int above) {
        int first = indices.get(0);
        return indices.size() > 1 && !starts(first, above, false) ? 5 : 0;
    }

    boolean starts(int index, int above, boolean within) {
        Line line = lines.get(index);
        if (within || index <= above || line.isHeading() || line.strong() || line.hasBullet()) {
            return true;
        }
        Line before = lines.get(index - 1);
        return before.isBlank() || before.hasBullet() || LineShape.isRunningText(before) || before.isHeading();
    }
}
