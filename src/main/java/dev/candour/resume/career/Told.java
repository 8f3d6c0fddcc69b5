package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads positions that are told in sentences, as in "From May 2019 until June 2021 I was an analyst at Acme Ltd". */
final class Told {

    /** Its parts are counted: each costs a little of the stack. */
    private static final Pattern SENTENCE = Pattern.compile(
            "[^。;!?.\\n]+(?:(?:\\.(?!\\s+\\p{Lu}|\\s*$|\\n)|(?<=\\b(?:Ltd|Inc|Co|Corp|St|Dr))\\.|\\n(?=\\S))[^。;!?.\\n]+){0,200}");

    static final Anchored JOINED = Anchored.ofAnyCase(
            "\\b(?:joined|started|began)\\b|加入|入[职職]|跳槽|[进進]入|[担擔]任|任[职職]|就[职職]|供[职職]|受聘|应聘|调入|分配到|来到|出任");
    static final Anchored LEFT =
            Anchored.ofAnyCase("\\b(?:left|resigned|until)\\b|离职|离开|辞职|做到|直到|截止|截至|离任|卸任|调离|退休|为止|期满");
    private static final Anchored AFTER_STUDIES = Anchored.ofAnyCase("毕业后|after graduat");

    private final String text;
    private final Section section;
    private final List<DateRange> ranges;
    private final ToldNames names;
    private final ToldOpen open = new ToldOpen();
    private @Nullable DateRange before;

    private Told(Lexicon lexicon, String text, Section section, List<DateRange> ranges) {
        this.text = text;
        this.section = section;
        this.ranges = ranges;
        this.names = new ToldNames(lexicon, text);
    }

    /** The positions of a section, in order; a sentence counts that names title, employer and time. */
    static List<Entry> in(Lexicon lexicon, String text, Section section, List<DateRange> ranges) {
        List<Line> lines =
                section.lines().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        Told reader = new Told(lexicon, text, section, ranges);
        List<Entry> entries = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text)
                .region(lines.get(0).start(), lines.get(lines.size() - 1).end());
        while (sentence.find()) {
            for (Span span : reader.dated(new Span(sentence.start(), sentence.end()))) {
                reader.sentence(span.strip(text), lines, entries);
            }
        }
        reader.open.close(entries);
        return entries;
    }

    /** More positions than that a section cannot tell of: each has a date of its own. */
    static int most(Section section, List<DateRange> ranges) {
        List<Line> lines = section.lines();
        return lines.isEmpty()
                ? 0
                : DateRanges.firstFrom(ranges, lines.get(lines.size() - 1).end())
                        - DateRanges.firstFrom(ranges, lines.get(0).start());
    }

    /** Without a full stop a sentence ends where the next line begins with dates. */
    private List<Span> dated(Span sentence) {
        List<Span> parts = new ArrayList<>();
        int start = sentence.start();
        for (DateRange range : datesIn(sentence)) {
            boolean opens = range.range() && range.start() > start && text.charAt(range.start() - 1) == '\n';
            if (opens) {
                parts.add(Span.of(start, range.start()));
                start = range.start();
            }
        }
        parts.add(Span.of(start, sentence.end()));
        return parts;
    }

    private void sentence(Span span, List<Line> lines, List<Entry> entries) {
        List<DateRange> dates = datesIn(span);
        DateRange time = time(span.in(text), dates);
        if (!dates.isEmpty()) {
            before = dates.get(0);
        }
        if (dates.isEmpty() || time != null && !time.isReadable()) {
            return;
        }
        Entry entry = entry(span, lines, time);
        if (time == null) {
            open.sentence(span.in(text), dates, entry, entries);
        } else if (entry != null) {
            open.closeAt(time, entries);
            entries.add(entry);
        }
    }

    private @Nullable Entry entry(Span span, List<Line> lines, @Nullable DateRange time) {
        int index = lines.stream()
                .filter(line -> line.start() <= span.start())
                .mapToInt(Line::index)
                .max()
                .orElse(0);
        List<Segment> post = time == null || section.kind() != Section.Kind.WORK
                ? List.of()
                : names.post(Span.of(Math.min(time.end(), span.end()), span.end()), index);
        Segment employer = post.isEmpty() ? names.employer(span, index) : post.get(1);
        Segment title = post.isEmpty() ? names.title(span, index) : post.get(0);
        boolean joined = employer == null && title != null && section.kind() == Section.Kind.WORK;
        employer = joined ? names.joined(span, index) : employer;
        if (employer == null || title == null && !names.isWork(employer, span)) {
            return null;
        }
        Line line = new Line(index, span.start(), span.end(), span.in(text), 0, ' ', 0, false);
        Header header = new Header(title, employer, 2, title == null ? List.of(employer) : List.of(title, employer));
        return new Entry(section, index, List.of(line), List.of(), time, header);
    }

    private List<DateRange> datesIn(Span span) {
        List<DateRange> dates = new ArrayList<>();
        for (int i = DateRanges.firstFrom(ranges, span.start());
                i < ranges.size() && ranges.get(i).start() < span.end();
                i++) {
            dates.add(ranges.get(i));
        }
        return dates;
    }

    /** A range, or the date of joining with that of leaving. */
    private @Nullable DateRange time(String sentence, List<DateRange> dates) {
        DateRange range = dates.stream().filter(DateRange::range).findFirst().orElse(null);
        if (range != null || dates.isEmpty() || !LEFT.isIn(sentence)) {
            return range;
        }
        DateRange last = dates.get(dates.size() - 1);
        boolean afterStudies = dates.size() == 1 && AFTER_STUDIES.isIn(sentence);
        DateRange first = afterStudies ? before : dates.size() == 2 ? dates.get(0) : null;
        if (first == null || first.from() == null || !JOINED.isIn(sentence)) {
            return null;
        }
        int start = afterStudies ? last.start() : first.start();
        return new DateRange(start, last.end(), first.from(), last.to(), true, false, false);
    }
}
