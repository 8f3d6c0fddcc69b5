package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name that does not stand at the top: an address in the document holds it, the largest heading is nothing else, or it
 * stands by itself right over the telephone number and the e-mail, as where a side column was read last.
 */
final class NamesElsewhere {

    private static final int LONGEST = 160;
    private static final int HEADED = 40;
    private static final Anchored REACHED = Anchored.of("\\S@\\S|(?<!\\d)\\+?\\d(?:[ -]?\\d){8,14}(?!\\d)");

    private static final Anchored OWNER = Anchored.of(
            "(?i:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:(?:19|20)\\d\\d(?:\\s*-\\s*(?:(?:19|20)\\d\\d|(?i:present)))?,?\\s*)?(?i:by\\s+)?"
                    + "(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}(?:[\\p{L}'-]+|\\.)?){1,3}|[\\u4e00-\\u9fff]{2,4})(?!\\p{L})");

    /** The heading, the name and what she is. */
    private static final int FIRST = 3;

    private final NameWords names;
    private final Handles handles;

    NamesElsewhere(NameWords names, Handles handles) {
        this.names = names;
        this.handles = handles;
    }

    @Nullable
    FoundName in(String text, List<Line> lines) {
        List<Line> own = withoutOthers(lines);
        FoundName found = held(text, own);
        found = found == null ? new GluedName(names).in(text, lines, handles) : found;
        found = found == null ? owned(text, lines) : found;
        found = found == null ? headed(text, lines) : found;
        found = found == null ? first(text, lines) : found;
        found = found == null ? new Signatures(names).in(text, lines) : found;
        found = found == null ? new NamesFarBelow(names, handles).in(text, own) : found;
        found = found == null ? overContacts(text, own) : found;
        return found == null ? told(text, lines) : found;
    }

    /** "© 2026 Ines Varga" at the foot of a page. */
    private @Nullable FoundName owned(String text, List<Line> lines) {
        for (Line line : lines) {
            MatchResult owner = line.text().length() <= LONGEST ? OWNER.first(line.text()) : null;
            NameWords.Shape shape = owner == null ? null : names.shape(owner.group(1), false);
            if (shape == NameWords.Shape.FULL || shape == NameWords.Shape.CHINESE) {
                Span name = Span.of(line.start() + owner.start(1), line.start() + owner.end(1));
                return FoundName.at(text, name, Certainty.low("name-by-its-place"));
            }
        }
        return null;
    }

    private @Nullable FoundName told(String text, List<Line> lines) {
        Introductions introductions = new Introductions(names);
        for (Line line : lines) {
            Span name = line.hasBullet() ? null : introductions.told(text, line);
            if (name != null) {
                return FoundName.at(text, name, Certainty.low("name-by-its-place"));
            }
        }
        return null;
    }

    /** In a document of two columns the name may stand anywhere; an address that holds all of it tells. */
    private @Nullable FoundName held(String text, List<Line> lines) {
        int section = 0;
        for (Line line : handles.areNone() ? List.<Line>of() : lines) {
            boolean entry = section > 0 && line.level() > section; // "### [Red Loaf](https://redloaf.example)"
            section = entry || !line.isHeading() ? section : names.isHeadingOfCareer(line.text()) ? line.level() : 0;
            if (line.text().length() <= LONGEST && !line.hasBullet() && !entry) {
                for (Span part : parts(text, line)) {
                    Span bare = names.bare(text, part);
                    if (names.shape(bare.in(text), true) == NameWords.Shape.FULL && handles.holdAllOf(bare.in(text))) {
                        return FoundName.at(text, bare, Certainty.medium("name-by-its-address"));
                    }
                }
            }
        }
        return null;
    }

    /** A command of a printer's language holds a name in braces. */
    private static List<Span> parts(String text, Line line) {
        int open = line.text().lastIndexOf('{');
        int close = line.text().indexOf('}', open + 1);
        return open < 0 || close < 0
                ? List.of(line.span())
                : List.of(line.span(), Span.of(line.start() + open + 1, line.start() + close));
    }

    /** "# Ines Varga", below a heading of what she says of herself. */
    private @Nullable FoundName headed(String text, List<Line> lines) {
        boolean career = false;
        for (int i = 0; i < Math.min(HEADED, lines.size()); i++) {
            Line line = lines.get(i);
            career |= line.isHeading() && names.isHeadingOfCareer(line.text());
            boolean person = line.level() == 1 || line.level() == 2 && !career && saysWhat(lines, i + 1);
            if (person && isName(text, line)) {
                return FoundName.at(text, names.bare(text, line.span()), Certainty.low("name-by-its-place"));
            }
        }
        return null;
    }

    /** "林若溪 (Rosie)" below "簡介", with which the document begins, and over what she is. */
    private @Nullable FoundName first(String text, List<Line> lines) {
        List<Line> filled = lines.stream()
                .filter(line -> !line.isBlank() && !NameTrim.isDocument(line.text()))
                .limit(FIRST)
                .toList();
        if (filled.size() < FIRST || !names.isHeadingOfPerson(filled.get(0).text())) {
            return null;
        }
        Line line = filled.get(1);
        boolean headed = line.level() > filled.get(0).level() && filled.get(0).level() > 0;
        if (!headed && !saysWhat(filled, FIRST - 1)) {
            return null;
        }
        Span name = Span.of(line.start(), line.start() + ownEnd(line.text())).strip(text);
        NameWords.Shape shape = names.shape(name.in(text), false);
        return shape == NameWords.Shape.CHINESE || shape == NameWords.Shape.FULL
                ? FoundName.at(text, name, Certainty.low("name-by-its-place"))
                : null;
    }

    /** Where another name of the same person begins: "林若溪 (Rosie)", "林若溪 / Rosie". */
    private static int ownEnd(String line) {
        int end = 0;
        while (end < line.length() && "(/|".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether the next line tells what somebody is or how to reach him. */
    private boolean saysWhat(List<Line> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        String below = next < lines.size() ? lines.get(next).text() : "";
        return below.length() <= LONGEST && (names.isTitleOrPlace(below) || REACHED.isIn(below));
    }

    /** What stands above "References". */
    private static List<Line> withoutOthers(List<Line> lines) {
        return lines.stream()
                .takeWhile(line -> line.hasBullet() || !OthersLabels.isHeading(line.text()))
                .toList();
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
