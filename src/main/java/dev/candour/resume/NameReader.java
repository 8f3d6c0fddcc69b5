package dev.candour.resume;

import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the person's name among the first lines of a document; most often it is better to find none. */
final class NameReader {

    private static final int LINES = 8;
    private static final Pattern LATIN = Pattern.compile(
            "\\p{Lu}[\\p{L}'.-]*(?:\\s\"\\p{Lu}\\p{L}{1,15}\")?(?:\\s(?:(?:de|van|von|der|da|di|la|le|bin|al|el|del|dos|ter|y)\\s){0,2}\\p{Lu}[\\p{L}'.-]*){1,4}");
    private static final Pattern TITLE_OF =
            Pattern.compile("^(?:curriculum vitae|cv|r[eé]sum[eé])\\s+of\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH_SCRIPTS = Pattern.compile(
            "^(\\p{Lu}[\\p{L}'.-]*(?:\\s\\p{Lu}[\\p{L}'.-]*){1,3})\\s[(]?[\\u4e00-\\u9fff]{2,4}[)]?(?=$|\\s{2,}|[|,;\\t])");
    private static final Pattern REVERSED =
            Pattern.compile("(\\p{Lu}{2,20}(?:-\\p{Lu}{2,20})?),\\s(\\p{Lu}\\p{Ll}{1,20}(?:\\s\\p{Lu}\\p{Ll}{1,20})?)");
    private static final Pattern HONORIFIC = Pattern.compile("^(?:Dr|Mr|Mrs|Ms|Prof)\\.?\\s+(?=\\S)");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}'-]{2,20}");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff·]{2,6}");
    private static final Pattern SPACED_LATIN =
            Pattern.compile("(?:\\p{Lu} ){2,}\\p{Lu}(?:\\s{2,}(?:\\p{Lu} ){1,}\\p{Lu})*");
    private static final Pattern SPACED_CHINESE =
            Pattern.compile("([\\u4e00-\\u9fff])\\s+([\\u4e00-\\u9fff])(?:\\s+([\\u4e00-\\u9fff]))?(?:\\s.*|$)");
    private static final Pattern SPLIT = Pattern.compile(
            "[|/,;:()\\t•]|\\s-\\s|\\s{2,}|(?<=[\\u4e00-\\u9fff])\\s(?=\\S)|的(?=个人|求职)?简历|(?<=[\\u4e00-\\u9fff])-");

    private final Phrases titles;
    private final Phrases notNames;
    private final Phrases labels;
    private final Set<String> surnames;
    private final Phrases suffixes;
    private final Lexicon lexicon;
    private final Headings headings;

    NameReader(Lexicon lexicon, Headings headings) {
        Vocabulary vocabulary = lexicon.vocabulary();
        WordLists words = vocabulary.words("names");
        this.titles = Phrases.of(words.get("title"));
        this.notNames = Phrases.of(words.get("not a name"));
        this.labels = Phrases.of(words.get("label"));
        this.surnames = new HashSet<>(words.get("surname"));
        this.suffixes = Phrases.of(words.get("suffix"));
        this.lexicon = lexicon;
        this.headings = headings;
    }

    /** @param lines those before the first section with content */
    @Nullable
    Span in(String text, List<Line> lines) {
        Span labelled = labelled(text, lines);
        if (labelled != null) {
            return labelled;
        }
        int seen = 0;
        for (Line line : lines) {
            if (!line.isBlank() && ++seen <= LINES && line.text().length() <= 120) {
                Span name = name(text, line);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private @Nullable Span labelled(String text, List<Line> lines) {
        for (Line line : lines) {
            int colon = separator(line.text());
            if (colon > 0
                    && colon <= 20
                    && labels.is(line.text()
                            .substring(0, colon)
                            .replaceAll("(?<=[\\u4e00-\\u9fff])\\s+(?=[\\u4e00-\\u9fff])", ""))) {
                Span value = Span.of(line.start() + colon + 1, line.end()).strip(text);
                Span found = labelledValue(text, value);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Span labelledValue(String text, Span value) {
        String words = value.in(text);
        Matcher spaced = SPACED_CHINESE.matcher(words);
        if (spaced.lookingAt() && surnames.contains(spaced.group(1))) {
            int end = spaced.group(3) != null ? spaced.end(3) : spaced.end(2);
            return Span.of(value.start(), value.start() + end);
        }
        Matcher both = BOTH_SCRIPTS.matcher(words);
        return both.find() ? Span.of(value.start(), value.start() + both.end()) : first(text, value, true);
    }

    /** A label ends with a colon or, in a table, with a bar. */
    private static int separator(String line) {
        int colon = line.indexOf(':');
        int bar = line.indexOf('|');
        return colon < 0 || bar >= 0 && bar < colon ? bar : colon;
    }

    private @Nullable Span name(String text, Line line) {
        if (titles.is(line.text().replaceAll("\\s+", ""))) {
            return null;
        }
        Matcher of = TITLE_OF.matcher(line.text());
        if (of.find()) {
            return first(text, Span.of(line.start() + of.end(), line.end()), true);
        }
        Matcher both = BOTH_SCRIPTS.matcher(line.text());
        if (both.find() && isPerson(both.group(1), false)) {
            return Span.of(line.start(), line.start() + both.end());
        }
        Matcher reversed = REVERSED.matcher(line.text());
        if (reversed.matches() && isPerson(reversed.group(2) + " " + reversed.group(1), false)) {
            return line.span();
        }
        Matcher spaced = SPACED_CHINESE.matcher(line.text());
        if (spaced.matches() && surnames.contains(spaced.group(1))) {
            int end = spaced.group(3) != null ? spaced.end(3) : spaced.end(2);
            return Span.of(line.start(), line.start() + end);
        }
        if (SPACED_LATIN.matcher(line.text()).matches() && !headings.isExact(line.text())) {
            return line.span();
        }
        return first(text, line.span(), line.level() == 1);
    }

    private @Nullable Span first(String text, Span line, boolean sure) {
        Matcher separator = SPLIT.matcher(line.in(text));
        int start = 0;
        int tried = 0;
        String words = line.in(text);
        while (tried++ < 3 && start <= words.length()) {
            boolean more = separator.find();
            int end = more ? separator.start() : words.length();
            Span part = Span.of(line.start() + start, line.start() + Math.max(start, end))
                    .strip(text);
            Span person = isPerson(part.in(text), sure && start == 0) ? part : null;
            boolean skipped = part.isEmpty() || titles.is(part.in(text));
            if (person != null || !skipped) {
                return person == null ? null : withoutSuffix(text, person);
            }
            start = more ? separator.end() : words.length() + 1;
        }
        return null;
    }

    private boolean isPerson(String words, boolean sure) {
        if (words.isEmpty()
                || titles.is(words)
                || notNames.is(words)
                || startsWithNoName(words)
                || headings.kind(words).isPresent()) {
            return false;
        }
        if (CHINESE.matcher(words).matches()) {
            boolean surname = surnames.contains(words.substring(0, 1)) || surnames.contains(words.substring(0, 2));
            return (surname && words.length() <= 4 || sure && words.length() <= 4) && !isSomethingElse(words);
        }
        boolean shape = LATIN.matcher(words).matches()
                || sure && ONE_WORD.matcher(words).matches();
        return shape && words.length() <= 50 && !isSomethingElse(words);
    }

    private boolean startsWithNoName(String words) {
        int space = words.indexOf(' ');
        return space > 0 && notNames.is(words.substring(0, space));
    }

    private boolean isSomethingElse(String words) {
        boolean chinese = Script.hasIdeograph(words);
        return lexicon.isTitle(words) && (chinese ? words.length() > 2 : true)
                || lexicon.isPlace(words)
                || !chinese
                        && (lexicon.isOrganization(words)
                                || !lexicon.vocabulary().skills().findIn(words).isEmpty())
                || titles.isIn(words);
    }

    /** "Jane Doe RN" and "Jane Doe PhD" carry what is no part of the name. */
    private Span withoutSuffix(String text, Span full) {
        Matcher honorific = HONORIFIC.matcher(full.in(text));
        Span name = honorific.find() ? Span.of(full.start() + honorific.end(), full.end()) : full;
        String words = name.in(text);
        int space = words.lastIndexOf(' ');
        boolean suffix = space > 0
                && suffixes.is(words.substring(space + 1).replace(".", "").toLowerCase(Locale.ROOT))
                && words.indexOf(' ') < space;
        return suffix ? Span.of(name.start(), name.start() + space).strip(text) : name;
    }

    /** A name without the spaces between its letters: "J O H N  S M I T H" and "张 三". */
    static String joined(String words) {
        if (SPACED_LATIN.matcher(words).matches()) {
            String[] parts = words.split("\\s{2,}");
            StringBuilder name = new StringBuilder();
            for (String part : parts) {
                name.append(name.isEmpty() ? "" : " ").append(part.replace(" ", ""));
            }
            return name.toString();
        }
        Matcher reversed = REVERSED.matcher(words);
        if (reversed.matches()) {
            return reversed.group(2) + " " + reversed.group(1);
        }
        return words.replaceAll("(?<=[\\u4e00-\\u9fff])\\s+(?=[\\u4e00-\\u9fff])", "")
                .replaceAll("\\s+", " ");
    }
}
