package dev.candour.resume.career;

import dev.candour.profile.Evidence;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.Dates;
import dev.candour.resume.header.Asides;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.TermsOfWork;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import dev.candour.resume.text.Warnings;
import dev.candour.vocabulary.WordLists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a position of the lines that tell of it. */
final class PositionMaker {

    /** "某某系统(中国)": without it the name is another's; 某某事务所(普通合伙) is its whole name. */
    private static final Pattern OF_A_PLACE =
            Pattern.compile("[^()]*[^()司团行院]\\((?:中国|大中华区|亚太|香港|国际)\\)|[^()]*事务所\\((?:特殊)?(?:普通|有限)合伙\\)");

    /** "自主创业期间" */
    private static final Pattern WHILE = Pattern.compile("(?<=[创創][业業]|经营|自由职业)期[间間]$");

    private static final Pattern ARTICLE = Pattern.compile("^the (?=\\p{Lu})");

    private final PositionTypes types;

    PositionMaker(WordLists words) {
        this.types = new PositionTypes(words);
    }

    Position position(View view, Entry entry, YearMonth asOf, Warnings warnings) {
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
                asWritten(view, header.employer(), employer(header.employer())),
                asWritten(view, header.title(), title(header.title())),
                dates,
                types.of(entry),
                null,
                summary(view, entry, areas),
                Script.isChinese(view.text()
                        .substring(titleBlock(entry).start(), titleBlock(entry).end())),
                areas,
                lines(entry),
                places,
                Confidence.of(entry));
    }

    /** A name with the dashes and quotation marks that the document writes. */
    private static @Nullable String asWritten(View view, @Nullable Segment segment, @Nullable String name) {
        if (segment == null || name == null) {
            return name;
        }
        String written = view.evidence(segment.span()).quote();
        int at = plain(written).indexOf(name);
        return at < 0 ? name : written.substring(at, at + name.length());
    }

    private static String plain(String written) {
        return written.replace('\u2012', '-')
                .replace('\u2013', '-')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u02BC', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"');
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

    static int startOf(Entry entry) {
        return entry.headerLines().get(0).start();
    }

    private static List<Evidence> evidence(View view, @Nullable Segment segment) {
        return segment == null ? List.of() : List.of(view.evidence(segment.span()));
    }

    static Span titleBlock(Entry entry) {
        int start = entry.headerLines().stream().mapToInt(Line::start).min().orElseThrow();
        int end = entry.headerLines().stream().mapToInt(Line::end).max().orElseThrow();
        return Span.of(start, end);
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

    static @Nullable String employer(@Nullable Segment segment) {
        if (segment == null) {
            return null;
        }
        String value = WHILE.matcher(ARTICLE.matcher(valueOf(segment)).replaceFirst(""))
                .replaceFirst("");
        return OF_A_PLACE.matcher(value).matches() ? value : Asides.bare(value);
    }

    static @Nullable String title(@Nullable Segment segment) {
        if (segment == null) {
            return null;
        }
        String value = valueOf(segment);
        String bare = Asides.bare(value);
        String aside = value.substring(bare.length()).strip();
        String inside = aside.isEmpty() ? "" : aside.substring(1, aside.length() - 1);
        return Asides.isAside(inside) || TermsOfWork.are(inside) || inside.indexOf(':') > 0 ? bare : value;
    }

    private static String valueOf(Segment segment) {
        int labelled = segment.text().length() - segment.span().length();
        return labelled > 0 ? segment.text().substring(labelled).strip() : segment.text();
    }
}
