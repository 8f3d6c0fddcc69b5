package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** "title: Work History" in the head of a page stands over the positions with which the page begins. */
final class PageTitle {

    /** The most lines of a page's head. */
    private static final int HEAD = 40;

    private static final Anchored TITLE =
            Anchored.of("(?i:title)\\s*[:=]\\s*[\"']?([\\p{L}][\\p{L} &/]{2,40}?)[\"']?$");

    private final List<Line> lines;
    private final Headings headings;
    private final LinesBelow below;

    PageTitle(List<Line> lines, Headings headings, LinesBelow below) {
        this.lines = lines;
        this.headings = headings;
        this.below = below;
    }

    /** What the title says, where the first heading of the page is that of a dated entry. */
    @Nullable
    Line over(Line first) {
        if (!first.isHeading() || headings.kind(first.text()).isPresent() || !below.isOverTime(first)) {
            return null;
        }
        return lines.subList(0, Math.min(HEAD, lines.size())).stream()
                .takeWhile(line -> line != first)
                .map(this::title)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Optional<Line> title(Line line) {
        MatchResult title = line.isHeading() ? null : TITLE.opening(line.text());
        return title != null
                        && headings.isExact(title.group(1))
                        && headings.kind(title.group(1)).equals(Optional.of(Kind.WORK))
                ? Optional.of(line.part(line.start() + title.start(1), line.start() + title.end(1)))
                : Optional.empty();
    }
}
