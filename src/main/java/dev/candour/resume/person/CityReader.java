package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the city where the person lives; where somebody was born or wants to go is another matter. */
final class CityReader {

    private static final int LONGEST = 160;
    private static final int TOP = 2;
    private static final Pattern LABEL =
            Pattern.compile("([\\p{L}][\\p{L} ]{0,24})\\s*:\\s*((?:(?!\\s{2})[^|;\\n\\t]){1,80})");
    private static final Anchored LIVES = Anchored.of(
            "\\b(?i:live|lives|living|based|located|residing|resident)\\s(?:in|at|near)\\s(?:the\\s)?(\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){0,2})");
    private static final Anchored LIVES_ZH = Anchored.ofAnyCase(
            "(?:现居住?|居住|常住|定居|坐标|(?<!公司|单位|学校|企业)所在(?=地|城市)|(?<![a-z])base(?![a-z]))(?:于|在|地址?|城市)?\\s*[:|]?\\s*(?!地址)([\\u4e00-\\u9fff]{2,12}|(?-i:[A-Z])[A-Za-z]{2,19})");
    private static final Pattern BESIDE_COUNTRY = Pattern.compile(
            "(?:^|[|•·;/\\t\\p{So}]\\s*|\\s{2}|, )(\\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{2,20}){0,2}), ?(?:[^,|;]{2,24}, ?)?(\\p{Lu}[\\p{L} ]{2,20}?)(?=$|\\s*[|•·;/\\t,(]|\\s{2})");
    private static final Pattern BESIDE_STATE = Pattern.compile(
            "(?:^|[|•·\\t]\\s*|, |\\s{2})((?:St\\. |Ft\\. )?\\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{Ll}'-]{2,20}){0,2}),?\\s(?!(?:CV|HR|QA|AI|ML|UX|UI|VP|PM|BI|RN|TV)\\b|(?:MA|BA|MS|BS|ME|MD) (?:in|of|degree)\\b)([A-Z]{2})(?:\\s\\d{5})?(?=$|[\\s,|•·])");
    /** "Elm University, MA" and "CONTACT ME" name no town. */
    private static final Anchored SCHOOL = Anchored.of(
            "\\b(?:University|College|School|Institute|Academy|(?i:contact|about|hire|call|text|message|reach|find|follow|meet|join|visit))$");

    /** "Email address" is no place. */
    private static final Anchored MAIL = Anchored.ofAnyCase("^(?:e-?mail|mail|web|website|site|ip)\\b");

    /** "home: true" in the head of a page. */
    private static final Anchored SETTING = Anchored.ofAnyCase("true|false|yes|no|null|none|n/?a|unknown|\\d+");

    /** What ends an address on either side, as the comma does in "kelm@example.com,成都". */
    private static final String ENDS = ",;|()<>";

    /** Between an address or a number and the next of them a town needs no sign. */
    private static final Pattern BEHIND_CONTACT = Pattern.compile("(?:@[\\w-]{1,60}\\.[\\w.]{2,20}|\\d{3})\\s$");

    private static final Pattern IN_CHINESE = Pattern.compile("(?:省|自治区|^)([\\u4e00-\\u9fff]{2,4}?)市");

    private final Phrases labels;
    private final Phrases protectedLabels;
    private final Terms places;
    private final Predicate<String> isRegion;

    /** @param isRegion knows the two letters of a state or a country */
    CityReader(Terms places, WordLists words, Predicate<String> isRegion) {
        this.isRegion = isRegion;
        this.places = places;
        this.labels = words.phrases("location label");
        this.protectedLabels = words.phrases("protected label");
    }

    /** @param name of the person, which no city is read from */
    @Nullable
    City in(String text, List<Line> lines, @Nullable FoundName name) {
        for (Line line : lines) {
            City said = said(line);
            if (said != null) {
                return said;
            }
        }
        for (Line line : lines) {
            boolean other = line.text().length() > LONGEST || protectedLabels.isIn(line.text());
            City found = other ? null : unlabelled(line, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable City said(Line line) {
        Matcher label = LABEL.matcher(line.text());
        while (line.text().indexOf(':') > 0 && label.find()) {
            String words = label.group(1).strip();
            String last = words.substring(words.lastIndexOf(' ') + 1);
            boolean address = MAIL.opens(words) || label.group(2).indexOf('@') >= 0;
            if (!address && (labels.is(words) || labels.is(last))) {
                return value(line, label.start(2), label.group(2));
            }
        }
        for (Anchored pattern : List.of(LIVES, LIVES_ZH)) {
            MatchResult lives = pattern.first(line.text());
            if (lives != null) {
                return value(line, lives.start(1), lives.group(1));
            }
        }
        return null;
    }

    private @Nullable City value(Line line, int at, String value) {
        if (SETTING.is(value.strip())) {
            return null;
        }
        Mention known = city(value);
        if (known != null) {
            return city(line, at + known.start(), at + known.end(), known.canonical(), Certainty.SURE);
        }
        Matcher chinese = IN_CHINESE.matcher(value);
        if (chinese.find()) {
            return city(line, at + chinese.start(1), at + chinese.end(1), chinese.group(1), Certainty.SURE);
        }
        Matcher beside = BESIDE_COUNTRY.matcher(value);
        if (beside.find() && isCountry(beside.group(2))) {
            return city(line, at + beside.start(1), at + beside.end(1), beside.group(1), Certainty.SURE);
        }
        String first = value.split("[,，]", 2)[0].strip();
        return first.length() < 2 || first.matches(".*\\d.*") || first.length() > 30
                ? null
                : city(line, at, at + first.length(), first, Certainty.medium("city-not-listed"));
    }

    private @Nullable City unlabelled(Line line, @Nullable FoundName name) {
        String text = line.text();
        Matcher beside = BESIDE_COUNTRY.matcher(text);
        while (beside.find()) {
            if (isCountry(beside.group(2)) && city(beside.group(1)) == null && !isNamed(line, beside, name)) {
                return city(line, beside.start(1), beside.end(1), beside.group(1), Certainty.medium("city-not-listed"));
            }
        }
        Mention known = city(text);
        boolean named = known != null && (isNamed(line, known, name) || isAmongWords(line, known));
        if (known != null && !named && standsAlone(text, known)) {
            return city(line, known.start(), known.end(), known.canonical(), Certainty.SURE);
        }
        Matcher state = BESIDE_STATE.matcher(text);
        boolean town = state.find() && !SCHOOL.isIn(state.group(1)) && isRegion.test(state.group(2));
        return town && !isNamed(line, state, name)
                ? city(line, state.start(1), state.end(1), state.group(1), Certainty.medium("city-not-listed"))
                : null;
    }

    private static boolean isNamed(Line line, Matcher found, @Nullable FoundName name) {
        return name != null && name.overlaps(line.start() + found.start(1), line.start() + found.end(1));
    }

    private static boolean isNamed(Line line, Mention city, @Nullable FoundName name) {
        return name != null && name.overlaps(line.start() + city.start(), line.start() + city.end());
    }

    /** People are called Paris and London too: at the top, a few words without anything between them are a name. */
    private static boolean isAmongWords(Line line, Mention city) {
        String text = line.text().strip();
        return line.index() <= TOP
                && city.end() - city.start() < text.length()
                && !text.matches("(?i)greater .*|.* (?:area|city|metro|region)")
                && text.matches("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){1,2}");
    }

    private static City city(Line line, int start, int end, String name, Certainty certainty) {
        return new City(name, Span.of(line.start() + start, line.start() + end), certainty);
    }

    /** A city counts at the beginning of a part of the line or within an address, not inside a sentence. */
    private static boolean standsAlone(String line, Mention city) {
        String before = line.substring(0, city.start());
        return before.isBlank()
                || before.endsWith("  ")
                || before.matches("(?s).*[|,•·;/\\t:\\-(省市、~‖\\p{So}]\\s*$")
                || BEHIND_CONTACT.matcher(before).find()
                || before.matches("(?is)\\s*greater\\s*")
                || Script.hasIdeograph(line) && before.endsWith(" ") && line.startsWith(" ", city.end())
                || line.length() < 40 && before.matches(".*\\s$") && !before.matches(".*\\p{Ll}\\s$");
    }

    private boolean isCountry(String text) {
        return places.canonical(text.strip())
                .flatMap(places::kind)
                .filter(kind -> !kind.equals("city"))
                .isPresent();
    }

    private @Nullable Mention city(String text) {
        return places.findIn(text).stream()
                .filter(mention -> !isInAddress(text, mention))
                .filter(mention ->
                        places.kind(mention.canonical()).filter("city"::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** "sofia@example.com" is where nobody lives. */
    private static boolean isInAddress(String text, Mention mention) {
        int start = mention.start();
        int end = mention.end();
        while (start > 0 && isOfAddress(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            end++;
        }
        String token = text.substring(start, end);
        return token.indexOf('@') >= 0 || token.contains("://") || token.contains("www.");
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 128 && ENDS.indexOf(c) < 0;
    }
}
