package dev.candour.resume;

import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a name that the document says to be one: "Name: ...", a form of two fields, "I'm ...", "CV of ...". */
final class NameLabels {

    private static final int LABEL = 32;
    private static final int FRONT_MATTER = 16;
    private static final Pattern FIELD =
            Pattern.compile("(title|author|name)\\s*:\\s*[\"']?((?:[^\"':]|'s ){2,40}?)[\"']?");
    private static final Anchored RESUME = Anchored.of("简历|履历|簡歷|履歷");
    private static final Anchored RESUME_LATIN =
            Anchored.ofAnyCase("\\b(?:r[eé]sum[eé]|cv|curriculum vitae)(?!\\p{L})");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[:|\\t]\\s*|\\s{2,}|\\s-\\s");
    /** "姓 名" is one word. */
    private static final Pattern SPACED_OUT = Pattern.compile("(?<=[\\u4e00-\\u9fff])\\s+");

    private static final Anchored INTRODUCED =
            Anchored.of("(?:^|[\\s,.!])(?i:I'm|I am|my name is|this is|curriculum vitae of|cv of|r[eé]sum[eé] of)\\s+"
                    + "((?:\\p{Lu}\\.\\s?){0,2}(?:\\p{Lu}[\\p{L}'-]{1,20})(?:\\s\\p{Lu}\\.)?(?:\\s(?:de|van|von|der)){0,2}"
                    + "(?:\\s\\p{Lu}[\\p{L}'-]{1,20}){0,3})(?=$|[\\s.,!;:|(])");
    private static final Anchored INTRODUCED_ZH =
            Anchored.of("(?:我是|我叫|我的名字是|我的名字叫|本人叫)\\s?([\\u4e00-\\u9fff]{2,4})(?=$|[,，。.!！;；\\s])");
    /** "本人林若溪,1987年出生": what tells a name from a virtue is what follows it. */
    private static final Anchored MYSELF =
            Anchored.of("本人\\s?([\\u4e00-\\u9fff]{2,3})(?=[,，]\\s?(?:男|女|现年|今年|\\d{2,4}|[一二]|出生|汉族|现居))");

    private static final Pattern GLUED = Pattern.compile(
            "^姓\\s*名\\s*[:：]?\\s*([\\u4e00-\\u9fff](?:\\s?[\\u4e00-\\u9fff·]){1,9})(?=$|\\s|[|/,，;；(（])");

    private final NameWords names;
    private final NameParts parts;
    private final Phrases labels;
    private final Phrases firstLabels;
    private final Phrases lastLabels;

    NameLabels(NameWords names, NameParts parts, WordLists words) {
        this.names = names;
        this.parts = parts;
        this.labels = words.phrases("label");
        this.firstLabels = words.phrases("first name label");
        this.lastLabels = words.phrases("surname label");
    }

    @Nullable
    FoundName in(String text, List<Line> lines) {
        FoundName form = inForm(text, lines);
        form = form == null ? inFrontMatter(text, lines) : form;
        if (form != null) {
            return form;
        }
        for (int i = 0; i < lines.size(); i++) {
            Span value = labelled(text, lines.get(i), labels);
            Span found = value == null ? null : parts.first(text, value.isEmpty() ? below(lines, i) : value);
            found = found == null ? introduced(text, lines.get(i)) : found;
            if (found != null) {
                return FoundName.at(text, found, Certainty.high("name-by-its-label"));
            }
        }
        return null;
    }

    /** The head of a page made by a site generator: its author or its title may be the person. */
    private @Nullable FoundName inFrontMatter(String text, List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(FRONT_MATTER, lines.size()))) {
            Matcher field = FIELD.matcher(line.text());
            if (text.startsWith("---") && field.matches()) {
                Span value = Span.of(line.start() + field.start(2), line.start() + field.end(2));
                Span name = titled(text, value, !field.group(1).equals("title"));
                if (name != null) {
                    return FoundName.at(text, name, Certainty.medium("name-by-its-place"));
                }
            }
        }
        return null;
    }

    /** A page is often called after what it tells of: a name in Chinese must stand in the document again, or beside 简历. */
    private @Nullable Span titled(String text, Span written, boolean sure) {
        Span value = names.bare(text, written);
        Span whole = parts.whole(text, value);
        if (whole != null || names.shape(value.in(text), false) == NameWords.Shape.FULL) {
            return whole == null ? value : whole;
        }
        for (Span part : parts.of(text, value)) {
            Span bare = names.bare(text, part);
            String name = bare.in(text);
            if (names.shape(name, false) == NameWords.Shape.FULL && RESUME_LATIN.isIn(written.in(text))) {
                return bare;
            }
            if (names.shape(name, false) == NameWords.Shape.CHINESE) {
                boolean told = sure || RESUME.isIn(written.in(text));
                return told || text.indexOf(name, value.end()) > 0 ? bare : null;
            }
        }
        return null;
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
        Matcher glued = GLUED.matcher(line.text());
        if (glued.lookingAt()) {
            return Span.of(line.start() + glued.start(1), line.end());
        }
        Matcher separator = SEPARATOR.matcher(line.text());
        int from = 0;
        while (separator.find(from) && separator.start() <= LABEL) {
            String label = line.text().substring(0, separator.start());
            if (labels.is(SPACED_OUT.matcher(label).replaceAll(""))) {
                return Span.of(line.start() + separator.end(), line.end()).strip(text);
            }
            from = separator.end();
        }
        boolean bare = line.text().length() <= LABEL && labels.is(line.text());
        return bare ? Span.of(line.end(), line.end()) : afterLabel(text, line, labels);
    }

    /** "First name / Surname Ines Varga": a label of several words needs no colon. */
    private static @Nullable Span afterLabel(String text, Line line, Phrases labels) {
        return labels.in(line.text()).stream()
                .filter(hit ->
                        hit.start() == 0 && line.text().substring(0, hit.end()).indexOf(' ') > 0)
                .findFirst()
                .map(hit -> Span.of(line.start() + hit.end(), line.end()).strip(text))
                .orElse(null);
    }

    private @Nullable Span introduced(String text, Line line) {
        for (Anchored pattern : List.of(INTRODUCED, INTRODUCED_ZH, MYSELF)) {
            MatchResult found = pattern.first(line.text());
            if (found != null && names.shape(found.group(1), true) != null) {
                return names.bare(text, Span.of(line.start() + found.start(1), line.start() + found.end(1)));
            }
        }
        return null;
    }
}
