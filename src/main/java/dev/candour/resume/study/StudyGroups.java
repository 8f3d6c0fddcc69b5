package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines among studies that say of what kind those listed below are: "Master's Degrees", "Undergraduate Studies". */
final class StudyGroups {

    private static final Anchored KIND = Anchored.ofAnyCase(
            "(?:(?:master|bachelor|doctora(?:l|te)|ph\\.?d)(?:['’]?s['’]?)? degrees|(?:(?:under|post)?graduate|master['’]?s|doctoral|ph\\.?d|secondary|university|higher) (?:degrees|studies))\\s?:?");

    private static final Anchored OF_DEGREES = Anchored.ofAnyCase(" degrees\\s?:?$");

    private final String text;
    private final DegreeWords words;
    private final List<DateRange> ranges;
    /** What the kind says of each of the bullets below it; null when it says no level. */
    private @Nullable DegreeLine kind;

    StudyGroups(String text, DegreeWords words, List<DateRange> ranges) {
        this.text = text;
        this.words = words;
        this.ranges = ranges;
    }

    /** Whether the line stands over bullets and says only of what kind they are. */
    boolean begin(Line line, @Nullable Line following) {
        if (following == null || !following.hasBullet() || line.hasBullet() || !KIND.is(line.text())) {
            return false;
        }
        kind = OF_DEGREES.isIn(line.text())
                ? DegreeLine.of(words, text, line, ranges).withoutArea()
                : null;
        return true;
    }

    /** What the kind above says of studies that name no degree; null when it says nothing. */
    @Nullable
    DegreeLine over(DegreeLine said) {
        if (!said.line().hasBullet()) {
            kind = null;
        }
        return said.degrees().isEmpty() ? kind : null;
    }

    /** The same with what stands before its school as its field, where the kind above tells the degree. */
    DegreeLine withField(DegreeLine said) {
        Span school = said.school();
        if (kind == null || school == null || !said.degrees().isEmpty()) {
            return said;
        }
        Span before = Span.of(said.line().start(), school.start()).strip(text, " \t–—-,:|(");
        return before.isEmpty() ? said : said.withField(text, before);
    }
}
