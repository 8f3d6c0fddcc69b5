package dev.candour.resume;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name that does not stand at the top: an address in the document holds it, the largest heading is nothing else, or it
 * stands by itself right over the telephone number and the e-mail, as where a side column was read last.
 */
final class NamesElsewhere {

    private static final int LONGEST = 160;
    private static final int HEADED = 40;
    private static final Anchored REACHED = Anchored.of("\\S@\\S|(?<!\\d)\\+?\\d(?:[ -]?\\d){8,14}(?!\\d)");

    private static final Pattern OWNER = Pattern.compile(
            "(?i:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:(?:19|20)\\d\\d(?:\\s*-\\s*(?:19|20)\\d\\d)?,?\\s*)?(?i:by\\s+)?"
                    + "(\\p{Lu}[\\p{L}'.-]+(?:\\s\\p{Lu}[\\p{L}'.-]*){1,3})");

    private final NameWords names;
    private final Handles handles;

    NamesElsewhere(NameWords names, Handles handles) {
        this.names = names;
        this.handles = handles;
    }

    @Nullable
    FoundName in(String text, List<Line> lines) {
        FoundName found = held(text, lines);
        found = found == null ? headed(text, lines) : found;
        found = found == null ? overContacts(text, lines) : found;
        return found == null ? signed(text, lines) : found;
    }

    /** "© 2026 Ines Varga" at the foot of a page. */
    private @Nullable FoundName signed(String text, List<Line> lines) {
        for (Line line : lines) {
            Matcher owner = line.text().length() <= LONGEST ? OWNER.matcher(line.text()) : null;
            if (owner != null && owner.find() && names.shape(owner.group(1), false) == NameWords.Shape.FULL) {
                Span name = Span.of(line.start() + owner.start(1), line.start() + owner.end(1));
                return FoundName.at(text, name, Certainty.low("name-by-its-place"));
            }
        }
        return null;
    }

    /** In a document of two columns the name may stand anywhere; an address that holds all of it tells. */
    private @Nullable FoundName held(String text, List<Line> lines) {
        for (Line line : lines) {
            Span bare = names.bare(text, line.span());
            if (line.text().length() <= LONGEST
                    && !line.hasBullet()
                    && names.shape(bare.in(text), false) == NameWords.Shape.FULL
                    && handles.holdAllOf(bare.in(text))) {
                return FoundName.at(text, bare, Certainty.medium("name-by-its-address"));
            }
        }
        return null;
    }

    /** "# Ines Varga", below a heading of what she says of herself. */
    private @Nullable FoundName headed(String text, List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(HEADED, lines.size()))) {
            if (line.level() == 1 && isName(text, line)) {
                return FoundName.at(text, names.bare(text, line.span()), Certainty.low("name-by-its-place"));
            }
        }
        return null;
    }

    private @Nullable FoundName overContacts(String text, List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (lines.get(i + 1).text().length() <= LONGEST
                    && REACHED.isIn(lines.get(i + 1).text())
                    && isName(text, line)) {
                return FoundName.at(text, names.bare(text, line.span()), Certainty.low("name-by-its-place"));
            }
        }
        return null;
    }

    private boolean isName(String text, Line line) {
        if (line.hasBullet() || line.text().length() > LONGEST) {
            return false;
        }
        NameWords.Shape shape = names.shape(names.bare(text, line.span()).in(text), false);
        return shape == NameWords.Shape.CHINESE || shape == NameWords.Shape.FULL;
    }
}
