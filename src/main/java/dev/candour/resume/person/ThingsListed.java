package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.List;

/**
 * A list in the head of a document that says neither how to reach somebody nor anything behind a label is one of things ("• Garden
 * Walls", "• Stone Paths"), and two words in it are nobody's name.
 */
final class ThingsListed {

    private static final Anchored SAID = Anchored.of("[@:+\\d]");
    private static final int LEAST = 3;

    private ThingsListed() {}

    /** Whether a line is an item of such a list. */
    static boolean hold(List<Line> head, int index) {
        char bullet = head.get(index).bullet();
        if (!head.get(index).hasBullet()) {
            return false;
        }
        int from = index;
        while (from > 0 && head.get(from - 1).bullet() == bullet) {
            from--;
        }
        int to = index + 1;
        while (to < head.size() && head.get(to).bullet() == bullet) {
            to++;
        }
        return to - from >= LEAST && head.subList(from, to).stream().noneMatch(line -> SAID.isIn(line.text()));
    }
}
