package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "### Acme Ltd (2010 - 2014)" over "- Systems Analyst: what was done": the first item below says what somebody was there. */
final class TitleInFirstItem {

    private static final Pattern TITLE = Pattern.compile(
            "(\\p{Lu}[\\p{L}&/,.' -]{3,50}?)(?:\\s?:(?=\\s)[^\\n]*| in \\p{Lu}[\\p{L}. ]{2,24}(?:, \\p{Lu}{2})?)?");

    private final Lexicon lexicon;

    TitleInFirstItem(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Entry named(Entry entry) {
        Header header = entry.header();
        if (header.title() != null || header.employer() == null || header.certainty() < 2 || entry.dates() == null) {
            return entry;
        }
        Segment title = title(entry);
        return title == null
                ? entry
                : entry.withHeader(new Header(title, header.employer(), header.certainty(), header.segments()));
    }

    private @Nullable Segment title(Entry entry) {
        Line first = entry.body().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(null);
        if (first == null || !first.hasBullet() || entry.hasBullet()) {
            return null;
        }
        Matcher title = TITLE.matcher(first.text());
        return title.matches() && lexicon.isTitle(title.group(1))
                ? new Segment(
                        Segment.Kind.TITLE,
                        Span.of(first.start(), first.start() + title.end(1)),
                        title.group(1),
                        title.group(1),
                        first.index())
                : null;
    }
}
