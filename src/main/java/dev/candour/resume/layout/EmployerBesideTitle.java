package dev.candour.resume.layout;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What speaks against an employer beside a title. */
final class EmployerBesideTitle {

    private static final int LISTED = 3;
    private static final int FIELD = 24;
    private static final String SLASH = " / ";

    private final Lexicon lexicon;
    private final String text;
    private final Block block;
    private final Habits habits;
    private final List<Segment> segments;

    EmployerBesideTitle(Lexicon lexicon, String text, Block block, Habits habits) {
        this.lexicon = lexicon;
        this.text = text;
        this.block = block;
        this.habits = habits;
        this.segments = block.parts().stream().map(Block.Part::segment).toList();
    }

    int cost(Block.Part part, Block.@Nullable Part title) {
        Segment segment = part.segment();
        if (segment.is(Segment.Kind.ORGANIZATION) || Standing.isLabelOfDates(text, part)) {
            return 0;
        }
        boolean listed = isListed(segment)
                || part.offset() != 0 && namesBeside(part) > (isOwnWork(title) ? LISTED - 1 : LISTED)
                || Header.certainty(segments, title == null ? null : title.segment(), segment) == 1
                        && !isApartFromTools(part);
        boolean below = title != null && title.offset() < 0 && part.offset() > 0;
        boolean second = title != null && !habits.areSlashed() && isSlashBetween(title.segment(), segment);
        return (listed || second ? 30 : 0)
                + (title != null && isFieldOf(title, part) ? FIELD : 0)
                + (below ? 10 : 0)
                + (segment.is(Segment.Kind.SKILL) ? skillCost(title, part) : 0);
    }

    /** "Team Manager, Mobile", where most others name their employers on lines of their own. */
    private boolean isFieldOf(Block.Part title, Block.Part part) {
        int end = title.segment().span().end();
        return title.offset() == part.offset()
                && title.ordinal() == 0
                && part.ordinal() == 1
                && part.beside() == 2
                && WordCount.of(part.segment().bare()) == 1
                && text.startsWith(", ", end)
                && end + 2 == part.segment().span().start()
                && habits.isElsewhere(part);
    }

    /** "Developer | Tansyfern | Django, Celery": the tools are listed by themselves, in a part of the line that is not its. */
    private boolean isApartFromTools(Block.Part part) {
        Segment segment = part.segment();
        return part.offset() == 0
                && segment.is(Segment.Kind.OTHER)
                && Suits.isName(segment.bare())
                && isBar(segment.span().start() - 1, -1)
                && isBar(segment.span().end(), 1)
                && areToolsListed(segment.line());
    }

    private boolean isBar(int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at += step;
        }
        return at < 0
                || at >= text.length()
                || "|\t\n".indexOf(text.charAt(at)) >= 0
                || text.charAt(at) == '/' && at != from;
    }

    private boolean areToolsListed(int line) {
        List<Segment> tools = segments.stream()
                .filter(other -> other.is(Segment.Kind.SKILL) && other.line() == line)
                .toList();
        return IntStream.range(1, tools.size())
                .anyMatch(i -> text.substring(
                                tools.get(i - 1).span().end(),
                                tools.get(i).span().start())
                        .strip()
                        .equals(","));
    }

    /** What stands below "Freelance" is what is offered. */
    private boolean isOwnWork(Block.@Nullable Part title) {
        return title != null && lexicon.isSelfEmployed(title.segment().bare());
    }

    /** A technology may be an employer when it stands by itself. */
    private int skillCost(Block.@Nullable Part title, Block.Part part) {
        if (part.beside() == 1) {
            return part.offset() < 0 ? -4 : 0;
        }
        if (isAloneWithPlace(part)) {
            return 0;
        }
        boolean behind =
                title == null || title.segment().line() == part.segment().line() && title.ordinal() < part.ordinal();
        if (behind && title != null && isBetweenTitleAndPlace(title, part)) {
            return 0;
        }
        if (behind && title != null && !Standing.isInParentheses(text, part.segment())) {
            Span between =
                    Span.of(title.segment().span().end(), part.segment().span().start());
            return between.in(text).strip().matches("(?i)at|@") ? 0 : 20;
        }
        if (title != null && part.ordinal() == 0 && isBarBehind(part.segment())) {
            return 0;
        }
        return part.offset() != 0 ? 16 : behind || part.beside() > 2 ? 8 : 0;
    }

    /** "Allegro, Warsaw" on a line of its own */
    private boolean isAloneWithPlace(Block.Part part) {
        return part.ordinal() == 0
                && part.offset() != 0
                && block.parts().stream()
                        .filter(other -> other.offset() == part.offset() && other != part)
                        .allMatch(other -> other.segment().is(Segment.Kind.PLACE));
    }

    /** "Analyst, Allegro, Warsaw" */
    private boolean isBetweenTitleAndPlace(Block.Part title, Block.Part part) {
        Segment next = part.neighbour(block, 1);
        return part.ordinal() == title.ordinal() + 1
                && part.beside() == 3
                && next != null
                && next.is(Segment.Kind.PLACE);
    }

    /** "WPS | Product manager": a bar parts an employer from its title. */
    private boolean isBarBehind(Segment segment) {
        int at = segment.span().end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '|';
    }

    /** "Barista / Sandwich Prep" are two titles, unless slashes part all of the line: "2012 - 2014 / Barista / Quillbrook". */
    private boolean isSlashBetween(Segment title, Segment segment) {
        return title.span().end() < segment.span().start()
                && text.substring(title.span().end(), segment.span().start()).equals(SLASH)
                && !text.startsWith(SLASH, segment.span().end())
                && !text.startsWith(SLASH, title.span().start() - SLASH.length());
    }

    private int namesBeside(Block.Part part) {
        int names = 0;
        for (Block.Part other : block.parts()) {
            Segment segment = other.segment();
            boolean name = segment.is(Segment.Kind.OTHER) || segment.is(Segment.Kind.SKILL);
            names += name && other.offset() == part.offset() ? 1 : 0;
        }
        return names;
    }

    private boolean isListed(Segment segment) {
        int start = segment.span().start();
        int end = segment.span().end();
        return end < text.length() && text.charAt(end) == '、' || start > 0 && text.charAt(start - 1) == '、';
    }
}
