package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.header.TitleShape;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Items of a list that belong to a title block all the same: the employer in the first item below the title, the title
 * in the item above the employer, and what a label names, as in "• Role: Analyst".
 */
final class TitleItems {

    private static final int LONGEST = 100;
    private static final int MOST_PARTS = 3;
    private static final int SHORT = 60;
    private static final Anchored DONE = Anchored.of("\\p{Lu}\\p{Ll}+(?:ed|ing)\\b.*");

    private final Lexicon lexicon;

    TitleItems(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Over an item of a list, another item of one is something else. */
    static boolean isOwn(Line above, Line item) {
        return above.hasBullet()
                && item.hasBullet()
                && (above.bullet() == item.bullet() || above.indent() >= item.indent());
    }

    /**
     * The items above one that holds only dates, up to the heading over them: "### Acme", "- Clerk", "- Leeds", "- 2019 - 2021".
     * Empty when more is told there, or nothing heads them.
     */
    static List<Integer> below(List<Line> lines, int dates, int limit) {
        List<Integer> taken = new ArrayList<>();
        for (int i = dates - 1; i >= limit && taken.size() <= MOST_PARTS; i--) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            taken.add(i);
            if (line.isHeading() || isOverItems(line, lines.get(dates))) {
                return taken.size() > 1 ? taken : new ArrayList<>();
            }
            if (!isOwn(line, lines.get(dates))
                    || line.text().length() > SHORT
                    || line.text().endsWith(".")) {
                break;
            }
        }
        return new ArrayList<>();
    }

    /** A short line without a bullet heads the items as a heading does. */
    private static boolean isOverItems(Line line, Line dates) {
        return dates.hasBullet()
                && !line.hasBullet()
                && line.text().length() <= SHORT
                && !line.text().endsWith(".")
                && line.text().indexOf(':') < 0
                && !LineShape.isRunningText(line)
                && !LineShape.isTold(line);
    }

    /** Whether the item above says the title that the line of the dates lacks. */
    boolean isTitleOver(Line item, List<Segment> segments, List<Segment> dated) {
        return item.text().length() <= LONGEST
                && !dated.isEmpty()
                && !Segments.name(dated, Kind.TITLE)
                && Segments.name(segments, Kind.TITLE)
                && segments.stream().allMatch(segment -> segment.is(Kind.TITLE) || segment.is(Kind.PLACE));
    }

    /** "* Acme" over "  * Clerk (2019 - 2021)"; what is called a company, or ends with a colon, may stand in the same list. */
    static boolean isEmployerOver(Line item, List<Segment> segments, Line anchor, List<Segment> dated) {
        boolean name = !segments.isEmpty()
                && segments.size() <= MOST_PARTS
                && !Segments.name(segments, Kind.TITLE)
                && Suits.isName(segments.get(0).bare())
                && (segments.get(0).is(Kind.ORGANIZATION) || segments.get(0).is(Kind.OTHER) && !DONE.is(item.text()));
        return name
                && (item.indent() < anchor.indent() || item.indent() == anchor.indent() && isPlainly(item, segments))
                && anchor.hasBullet()
                && item.text().length() <= SHORT
                && !item.text().endsWith(".")
                && Segments.name(dated, Kind.TITLE)
                && !Segments.name(dated, Kind.ORGANIZATION)
                && !Segments.name(dated, Kind.OTHER);
    }

    private static boolean isPlainly(Line item, List<Segment> segments) {
        return item.text().endsWith(":")
                || segments.get(0).is(Kind.ORGANIZATION)
                        && !DONE.is(item.text())
                        && segments.stream().allMatch(part -> Suits.isName(part.bare()));
    }

    /** Whether the item below says what the line of the dates lacks: it stands deeper in the list, or has a label. */
    boolean complements(Line item, List<Segment> segments, Line anchor, List<Segment> dated) {
        if (item.text().length() > LONGEST
                || isClosed(item)
                || segments.isEmpty()
                || item.text().endsWith(":") && LabelsOfEach.isVague(lexicon, segments.get(0))) {
            return false;
        }
        if (isLabelled(item, segments.get(0))) {
            return !Segments.name(dated, segments.get(0).kind());
        }
        boolean deeper = anchor.hasBullet() && item.indent() > anchor.indent();
        return deeper
                && (Segments.name(dated, Kind.TITLE)
                        ? isEmployer(segments, dated)
                        : Segments.name(segments, Kind.TITLE));
    }

    /** Whether a heading below the one with the dates is the other half of the title block, not that of a part. */
    static boolean isSecondHeading(Line line, List<Segment> segments, Line anchor, List<Segment> dated) {
        return anchor.isHeading()
                && line.level() > anchor.level()
                && (Segments.name(segments, Kind.ORGANIZATION) && !Segments.name(dated, Kind.ORGANIZATION)
                        || Segments.name(segments, Kind.TITLE) && !Segments.name(dated, Kind.TITLE));
    }

    /** "Acme - Leeds  2009 - 2012" right over the heading "Clerk", which says nothing but a title. */
    static boolean isTitleBelow(List<Segment> heading, List<Segment> dated) {
        return heading.size() == 1
                && heading.get(0).is(Kind.TITLE)
                && !Segments.name(dated, Kind.TITLE)
                && (Segments.name(dated, Kind.ORGANIZATION) || Segments.name(dated, Kind.OTHER));
    }

    /** Whether an item with a label belongs to a title block: it names the title, the employer, the place or the part of it. */
    boolean isLabelled(Line item) {
        int colon = item.text().indexOf(':');
        Kind label = colon <= 0
                ? null
                : lexicon.labelled(item.text().substring(0, colon).strip());
        return label == Kind.NOISE || label != null && item.text().length() <= LONGEST;
    }

    private boolean isLabelled(Line item, Segment first) {
        int colon = item.text().indexOf(':');
        Kind label = colon <= 0
                ? null
                : lexicon.labelled(item.text().substring(0, colon).strip());
        return (label == Kind.TITLE || label == Kind.ORGANIZATION) && first.is(label);
    }

    /** A company, or a name before a place. */
    private static boolean isEmployer(List<Segment> segments, List<Segment> dated) {
        Segment first = segments.get(0);
        Segment last = segments.get(segments.size() - 1);
        boolean few = segments.size() > 1 && segments.size() <= MOST_PARTS;
        boolean placed = few && last.is(Kind.PLACE) && Suits.isName(first.bare());
        boolean lone = segments.size() == 1 && first.is(Kind.OTHER) && isLoneName(first.bare());
        return !Segments.name(dated, Kind.ORGANIZATION)
                && (first.is(Kind.ORGANIZATION) && Suits.isName(first.bare())
                        || lone
                        || placed && !first.is(Kind.DEPARTMENT) && !first.is(Kind.TITLE));
    }

    /** Several words, written as a name is and not as what was done: "Fennick Bay", not "Managed Stock". */
    static boolean isLoneName(String words) {
        return words.indexOf(' ') > 0 && Suits.isName(words) && !DONE.is(words);
    }

    /** Whether a deeper item is written as a name is, where the line of the dates names nothing but a title. */
    static boolean isNameBelow(Line item, List<Segment> segments, Line anchor, List<Segment> dated) {
        boolean deeper = anchor.hasBullet() && item.hasBullet() && item.indent() > anchor.indent();
        return deeper
                && item.text().length() <= SHORT
                && item.text().indexOf(':') < 0
                && !isClosed(item)
                && !segments.isEmpty()
                && segments.size() <= MOST_PARTS
                && (segments.get(0).is(Kind.OTHER) || segments.get(0).is(Kind.ORGANIZATION))
                && Suits.isName(segments.get(0).bare())
                && !DONE.is(item.text())
                && isTitleAlone(dated);
    }

    /** By a full stop; that of "Acme Inc." belongs to the name. */
    private static boolean isClosed(Line item) {
        return item.text().endsWith(".") && !LineShape.isAbbreviated(item.text());
    }

    /** What says a title, or has the ending of a trade, and no employer. */
    private static boolean isTitleAlone(List<Segment> dated) {
        boolean trade = dated.size() == 1 && dated.get(0).is(Kind.OTHER) && TitleShape.isTrade(dated.get(0));
        return trade
                || Segments.name(dated, Kind.TITLE)
                        && !Segments.name(dated, Kind.ORGANIZATION)
                        && !Segments.name(dated, Kind.OTHER);
    }

    /** "零售 | 150-500人 | 民营公司" below an employer, before the title. */
    static boolean isAside(List<Segment> segments) {
        return !segments.isEmpty()
                && segments.stream().allMatch(segment -> segment.is(Kind.NOISE) || segment.is(Kind.DEPARTMENT));
    }
}
