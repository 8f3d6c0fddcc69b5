package dev.candour.resume;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the segments of title lines. */
final class HeaderReader {

    private HeaderReader() {}

    /** The segments of a line without its dates. */
    static List<Segment> segments(Lexicon lexicon, String text, Line line, @Nullable DateRange dates) {
        if (dates == null || !dates.span().overlaps(line.start(), line.end())) {
            return Segments.of(lexicon, text, line.span(), line.index());
        }
        List<Segment> all = new ArrayList<>();
        if (dates.start() > line.start()) {
            Span before = cutOpen(text, line.start(), dates.start());
            int open = openParenthesis(before.in(text));
            if (open > 0) {
                all.addAll(Segments.of(lexicon, text, Span.of(before.start(), before.start() + open), line.index()));
                before = Span.of(before.start() + open + 1, before.end());
            }
            all.addAll(Segments.of(lexicon, text, before, line.index()));
        }
        if (dates.end() < line.end()) {
            Span behind = firstSentence(text, cutClose(text, dates.end(), line.end()));
            List<Segment> named = Segments.of(lexicon, text, behind, line.index());
            if (all.isEmpty()
                    || !isTold(text, behind)
                    || named.stream().anyMatch(part -> part.is(Segment.Kind.TITLE))) {
                all.addAll(named);
            }
        }
        return all;
    }

    /** "某某公司(实习, 2019 - 2020)": where the parenthesis opens that the dates stand in; 0 when a name or nothing stands before it. */
    private static int openParenthesis(String before) {
        int open = before.lastIndexOf('(');
        return Script.isChinese(before) && open > before.lastIndexOf(')') ? Math.max(0, open) : 0;
    }

    /** "Acme (2012 - 2014): Clerk. What was done": behind a colon a title is the first sentence at most. */
    private static Span firstSentence(String text, Span behind) {
        int stop = isTold(text, behind) ? text.indexOf(". ", behind.start()) : -1;
        return stop > 0 && stop < behind.end() ? Span.of(behind.start(), stop) : behind;
    }

    /** "Acme (2012 - 2014): what was done" */
    private static boolean isTold(String text, Span behind) {
        return !behind.isEmpty() && text.charAt(behind.start()) == ':';
    }

    /** Dates in parentheses leave an opening one behind. */
    private static Span cutOpen(String text, int start, int end) {
        int at = start + DateWords.lead(text.substring(start, end));
        while (at > start && " \t([{<".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return Span.of(start, at);
    }

    private static Span cutClose(String text, int start, int end) {
        int at = start;
        while (at < end && " \t)]}>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Span.of(at, end);
    }
}
