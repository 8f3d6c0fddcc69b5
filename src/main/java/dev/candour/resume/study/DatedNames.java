package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school that no list knows, on a line with its dates and at most its town, next to a degree that has none: "2010 - 2013 | Corvale
 * Valmy, Leeds" below or above "BSc Sailmaking".
 */
final class DatedNames {

    /** What else is told of studies with a year. */
    private static final Anchored NO_SCHOOL = Anchored.ofAnyCase(
            "\\b(?:dean|honou?rs?|first|second|upper|lower|distinction|merit|graduat\\p{L}*|grade|gpa|thesis|dissertation|awards?|awarded|scholar\\p{L}*|prize|exchange|erasmus|semester|study|studies|abroad|cum|laude|summa|magna"
                    + "|valedictorian|president|member|captain|teaching|research|assistant|tutor|intern\\p{L}*|volunteer|club|society|expected|completed|courses?|coursework|modules?|minor|major|concentration|speciali[sz]\\p{L}*"
                    + "|focus|project|degree|certificat\\p{L}*|diploma|class|rank|score|percent\\p{L}*|advis[eo]r|supervisor|faculty|department|transfer\\p{L}*|online|full-time|part-time|present|period|duration|dates?|years?|time|to|from|since|until)\\b");

    private static final String EDGES = " \t|,;·•-()[]:/*_";
    private static final int NEAR = 2;
    private static final int LONGEST = 90;

    private final DegreeWords words;
    private final String text;
    private final List<DateRange> ranges;

    DatedNames(DegreeWords words, String text, List<DateRange> ranges) {
        this.words = words;
        this.text = text;
        this.ranges = ranges;
    }

    /** The line with its school, where it stands next to a degree without one. @param following the line below it; null when there is none */
    DegreeLine named(DegreeLine said, OpenStudies open, @Nullable Line following) {
        boolean mayBe = said.dates() != null
                && !said.datesOnly()
                && said.school() == null
                && said.area() == null
                && said.degrees().isEmpty()
                && said.line().text().length() <= LONGEST;
        if (!mayBe || !isBelowDegree(said.line(), open) && !isAboveDegree(said.line(), open, following)) {
            return said;
        }
        Span name = beside(said.line(), said.dates());
        return name == null ? said : said.withSchool(name);
    }

    private static boolean isBelowDegree(Line line, OpenStudies open) {
        List<DegreeLine> lines = open.lines();
        DegreeLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return last != null
                && !open.hasSchool()
                && !last.degrees().isEmpty()
                && last.perhaps() == null
                && last.dates() == null
                && line.index() - last.line().index() <= NEAR;
    }

    private boolean isAboveDegree(Line line, OpenStudies open, @Nullable Line following) {
        if (following == null || following.index() - line.index() > NEAR || !open.isEmpty() && !open.hasDegree()) {
            return false;
        }
        DegreeLine below = DegreeLine.of(words, text, following, ranges);
        return !below.degrees().isEmpty() && below.school() == null && below.perhaps() == null && below.dates() == null;
    }

    /** What stands on one side of the dates, without its town. */
    private @Nullable Span beside(Line line, DateRange dates) {
        Span before =
                Span.of(line.start(), Math.max(line.start(), dates.start())).strip(text, EDGES);
        Span behind = Span.of(Math.min(dates.end(), line.end()), line.end()).strip(text, EDGES);
        if (!before.isEmpty() && !behind.isEmpty() && !words.isPlace(behind.in(text))) {
            return null;
        }
        Span told = before.isEmpty() ? behind : before;
        Span name = Span.of(told.start(), told.start() + StudyTowns.nameEnd(words, told.in(text)));
        String called = name.in(text);
        if (text.startsWith(":", name.end()) || StudyTowns.isTown(words, told.in(text), name.length())) {
            return null;
        }
        return SchoolShape.has(called) && !NO_SCHOOL.isIn(called) && !isKnown(called) ? name : null;
    }

    private boolean isKnown(String called) {
        return words.isField(called)
                || words.isNoise(called)
                || words.isPlace(called)
                || !words.degrees(called).isEmpty();
    }
}
