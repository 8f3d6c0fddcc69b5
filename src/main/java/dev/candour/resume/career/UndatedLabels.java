package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.section.Headings;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Positions without dates in lines that each have a label: "Company: Fennick Bay", "City: Leeds", "Position: Clerk". */
final class UndatedLabels {

    private static final int MOST = 6;

    private final Lexicon lexicon;
    private final Headings headings;
    private final List<Line> lines;
    private final Function<Line, List<Segment>> segments;

    UndatedLabels(Lexicon lexicon, Headings headings, List<Line> lines, Function<Line, List<Segment>> segments) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.lines = lines;
        this.segments = segments;
    }

    /** What the line and those right below it say; null when they lack the label of an employer or of a title. */
    @Nullable
    Header at(int index) {
        if (!names(kind(index))
                || index > 0 && headings.opensProject(lines.get(index - 1).text())) {
            return null;
        }
        List<Segment> all = new ArrayList<>();
        for (int i = index; i <= last(index); i++) {
            all.addAll(segments.apply(lines.get(i)));
        }
        Segment title = first(all, Kind.TITLE);
        Segment employer = first(all, Kind.ORGANIZATION);
        return title == null || employer == null || title.line() == employer.line()
                ? null
                : new Header(title, employer, 3, List.copyOf(all));
    }

    /** The last line with a label below one, until a label of its kind stands over the next position. */
    int last(int index) {
        Kind first = kind(index);
        int last = index;
        while (last + 1 < lines.size()
                && last + 1 - index < MOST
                && kind(last + 1) != null
                && kind(last + 1) != first) {
            last++;
        }
        return last;
    }

    private static boolean names(@Nullable Kind kind) {
        return kind == Kind.ORGANIZATION || kind == Kind.TITLE;
    }

    private @Nullable Kind kind(int index) {
        String text = lines.get(index).text();
        int colon = text.indexOf(':');
        return colon <= 0 ? null : lexicon.labelled(text.substring(0, colon).strip());
    }

    private static @Nullable Segment first(List<Segment> parts, Kind kind) {
        return parts.stream().filter(part -> part.is(kind)).findFirst().orElse(null);
    }
}
