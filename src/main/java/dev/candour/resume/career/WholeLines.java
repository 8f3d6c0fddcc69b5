package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.header.ToldHouses;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that their length, a full stop or what is told on them would rule out, and which all the same begin with a whole position:
 * a title that a list knows and what is called an employer, beside the dates.
 */
final class WholeLines {

    private static final int LONGEST = 200;
    private static final String REMARK = ". (";
    private static final int MOST_PARTS_BEFORE = 2;
    private static final String EDGES = " \t,;:|/-~·•◦⋄◊▪►*()[].";

    /** Behind dates at the end of what is named: nothing, or what was done. */
    private static final Pattern TOLD_BEHIND =
            Pattern.compile("[)\\]]?(?:\\s*[.。]?\\s*\\z|[.:;。]\\s?\\S|\\s{1,3}-\\s{1,3}\\S)");

    private static final Anchored NAMED_BEHIND = Anchored.of("\\s\\p{Lu}");

    private static final Pattern ROLE_BEHIND = Pattern.compile("\\)?\\s?[:-]\\s");

    /** Where what is named ends, and what is told begins. */
    private static final Anchored CLAUSE = Anchored.of("\\.\\s(?=\\p{Lu})|[:;]\\s|。");

    private final Lexicon lexicon;
    private final String text;

    WholeLines(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Reader at Elm College. (Evening courses.) 2002 - 2003." */
    static boolean endWith(String text, Line line, DateRange range) {
        return range.end() >= line.end() - 1 && text.startsWith(". ", range.start() - 2);
    }

    boolean stand(Line line, DateRange range) {
        if (!range.range() || range.end() > line.end()) {
            return false;
        }
        Span before = Span.of(line.start(), range.start()).strip(text, EDGES);
        if (before.isEmpty()) {
            Span clause = firstClause(Span.of(range.end(), line.end()).strip(text, EDGES));
            return isWhole(line, clause)
                    || isPlain(line, clause)
                    || !ToldHouses.name(
                                    lexicon,
                                    text,
                                    Span.of(range.end(), line.end()).strip(text, EDGES))
                            .isEmpty();
        }
        Span behind = Span.of(range.end(), line.end());
        return TOLD_BEHIND.matcher(text).region(behind.start(), behind.end()).lookingAt()
                        && (isRole(line, before, range, behind)
                                || isInParentheses(range, behind) && isPlain(line, before)
                                || isWhole(line, HeaderReader.firstNamed(lexicon, text, withoutRemark(before))))
                || isTitleBefore(line, before, range, behind);
    }

    /** "Reader at Elm College, Leeds. (Chosen courses: mosses and ferns). 2010 - 2012" */
    private Span withoutRemark(Span before) {
        int remark = before.length() > LONGEST ? -1 : before.in(text).indexOf(REMARK);
        return remark > 0 ? Span.of(before.start(), before.start() + remark) : before;
    }

    /** "Clerk May 2019 - June 2021 Elm Market Leeds What was done there, all in one line" */
    private boolean isTitleBefore(Line line, Span before, DateRange range, Span behind) {
        boolean months = range.from() != null && range.from().month() != null;
        if (!months || before.start() - line.start() > 2 || !NAMED_BEHIND.opens(text, behind.start(), behind.end())) {
            return false;
        }
        return isTitle(line, before);
    }

    /** "Clerk (2019 - 2021): what was done there, at any length" */
    private boolean isRole(Line line, Span before, DateRange range, Span behind) {
        return text.charAt(range.start() - 1) == '('
                && ROLE_BEHIND
                        .matcher(text)
                        .region(behind.start(), behind.end())
                        .lookingAt()
                && isTitle(line, before);
    }

    /** "Clerk, Elm Fusion (2001 - 2006): what was done" */
    private boolean isInParentheses(DateRange range, Span behind) {
        return text.charAt(range.start() - 1) == '(' && text.startsWith("): ", behind.start());
    }

    /** The length comes first: a line of a thousand dates would be copied for each of them. */
    private boolean isTitle(Line line, Span named) {
        if (named.length() > Segments.LONGEST || !LineShape.isTitleLength(named.in(text))) {
            return false;
        }
        List<Segment> parts = Segments.of(lexicon, text, named, line.index());
        return parts.size() == 1 && parts.get(0).is(Segment.Kind.TITLE);
    }

    private Span firstClause(Span behind) {
        for (var end : CLAUSE.in(text, behind.start(), behind.end())) {
            if (end.start() - behind.start() > LONGEST) {
                return behind; // longer than what is named ever is
            }
            if (!LineShape.isAbbreviated(text.substring(behind.start(), end.start() + 1))) {
                return Span.of(behind.start(), end.start());
            }
        }
        return behind;
    }

    /** "2001-2006 Consultant, Elm Fusion: what was done": a title, a name and nothing else between the dates and what is told. */
    private boolean isPlain(Line line, Span named) {
        if (named.isEmpty() || named.end() >= line.end() || named.length() > LONGEST) {
            return false;
        }
        List<Segment> parts = Segments.of(lexicon, text, named, line.index());
        return parts.size() > 1
                && parts.get(0).is(Segment.Kind.TITLE)
                && LineShape.isTitleLength(parts.get(0).text())
                && parts.get(1).is(Segment.Kind.OTHER)
                && Suits.isName(parts.get(1).bare())
                && parts.stream().skip(2).allMatch(part -> part.is(Segment.Kind.PLACE));
    }

    private boolean isWhole(Line line, Span named) {
        if (named.isEmpty() || named.length() > LONGEST || Suits.startsSmall(named.in(text))) {
            return false;
        }
        List<Segment> parts = Segments.of(lexicon, text, named, line.index());
        Header header = Header.of(parts);
        return header.isComplete()
                && header.certainty() == 3
                && parts.indexOf(header.title()) < MOST_PARTS_BEFORE
                && (parts.get(0) == header.title() || parts.get(0) == header.employer());
    }
}
