package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.SiteMarks;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a page made by a site generator, between lines of dashes or plus signs: its author or its title may be the
 * person. A title is believed only when something else speaks for it.
 */
final class PageHead {

    private static final int LINES = 40;
    private static final Pattern FIELD = Pattern.compile(
            "([A-Za-z][\\w-]{1,24})\\s*[:=]\\s*[\"']?((?:[^\"']|'s? |(?<=\\p{Lu})'(?=\\p{Lu})){2,60}?)?[\"']?");
    private static final List<String> NAMED =
            List.of("name", "full_name", "fullname", "full-name", "author", "author_name");
    private static final List<String> TITLED =
            List.of("title", "pagetitle", "page_title", "subtitle", "heading", "headline", "description");
    private static final Set<String> PERSONS = Set.of(
            "author",
            "authors",
            "basics",
            "about",
            "me",
            "owner",
            "profile",
            "person",
            "personal",
            "user",
            "sidebar",
            "header",
            "cv",
            "resume",
            "info");
    private static final Pattern OF_A_PERSON = Pattern.compile(
            "(?i)^\\s*(?:permalink|url|slug|layout|path|type|aliases)\\s*[:=].*(?:resume|cv\\b|about)|^\\s*(?:subtitle|description)\\s*[:=]\\s*[\"']?(?:vit(?:a|ae|æ)|cv|r[eé]sum[eé]|curriculum vit(?:a|ae|æ))[\"']?\\s*$|^\\s*(?:role|organizations|superuser|interests|avatar)\\s*[:=]",
            Pattern.MULTILINE);
    private static final Anchored RESUME =
            Anchored.ofAnyCase("简历|履历|簡歷|履歷|关于|^about\\b|\\b(?:r[eé]sum[eé]|cv|curriculum vitae)(?!\\p{L})");

    private static final List<String> SAYING = List.of("subtitle", "tagline", "role", "job_title", "position");
    private static final Set<String> AUTHORS = Set.of("author", "authors");

    private final NameWords names;
    private final NameParts parts;

    PageHead(NameWords names, NameParts parts) {
        this.names = names;
        this.parts = parts;
    }

    /** Where the head ends; 0 when there is none. */
    static int end(String text) {
        int yaml = SiteMarks.headEnd(text);
        int toml = yaml == 0 && text.startsWith("+++\n") ? text.indexOf("\n+++", 3) : -1;
        return toml > 0 ? toml : yaml;
    }

    /** Whether a key over others speaks of the person, as in "basics:". */
    static boolean isPerson(String key) {
        return PERSONS.contains(key.replace(":", "").toLowerCase(Locale.ROOT));
    }

    @Nullable
    FoundName in(String text, List<Line> lines, Handles handles) {
        int end = end(text);
        Map<String, Span> fields = end == 0 ? Map.of() : fields(text, lines, end);
        FoundName two = inTwoFields(text, fields);
        if (two != null) {
            return two;
        }
        for (String key : NAMED) {
            Span name = fields.containsKey(key) ? name(text, fields.get(key), end, handles, true) : null;
            name = name == null && key.equals("name") ? oneWord(text, fields) : name;
            if (name != null) {
                return FoundName.at(text, name, Certainty.medium("name-by-its-place"));
            }
        }
        for (String key : TITLED) {
            boolean titled = key.equals("title") && isTitledBelow(text, fields);
            Span name = fields.containsKey(key) ? name(text, fields.get(key), end, handles, titled) : null;
            if (name != null) {
                return FoundName.at(text, name, Certainty.medium("name-by-its-place"));
            }
        }
        return null;
    }

    /** A site's title over what its owner is, as in "subtitle: Registered nurse". */
    private boolean isTitledBelow(String text, Map<String, Span> fields) {
        return SAYING.stream()
                .filter(fields::containsKey)
                .anyMatch(key -> names.isTitle(fields.get(key).in(text)));
    }

    private @Nullable Span oneWord(String text, Map<String, Span> fields) {
        Span name = fields.get("name");
        return name != null && names.shape(name.in(text), true) == NameWords.Shape.ONE_WORD ? name : null;
    }

    private static Map<String, Span> fields(String text, List<Line> lines, int end) {
        Map<String, Span> fields = new LinkedHashMap<>();
        String above = "";
        for (Line line : lines.subList(0, Math.min(LINES, lines.size()))) {
            Matcher field = line.start() < end ? FIELD.matcher(line.text()) : null;
            if (field != null && field.matches()) {
                boolean inner = line.indent() > 0 || line.hasBullet();
                String key = field.group(1).toLowerCase(Locale.ROOT);
                above = inner ? above : key;
                if (field.group(2) != null && (!inner || PERSONS.contains(above))) {
                    Span value = Span.of(line.start() + field.start(2), line.start() + field.end(2));
                    fields.putIfAbsent(key, value.strip(text));
                }
            } else if (field != null && line.hasBullet() && AUTHORS.contains(above)) {
                fields.putIfAbsent("author", line.span());
            }
        }
        return fields;
    }

    private @Nullable FoundName inTwoFields(String text, Map<String, Span> fields) {
        List<Span> spans = new ArrayList<>();
        for (List<String> keys : List.of(
                List.of("first_name", "firstname", "first-name", "given_name"),
                List.of("last_name", "lastname", "last-name", "surname", "family_name"))) {
            keys.stream().filter(fields::containsKey).findFirst().ifPresent(key -> spans.add(fields.get(key)));
        }
        if (spans.size() < 2) {
            return null;
        }
        String name = spans.get(0).in(text) + " " + spans.get(1).in(text);
        return names.shape(name, true) == NameWords.Shape.FULL
                ? new FoundName(name, spans, Certainty.high("name-by-its-label"))
                : null;
    }

    private @Nullable Span name(String text, Span written, int end, Handles handles, boolean sure) {
        Span value = names.bare(text, written);
        Span whole = parts.whole(text, value);
        boolean resume = RESUME.isIn(written.in(text));
        if (whole != null || names.shape(value.in(text), sure) == NameWords.Shape.FULL) {
            Span found = whole == null ? value : whole;
            return sure || resume || isBorneOut(text, found.in(text), end, handles) ? found : null;
        }
        if (resume && isOwner(text, value)) {
            return value;
        }
        return among(text, written, end, handles, sure || resume);
    }

    /** "Ines Varga | Registered Nurse" */
    private @Nullable Span among(String text, Span written, int end, Handles handles, boolean sure) {
        boolean titled = false;
        for (Span part : parts.of(text, written)) {
            titled |= names.isTitleOrPlace(part.in(text));
        }
        for (Span part : parts.of(text, written)) {
            Span bare = names.bare(text, part);
            NameWords.Shape shape = names.shape(bare.in(text), false);
            boolean name = shape == NameWords.Shape.CHINESE || shape == NameWords.Shape.FULL;
            if (name && (sure || titled || isBorneOut(text, bare.in(text), end, handles))) {
                return bare;
            }
        }
        return null;
    }

    /** "Ines's Resume" names somebody, although by one word. */
    private boolean isOwner(String text, Span value) {
        NameWords.Shape shape = names.shape(value.in(text), true);
        boolean owned = text.startsWith("'s ", value.end()) || text.startsWith("的", value.end());
        return owned && (shape == NameWords.Shape.ONE_WORD || shape == NameWords.Shape.CHINESE);
    }

    /** Whether the head is one of a page about a person, the name stands in the page again, or an address holds it. */
    private static boolean isBorneOut(String text, String name, int end, Handles handles) {
        return OF_A_PERSON.matcher(text.substring(0, end)).find()
                || text.indexOf(name, end) > 0
                || handles.holdOneOf(name);
    }
}
