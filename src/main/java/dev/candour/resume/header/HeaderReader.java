package dev.candour.resume.header;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateWords;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the segments of title lines. */
public final class HeaderReader {

    private static final int LONGEST_NAMED = 90;
    private static final int LEAST_TOLD = 60;

    private static final Pattern TORN = Pattern.compile("\\([\\u4e00-\\u9fff]{1,3}\\s(?=\\S)");

    /** "时间:2019-2021;单位:青杉公司;岗位:会计" */
    private static final Anchored LABEL = Anchored.of(";\\s?(?:公司|单位|企业|职位|职务|岗位|部门|地点|担任|工作)[\\u4e00-\\u9fff]{0,2}:");

    private HeaderReader() {}

    /** The segments of a line without its dates. */
    public static List<Segment> segments(Lexicon lexicon, String text, Line line, @Nullable DateRange dates) {
        if (dates == null || !dates.span().overlaps(line.start(), line.end())) {
            return Segments.of(lexicon, text, line.span(), line.index());
        }
        List<Segment> all = new ArrayList<>();
        if (dates.start() > line.start()) {
            Span before = firstNamed(lexicon, text, cutOpen(text, line.start(), dates.start()));
            int open = unclosed(text, before);
            all.addAll(Segments.of(lexicon, text, Span.of(before.start(), open), line.index()));
            all.addAll(
                    Segments.of(lexicon, text, Span.of(Math.min(open + 1, before.end()), before.end()), line.index()));
        }
        boolean closed = !all.isEmpty() && isClosed(text.substring(dates.end(), Math.max(dates.end(), line.end())));
        if (dates.end() < line.end() && !closed) {
            int begins = told(text.substring(dates.end(), line.end()));
            int end = begins < 0 ? line.end() : dates.end() + begins;
            Span sentence = firstSentence(text, withoutTorn(text, cutClose(text, dates.end(), end)));
            Span house = all.isEmpty() ? ToldHouses.name(lexicon, text, sentence) : Span.of(end, end);
            Span behind = !house.isEmpty() ? house : all.isEmpty() ? firstNamed(lexicon, text, sentence) : sentence;
            boolean told = all.isEmpty() && behind.length() > LONGEST_NAMED && opensWithRemark(text, behind);
            List<Segment> named =
                    told ? List.of() : aside(text, dates, behind, Segments.of(lexicon, text, behind, line.index()));
            if (all.isEmpty()
                    || !isTold(text, behind)
                    || !holdsTitle(all) && holdsTitle(named)
                    || isTitleAlone(all) && isNameAlone(text, behind, line, named)) {
                all.addAll(named);
            }
        }
        return all;
    }

    /** "Fellow at Elm Museum. Research topic: old clocks (2012 - 2014)": what a first sentence names whole needs no second. */
    public static Span firstNamed(Lexicon lexicon, String text, Span before) {
        Span first = FirstClause.of(text, before);
        return first != before
                        && (FirstClause.isTold(text, first, before)
                                || Header.of(Segments.of(lexicon, text, first, 0))
                                        .isComplete())
                ? first
                : before;
    }

    /** "青杉实验室 助教 - 2024-2025;建立数据集": what a semicolon sets apart in Chinese was done there. */
    public static boolean isClosed(String behindDates) {
        return behindDates.startsWith(";") && Script.hasIdeograph(behindDates) && !LABEL.opens(behindDates);
    }

    /** "(2016/08 - 2017/07,义务役)", "(2016 - 2017, summers)": what goes on in the parentheses of dates says on what terms, unless a list knows it. */
    private static List<Segment> aside(String text, DateRange dates, Span behind, List<Segment> named) {
        int open = dates.start() - 1;
        int close = text.indexOf(')', dates.end());
        boolean within = open >= 0
                && text.charAt(open) == '('
                && close >= 0
                && close <= behind.end()
                && dates.end() < text.length()
                && " ,;、|·".indexOf(text.charAt(dates.end())) >= 0;
        return within
                ? named.stream()
                        .map(part -> part.is(Segment.Kind.OTHER)
                                        && part.span().start() < close
                                        && (Script.hasIdeograph(part.text()) || Suits.startsSmall(part.bare()))
                                ? part.as(Segment.Kind.NOISE)
                                : part)
                        .toList()
                : named;
    }

    /** "(海 工程师" behind dates, where the rest of "(海外)" went on another line. */
    private static Span withoutTorn(String text, Span behind) {
        Matcher torn = TORN.matcher(text).region(behind.start(), behind.end());
        return torn.lookingAt() && text.substring(torn.end(), behind.end()).indexOf(')') < 0
                ? Span.of(torn.end(), behind.end())
                : behind;
    }

    /** "Acme (2012 - 2014): Clerk. What was done": behind a colon a title is the first sentence at most. */
    private static Span firstSentence(String text, Span behind) {
        int stop = isTold(text, behind) ? firstStop(text, behind) : -1;
        return stop > 0 ? Span.of(behind.start(), stop) : behind;
    }

    /** The first full stop that ends more than a short form: "2019: Porter, St. Osgood's Hospital. What was done". */
    private static int firstStop(String text, Span behind) {
        int stop = text.indexOf(". ", behind.start());
        while (stop > 0 && stop < behind.end() && LineShape.isAbbreviated(text.substring(behind.start(), stop + 1))) {
            stop = text.indexOf(". ", stop + 1);
        }
        return stop < behind.end() ? stop : -1;
    }

    private static boolean isTitleAlone(List<Segment> before) {
        return holdsTitle(before)
                && before.stream()
                        .allMatch(part -> part.is(Segment.Kind.TITLE)
                                || part.is(Segment.Kind.PLACE)
                                || part.is(Segment.Kind.NOISE));
    }

    /** "Clerk (2012 - 2014): Acme, Leeds" */
    private static boolean isNameAlone(String text, Span behind, Line line, List<Segment> named) {
        boolean ended = behind.in(text).endsWith(".") && !LineShape.isAbbreviated(behind.in(text));
        return behind.length() <= LEAST_TOLD
                && behind.end() == line.end()
                && !ended
                && !named.isEmpty()
                && (named.get(0).is(Segment.Kind.ORGANIZATION) || named.get(0).is(Segment.Kind.OTHER))
                && Suits.isName(named.get(0).bare())
                && (named.get(0).is(Segment.Kind.ORGANIZATION)
                        || named.get(0).bare().indexOf(' ') > 0
                        || named.size() > 1)
                && named.stream().skip(1).allMatch(part -> part.is(Segment.Kind.PLACE));
    }

    private static boolean holdsTitle(List<Segment> named) {
        return named.stream().anyMatch(part -> part.is(Segment.Kind.TITLE));
    }

    /** Where it begins what was done in "Clerk (2012 - 2014), Acme, Leeds: what was done"; -1 when all is named. */
    public static int told(String behindDates) {
        boolean named = behindDates.startsWith("),") || behindDates.startsWith(",");
        int colon = named ? behindDates.indexOf(": ") : -1;
        return colon < LONGEST_NAMED ? colon : -1;
    }

    /** "2012 - 2014 (half days at first). What was done there, at length" */
    private static boolean opensWithRemark(String text, Span behind) {
        return text.charAt(behind.start()) == '(' && behind.in(text).contains("). ");
    }

    /** "Acme (2012 - 2014): what was done" */
    private static boolean isTold(String text, Span behind) {
        return !behind.isEmpty() && text.charAt(behind.start()) == ':';
    }

    /** Dates in parentheses leave an opening one behind. */
    private static Span cutOpen(String text, int start, int end) {
        int at = start + DateWords.lead(text.substring(start, end));
        while (at > start && " \t([{<".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return Span.of(start, at);
    }

    /** Where "(Leeds" begins in "Acme (Leeds, 2012 - 2014)"; the end when all is closed. */
    private static int unclosed(String text, Span span) {
        int depth = 0;
        for (int at = span.end() - 1; at >= span.start(); at--) {
            char c = text.charAt(at);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth < 0) {
                return at;
            }
        }
        return span.end();
    }

    private static Span cutClose(String text, int start, int end) {
        int at = start;
        while (at < end && " \t)]}>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Span.of(at, end);
    }
}
