package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two times on one line: "2018-2020, 2022-present" in one position, and "合伙人(2022-至今) 律师(2018-2021)" in two. */
final class SecondTimes {

    private static final Anchored BESIDE = Anchored.of("\\)?(?:,|;| and| &| \\+|、)\\s?\\(?");
    private static final Pattern ROLE = Pattern.compile("\\)?[ \\t,;/、]{1,6}([\\u4e00-\\u9fffA-Za-z/ ]{2,16}?)\\s?\\(");

    private final Lexicon lexicon;

    SecondTimes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The position, or both. */
    Stream<Entry> of(Entry entry, String text, List<DateRange> ranges) {
        DateRange first = entry.dates();
        int next = first == null ? ranges.size() : DateRanges.firstFrom(ranges, first.end());
        DateRange second = next < ranges.size() ? ranges.get(next) : null;
        if (first == null || second == null || !first.range() || !second.range()) {
            return Stream.of(entry);
        }
        Span between = Span.of(first.end(), second.start());
        if (BESIDE.is(between.in(text))) {
            return Stream.of(entry, with(entry, second, entry.header()));
        }
        Header role = role(entry, text, between);
        return role == null ? Stream.of(entry) : Stream.of(entry, with(entry, second, role));
    }

    private static Entry with(Entry entry, DateRange dates, Header header) {
        return new Entry(entry.section(), entry.first(), entry.headerLines(), List.of(), dates, header);
    }

    /** Another role with the same employer, named between the two times; null when none is. */
    private @Nullable Header role(Entry entry, String text, Span between) {
        Matcher role = ROLE.matcher(between.in(text));
        if (between.length() > 30 || !role.matches() || !lexicon.isTitle(role.group(1))) {
            return null;
        }
        Span place = Span.of(between.start() + role.start(1), between.start() + role.end(1));
        Header header = entry.header();
        Segment title = new Segment(
                Segment.Kind.TITLE,
                place,
                role.group(1),
                role.group(1),
                entry.headerLines().get(0).index());
        return new Header(title, header.employer(), header.certainty(), header.segments());
    }
}
