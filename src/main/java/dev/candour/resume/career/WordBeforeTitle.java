package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;

/**
 * "Litho 设备工程师" alone in its line or cell, where another line names the house, or the house stands behind it: the foreign word
 * says which part of the work it is, and the title begins with it.
 */
final class WordBeforeTitle {

    private static final Anchored WORD = Anchored.of("[A-Z][A-Za-z0-9/+#&.-]{1,11} ");

    private final Lexicon lexicon;
    private final String text;

    WordBeforeTitle(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    Entry named(Entry entry) {
        Header header = entry.header();
        Segment title = header.title();
        Segment employer = header.employer();
        boolean sure = title != null
                && employer != null
                && title.is(Kind.TITLE)
                && employer.is(Kind.ORGANIZATION)
                && (employer.line() != title.line()
                        || employer.span().start() > title.span().end());
        return sure && Script.isIdeograph(title.text().charAt(0)) ? withWord(entry, title) : entry;
    }

    private Entry withWord(Entry entry, Segment title) {
        Line line = entry.headerLines().stream()
                .filter(each -> each.index() == title.line()
                        && each.start() < title.span().start())
                .findFirst()
                .orElse(null);
        int start = line == null ? 0 : cell(line, title.span().start());
        String word = line == null ? "" : text.substring(start, title.span().start());
        if (!WORD.is(word)
                || lexicon.isHouse(word.strip())
                || lexicon.isPlace(word.strip())
                || lexicon.isTitle(word.strip())) {
            return entry;
        }
        Span span = Span.of(start, title.span().end());
        Segment whole = new Segment(Kind.TITLE, span, span.in(text), word + title.bare(), title.line());
        Header header = entry.header();
        return entry.withHeader(new Header(whole, header.employer(), header.certainty(), header.segments()));
    }

    /** Where the cell begins that holds a place of a line. */
    private int cell(Line line, int at) {
        int start = at;
        while (start > line.start() && text.charAt(start - 1) != '\t') {
            start--;
        }
        return start;
    }
}
