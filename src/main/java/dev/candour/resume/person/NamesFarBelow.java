package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name that columns or the feet of pages put far below the top: "VARGA, Ines" by itself, a name over what she is, below
 * a side column of contacts and skills, and the name beside the number of the page.
 */
final class NamesFarBelow {

    private static final int LINES = 60;
    private static final int LONGEST = 120;
    private static final Anchored PAGE =
            Anchored.ofAnyCase("\\bpage \\d{1,2}(?: (?:of|/) \\d{1,2})?\\s*$|^page \\d{1,2}\\b|第\\s?\\d{1,2}\\s?页");

    /** In a column of labels. */
    private static final Anchored LABEL = Anchored.ofAnyCase(
            "(?:full )?name|name\\s?/\\s?surname|(?:first name|surname)(?:\\(s\\))?\\s?/\\s?(?:first name|surname)(?:\\(s\\))?");

    private final NameWords names;
    private final NameParts parts;
    private final Handles handles;

    NamesFarBelow(NameWords names, Handles handles) {
        this.names = names;
        this.parts = new NameParts(names);
        this.handles = handles;
    }

    @Nullable
    FoundName in(String text, List<Line> lines) {
        FoundName found = reversed(text, lines);
        found = found == null ? overTitle(text, lines) : found;
        return found == null ? besidePage(text, lines) : found;
    }

    private @Nullable FoundName reversed(String text, List<Line> lines) {
        boolean labelled = false;
        for (Line line : lines.subList(0, Math.min(LINES, lines.size()))) {
            boolean may = !line.hasBullet() && NameSpelling.isSurelyReversed(line.text());
            labelled |= LABEL.is(line.text());
            Span name = may && (labelled || handles.holdOneOf(line.text())) ? parts.whole(text, line.span()) : null;
            if (name != null) {
                return FoundName.at(text, name, Certainty.medium("name-by-its-address"));
            }
        }
        return null;
    }

    /** Not below a heading of a career, where others are named: colleagues, referees, authors. */
    private @Nullable FoundName overTitle(String text, List<Line> lines) {
        for (int i = 1; i + 2 < Math.min(LINES, lines.size()); i++) {
            Line line = lines.get(i);
            if (names.isHeadingOfCareer(line.text())) {
                return null;
            }
            boolean apart = lines.get(i - 1).isBlank() && !line.isBlank() && !line.hasBullet();
            if (apart && isOverTitle(lines, i) && isFull(text, line.span())) {
                return FoundName.at(text, names.bare(text, line.span()), Certainty.low("name-by-its-place"));
            }
        }
        return null;
    }

    private boolean isOverTitle(List<Line> lines, int at) {
        Line below = lines.get(at + 1);
        return !below.hasBullet()
                && below.text().length() <= LONGEST
                && names.isTitle(below.text())
                && (lines.get(at + 2).isBlank()
                        || names.isHeadingOfPerson(lines.get(at + 2).text()));
    }

    private @Nullable FoundName besidePage(String text, List<Line> lines) {
        for (Line line : lines) {
            if (line.text().length() <= LONGEST && PAGE.isIn(line.text())) {
                for (Span part : parts.of(text, line.span())) {
                    if (isFull(text, part)) {
                        return FoundName.at(text, names.bare(text, part), Certainty.low("name-by-its-place"));
                    }
                }
            }
        }
        return null;
    }

    private boolean isFull(String text, Span written) {
        return names.shape(names.bare(text, written).in(text), false) == NameWords.Shape.FULL;
    }
}
