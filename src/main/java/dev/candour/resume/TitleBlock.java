package dev.candour.resume;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the lines around a position's dates that name its title, employer and place. */
final class TitleBlock {

    private static final int MOST_LINES = 4;

    private final Lexicon lexicon;
    private final Headings headings;
    private final String text;
    private final List<Line> lines;
    private final Set<Character> titleBullets;
    private final boolean looselySpaced;
    private final TreeMap<Integer, List<Segment>> block = new TreeMap<>();
    private Header header = Header.EMPTY;

    TitleBlock(
            Lexicon lexicon,
            Headings headings,
            String text,
            List<Line> lines,
            Set<Character> titleBullets,
            boolean looselySpaced) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.text = text;
        this.lines = lines;
        this.titleBullets = titleBullets;
        this.looselySpaced = looselySpaced;
    }

    /**
     * Fills the block around an anchor.
     *
     * @param above the first line that may belong to it
     * @param below behind the last line that may belong to it
     */
    void gather(int anchor, DateRange dates, int above, int below, boolean upwardFirst) {
        add(anchor, HeaderReader.segments(lexicon, text, lines.get(anchor), dates));
        if (Breaks.isBreak(lexicon, header)) {
            return;
        }
        int lastDateLine = anchor;
        while (lastDateLine + 1 < lines.size() && lines.get(lastDateLine + 1).start() < dates.end()) {
            lastDateLine++;
            add(lastDateLine, HeaderReader.segments(lexicon, text, lines.get(lastDateLine), dates));
        }
        if (upwardFirst) {
            upward(anchor - 1, above);
            downward(lastDateLine + 1, below);
        } else {
            downward(lastDateLine + 1, below);
            upward(anchor - 1, above);
        }
    }

    private void upward(int from, int limit) {
        int taken = 0;
        boolean belowHeading = lines.get(from + 1).isHeading();
        for (int i = from; i >= limit && taken < MOST_LINES && !isClosedAbove(i); i--) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                if (!looselySpaced && header.certainty() > 0 && !headingAbove(i, limit)) {
                    return;
                }
                continue;
            }
            boolean belongs = belowHeading ? line.isHeading() : fits(line) && !isOwnItem(line);
            if (!belongs || !take(i, startsBlock(i) || saysNothing() || isBelowTitle(i))) {
                return;
            }
            taken++;
            belowHeading |= line.isHeading();
            if (titleBullets.contains(line.bullet()) && line.hasBullet()) {
                return;
            }
        }
    }
    /** Over an item of a list, another item of one is something else. */
    private boolean isOwnItem(Line line) {
        Line anchor = lines.get(block.firstKey());
        return line.hasBullet()
                && anchor.hasBullet()
                && (line.bullet() == anchor.bullet() || line.indent() >= anchor.indent());
    }

    /** A name behind a title may be a department: a company on the line directly above is the employer. */
    private boolean isClosedAbove(int index) {
        if (!header.isComplete() || header.certainty() == 3) {
            return header.isComplete();
        }
        Segment title = header.title();
        Segment employer = header.employer();
        boolean behind = title != null
                && employer != null
                && title.line() == employer.line()
                && title.span().start() < employer.span().start();
        if (!behind || lines.get(index).isBlank() || !startsBlock(index)) {
            return true;
        }
        Header above = Header.of(HeaderReader.segments(lexicon, text, lines.get(index), null));
        return above.certainty() < 3 || above.hasTitle();
    }

    private boolean headingAbove(int from, int limit) {
        for (int i = from; i >= limit; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).isHeading();
            }
        }
        return false;
    }

    /** Above dates that stand alone there must be a title or an employer. */
    private boolean saysNothing() {
        return !header.hasTitle() && header.certainty() == 0;
    }

    private boolean isBelowTitle(int index) {
        Line above = lines.get(Math.max(0, index - 1));
        return index > 0
                && fits(above)
                && Header.of(HeaderReader.segments(lexicon, text, above, null)).hasTitle();
    }

    /** Whether what stands above a line cannot run on into it. */
    private boolean startsBlock(int index) {
        Line line = lines.get(index);
        if (index == 0 || line.isHeading() || line.strong() || line.hasBullet()) {
            return true;
        }
        Line above = lines.get(index - 1);
        return above.isBlank() || above.hasBullet() || LineShape.isRunningText(above) || above.isHeading();
    }

    private void downward(int from, int limit) {
        int taken = 0;
        for (int i = from; i < limit && taken < 3; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                if (!looselySpaced && taken > 0) {
                    return;
                }
                continue;
            }
            if (!fits(line) || line.hasBullet() || line.isHeading() || !take(i, taken == 0 && namesOne(line))) {
                return;
            }
            taken++;
        }
    }

    private boolean fits(Line line) {
        boolean bulleted = line.hasBullet() && !titleBullets.contains(line.bullet());
        return !bulleted
                && !LineShape.isRunningText(line)
                && !headings.isLabel(line.text())
                && !headings.opensProject(line.text());
    }

    /** Takes a line that says something new. */
    private boolean take(int index, boolean mayNameEmployer) {
        List<Segment> segments = HeaderReader.segments(lexicon, text, lines.get(index), null);
        Header alone = Header.of(segments);
        boolean newTitle = !header.hasTitle() && alone.hasTitle() || isTitleAbove(index, segments);
        boolean newEmployer = alone.certainty() > header.certainty()
                && (alone.certainty() == 3 || mayNameEmployer && (alone.hasTitle() || segments.size() <= 3));
        if (!newTitle && !newEmployer && !alone.isOnlyAside()) {
            return false;
        }
        add(index, segments);
        return true;
    }

    /** In a list of one part, standing over an employer without a title, a short name is the title. */
    private boolean isTitleAbove(int index, List<Segment> segments) {
        return header.title() == null
                && header.certainty() >= 2
                && index < block.firstKey()
                && startsBlock(index)
                && !lines.get(index).hasBullet()
                && segments.size() == 1
                && TitleShape.mayBeTitle(segments.get(0));
    }

    /** Whether a line below names one thing, with a place at most: a list of keywords names no employer. */
    private boolean namesOne(Line line) {
        List<Segment> segments = HeaderReader.segments(lexicon, text, line, null);
        long names = segments.stream()
                .filter(segment -> segment.is(Segment.Kind.OTHER) || segment.is(Segment.Kind.SKILL))
                .count();
        boolean skills = segments.stream().anyMatch(segment -> segment.is(Segment.Kind.SKILL));
        boolean lower = segments.stream()
                .filter(segment -> segment.is(Segment.Kind.OTHER))
                .anyMatch(segment -> Character.isLowerCase(segment.text().charAt(0)));
        return !lower && !(skills && names > 1) && names <= 2 && line.text().indexOf('、') < 0;
    }

    private void add(int index, List<Segment> segments) {
        block.put(index, segments);
        header = Header.of(block.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(segment -> segment.span().start()))
                .toList());
        preferCertain();
    }

    /** A name that only may be the employer gives way to a line that names one. */
    private void preferCertain() {
        if (header.certainty() == 1) {
            for (Map.Entry<Integer, List<Segment>> line : block.entrySet()) {
                Header alone = Header.of(line.getValue());
                if (alone.certainty() >= 2 && !alone.hasTitle()) {
                    header = new Header(header.title(), alone.employer(), 2, header.segments());
                    return;
                }
            }
        }
    }

    Header header() {
        return header;
    }

    int first() {
        return block.firstKey();
    }

    int last() {
        return block.lastKey();
    }

    List<Line> headerLines() {
        List<Line> all = new ArrayList<>();
        block.keySet().forEach(index -> all.add(lines.get(index)));
        return all;
    }
}
