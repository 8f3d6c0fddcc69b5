package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Blanks;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a name that the document says to be one: "Name: ...", a form of two fields, the head of a page, a sentence. */
final class NameLabels {

    private static final int LABEL = 32;
    private static final Anchored SEPARATOR = Anchored.of("\\s*[:|\\t]\\s*|\\s{2,}|\\s-\\s");
    /** "姓 名" is one word. */
    private static final Pattern SPACED_OUT = Pattern.compile("(?<=[\\u4e00-\\u9fff])\\s+");

    private static final Anchored GLUED =
            Anchored.of("姓\\s*名\\s*[:：]?\\s*([\\u4e00-\\u9fff](?:\\s?[\\u4e00-\\u9fff·]){1,9})(?=$|\\s|[|/,，;；(（])");

    private final NameParts parts;
    private final PageHead head;
    private final Introductions introductions;
    private final Phrases labels;
    private final Phrases firstLabels;
    private final Phrases lastLabels;

    NameLabels(NameWords names, NameParts parts, WordLists words) {
        this.parts = parts;
        this.head = new PageHead(names, parts);
        this.introductions = new Introductions(names);
        this.labels = words.phrases("label");
        this.firstLabels = words.phrases("first name label");
        this.lastLabels = words.phrases("surname label");
    }

    @Nullable
    FoundName in(String text, List<Line> lines, Handles handles) {
        FoundName form = inForm(text, lines);
        form = form == null ? head.in(text, lines, handles) : form;
        if (form != null) {
            return form;
        }
        int page = PageHead.end(text);
        for (int i = 0; i < lines.size(); i++) {
            Span value = isOfOther(text, lines, i, page) ? null : labelled(text, lines.get(i), labels);
            boolean onPage = lines.get(i).start() >= page;
            value = value == null && onPage ? LabelsWithin.value(lines.get(i)) : value;
            Span found = value == null ? null : parts.first(text, value.isEmpty() ? below(lines, i) : value);
            found = found == null && onPage ? introductions.in(text, lines.get(i)) : found;
            if (found != null) {
                return FoundName.at(text, found, Certainty.high("name-by-its-label"));
            }
        }
        return null;
    }

    /** "name: Acme" in the head of a page, or below "companies:", is the name of something else. */
    private static boolean isOfOther(String text, List<Line> lines, int at, int page) {
        Line line = lines.get(at);
        if (line.start() < page) {
            return true;
        }
        int depth = line.indent() + (line.hasBullet() ? 1 : 0);
        if (depth == 0 || !line.text().startsWith("name:")) {
            return false;
        }
        int above = at - 1;
        while (above >= 0
                && (lines.get(above).isBlank()
                        || lines.get(above).hasBullet()
                        || lines.get(above).indent() >= depth)) {
            above--;
        }
        return above >= 0
                && lines.get(above).text().matches("[a-z_]{2,20}:")
                && !PageHead.isPerson(lines.get(above).text());
    }

    /** The line below a label that has no value beside it. */
    private static Span below(List<Line> lines, int label) {
        for (int i = label + 1; i < lines.size() && i <= label + 2; i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).span();
            }
        }
        return Span.of(0, 0);
    }

    /** "Surname: Doe" and "First name: Jane"; null unless both are given. */
    private @Nullable FoundName inForm(String text, List<Line> lines) {
        Span first = field(text, lines, firstLabels);
        Span last = field(text, lines, lastLabels);
        return first == null || last == null
                ? null
                : new FoundName(
                        first.in(text) + " " + last.in(text),
                        List.of(first, last),
                        Certainty.high("name-by-its-label"));
    }

    private static @Nullable Span field(String text, List<Line> lines, Phrases labels) {
        for (Line line : lines) {
            Span value = labelled(text, line, labels);
            if (value != null && value.in(text).matches("\\p{Lu}[\\p{L}' -]{1,40}")) {
                return value;
            }
        }
        return null;
    }

    /** What stands behind a label; empty when nothing does, null when there is no label. */
    private static @Nullable Span labelled(String text, Line line, Phrases labels) {
        if (!mayOpen(line.text(), labels)) {
            return null;
        }
        MatchResult glued = GLUED.opening(line.text());
        if (glued != null) {
            return Span.of(line.start() + glued.start(1), line.end());
        }
        int start = line.text().startsWith(":") ? 1 : 0; // ":name: Ines Varga"
        for (MatchResult separator :
                SEPARATOR.in(line.text(), start, line.text().length())) {
            if (separator.start() > LABEL) {
                break;
            }
            String label = line.text().substring(start, separator.start());
            if (isLabel(labels, unspaced(label))) {
                return Span.of(line.start() + separator.end(), line.end()).strip(text);
            }
        }
        boolean bare = line.text().length() <= LABEL && labels.is(line.text());
        return bare ? Span.of(line.end(), line.end()) : afterLabel(text, line, labels);
    }

    private static String unspaced(String label) {
        return Script.hasIdeograph(label) && Blanks.areIn(label)
                ? SPACED_OUT.matcher(label).replaceAll("")
                : label;
    }

    /** Most lines begin with letters that no label begins with; Chinese labels may be spaced out. */
    private static boolean mayOpen(String line, Phrases labels) {
        return line.startsWith(":") || labels.mayOpen(line) || Script.hasIdeograph(line);
    }

    /** "姓名/性别:林若溪/女" gives several values in the order of its labels. */
    private static boolean isLabel(Phrases labels, String label) {
        int slash = label.indexOf('/');
        return labels.is(label)
                || slash > 0 && labels.is(label.substring(0, slash).strip());
    }

    /** "First name / Surname Ines Varga": a label of several words needs no colon. */
    private static @Nullable Span afterLabel(String text, Line line, Phrases labels) {
        List<Phrases.Hit> hits = labels.in(line.text());
        boolean words = !hits.isEmpty()
                && hits.get(0).start() == 0
                && line.text().substring(0, hits.get(0).end()).indexOf(' ') > 0;
        return words ? Span.of(line.start() + hits.get(0).end(), line.end()).strip(text) : null;
    }
}
