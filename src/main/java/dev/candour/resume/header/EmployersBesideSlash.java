package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;

/** "Hollis / Pendle Works - Manager" names one employer that has been called by two names. */
final class EmployersBesideSlash {

    private static final int LEAST_LISTED = 2;

    private EmployersBesideSlash() {}

    /** Makes one of two names with a slash between them, in a line that says beside them what somebody was. */
    static void join(String text, List<Segment> segments) {
        joinSeveral(text, segments);
        for (int i = 0; i + 1 < segments.size(); i++) {
            boolean listed = i > 0 && isSlash(text, segments.get(i - 1), segments.get(i))
                    || i + 2 < segments.size() && isSlash(text, segments.get(i + 1), segments.get(i + 2));
            Segment one = segments.get(i);
            Segment other = segments.get(i + 1);
            if (!listed
                    && isSlash(text, one, other)
                    && isName(one)
                    && isName(other)
                    && isBesideTitle(segments, other)) {
                segments.set(i, joined(text, one, other));
                segments.remove(i + 1);
                return;
            }
        }
    }

    /** "Hollis / Pendle / Works, Leeds" at the beginning of a line: who lists fields lists none that are written as names alone. */
    private static void joinSeveral(String text, List<Segment> segments) {
        int last = 0;
        while (last + 1 < segments.size() && isSlash(text, segments.get(last), segments.get(last + 1))) {
            last++;
        }
        if (last >= LEAST_LISTED && segments.subList(0, last + 1).stream().allMatch(EmployersBesideSlash::isWord)) {
            Segment whole = joined(text, segments.get(0), segments.get(last));
            segments.subList(1, last + 1).clear();
            segments.set(0, whole);
        }
    }

    private static boolean isWord(Segment segment) {
        return isName(segment) && segment.text().indexOf(' ') < 0;
    }

    private static boolean isBesideTitle(List<Segment> segments, Segment last) {
        return segments.stream()
                .anyMatch(segment -> segment.is(Kind.TITLE)
                        && segment.span().start() > last.span().end());
    }

    private static boolean isName(Segment segment) {
        boolean name = segment.is(Kind.ORGANIZATION) || segment.is(Kind.OTHER);
        return name && Suits.isName(segment.bare()) && !Script.hasIdeograph(segment.text());
    }

    private static boolean isSlash(String text, Segment one, Segment other) {
        int from = one.span().end();
        int to = other.span().start();
        return to - from == 3 && text.startsWith(" / ", from);
    }

    private static Segment joined(String text, Segment one, Segment other) {
        Span whole = Span.of(one.span().start(), other.span().end());
        boolean known = one.is(Kind.ORGANIZATION) || other.is(Kind.ORGANIZATION);
        String words = whole.in(text);
        return new Segment(known ? Kind.ORGANIZATION : Kind.OTHER, whole, words, words, one.line());
    }
}
