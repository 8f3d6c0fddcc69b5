package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that date a position and go on to tell of it. */
final class TellingLines {

    private static final int LONGEST_BEFORE = 150;

    private final Lexicon lexicon;
    private final String text;

    TellingLines(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Right below a heading without dates, those that open a line are its own, however much is told behind them. */
    static @Nullable DateRange belowHeading(List<Line> lines, int index, List<DateRange> ranges) {
        Line line = lines.get(index);
        if (index == 0
                || line.isBlank()
                || line.hasBullet()
                || !lines.get(index - 1).isHeading()) {
            return null;
        }
        Line heading = lines.get(index - 1);
        int at = DateRanges.firstFrom(ranges, heading.start());
        boolean first = at < ranges.size() && ranges.get(at).start() == line.start();
        return first && ranges.get(at).range() ? ranges.get(at) : null;
    }

    /** "Fellow, Elm Lab, May 2019 - May 2021. What was done there, at length" */
    boolean open(Line line, DateRange range) {
        return range.range()
                && range.start() > line.start()
                && range.start() - line.start() <= LONGEST_BEFORE
                && text.startsWith(". ", range.end())
                && Header.of(HeaderReader.segments(lexicon, text, line.part(line.start(), range.end()), range))
                        .isComplete();
    }
}
