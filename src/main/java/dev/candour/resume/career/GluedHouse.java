package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.HouseBesideTitle;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Span;

/** Parts a title from the house beside it, where the position names none besides. */
final class GluedHouse {

    private final HouseBesideTitle houses;

    GluedHouse(Lexicon lexicon) {
        this.houses = new HouseBesideTitle(lexicon);
    }

    Entry parted(Entry entry) {
        Header header = entry.header();
        Segment title = header.title();
        if (title == null
                || header.employer() != null
                || title.text().length() != title.span().length()) {
            return entry;
        }
        HouseBesideTitle.Parts parts = houses.in(title.text());
        return parts == null
                ? entry
                : entry.withHeader(new Header(
                        part(title, parts.title(), Kind.TITLE),
                        part(title, parts.house(), Kind.ORGANIZATION),
                        2,
                        header.segments()));
    }

    private static Segment part(Segment whole, Span within, Kind kind) {
        String words = within.in(whole.text());
        int from = whole.span().start();
        return new Segment(kind, Span.of(from + within.start(), from + within.end()), words, words, whole.line());
    }
}
