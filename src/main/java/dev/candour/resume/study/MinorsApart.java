package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** "Minor in Knots, 2022" over a school, as degrees stand over theirs there: it is told like a course of study of its own. */
final class MinorsApart {

    private static final Anchored MINOR =
            Anchored.ofAnyCase("^\\W{0,3}(?:(?:academic|undergraduate) )?minor(?: degree)? in (?=\\p{L})");

    private final String text;
    private final DegreeWords words;
    private final OpenStudies open;
    private final SchoolAbove schools;

    MinorsApart(String text, DegreeWords words, OpenStudies open, SchoolAbove schools) {
        this.text = text;
        this.words = words;
        this.open = open;
        this.schools = schools;
    }

    /** What a line says of it; null where it tells of none. */
    @Nullable
    DegreeLine on(Line line, @Nullable Line following, List<DateRange> ranges) {
        MatchResult minor = MINOR.opening(line.text());
        boolean apart = minor != null
                && following != null
                && words.schoolEnd(following.text()) > 0
                && words.degrees(following.text()).isEmpty()
                && words.degrees(line.text()).isEmpty()
                && words.schoolEnd(line.text()) == 0
                && (open.isEmpty() || open.hasSchool() && (schools.isBelow() || SchoolAbove.isBelow(open.lines())));
        if (!apart) {
            return null;
        }
        Line named = line.part(line.start() + minor.end(), line.end());
        return DegreeLine.of(words, text, named, ranges).withField(text, named.span());
    }
}
