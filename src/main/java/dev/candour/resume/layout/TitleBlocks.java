package dev.candour.resume.layout;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Asides;
import dev.candour.resume.header.Breaks;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Headings;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The lines around dates that may belong to the position's title block, and the ways to read them. */
public final class TitleBlocks {

    private static final int UNCLAIMED = 24;
    private static final int SURE = 60;

    private final Lexicon lexicon;
    private final String text;
    private final List<Line> lines;
    private final Spacing spacing;
    private final TitleNeighbours neighbours;
    private final RegularLines regular;
    private final NamedLines named;
    private final FieldOrHouse fields;
    private final Map<Integer, List<Segment>> plain = new HashMap<>();
    private final Map<Integer, List<Segment>> dated = new HashMap<>();
    /** The same lines are read again with the habits of the document; what may belong together stays the same. */
    private final Map<Integer, Surroundings> surroundings = new HashMap<>();

    private final Map<Segment, Suits> suits = new IdentityHashMap<>();

    public TitleBlocks(
            Lexicon lexicon,
            Headings headings,
            String text,
            List<Line> lines,
            TitleNeighbours.Items items,
            boolean looselySpaced) {
        this.lexicon = lexicon;
        this.text = text;
        this.lines = lines;
        this.spacing = new Spacing(lines, looselySpaced);
        this.named = new NamedLines(lexicon, text);
        this.fields = new FieldOrHouse(lexicon, text);
        this.regular = items.regular();
        this.neighbours = new TitleNeighbours(lexicon, headings, lines, items, named, this::plain);
    }

    /**
     * All readings of the lines around an anchor.
     *
     * @param above the first line that may belong to it
     * @param below behind the last line that may belong to it
     * @param datesFirst whether dates stand over what they date
     */
    List<Reading> around(int anchor, DateRange dates, int above, int below, boolean datesFirst, Habits habits) {
        Surroundings around = surroundings.get(anchor);
        if (around == null) {
            around = surroundings(anchor, dates, above, below, datesFirst);
            surroundings.put(anchor, around);
        }
        if (around.only() != null) {
            return List.of(around.only());
        }
        int last = lastDateLine(anchor, dates);
        List<Reading> readings = new ArrayList<>();
        for (Surroundings.Extent extent : around.extents()) {
            Reading reading = new Pairing(lexicon, text, extent.block(), habits).best(extent.up(), extent.down());
            boolean leaves = above == 0
                    ? leavesEmployer(reading, around.up(), last)
                    : extent.up() == 0 && reading.employer() != null && leavesPlaced(around.up(), above);
            readings.add(leaves ? reading.less(above == 0 ? UNCLAIMED : UNCLAIMED / 2) : reading);
        }
        return fields.told(readings);
    }

    private Surroundings surroundings(int anchor, DateRange dates, int above, int below, boolean datesFirst) {
        int last = lastDateLine(anchor, dates);
        Reading alone = alone(anchor, dates);
        if (Breaks.isBreak(lexicon, alone.header(text))) {
            return Surroundings.only(alone);
        }
        List<Segment> said = withoutLength(dated(anchor, dates));
        List<Integer> up = neighbours.upward(anchor, above, said);
        List<Integer> down = down(anchor, last, below, said, up);
        List<Integer> aside = datesFirst ? down : up;
        if (!aside.isEmpty() && isBreak(anchor, aside.get(0), dates)) {
            List<Integer> one = aside.subList(0, 1);
            Block block = datesFirst
                    ? block(anchor, last, dates, List.of(), one, above)
                    : block(anchor, last, dates, one, List.of(), above);
            return Surroundings.only(
                    new Reading(block, datesFirst ? 0 : 1, datesFirst ? 1 : 0, null, null, 0, Suits.NEVER));
        }
        List<Surroundings.Extent> extents = new ArrayList<>();
        for (int u = 0; u <= up.size(); u++) {
            for (int d = 0; d <= down.size(); d++) {
                extents.add(new Surroundings.Extent(
                        block(anchor, last, dates, up.subList(0, u), down.subList(0, d), above), u, d));
            }
        }
        return new Surroundings(up, extents, null);
    }

    /** "2019 - 2021 (2年3个月)" says no more than the dates. */
    private static List<Segment> withoutLength(List<Segment> dated) {
        boolean length = dated.stream().allMatch(part -> part.is(Segment.Kind.NOISE) && Asides.isLength(part.text()));
        return length ? List.of() : dated;
    }

    private List<Integer> down(int anchor, int last, int below, List<Segment> said, List<Integer> up) {
        List<Integer> regular = this.regular.below(last);
        List<Integer> plainly = downPlainly(anchor, last, below, said, up);
        return regular.size() > plainly.size() ? regular : plainly;
    }

    private List<Integer> downPlainly(int anchor, int last, int below, List<Segment> said, List<Integer> up) {
        boolean belowHeading = !up.isEmpty() && lines.get(up.get(0)).isHeading();
        int head = said.isEmpty() && belowHeading ? up.get(0) : anchor;
        List<Integer> down = neighbours.downward(last + 1, below, lines.get(head), head == anchor ? said : plain(head));
        return down.isEmpty() && said.isEmpty() && !belowHeading ? neighbours.belowDates(last + 1, below) : down;
    }

    /** Above the first dates a company belongs to nobody else: whoever takes one from below them leaves it behind. */
    private boolean leavesEmployer(Reading reading, List<Integer> up, int last) {
        Segment employer = reading.employer();
        return employer != null
                && employer.line() > lines.get(last).index()
                && up.stream()
                        .anyMatch(line -> plain(line).stream().anyMatch(part -> part.is(Segment.Kind.ORGANIZATION)));
    }

    /** "Elm Institute, Leeds" right above the dates, and behind what was told of the position before, belongs to nobody else either. */
    private boolean leavesPlaced(List<Integer> up, int above) {
        if (up.isEmpty()) {
            return false;
        }
        int index = up.get(0);
        List<Segment> named = plain(index);
        return named.size() > 1
                && named.get(0).is(Segment.Kind.ORGANIZATION)
                && named.subList(1, named.size()).stream().allMatch(part -> part.is(Segment.Kind.PLACE))
                && lines.subList(above, index).stream().anyMatch(LineShape::isRunningText);
    }

    /** Whether nothing stands above a line. */
    boolean opensSection(int index) {
        return lines.subList(0, index).stream().allMatch(Line::isBlank);
    }

    /** "Elm University, Leeds" right above a line tells that this one names a part of it. */
    boolean isBelowEmployer(int index) {
        List<Segment> above = index == 0 || lines.get(index - 1).isBlank() ? List.of() : plain(index - 1);
        return !above.isEmpty()
                && above.get(0).is(Segment.Kind.ORGANIZATION)
                && above.size() <= 4
                && above.stream().skip(1).allMatch(part -> part.is(Segment.Kind.PLACE) || part.is(Segment.Kind.OTHER));
    }

    /** The line of an employer with the time of all roles below it. */
    Reading span(int anchor, DateRange dates, Segment employer) {
        Block block = block(anchor, lastDateLine(anchor, dates), dates, List.of(), List.of(), anchor);
        return new Reading(block, 0, 0, null, employer, SURE, Suits.NEVER);
    }

    Reading alone(int anchor, DateRange dates) {
        Block block = block(anchor, lastDateLine(anchor, dates), dates, List.of(), List.of(), anchor);
        return new Pairing(lexicon, text, block, Habits.NONE).best(0, 0);
    }

    /** What lines say together that hold no dates. */
    public Reading undated(List<Integer> indices) {
        List<Block.Part> parts = new ArrayList<>();
        for (int i = 0; i < indices.size(); i++) {
            addParts(parts, plain(indices.get(i)), i, true);
        }
        Block block = new Block(List.copyOf(indices), List.copyOf(parts), 0);
        return new Pairing(lexicon, text, block, Habits.NONE).best(0, indices.size() - 1);
    }

    /** @param first the first line with dates */
    Habits habits(List<Reading> readings, int first) {
        return Habits.of(readings, lexicon, TableColumns.above(lexicon, lines, first), text);
    }

    private int lastDateLine(int anchor, DateRange dates) {
        int last = anchor;
        while (last + 1 < lines.size() && lines.get(last + 1).start() < dates.end()) {
            last++;
        }
        return last;
    }

    /** Whether dates that stand alone are those of time off work, which the line beside them names. */
    private boolean isBreak(int anchor, int index, DateRange dates) {
        return dated(anchor, dates).isEmpty()
                && lexicon.opensBreak(lines.get(index).text());
    }

    private Block block(int anchor, int last, DateRange dates, List<Integer> up, List<Integer> down, int above) {
        List<Integer> indices = new ArrayList<>();
        List<Block.Part> parts = new ArrayList<>();
        for (int i = up.size() - 1; i >= 0; i--) {
            indices.add(up.get(i));
            addParts(parts, plain(up.get(i)), -i - 1, spacing.starts(up.get(i), above, i + 1 < up.size()));
        }
        for (int i = anchor; i <= last; i++) {
            indices.add(i);
            addParts(parts, dated(i, dates), 0, true);
        }
        for (int i = 0; i < down.size(); i++) {
            indices.add(down.get(i));
            addParts(parts, plain(down.get(i)), i + 1, true);
        }
        return new Block(
                List.copyOf(indices),
                List.copyOf(parts),
                spacing.blanks(indices, last) + spacing.openAbove(indices, above));
    }

    private void addParts(List<Block.Part> parts, List<Segment> segments, int offset, boolean starts) {
        Block.Part before = null;
        for (Segment one : segments) {
            Suits suit = suits.computeIfAbsent(one, segment -> Suits.of(segment, lexicon));
            before = before == null
                    ? new Block.Part(one, offset, 0, 0, 0, starts, segments.size(), suit)
                    : before.next(one, text, suit);
            parts.add(before);
        }
    }

    List<Segment> beside(int index, DateRange dates) {
        return dated(index, dates);
    }

    /** The segments of a line of dates; each line holds those of one anchor. */
    private List<Segment> dated(int index, DateRange dates) {
        return dated.computeIfAbsent(index, i -> HeaderReader.segments(lexicon, text, lines.get(i), dates));
    }

    private List<Segment> plain(int index) {
        return plain.computeIfAbsent(index, i -> {
            Line line = lines.get(i);
            List<Segment> whole = named.segments(line);
            return whole.isEmpty() ? Segments.of(lexicon, text, named.opening(line), line.index()) : whole;
        });
    }
}
