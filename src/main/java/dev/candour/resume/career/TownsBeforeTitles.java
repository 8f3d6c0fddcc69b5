package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "May 2014 - Feb 2015, Leeds Baker, Acme Foods", several times: the town behind the dates is no part of the title. */
final class TownsBeforeTitles {

    /** Towns whose names say as what somebody works: "Mobile Developer", "Reading Teacher". */
    private static final Anchored WORD =
            Anchored.ofAnyCase("mobile|reading|bath|nice|orange|split|phoenix|sale|bar|data|product|media|essen|chief");

    private static final int MOST_WORDS = 3;
    private static final int LEAST = 2;

    private final Lexicon lexicon;
    private final String text;
    private final boolean usual;

    TownsBeforeTitles(Lexicon lexicon, String text, List<Entry> entries) {
        this.lexicon = lexicon;
        this.text = text;
        this.usual = entries.stream()
                        .filter(entry -> withoutTown(entry) != null)
                        .limit(LEAST)
                        .count()
                == LEAST;
    }

    Entry cut(Entry entry) {
        Segment title = usual ? withoutTown(entry) : null;
        Header header = entry.header();
        return title == null
                ? entry
                : entry.withHeader(new Header(title, header.employer(), header.certainty(), header.segments()));
    }

    private @Nullable Segment withoutTown(Entry entry) {
        Segment title = entry.header().title();
        DateRange dates = entry.dates();
        if (title == null || dates == null || !dates.range() || !isBehind(dates, title)) {
            return null;
        }
        int from = title.bare().indexOf(' ');
        for (int words = 1; words <= MOST_WORDS && from > 0; words++) {
            String town = title.bare().substring(0, from);
            String rest = title.bare().substring(from + 1);
            if (lexicon.isPlace(town) && !WORD.is(town) && lexicon.isTitle(rest)) {
                Span span =
                        Span.of(title.span().start() + from + 1, title.span().end());
                return new Segment(title.kind(), span, title.text().substring(from + 1), rest, title.line());
            }
            from = title.bare().indexOf(' ', from + 1);
        }
        return null;
    }

    /** Whether nothing but a comma stands between the dates and the title. */
    private boolean isBehind(DateRange dates, Segment title) {
        return dates.end() < title.span().start()
                && title.span().start() - dates.end() <= MOST_WORDS
                && text.substring(dates.end(), title.span().start()).strip().equals(",");
    }
}
