package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Headings;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** The lines above and below dates that may belong to the title block of their position. */
public final class TitleNeighbours {

    private static final int MOST_UP = 4;
    private static final int MOST_DOWN = 3;
    private static final int MOST_LABELLED = 6;

    private final Headings headings;
    private final List<Line> lines;
    private final Items beside;
    private final NamedLines named;
    private final IntFunction<List<Segment>> plain;
    private final TitleItems items;
    private final LabelsOfEach labels;
    private final SecondHeadings second;
    private final DatesOverHeading overHeading;
    private final HeadingOverDates overDatesHeading;
    /** Whether the section begins with a heading over one of a higher rank: "##### Elm News" over "#### Editor, 2019 - 2021". */
    private final boolean smallOverLarge;
    /** Whether the section begins with a line that is no heading: dates in headings stand below such lines then. */
    private final boolean linesOverDates;

    /**
     * Which items of lists belong to title blocks.
     *
     * @param titles the bullets under which titles stand
     * @param overDates the bullets of items that may stand right above dates without one
     * @param underDates whether the items below one that holds only dates name what it dates
     * @param regular the lines that stand around most dates in the same way
     */
    public record Items(Set<Character> titles, Set<Character> overDates, boolean underDates, RegularLines regular) {

        public Items(Set<Character> titles, Set<Character> overDates, boolean underDates) {
            this(titles, overDates, underDates, RegularLines.NONE);
        }
    }

    /** @param plain what a line names, by its index */
    TitleNeighbours(
            Lexicon lexicon,
            Headings headings,
            List<Line> lines,
            Items beside,
            NamedLines named,
            IntFunction<List<Segment>> plain) {
        this.headings = headings;
        this.lines = lines;
        this.beside = beside;
        this.named = named;
        this.plain = plain;
        this.items = new TitleItems(lexicon);
        this.labels = new LabelsOfEach(lexicon, lines, plain);
        this.second = new SecondHeadings(lines, headings);
        this.overDatesHeading = new HeadingOverDates(lines, this::names, plain);
        this.overHeading = new DatesOverHeading(lines, this::names, plain);
        this.smallOverLarge = isSmallOverLarge(lines);
        this.linesOverDates = lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> !line.isHeading() && !line.hasBullet() && fits(line))
                .isPresent();
    }

    private static boolean isSmallOverLarge(List<Line> lines) {
        List<Line> first =
                lines.stream().filter(line -> !line.isBlank()).limit(2).toList();
        return first.size() == 2
                && first.get(1).isHeading()
                && first.get(0).level() > first.get(1).level();
    }

    List<Integer> upward(int anchor, int limit, List<Segment> dated) {
        if (beside.regular().areBelowDates()) {
            return List.of();
        }
        List<Integer> regular = beside.regular().above(anchor);
        boolean opens = lines.get(anchor).isHeading() && dated.isEmpty() && !linesOverDates;
        if (opens && regular.stream().map(lines::get).noneMatch(line -> line.isHeading() || line.hasBullet())) {
            regular = List.of(); // the heading dates what stands below it
        }
        List<Integer> plainly = upwardPlainly(anchor, limit, dated);
        return regular.size() > plainly.size() ? regular : plainly;
    }

    private List<Integer> upwardPlainly(int anchor, int limit, List<Segment> dated) {
        List<Integer> taken = dated.isEmpty() ? TitleItems.below(lines, anchor, limit) : new ArrayList<>();
        if (!taken.isEmpty()) {
            return taken;
        }
        boolean belowHeading = lines.get(anchor).isHeading() && !(dated.isEmpty() && linesOverDates);
        boolean labelled = items.isLabelled(lines.get(anchor));
        int most = labelled ? MOST_LABELLED : MOST_UP;
        for (int i = anchor - 1; i >= limit && taken.size() < most; i--) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (taken.isEmpty() && isItemOver(line, lines.get(anchor), dated)) {
                taken.add(i);
                continue;
            }
            if (!belowHeading && items.isLabelled(line) && (lines.get(anchor).hasBullet() || labelled)) {
                taken.add(i);
                continue;
            }
            if (line.isHeading()
                    && lines.get(anchor).isHeading()
                    && line.level() > lines.get(anchor).level()
                    && !(taken.isEmpty() && smallOverLarge)) {
                break; // what stands below the heading of the position before
            }
            if (SentencesBeside.isAbove(lines, i, anchor, plain)) {
                break;
            }
            if (belowHeading
                    ? !line.isHeading()
                    : !fits(line) && !named.isCounted(line) || TitleItems.isOwn(line, lines.get(anchor))) {
                if (taken.isEmpty()
                        && !belowHeading
                        && line.hasBullet()
                        && (items.isTitleOver(line, plain.apply(i), dated)
                                || TitleItems.isEmployerOver(line, plain.apply(i), lines.get(anchor), dated))) {
                    taken.add(i);
                }
                int heading = belowHeading || !dated.isEmpty() ? -1 : overDatesHeading.above(anchor, limit);
                if (heading >= 0) {
                    taken.add(heading);
                }
                break;
            }
            taken.add(i);
            belowHeading |= line.isHeading();
            if (line.hasBullet() && beside.titles().contains(line.bullet())) {
                break;
            }
        }
        return taken;
    }

    private boolean isItemOver(Line item, Line anchor, List<Segment> dated) {
        return dated.isEmpty()
                && !anchor.hasBullet()
                && item.hasBullet()
                && beside.overDates().contains(item.bullet());
    }

    /** @param anchor the line of the dates, or the heading over them when they stand alone @param dated what it says beside them */
    List<Integer> downward(int from, int limit, Line anchor, List<Segment> dated) {
        List<Integer> taken = new ArrayList<>();
        int most = MOST_DOWN;
        for (int i = from; i < limit && taken.size() < most; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (items.isLabelled(line)) {
                taken.add(i);
                most = MOST_LABELLED;
                continue;
            }
            if (dated.isEmpty() && line.level() == anchor.level() && names(line)) {
                taken.add(i); // dates, employer and title, each a heading of its own
                continue;
            }
            if (beside.underDates()
                    && (dated.isEmpty()
                            ? ItemsBesideDates.isItemBelow(line, anchor)
                            : taken.isEmpty() && ItemsBesideDates.isHalfBelow(line, anchor))) {
                taken.add(i);
                continue;
            }
            if (line.hasBullet() && line.indent() < lines.get(from - 1).indent()) {
                break; // the item behind the one that holds the dates
            }
            if (line.hasBullet() || line.isHeading()) {
                if (taken.isEmpty()
                        && !line.isUnnaming()
                        && !LineShape.isTold(line)
                        && (belongsBelow(line, plain.apply(i), anchor, dated)
                                || isOverDuties(i, limit, anchor, dated))) {
                    taken.add(i);
                }
                break;
            }
            if (!fits(line)) {
                if (taken.isEmpty() && opensWithTitle(i)) {
                    taken.add(i);
                }
                break;
            }
            if (SentencesBeside.isBelow(line, plain.apply(i), dated)) {
                break;
            }
            taken.add(i);
            most += most < MOST_LABELLED && TitleItems.isAside(plain.apply(i)) ? 1 : 0;
        }
        return taken;
    }

    List<Integer> belowDates(int from, int limit) {
        int heading = overHeading.heading(from, limit);
        if (heading < 0) {
            return List.of();
        }
        List<Integer> taken = new ArrayList<>(List.of(heading));
        List<Integer> more = downward(heading + 1, limit, lines.get(heading), plain.apply(heading));
        taken.addAll(more.isEmpty() ? overHeading.nameBelow(heading, limit) : more);
        return taken;
    }

    /** "* 2019 - 2021: Usher" over "  * UVT" over "  * Duties included: ...", or over nothing else. */
    private boolean isOverDuties(int index, int limit, Line anchor, List<Segment> dated) {
        int next = index + 1;
        while (next < limit && lines.get(next).isBlank()) {
            next++;
        }
        boolean last = next >= limit || lines.get(next).indent() <= anchor.indent();
        return TitleItems.isNameBelow(lines.get(index), plain.apply(index), anchor, dated)
                && (last || headings.isDuties(lines.get(next).text()));
    }

    private boolean belongsBelow(Line line, List<Segment> segments, Line anchor, List<Segment> dated) {
        if (line.isHeading() && !anchor.isHeading()) {
            return names(line) && TitleItems.isTitleBelow(segments, dated);
        }
        if (line.isHeading()) {
            return names(line)
                    && (TitleItems.isSecondHeading(line, segments, anchor, dated)
                            || second.names(line, segments, anchor, dated));
        }
        return items.complements(line, segments, anchor, dated);
    }

    /** "Senior Researcher. Interviews, usability tests and surveys." begins with a title. */
    private boolean opensWithTitle(int index) {
        return LineShape.isRunningText(lines.get(index))
                && !LineShape.isTold(lines.get(index))
                && plain.apply(index).stream().anyMatch(segment -> segment.is(Segment.Kind.TITLE));
    }

    /** A heading that is none of a section. */
    private boolean names(Line line) {
        return line.isHeading() && fits(line) && !headings.isExact(line.text());
    }

    private boolean fits(Line line) {
        return !(line.hasBullet() && !beside.titles().contains(line.bullet()))
                && !LineShape.isTold(line)
                && (!LineShape.isRunningText(line) || !named.segments(line).isEmpty())
                && !headings.isLabel(line.text())
                && !labels.isOne(line)
                && !headings.opensProject(line.text());
    }
}
