package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Single dates within few lines that together name one title and one employer and tell nothing: "Usher" over "Larkspur Halls, 2019".
 * Nobody needs ranges beside them to see a position in that.
 */
final class SingleDateBlocks {

    private static final int MOST_BESIDE = 2;
    private static final int MOST_NAMED = 6;
    private static final Anchored YEAR = Anchored.of("\\b(?:19|20)\\d\\d\\b");

    private final Lexicon lexicon;
    private final String text;
    private final List<Line> lines;
    private final Map<Integer, DateRange> anchors;
    /** Whether a range stands on a line without a bullet: items then tell what was done. */
    private final boolean plainRanges;

    /** @param anchors the dates found so far, by index of the line within the section */
    SingleDateBlocks(Lexicon lexicon, String text, List<Line> lines, Map<Integer, DateRange> anchors) {
        this.lexicon = lexicon;
        this.text = text;
        this.lines = lines;
        this.anchors = Map.copyOf(anchors);
        this.plainRanges = anchors.entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue().range() && !lines.get(entry.getKey()).hasBullet());
    }

    boolean hold(Line line, DateRange date) {
        int index = line.in(lines);
        if (line.hasBullet() && plainRanges
                || LineShape.isRunningText(line)
                || Script.hasIdeograph(line.text())
                || !DateFrames.areSigns(line, date)) {
            return false;
        }
        List<Segment> dated = HeaderReader.segments(lexicon, text, line, date);
        int up = beside(index, -1);
        int down = beside(index, 1);
        for (int u = 0; u <= up; u++) {
            for (int d = 0; d <= down && opens(index - u); d++) {
                if (names(block(index, u, d, dated))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many lines right above or below say no more than names. */
    private int beside(int index, int step) {
        int count = 0;
        for (int at = index + step; at >= 0 && at < lines.size() && count < MOST_BESIDE && isPlain(at); at += step) {
            if (lines.get(at).hasBullet()) {
                return step < 0 && !lines.get(index).hasBullet() ? count + 1 : count;
            }
            count++;
        }
        return count;
    }

    private boolean isPlain(int index) {
        Line line = lines.get(index);
        return !line.isBlank()
                && !anchors.containsKey(index)
                && !LineShape.isRunningText(line)
                && !YEAR.isIn(line.text());
    }

    /** Whether nothing above can run on into a line. */
    private boolean opens(int index) {
        Line above = index == 0 ? null : lines.get(index - 1);
        return above == null
                || above.isBlank()
                || lines.get(index).isHeading()
                || lines.get(index).hasBullet()
                || lines.get(index).strong() && !above.strong()
                || above.hasBullet()
                || LineShape.isRunningText(above);
    }

    private List<Segment> block(int index, int up, int down, List<Segment> dated) {
        List<Segment> all = new ArrayList<>();
        for (int at = index - up; at <= index + down; at++) {
            all.addAll(at == index ? dated : HeaderReader.segments(lexicon, text, lines.get(at), null));
        }
        return all;
    }

    private static boolean names(List<Segment> parts) {
        Header header = Header.of(parts);
        long titles = parts.stream().filter(part -> part.is(Kind.TITLE)).count();
        return titles == 1
                && parts.stream().noneMatch(part -> NoPosts.areWonOrTaken(part.text()))
                && header.isComplete()
                && parts.size() <= MOST_NAMED
                && header.employer() != null
                && !header.employer().is(Kind.SKILL)
                && parts.stream().allMatch(SingleDateBlocks::isName);
    }

    private static boolean isName(Segment part) {
        return part.is(Kind.TITLE) || part.is(Kind.PLACE) || part.is(Kind.NOISE) || Suits.isName(part.bare());
    }
}
