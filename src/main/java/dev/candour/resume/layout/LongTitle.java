package dev.candour.resume.layout;

import dev.candour.resume.header.Asides;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title may go on behind a separator: "Barista / Baker", "Manager, Customer Success", "Nurse (Band 5)". */
final class LongTitle {

    private static final int MOST_LISTED = 2;
    private static final int MOST_WORDS = 4;

    /** "Analyst I / II" */
    private static final Anchored GRADE = Anchored.of("I{1,3}|IV|V");

    private final String text;
    private final List<Block.Part> parts;

    LongTitle(String text, List<Block.Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** The title with what belongs to it; never the employer. */
    @Nullable
    Segment of(@Nullable Segment title, @Nullable Segment employer) {
        if (title == null || title.span().length() != title.text().length()) {
            return title;
        }
        Segment longer = withTitlesBefore(title, employer);
        for (Block.Part part : parts) {
            Segment next = part.segment();
            boolean behind = next.line() == title.line()
                    && next.span().start() >= longer.span().end();
            if (behind && next != employer) {
                int end = joinedEnd(longer, next, employer);
                if (end == 0) {
                    return longer;
                }
                longer = to(longer, end);
            } else if (behind) {
                return longer;
            }
        }
        return longer;
    }

    /** "Singer, Coach & Founder", where the employer stands on a line of its own: what is listed before the title is one too. */
    private Segment withTitlesBefore(Segment title, @Nullable Segment employer) {
        Segment first = title;
        if (employer == null || employer.line() == title.line()) {
            return title;
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            Segment part = parts.get(i).segment();
            boolean before = part.line() == title.line()
                    && part.span().end() < first.span().start();
            if (before && !isListedBefore(part, first)) {
                return first;
            }
            first = before ? from(part, first) : first;
        }
        return first;
    }

    private boolean isListedBefore(Segment part, Segment title) {
        return text.substring(part.span().end(), title.span().start()).equals(", ")
                && (part.is(Segment.Kind.TITLE) || part.is(Segment.Kind.OTHER))
                && WordCount.of(part.bare()) <= 2
                && Suits.isName(part.bare());
    }

    private Segment from(Segment part, Segment title) {
        Span span = Span.of(part.span().start(), title.span().end());
        return new Segment(title.kind(), span, span.in(text), Asides.bare(span.in(text)), title.line());
    }

    private int joinedEnd(Segment title, Segment next, @Nullable Segment employer) {
        String between = text.substring(title.span().end(), next.span().start());
        if (between.isBlank()) {
            return 0;
        }
        if (between.strip().equals("(") && (next.is(Segment.Kind.PLACE) || next.is(Segment.Kind.NOISE))) {
            return 0;
        }
        if (between.strip().equals("(")) {
            int close = text.indexOf(')', next.span().end());
            return close == next.span().end() ? close + 1 : 0;
        }
        boolean grade = GRADE.is(next.text());
        boolean elsewhere = next.is(Segment.Kind.PLACE) || next.is(Segment.Kind.SKILL) || isChineseDepartment(next);
        boolean slash = between.strip().equals("/") && (grade || !elsewhere);
        if (between.equals(" - ") && (employer == null || employer.line() != title.line())) {
            boolean named = employer != null || !next.is(Segment.Kind.OTHER);
            return named && isLast(next) && isPartOfTitle(next) ? next.span().end() : 0;
        }
        boolean comma = between.equals(", ")
                && employer != null
                && employer.line() != title.line()
                && (next.is(Segment.Kind.OTHER) || next.is(Segment.Kind.DEPARTMENT) || next.is(Segment.Kind.TITLE))
                && isShortList(title);
        return slash || comma ? next.span().end() : 0;
    }

    /** "会计 / 财务部" */
    private static boolean isChineseDepartment(Segment next) {
        return next.is(Segment.Kind.DEPARTMENT) && Script.isChinese(next.bare());
    }

    /** "Registered Nurse - Intensive Care", over or under the employer. */
    private static boolean isPartOfTitle(Segment next) {
        boolean words = next.is(Segment.Kind.OTHER) || next.is(Segment.Kind.DEPARTMENT) || next.is(Segment.Kind.SKILL);
        return words && Suits.isName(next.bare()) && WordCount.of(next.bare()) <= MOST_WORDS;
    }

    private boolean isLast(Segment segment) {
        return parts.stream()
                .map(Block.Part::segment)
                .filter(other -> other.line() == segment.line() && !other.is(Segment.Kind.NOISE))
                .allMatch(other -> other.span().start() <= segment.span().start());
    }

    /** In a long list behind a title stand keywords. */
    private boolean isShortList(Segment title) {
        List<Segment> line = parts.stream()
                .map(Block.Part::segment)
                .filter(segment -> segment.line() == title.line())
                .toList();
        return line.stream().noneMatch(segment -> segment.is(Segment.Kind.SKILL))
                && line.stream()
                                .filter(segment -> segment.is(Segment.Kind.OTHER))
                                .count()
                        < MOST_LISTED;
    }

    private Segment to(Segment title, int end) {
        Span span = Span.of(title.span().start(), end);
        return new Segment(title.kind(), span, span.in(text), Asides.bare(span.in(text)), title.line());
    }
}
