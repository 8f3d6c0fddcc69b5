package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Posts held at the same time, of which only the first line has the dates: "2020.8-2024.12: 青杉大学, 教授;" over
 * "柳溪学院, 兼职教授;". A line right below counts that names employer and title in the order of the first, and nothing more.
 */
final class PostsBeside {

    private static final int LONGEST = 60;

    private final Lexicon lexicon;
    private final String text;

    PostsBeside(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The position, and those told below it. */
    Stream<Entry> of(Entry entry) {
        if (entry.dates() == null
                || !entry.dates().range()
                || entry.headerLines().size() > 1) {
            return Stream.of(entry);
        }
        List<Kind> order = order(entry.header());
        List<Entry> beside = new ArrayList<>();
        List<Line> body = entry.body();
        for (int i = 0; order != null && i < body.size(); i++) {
            Header header = header(body.get(i), order);
            if (header == null) {
                break;
            }
            beside.add(new Entry(
                    entry.section(), body.get(i).index(), List.of(body.get(i)), List.of(), entry.dates(), header));
        }
        Entry own = beside.isEmpty() ? entry : entry.withBody(body.subList(beside.size(), body.size()));
        return Stream.concat(Stream.of(own), beside.stream());
    }

    private @Nullable Header header(Line line, List<Kind> order) {
        String told = line.text();
        if (line.isBlank() || line.hasBullet() || told.length() > LONGEST || told.indexOf('。') >= 0) {
            return null;
        }
        Header header = Header.of(Segments.of(lexicon, text, line.span(), line.index()));
        boolean rest = header.segments().stream()
                .anyMatch(part -> part.is(Kind.OTHER) && part.text().length() > 12);
        return !rest && order.equals(order(header)) ? header : null;
    }

    /** Which comes first, the employer or the title; null unless both are sure and Chinese. */
    private static @Nullable List<Kind> order(Header header) {
        Segment employer = header.employer();
        Segment title = header.title();
        if (!header.hasTitle()
                || header.certainty() < 3
                || employer == null
                || title == null
                || !Script.hasIdeograph(employer.text() + title.text())) {
            return null;
        }
        return title.span().start() < employer.span().start()
                ? List.of(Kind.TITLE, Kind.ORGANIZATION)
                : List.of(Kind.ORGANIZATION, Kind.TITLE);
    }
}
