package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.dates.DateWords;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.header.TermsOfWork;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a section on which a position's dates stand. */
final class Anchors {
    private static final int LONGEST = 300;
    private static final int LONGEST_BEFORE = 150;
    private static final int LONGEST_BEHIND = 90;
    private static final int LONGEST_TITLE = 16;
    private static final Anchored TOLD = Anchored.of("\\s{1,3}(?:负责|主要负责|参与|主导|从事|负責|負責|參與)[\\u4e00-\\u9fff]");
    private static final Pattern WIDE = Pattern.compile("[ \\t]{2,}");
    private static final Anchored LEADS_INTO = Anchored.ofAnyCase(
            "(?:^|\\b)(?:in|during|between|from|since|of|by|on|for|over|until|till|through|around|as of|自|从|于|在|截至|截止)\\s*$");
    /** "一、从2019年到2021年" */
    private static final Pattern COUNTED = Pattern.compile("^[一二三四五六七八九十]{1,2}、\\s?");

    /** No sentence has a gap before the word: "青杉酒店 从2019年到2021年" */
    private static final Anchored SET_APART = Anchored.of("[^。;]{2,40}[\\s(\\[|,/·-][从自]$");

    private static final String EDGES = " \t,;:|/-~·•()[]<>_*.、，";
    /** What sets names apart on one line. */
    private static final Anchored PARTS = Anchored.of("[,|\\t]| {2}| [-–—•·/] ");

    private static final Pattern SHORT_PARTS = Pattern.compile("[^,]{0,24},[^,]{1,20}(?:,[^,]{1,20})*");

    private static final Anchored LENGTH = Anchored.ofAnyCase(
            "^[(\\[]?\\s*(?:约|共)?\\d{1,2}(?:\\.\\d)?\\s*(?:years?|yrs?|months?|mos?|年|个月|月).{0,20}$");

    /** "(laid off, Covid)"; behind "(2019 - 2021": ", part time)" */
    private static final Anchored REMARK = Anchored.of("\\([^()\\n]{3,60}\\)|[,;]? ?\\p{L}[^()\\n]{2,40}\\)");
    /** "Associate Partner (from July 2022)" */
    private static final Pattern OPENS_WITH_LEAD =
            DateWords.pattern("[(\\[](?:" + DateWords.SINCE + "|" + DateWords.UNTIL + ")\\s$");

    /** What remains of a link behind a line. */
    private static final Pattern LINK = Pattern.compile("\\s?\\[[\\p{L} ]{2,12}]$");

    private final Lexicon lexicon;
    private final Headings headings;
    private final String text;
    private final TellingLines telling;
    private final WholeLines whole;

    Anchors(Lexicon lexicon, Headings headings, String text) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.text = text;
        this.telling = new TellingLines(lexicon, text);
        this.whole = new WholeLines(lexicon, text);
    }

    /** The dates that stand over a position, by index of the line within the section. */
    Map<Integer, DateRange> in(Section section, List<DateRange> ranges) {
        Map<Integer, DateRange> anchors = new HashMap<>();
        boolean spans = false;
        for (int i = 0; i < section.lines().size(); i++) {
            DateRange range = rangeOn(section.lines().get(i), ranges);
            range = range == null ? TellingLines.belowHeading(section.lines(), i, ranges) : range;
            if (range != null) {
                anchors.put(i, range);
                spans |= range.range();
            }
        }
        new DatedClauses(lexicon, text).leave(section, anchors);
        boolean ranged = spans;
        Set<Integer> levels = levels(section, anchors);
        SingleDates alike = new SingleDates(lexicon, text, section, anchors);
        SingleDateBlocks blocks = new SingleDateBlocks(lexicon, text, section.lines(), anchors);
        anchors.entrySet().removeIf(entry -> {
            Line line = section.lines().get(entry.getKey());
            DateRange date = entry.getValue();
            boolean loose = ranged && section.kind() == Section.Kind.WORK && !levels.contains(line.level());
            return !date.range()
                    && (loose && (date.from() == null || date.from().month() == null) || !titled(line, date))
                    && !alike.isLike(line, date)
                    && !(section.kind().holdsPositions() && blocks.hold(line, date));
        });
        return anchors;
    }

    /** The ranks of the headings that hold ranges: beside them a heading may hold a year. */
    private static Set<Integer> levels(Section section, Map<Integer, DateRange> anchors) {
        return anchors.entrySet().stream()
                .filter(entry -> entry.getValue().range())
                .map(entry -> section.lines().get(entry.getKey()))
                .filter(Line::isHeading)
                .map(Line::level)
                .collect(Collectors.toSet());
    }

    private @Nullable DateRange rangeOn(Line line, List<DateRange> ranges) {
        if (line.isBlank() || line.isUnnaming() || headings.opensProject(line.text())) {
            return null;
        }
        DateRange found = null;
        DateRange second = null;
        for (int i = DateRanges.firstFrom(ranges, line.start());
                i < ranges.size() && ranges.get(i).start() < line.end();
                i++) {
            DateRange range = ranges.get(i);
            boolean better = found == null || range.range() && !found.range();
            if (better && line.text().length() <= LONGEST && standsOver(line, range)) {
                found = range;
            } else if (second == null && (telling.open(line, range) || whole.stand(line, range))) {
                second = range;
            }
        }
        return found == null || !found.range() && second != null ? second : found;
    }

    private boolean standsOver(Line line, DateRange range) {
        Span opening = HeaderReader.firstNamed(lexicon, text, Span.of(line.start(), range.start()));
        boolean opens = opening.end() < range.start()
                && (text.charAt(range.start() - 1) == '(' || WholeLines.endWith(text, line, range));
        String before = opens ? opening.in(text) + " (" : text.substring(line.start(), range.start());
        String all = LINK.matcher(text.substring(Math.min(range.end(), line.end()), line.end()))
                .replaceFirst("");
        int begins = HeaderReader.told(all);
        String behind = named(before, withoutStop(begins < 0 ? all : all.substring(0, begins)));
        int longest = (isBlankBefore(before) || isBareLead(before)) && !behind.endsWith(".")
                ? LONGEST_BEFORE
                : LONGEST_BEHIND;
        if (range.range() && (isTitleBeforeTold(before, all) || isBlankBefore(before) && DatedRow.is(all))) {
            return true;
        }
        if (before.length() > LONGEST_BEFORE
                || behind.length() > longest
                || before.contains("。") && !LineShape.isStopBehindName(line.text())) {
            return false;
        }
        if (LEADS_INTO.isIn(before)
                && !before.isBlank()
                && !isBareLead(before)
                && !isBareLeadInCell(before)
                && !(range.range() && SET_APART.is(before))
                && !OPENS_WITH_LEAD.matcher(before).find()
                && !endsTitle(line, before, range)) {
            return false;
        }
        if (endsInParenthesis(before) && behind.startsWith(")、")) {
            return false; // "高级经理(2020年1月起)、项目经理"
        }
        boolean told = endsInParenthesis(before) && (behind.startsWith("):") || behind.startsWith(":"));
        if (told && LineShape.isTitleLength(before)) {
            return namesTitle(line, range);
        }
        String rest = new Span(0, behind.length()).strip(behind, EDGES).in(behind);
        if (behind.startsWith("\t") && before.indexOf('\t') > 0 && before.length() < 80) {
            return true; // what was done stands in a cell of its own
        }
        boolean sentence = WordCount.of(rest) > 8 && !PARTS.isIn(rest) || behind.contains("。");
        boolean atEnd = rest.isEmpty() || LENGTH.is(behind.strip()) || REMARK.is(behind.strip());
        boolean atStart = isBlankBefore(before) || isDateLabel(before);
        return atEnd && !runsInto(line, before)
                || atStart && !sentence
                || !sentence && before.length() < 80 && !startsLower(rest);
    }

    private static boolean isBlankBefore(String before) {
        return new Span(0, before.length()).strip(before, EDGES).isEmpty();
    }

    /** "技术经理 2013年至2014年 负责..." below the name of the employer. */
    private boolean isTitleBeforeTold(String before, String behind) {
        return TOLD.opens(behind) && before.length() <= LONGEST_TITLE && lexicon.isTitle(before.strip());
    }

    /** "2019 - 2021 Acme - Clerk. What was done there": what is told behind a title counts for nothing here. */
    private String named(String before, String behind) {
        if (behind.startsWith("。") || HeaderReader.isClosed(behind)) {
            return "";
        }
        int stop = behind.indexOf(". ");
        return isBlankBefore(before) && stop > 0 && stop <= LONGEST_BEHIND && lexicon.isTitle(behind.substring(0, stop))
                ? behind.substring(0, stop)
                : behind;
    }

    /** "Acme (2019" and "Acme (own project, 2019" */
    private static boolean endsInParenthesis(String before) {
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** Columns are set apart by many spaces, and a list in Chinese may end with a full stop. */
    private static String withoutStop(String behind) {
        String narrow = WIDE.matcher(behind).replaceAll("  ");
        boolean listed = narrow.endsWith("。")
                && !narrow.startsWith("),")
                && narrow.length() < 60
                && SHORT_PARTS.matcher(narrow).matches();
        return listed ? narrow.substring(0, narrow.length() - 1) : narrow;
    }

    /** "From 2019 to 2021" at the start of a line may stand over a position. */
    private static boolean isBareLead(String before) {
        String word = COUNTED.matcher(before.strip()).replaceFirst("");
        return word.length() <= 5 && !word.isEmpty() && word.matches("(?i)from|自|从|于|在|since");
    }

    /** "Teller", a gap, and "From 2019"; "Teller, since 2019"; "Duration: since 2019"; "Elm Fernwood · From 2019" */
    private boolean isBareLeadInCell(String before) {
        int cell = Math.max(before.lastIndexOf('\t'), Math.max(before.lastIndexOf('|'), before.lastIndexOf(':')));
        int sign = lastSign(before);
        String name = sign > 0 ? before.substring(0, sign).strip() : "";
        return cell > 0 && isBareLead(before.substring(cell + 1))
                || sign > 0
                        && isBareLead(before.substring(sign + 1))
                        && (lexicon.isTitle(name)
                                || before.charAt(sign) != ','
                                        && Suits.isName(name.substring(lastSign(name) + 1)
                                                .strip()));
    }

    private static int lastSign(String before) {
        int last = before.length() - 1;
        while (last >= 0 && ",;·•/–—-".indexOf(before.charAt(last)) < 0) {
            last--;
        }
        return last;
    }

    /** "Teller at Acme from 2019 to 2021", which is no sentence. */
    private boolean endsTitle(Line line, String before, DateRange range) {
        int lead = DateWords.lead(before);
        return lead < before.length()
                && !LineShape.isRunningText(line)
                && Header.of(HeaderReader.segments(lexicon, text, line, range)).isComplete();
    }

    /** "Agent, Acme (2017 - 2018): what was done" and "Acme (2017 - 2018): Agent. What was done". */
    private boolean namesTitle(Line line, DateRange range) {
        return Header.of(HeaderReader.segments(lexicon, text, line, range)).hasTitle();
    }

    private boolean isDateLabel(String before) {
        int colon = before.indexOf(':');
        return colon > 0 && lexicon.labelled(before.substring(0, colon).strip()) == Segment.Kind.NOISE;
    }

    private static boolean runsInto(Line line, String before) {
        return line.hasBullet() && before.length() > 100 && LineShape.isRunningText(line);
    }

    private static boolean startsLower(String rest) {
        return !rest.isEmpty() && Suits.startsSmall(rest) && rest.indexOf(' ') > 0 && !TermsOfWork.are(rest);
    }

    /** A single date stands over a position only beside a title. */
    private boolean titled(Line line, DateRange range) {
        boolean last = range.end() >= line.end() - 1 && line.text().length() <= LONGEST_BEHIND;
        return (last || !LineShape.isRunningText(line))
                && Header.of(HeaderReader.segments(lexicon, text, line, range)).hasTitle();
    }
}
