package dev.candour.resume;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the positions of a document in the order in which they stand. */
final class Positions {

    /** What goes beyond is no career; it would only cost time. */
    private static final int MOST = 300;

    private final Lexicon lexicon;
    private final Headings headings;
    private final Phrases internship;
    private final Phrases volunteer;
    private final Phrases selfEmployed;
    private final Phrases leave;

    Positions(Lexicon lexicon, Headings headings) {
        WordLists words = lexicon.vocabulary().words("titles");
        this.lexicon = lexicon;
        this.headings = headings;
        this.internship = Phrases.of(words.get("internship"));
        this.volunteer = Phrases.of(words.get("volunteer"));
        this.selfEmployed = Phrases.of(words.get("self-employed"));
        this.leave = Phrases.of(words.get("leave"));
    }

    List<Position> in(View view, List<Section> sections, List<DateRange> ranges, YearMonth asOf, Warnings warnings) {
        List<Position> found = new ArrayList<>();
        for (Section section : sections) {
            if (section.kind().holdsPositions()) {
                List<Entry> entries = entries(view, section, ranges);
                int room = Math.min(entries.size(), MOST - found.size());
                entries.subList(0, room).forEach(entry -> found.add(position(view, entry, asOf, warnings)));
                if (room < entries.size()) {
                    warnings.at("too-many-positions", view.line(startOf(entries.get(room))));
                    return found;
                }
            }
        }
        boolean noSection = sections.stream().noneMatch(section -> section.kind() == Section.Kind.WORK);
        return noSection && found.isEmpty() ? withoutHeading(view, sections, ranges, asOf, warnings) : found;
    }

    /** A document without a heading over its positions: only what names a title and has dates. */
    private List<Position> withoutHeading(
            View view, List<Section> sections, List<DateRange> ranges, YearMonth asOf, Warnings warnings) {
        return sections.stream()
                .filter(section -> section.kind() == Section.Kind.BASICS || section.kind() == Section.Kind.SUMMARY)
                .flatMap(section -> entries(view, section, ranges).stream())
                .filter(entry -> entry.dates() != null
                        && entry.dates().range()
                        && entry.header().hasTitle())
                .limit(MOST)
                .map(entry -> position(view, entry, asOf, warnings))
                .toList();
    }

    private List<Entry> entries(View view, Section section, List<DateRange> ranges) {
        Anchors anchors = new Anchors(lexicon, headings, view.text());
        List<Entry> entries = Entries.of(lexicon, headings, view.text(), section, anchors.in(section, ranges));
        return Nesting.resolve(entries).stream()
                .filter(entry ->
                        entry.header().title() != null || entry.header().employer() != null)
                .filter(entry -> entry.header().hasTitle() || !isLeave(entry))
                .filter(entry -> !Breaks.isBreak(lexicon, entry.header()))
                .flatMap(entry -> withSecondTime(entry, view.text(), ranges))
                .toList();
    }

    private boolean isLeave(Entry entry) {
        return leave.isIn(entry.headerLines().get(0).text());
    }

    /** "2018-2020, 2022-present" are two times in one position, which reads as two. */
    private static Stream<Entry> withSecondTime(Entry entry, String text, List<DateRange> ranges) {
        DateRange first = entry.dates();
        int next = first == null ? ranges.size() : Anchors.firstFrom(ranges, first.end());
        DateRange second = next < ranges.size() ? ranges.get(next) : null;
        boolean beside = first != null
                && second != null
                && first.range()
                && second.range()
                && text.substring(first.end(), second.start()).matches("\\)?(?:,|;| and| &|、)\\s?\\(?");
        return beside
                ? Stream.of(
                        entry,
                        new Entry(
                                entry.section(), entry.first(), entry.headerLines(), List.of(), second, entry.header()))
                : Stream.of(entry);
    }

    private Position position(View view, Entry entry, YearMonth asOf, Warnings warnings) {
        int line = view.line(entry.headerLines().get(0).start());
        DateRange range = entry.dates();
        Dates dates = range == null ? Dates.NONE : dates(range, asOf, code -> warnings.at(code, line), line, warnings);
        if (range == null) {
            warnings.at("undated-position", line);
        }
        Header header = entry.header();
        Position.Places places = new Position.Places(
                List.of(view.evidence(titleBlock(entry))),
                evidence(view, header.employer()),
                evidence(view, header.title()),
                range == null ? List.of() : List.of(view.evidence(range.span())),
                List.of());
        List<Span> areas = areas(entry, view.text());
        return new Position(
                employer(header.employer()),
                title(header.title()),
                dates,
                type(entry),
                null,
                summary(view, entry, areas),
                Script.isChinese(view.text()
                        .substring(titleBlock(entry).start(), titleBlock(entry).end())),
                areas,
                lines(entry),
                places);
    }

    private static Dates dates(
            DateRange range, YearMonth asOf, java.util.function.Consumer<String> warn, int line, Warnings warnings) {
        if (!range.isReadable()) {
            warnings.at("unreadable-date", line);
            return Dates.NONE;
        }
        if (range.open()) {
            warnings.at("open-end", line);
        }
        return Dates.of(range.from(), range.to(), range.current(), asOf, warn);
    }

    private static int startOf(Entry entry) {
        return entry.headerLines().get(0).start();
    }

    private static List<Evidence> evidence(View view, @Nullable Segment segment) {
        return segment == null ? List.of() : List.of(view.evidence(segment.span()));
    }

    private static Span titleBlock(Entry entry) {
        List<Line> lines = entry.headerLines();
        return Span.of(lines.get(0).start(), lines.get(lines.size() - 1).end());
    }

    private static List<Span> lines(Entry entry) {
        List<Span> all = new ArrayList<>();
        entry.headerLines().forEach(line -> all.add(line.span()));
        entry.body().stream().filter(line -> !line.isBlank()).forEach(line -> all.add(line.span()));
        return List.copyOf(all);
    }

    /** Everything but the employer's name, which may be that of a technology. */
    private static List<Span> areas(Entry entry, String text) {
        Segment employer = entry.header().employer();
        List<Span> all = new ArrayList<>();
        for (Span line : lines(entry)) {
            if (employer != null && employer.span().overlaps(line.start(), line.end())) {
                all.add(Span.of(
                        line.start(), Math.max(line.start(), employer.span().start())));
                all.add(Span.of(Math.min(line.end(), employer.span().end()), line.end()));
            } else {
                all.add(line);
            }
        }
        return all.stream().filter(span -> !span.strip(text).isEmpty()).toList();
    }

    /** What stands on the title lines beside title, employer and dates, then the text below. */
    private static String summary(View view, Entry entry, List<Span> areas) {
        Header header = entry.header();
        String beside = header.segments().stream()
                .filter(segment -> segment != header.title() && segment != header.employer())
                .filter(segment -> !segment.is(Segment.Kind.PLACE) && !segment.is(Segment.Kind.NOISE))
                .filter(segment -> segment.text().chars().anyMatch(Character::isLetter))
                .map(Segment::text)
                .collect(Collectors.joining(", "));
        String told = entry.headerLines().stream()
                .map(Line::text)
                .filter(text -> entry.dates() == null && text.indexOf(':') > 0)
                .map(text -> text.substring(text.indexOf(':') + 1).strip())
                .collect(Collectors.joining("\n"));
        String body = entry.body().stream().map(Line::text).collect(Collectors.joining("\n"));
        return (beside + "\n" + told + "\n" + body.replaceAll("\n{2,}", "\n")).strip();
    }

    private EmploymentType type(Entry entry) {
        if (entry.section().kind() == Section.Kind.INTERNSHIP || says(internship, entry)) {
            return EmploymentType.INTERNSHIP;
        }
        if (entry.section().kind() == Section.Kind.VOLUNTEER || says(volunteer, entry)) {
            return EmploymentType.VOLUNTEER;
        }
        return says(selfEmployed, entry) ? EmploymentType.SELF_EMPLOYED : EmploymentType.EMPLOYMENT;
    }

    private static boolean says(Phrases words, Entry entry) {
        return entry.header().segments().stream()
                .filter(segment -> segment.text().length() <= 60)
                .filter(segment -> segment == entry.header().title()
                        || segment == entry.header().employer()
                        || segment.is(Segment.Kind.NOISE)
                        || segment.is(Segment.Kind.TITLE))
                .anyMatch(segment -> words.isIn(segment.bare())
                        && !segment.text().matches("(?i).*\\b(?:manager|coordinator|director)\\b.*"));
    }

    static @Nullable String employer(@Nullable Segment segment) {
        if (segment == null) {
            return null;
        }
        String value = valueOf(segment);
        return Asides.bare(value);
    }

    static @Nullable String title(@Nullable Segment segment) {
        if (segment == null) {
            return null;
        }
        String value = valueOf(segment);
        String bare = Asides.bare(value);
        boolean aside =
                !bare.equals(value) && Asides.isAside(value.substring(value.indexOf('(') + 1, value.length() - 1));
        return aside ? bare : value;
    }

    private static String valueOf(Segment segment) {
        int labelled = segment.text().length() - segment.span().length();
        return labelled > 0 ? segment.text().substring(labelled).strip() : segment.text();
    }
}
