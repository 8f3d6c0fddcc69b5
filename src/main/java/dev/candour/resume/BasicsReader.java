package dev.candour.resume;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.Basics;
import dev.candour.resume.Section.Kind;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who can be reached where: name, e-mail, phone and city, and nothing else of the person. */
final class BasicsReader {

    private static final int HEAD_LINES = 25;
    private static final int HEAD_LIMIT = 60;
    private static final int LONGEST = 500;
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w.@/])(?:\\(?\\+|\\()?\\d(?:[ ().\\-]{0,2}\\d){6,15}(?![\\w@])");
    private static final Pattern LABEL =
            Pattern.compile("([\\p{L}][\\p{L} ]{0,24})\\s*:\\s*((?:(?!\\s{2})[^|;\\n\\t]){1,60})");
    private static final Pattern BESIDE_COUNTRY = Pattern.compile(
            "(?:^|[|•·;/\\t]\\s*|\\s{2}|, )(\\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{2,20}){0,2}), ?(\\p{Lu}[\\p{L} ]{2,20}?)(?=$|\\s*[|•·;/\\t,(]|\\s{2})");
    private static final Pattern CITY = Pattern.compile(
            "(?:^|, |\\s{2})((?:St\\. |Ft\\. )?[A-Z][A-Za-z'-]{2,20}(?: [A-Z][a-z'-]{2,20}){0,2}),\\s?[A-Z]{2}(?:\\s\\d{5})?(?=$|[\\s,])");

    private final NameReader names;
    private final Phrases cityLabels;
    private final Phrases phoneLabels;
    private final Phrases protectedLabels;
    private final WordLists words;
    private final Vocabulary vocabulary;
    private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

    BasicsReader(Lexicon lexicon, Headings headings) {
        this.vocabulary = lexicon.vocabulary();
        this.words = vocabulary.words("names");
        this.names = new NameReader(lexicon, headings);
        this.cityLabels = Phrases.of(words.get("location label"));
        this.phoneLabels = Phrases.of(words.get("phone label"));
        this.protectedLabels = Phrases.of(words.get("protected label"));
    }

    /** Where each part stands, by JSON Pointer; filled by {@link #in}. */
    Map<String, List<Evidence>> evidence() {
        return evidence;
    }

    Basics in(View view, List<Section> sections, List<Line> lines) {
        List<Line> head = head(sections);
        List<Line> top = lines.stream()
                .limit(HEAD_LINES)
                .filter(line -> line.text().length() <= LONGEST)
                .toList();
        List<Line> near = head.isEmpty() ? top : head;
        Span name = names.in(view.text(), head);
        Span email = Email.in(view, near);
        email = email == null ? Email.in(view, lines) : email;
        Span phone = phone(view.text(), near);
        phone = phone == null ? phone(view.text(), top) : phone;
        String city = city(view, near, name);
        return new Basics(name(view, head, name), noteEmail(view, email), note(view, "/basics/phone", phone), city);
    }

    private @Nullable String name(View view, List<Line> head, @Nullable Span name) {
        FullName full = FullName.in(view.text(), head, words);
        if (full != null) {
            evidence.put("/basics/name", List.of(view.evidence(full.first()), view.evidence(full.last())));
            return full.joined(view.text());
        }
        String written = note(view, "/basics/name", name);
        return written == null ? null : NameReader.joined(written);
    }

    private @Nullable String noteEmail(View view, @Nullable Span email) {
        String written = note(view, "/basics/email", email);
        return written == null ? null : Email.plain(written);
    }

    private @Nullable String note(View view, String pointer, @Nullable Span span) {
        if (span == null) {
            return null;
        }
        evidence.put(pointer, List.of(view.evidence(span)));
        return span.in(view.text()).strip();
    }

    /** The lines before the first heading and those under a heading about the person. */
    private static List<Line> head(List<Section> sections) {
        List<Line> head = new ArrayList<>();
        boolean headed = false;
        for (Section section : sections) {
            headed |= section.heading() != null && section.kind() != Kind.BASICS;
            if (!headed || section.kind() == Kind.BASICS) {
                head.addAll(section.lines());
            }
        }
        return head.stream()
                .filter(line -> line.text().length() <= LONGEST)
                .limit(HEAD_LIMIT)
                .toList();
    }

    private @Nullable Span phone(String text, List<Line> lines) {
        for (Line line : lines) {
            Matcher phone = PHONE.matcher(line.text());
            while (phone.find()) {
                if (isPhone(line, phone)) {
                    return Span.of(line.start() + phone.start(), line.start() + phone.end());
                }
            }
        }
        return null;
    }

    private boolean isPhone(Line line, Matcher found) {
        String before = line.text().substring(Math.max(0, found.start() - 16), found.start());
        int digits = (int) found.group().chars().filter(Character::isDigit).count();
        boolean labelled = phoneLabels.isIn(before);
        boolean date = found.group().matches("\\(?(?:19|20)\\d{2}[./ -].*") && !labelled;
        boolean secret = protectedLabels.isIn(before)
                || before.matches("(?is).*(?:qq|微信|wechat|id|no\\.?|编号|号码)\\s*[:：]?\\s*$") && !labelled;
        return !date && !secret && (digits >= 9 && digits <= 15 || labelled && digits >= 7) && digits != 18;
    }

    private @Nullable String city(View view, List<Line> lines, @Nullable Span name) {
        for (Line line : lines) {
            Matcher label = LABEL.matcher(line.text());
            while (label.find()) {
                if (cityLabels.is(label.group(1)) || cityLabels.is(lastWord(label.group(1)))) {
                    return labelled(view, line, label);
                }
            }
        }
        for (Line line : lines) {
            boolean heading = line.text().length() > 160 || protectedLabels.isIn(line.text());
            String city = heading ? null : unlabelled(view, line, name);
            if (city != null) {
                return city;
            }
        }
        return null;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private @Nullable String labelled(View view, Line line, Matcher label) {
        int offset = line.start() + label.start(2);
        Mention known = city(label.group(2));
        if (known != null) {
            return noteCity(view, offset + known.start(), offset + known.end(), known.canonical());
        }
        String first = label.group(2).split("[,，]")[0].strip();
        return first.length() < 2 || first.matches(".*\\d.*") || first.length() > 30
                ? null
                : noteCity(view, offset, offset + first.length(), first);
    }

    private @Nullable String unlabelled(View view, Line line, @Nullable Span name) {
        Matcher beside = BESIDE_COUNTRY.matcher(line.text());
        while (beside.find()) {
            int start = line.start() + beside.start(1);
            boolean named = name != null && name.overlaps(start, line.start() + beside.end(1));
            if (!named && isCountry(beside.group(2)) && city(beside.group(1)) == null) {
                return noteCity(view, start, line.start() + beside.end(1), beside.group(1));
            }
        }
        Mention known = city(line.text());
        if (known != null
                && (name == null || !name.overlaps(line.start() + known.start(), line.start() + known.end()))
                && standsAlone(line.text(), known)) {
            return noteCity(view, line.start() + known.start(), line.start() + known.end(), known.canonical());
        }
        for (String part : line.text().split("[|•·\\t]")) {
            Matcher city = CITY.matcher(part.strip());
            int at = line.start() + line.text().indexOf(part.strip());
            if (city.find() && (name == null || !name.overlaps(at + city.start(1), at + city.end(1)))) {
                return noteCity(view, at + city.start(1), at + city.end(1), city.group(1));
            }
        }
        return null;
    }

    /** A city counts at the beginning of a part of the line or within an address, not inside a sentence. */
    private static boolean standsAlone(String line, Mention city) {
        String before = line.substring(0, city.start());
        return before.isBlank()
                || before.endsWith("  ")
                || before.matches("(?s).*[|,•·;/\\t:\\-(省市、]\\s*$")
                || line.length() < 40 && before.matches(".*\\s$") && !before.matches(".*\\p{Ll}\\s$");
    }

    private @Nullable String noteCity(View view, int start, int end, String city) {
        evidence.put("/basics/location/city", List.of(view.evidence(start, end)));
        return city;
    }

    private boolean isCountry(String text) {
        return vocabulary
                .places()
                .canonical(text.strip())
                .flatMap(vocabulary.places()::kind)
                .filter(kind -> !kind.equals("city"))
                .isPresent();
    }

    private @Nullable Mention city(String text) {
        return vocabulary.places().findIn(text).stream()
                .filter(mention -> vocabulary
                        .places()
                        .kind(mention.canonical())
                        .filter("city"::equals)
                        .isPresent())
                .findFirst()
                .orElse(null);
    }
}
