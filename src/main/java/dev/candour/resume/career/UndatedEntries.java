package dev.candour.resume.career;

import dev.candour.resume.header.Asides;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds positions without dates: a heading, a line in bold or a line that names both a title and an employer. */
final class UndatedEntries {

    /** What a form asks for besides, where it is no label that is known. */
    private static final Anchored DETAIL = Anchored.of("(?:时间|日期|期间|地点|内容|描述|职责|业绩|规模|性质|行业|薪资|备注|说明|简介)$");

    private final Lexicon lexicon;
    private final Headings headings;
    private final String text;
    private final Section section;
    private final List<Line> lines;
    private final TreeMap<Integer, Entry> starts;
    private final TreeMap<Integer, Integer> ends;
    private final boolean noneDated;
    private final int level;
    private final UndatedItems items;
    private final UndatedPairs pairs;
    private final UndatedLists lists;
    private final UndatedLabels labels;
    private final UndatedBullets bullets;
    private final SameSign sign;
    private final LikeNeighbours neighbours;
    /** Of each line, which is asked about by those above it too. */
    private final Map<Line, List<Segment>> known = new IdentityHashMap<>();

    UndatedEntries(
            Lexicon lexicon,
            Headings headings,
            String text,
            Section section,
            TreeMap<Integer, Entry> starts,
            TreeMap<Integer, Integer> ends) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.text = text;
        this.section = section;
        this.lines = section.lines();
        this.starts = starts;
        this.ends = ends;
        this.noneDated = starts.isEmpty();
        this.items = new UndatedItems(lines, this::segments);
        this.pairs = new UndatedPairs(noneDated ? lines : List.of(), headings, this::segments);
        this.lists = new UndatedLists(noneDated ? lines : List.of(), this::segments);
        this.labels = new UndatedLabels(lexicon, headings, lines, this::segments);
        this.bullets = new UndatedBullets(text, section, starts.values());
        this.sign = new SameSign(starts.values(), text);
        this.neighbours = new LikeNeighbours(section, List.copyOf(starts.values()), headings, this::segments);
        this.level = noneDated ? 0 : starts.firstEntry().getValue().level();
    }

    /** Adds them to the dated ones. */
    void add() {
        int i = 0;
        while (i < lines.size()) {
            if (ends.containsKey(i)) {
                i = ends.get(i);
            } else {
                i = opens(i) ? open(i) : i + 1;
            }
        }
    }

    private int open(int index) {
        Header said = said(index);
        if (said != null) {
            return open(index, said);
        }
        Line line = lines.get(index);
        List<Segment> segments = segments(line);
        Header header = Header.of(segments);
        int behind = index + 1;
        List<Line> headerLines = List.of(line);
        boolean item = noneDated && items.lowerHalf(index) == behind || neighbours.isOverTitle(index);
        Header house = item ? header : TermAsTitle.withoutTerm(header);
        if (item || !house.isComplete() && behind < lines.size() && complements(house, behind)) {
            header = house.with(Header.of(segments(lines.get(behind))));
            headerLines = List.of(line, lines.get(behind));
            behind++;
        }
        starts.put(index, new Entry(section, line.index(), headerLines, List.of(), null, header));
        ends.put(index, behind);
        return behind;
    }

    /** What a pair of lines or an item of a list says by its place; null for anything else. */
    private @Nullable Header said(int index) {
        Header pair = pairs.at(index);
        pair = pair == null ? lists.at(index) : pair;
        return pair == null && section.kind().holdsPositions() && (noneDated || isLabelledAlike(index))
                ? labels.at(index)
                : pair;
    }

    /** Whether a dated position begins with the same label: a form of which the time was left open. */
    private boolean isLabelledAlike(int index) {
        String line = lines.get(index).text();
        String label = line.substring(0, line.indexOf(':') + 1);
        return !label.isEmpty()
                && starts.values().stream()
                        .anyMatch(entry -> entry.headerLines().get(0).text().startsWith(label));
    }

    private int open(int index, Header said) {
        boolean labelled = pairs.at(index) == null && lists.at(index) == null;
        int last = labelled ? labels.last(index) : pairs.at(index) == null ? index : pairs.below(index);
        List<Line> title = labelled
                ? lines.subList(index, last + 1)
                : index == last ? List.of(lines.get(index)) : List.of(lines.get(index), lines.get(last));
        starts.put(index, new Entry(section, lines.get(index).index(), title, List.of(), null, said));
        ends.put(index, last + 1);
        return last + 1;
    }

    /** In a bullet such as "Acme: built the tool" only the name before the colon is a title line. */
    private List<Segment> segments(Line line) {
        return known.computeIfAbsent(line, this::split);
    }

    private List<Segment> split(Line line) {
        int colon = line.text().indexOf(':');
        boolean told = LineShape.isRunningText(line) || line.hasBullet() && section.kind() != Section.Kind.WORK;
        Span span = colon > 0 && colon < 40 && told ? Span.of(line.start(), line.start() + colon) : line.span();
        return Segments.of(lexicon, text, span, line.index());
    }

    private boolean complements(Header header, int index) {
        Line line = lines.get(index);
        if (line.isBlank()
                || line.hasBullet()
                || starts.containsKey(index)
                || LineShape.isRunningText(line)
                || headings.isLabel(line.text())) {
            return false;
        }
        Header below = Header.of(segments(line));
        boolean nameBelow = noneDated
                && lines.get(index - 1).isHeading()
                && header.certainty() == 3
                && !header.hasTitle()
                && below.title() == null
                && below.segments().size() == 1
                && Suits.isName(line.text());
        return nameBelow
                || below.hasTitle() && !header.hasTitle()
                || header.hasTitle() && below.certainty() == 3 && header.certainty() < 2;
    }

    private boolean opens(int index) {
        Line line = lines.get(index);
        if (line.isBlank() || headings.isLabel(line.text()) || headings.opensProject(line.text())) {
            return false;
        }
        if (said(index) != null || section.kind() != Section.Kind.WORK && noneDated && opensWithName(line)) {
            return true;
        }
        if (LineShape.isRunningText(line) || LineShape.isTold(line) || isRestOfItem(line)) {
            return false;
        }
        if (isOverLength(index) || noneDated && (items.lowerHalf(index) > 0 || isOverTasks(index))) {
            return true;
        }
        if (neighbours.opens(index)) {
            return true;
        }
        Header header = Header.of(segments(line));
        if (line.isHeading()) {
            return (noneDated || line.level() == level) && (header.hasTitle() || header.certainty() == 3);
        }
        return startsBlock(index) && !line.hasBullet() && names(header, index, line)
                || line.hasBullet() && bullets.open(line, header);
    }

    /** What goes on in the next line of an item is set in, and begins with a small letter. */
    private static boolean isRestOfItem(Line line) {
        return line.indent() > 0 && !line.hasBullet() && !line.isHeading() && Suits.startsSmall(line.text());
    }

    private boolean isOverTasks(int index) {
        return section.kind().holdsPositions() && items.standsOverTasks(index);
    }

    /** An employer over its roles, with the length of all of them below: "Acme" over "Full-time · 6 yrs 3 mos". */
    private boolean isOverLength(int index) {
        if (index + 1 >= lines.size()
                || starts.containsKey(index + 1)
                || lines.get(index + 1).text().chars().noneMatch(Character::isDigit)
                || Header.of(segments(lines.get(index))).certainty() < 2) {
            return false;
        }
        List<Segment> below = segments(lines.get(index + 1));
        return below.stream().anyMatch(segment -> Asides.isLength(segment.text()))
                && below.stream().allMatch(segment -> segment.is(Segment.Kind.NOISE));
    }

    private boolean names(Header header, int index, Line line) {
        boolean both = header.hasTitle() && header.certainty() == 3
                || header.isComplete()
                        && (noneDated || line.strong())
                        && header.segments().size() <= 4
                || isOverItem(index) && sign.parts(header) && header.segments().size() <= 4;
        boolean overTitle = (noneDated || isOverTasks(line, index + 2))
                && (header.certainty() == 3 || header.hasTitle() || noneDated && isNameBeforePlace(header))
                && index + 1 < lines.size()
                && complements(header, index + 1);
        return both || overTitle;
    }

    private boolean isOverItem(int index) {
        int below = index + 1;
        while (below < lines.size() && lines.get(below).isBlank()) {
            below++;
        }
        return below < lines.size() && lines.get(below).hasBullet();
    }

    /** "Varga Household, Leeds" over a title */
    private static boolean isNameBeforePlace(Header header) {
        List<Segment> segments = header.segments();
        return segments.size() >= 2
                && segments.get(0).is(Segment.Kind.OTHER)
                && Suits.isName(segments.get(0).bare())
                && segments.subList(1, segments.size()).stream().allMatch(part -> part.is(Segment.Kind.PLACE));
    }

    private boolean opensWithName(Line line) {
        int colon = line.text().indexOf(':');
        Header header = Header.of(segments(line));
        boolean named = colon > 0 && colon < 40 && header.certainty() >= 2 && mayBeCalledSo(header);
        return named
                || !LineShape.isRunningText(line)
                        && !line.hasBullet()
                        && (header.hasTitle() || header.certainty() == 3);
    }

    /** 熟练操作缝纫机 before a colon is no house. */
    private static boolean mayBeCalledSo(Header header) {
        Segment employer = header.employer();
        return header.certainty() == 3
                || employer == null
                || !Script.isChinese(employer.bare())
                || Suits.isName(employer.bare()) && !DETAIL.isIn(Script.simplified(employer.bare()));
    }

    private boolean startsBlock(int index) {
        return index == 0
                || lines.get(index - 1).isBlank()
                || lines.get(index).strong()
                || noneDated
                || lines.get(index - 1).hasBullet() && isOverTasks(lines.get(index), index + 2);
    }

    /** Among dated positions a pair of lines is one without dates where what was done there begins right below. */
    private boolean isOverTasks(Line line, int below) {
        return below < lines.size()
                && lines.get(below).hasBullet()
                && lines.get(below).index() == line.index() + 2
                && !LineShape.isRunningText(line);
    }
}
