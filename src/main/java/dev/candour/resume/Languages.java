package dev.candour.resume;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.Language;
import dev.candour.resume.Section.Kind;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads human languages and their levels: from their section, from tests such as CET-6, from phrases such as "fluent in German". */
final class Languages {

    private static final int LONGEST = 1000;
    private static final int REACH = 60;
    private static final int LONGEST_NAMES = 100;
    private static final Anchored LIST = Anchored.of("[,;/|、，&]");
    private static final Pattern AND = Pattern.compile("\\band\\b");
    /** Other languages that share a word before them, as in "fluent in German, English and". */
    private static final String CHAIN = "(?:\\s{0,2}[\\p{Lu}][\\p{L}]{2,14}(?:,|,? and|\\s&|/)){0,4}\\s{0,2}";

    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(?i:(native|first-language|first language|fluent|proficient|conversational|intermediate|basic|advanced|bilingual|trilingual|business|professional|good|excellent|some|working)\\b(?:\\s(?:in|speaker of|level|proficiency in|knowledge of|written and spoken|spoken and written|verbal and written|command of))?(?:\\sboth)?)(?:\\s?[:(]\\s?|\\s)"
                    + CHAIN + "|(?:精通|流利的?|熟练(?:掌握|使用)?|母语[是为:]?|[会能]?[说讲](?:流利的?)?|懂|通晓|掌握)\\s?)$");
    /** A row of a table: "Languages    English, Danish (basic)". */
    private static final Pattern LISTED = Pattern.compile(
            "^((?i:(?:other |spoken |foreign |home |second |human |natural |additional |working )?languages?(?:\\(s\\))?(?: skills| known| spoken| proficiency)?|mother tongues?(?:\\(s\\))?|native languages?|first languages?|linguistic skills|bilingual|自然语言|语言|语言能力|语言技能|外语|外语水平|外语能力|语言水平|母语|語言|語言能力|外語能力))(?:\\s{2,}|\\s*[|:\\t-])");

    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?i:speaks?|speaking|spoken languages?:?|languages? spoken:?|languages? known:?|communicat(?:e|es|ed|ing|ion)\\b[^.;]{0,60}\\sin)(?:\\sboth)?\\s"
                    + CHAIN + "$");

    /** A language and where it stands. */
    record Found(Language language, List<Evidence> evidence) {}

    private final Vocabulary vocabulary;
    private final LanguageLevels levels;

    Languages(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.levels = new LanguageLevels(vocabulary.words("levels"));
    }

    List<Found> in(View view, List<Section> sections) {
        Map<String, Found> found = new LinkedHashMap<>();
        boolean open = false;
        for (Section section : sections) {
            String pending = null;
            for (Line line : section.lines()) {
                if (line.text().length() < (section.kind() == Kind.EDUCATION && !isLabelled(line) ? 40 : LONGEST)) {
                    pending = section.kind() == Kind.LANGUAGES ? levelBelow(view, line, pending, found) : null;
                    boolean names = open && opensWithOne(line) || section.kind() != Kind.EDUCATION && namesOnly(line);
                    Kind kind = names ? Kind.LANGUAGES : section.kind();
                    line(view, kind, line, found);
                    open = kind == Kind.LANGUAGES || LISTED.matcher(line.text()).lookingAt();
                }
                open &= line.text().endsWith(",") || line.text().endsWith("、");
            }
        }
        return List.copyOf(found.values());
    }

    /** A narrow column breaks a list of languages behind a comma. */
    private boolean opensWithOne(Line line) {
        return vocabulary.languages().findIn(line.text()).stream().anyMatch(mention -> mention.start() == 0);
    }

    /** "English, Malayalam, Hindi" on a line of its own needs no heading. */
    private boolean namesOnly(Line line) {
        if (line.text().length() > LONGEST_NAMES || !LIST.isIn(line.text())) {
            return false;
        }
        StringBuilder rest = new StringBuilder(line.text());
        List<Mention> named = vocabulary.languages().findIn(line.text());
        for (int i = named.size() - 1; i >= 0; i--) {
            rest.delete(named.get(i).start(), named.get(i).end());
        }
        return named.size() > 1 && AND.matcher(rest).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "English: CET-4, reads documents" tells of a language among the studies, too. */
    private boolean isLabelled(Line line) {
        int colon = line.text().indexOf(':');
        return colon > 0
                && vocabulary
                        .languages()
                        .canonical(line.text().substring(0, colon))
                        .isPresent();
    }

    /** A level may stand on the line below its language. @return the language that still waits for one */
    private @Nullable String levelBelow(View view, Line line, @Nullable String pending, Map<String, Found> found) {
        if (line.isBlank()) {
            return pending;
        }
        String named = vocabulary.languages().canonical(line.text()).orElse(null);
        if (named == null && pending != null && levels.of(line.text()) != null) {
            Found waiting = found.get(pending);
            if (waiting != null && waiting.language().level() == null) {
                Language language = new Language(pending, line.text(), levels.of(line.text()));
                List<Evidence> both = Position.joined(waiting.evidence(), List.of(view.evidence(line.span())));
                found.put(pending, new Found(language, both));
            }
        }
        return named;
    }

    private void line(View view, Kind kind, Line line, Map<String, Found> found) {
        List<Span> tests = new ArrayList<>();
        for (MatchResult test : LanguageTests.TEST.in(line.text())) {
            tests.add(Span.of(test.start(), test.end()));
            String name = LanguageTests.language(test.group());
            String fluency = closed(test.group().strip());
            add(
                    view,
                    line,
                    Span.of(test.start(), test.start() + fluency.length()),
                    name,
                    fluency,
                    levels.of(test.group()),
                    found);
        }
        if (kind == Kind.LANGUAGES || LISTED.matcher(line.text()).lookingAt()) {
            for (SpokenPairs.Spoken pair : SpokenPairs.in(line.text())) {
                add(view, line, Span.of(pair.start(), pair.end()), pair.name(), null, null, found);
            }
        }
        List<Mention> mentions = vocabulary.languages().findIn(line.text());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int last = lastOfPair(line.text(), mentions, i);
            int limit = last + 1 < mentions.size()
                    ? before(line.text(), mentions.get(last).end(), mentions.get(last + 1))
                    : line.text().length();
            limit = Math.min(limit, nextName(line.text(), mentions.get(last).end(), limit));
            if (tests.stream().noneMatch(span -> span.overlaps(mention.start(), mention.end()))) {
                mention(view, kind, line, mention, Span.of(mentions.get(last).end(), limit), found);
            }
        }
    }

    /** "English; basic Norwegian": what stands behind the last separator belongs to the next language. */
    private static int before(String text, int from, Mention next) {
        int at = next.start();
        while (at > from && ";,、|".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at > from ? at - 1 : next.start();
    }

    /** "English & German (fluent)": both share the level. */
    private static int lastOfPair(String text, List<Mention> mentions, int first) {
        boolean pair = first + 1 < mentions.size()
                && PAIR.matcher(text.substring(
                                mentions.get(first).end(),
                                mentions.get(first + 1).start()))
                        .matches();
        return pair ? first + 1 : first;
    }

    /** Where an item of a list begins that is no known language but has a level of its own. */
    private static int nextName(String text, int from, int limit) {
        Matcher next = NEXT_NAME.matcher(text).region(from, limit);
        return next.find() ? next.start() : limit;
    }

    /** Without a closing parenthesis that belongs to what stands before. */
    private static String closed(String text) {
        String bare = text.replaceAll("[,、(]+$", "");
        return bare.endsWith(")") && bare.indexOf('(') < 0 ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** @param rest where its level may stand */
    private void mention(View view, Kind kind, Line line, Mention mention, Span rest, Map<String, Found> found) {
        String text = line.text();
        String behind = text.substring(rest.start(), Math.min(rest.end(), rest.start() + REACH));
        if (DENIED.matcher(text.substring(0, mention.start())).find()) {
            return;
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, mention.start() - 50), mention.start()));
        boolean listed = kind == Kind.LANGUAGES || LISTED.matcher(text).lookingAt();
        if (listed && isTold(text, mention, behind)) {
            return;
        }
        Matcher own = OWN_LEVEL.matcher(behind);
        boolean apart = !listed && behind.stripLeading().startsWith(",");
        if (!apart && own.find() && levels.of(own.group()) != null && (listed || !isTaught(own.group()))) {
            String fluency = own.group(1) == null ? own.group(2) : own.group(1);
            add(
                    view,
                    line,
                    Span.of(mention.start(), rest.start() + own.end()),
                    mention.canonical(),
                    clean(fluency),
                    levels.of(fluency),
                    found);
        } else if (before.find() && !NOUN_BEHIND.matcher(behind).find()) {
            int start = mention.start() - before.group().length();
            add(
                    view,
                    line,
                    Span.of(start, mention.end()),
                    mention.canonical(),
                    before.group(1) == null ? before.group().strip() : before.group(1),
                    levels.of(before.group()),
                    found);
        } else if (!listed
                        && Script.hasIdeograph(text)
                        && LanguageClaims.isClaim(text.substring(0, mention.start()), behind)
                || SPOKEN.matcher(text.substring(Math.max(0, mention.start() - 130), mention.start()))
                                .find()
                        && !NOUN_BEHIND.matcher(behind).find()) {
            add(view, line, Span.of(mention.start(), mention.end()), mention.canonical(), null, null, found);
        } else if (listed) {
            String fluency = clean(behind);
            Matcher label = LISTED.matcher(text);
            String of = label.find() ? label.group(1) : "";
            boolean said = fluency != null || levels.of(of) == null;
            add(
                    view,
                    line,
                    Span.of(mention.start(), mention.end()),
                    mention.canonical(),
                    said ? fluency : of,
                    levels.of(said ? behind : of),
                    found);
        }
    }

    /** "The Spanish Inquisition" is no language of the writer, wherever it stands. */
    private static boolean isTold(String text, Mention mention, String behind) {
        return text.substring(0, mention.start()).endsWith("the ")
                && CAPITAL_BEHIND.matcher(behind).lookingAt();
    }

    /** "English grammar to non-native speakers" tells of pupils. */
    private static boolean isTaught(String behind) {
        return TAUGHT.matcher(behind).lookingAt();
    }

    private static final Pattern CAPITAL_BEHIND = Pattern.compile("\\s\\p{Lu}\\p{Ll}{3,}");
    private static final Pattern TAUGHT = Pattern.compile(
            "\\s(?:grammar|lessons?|literature|classes|courses?|teaching|tutoring|as a)\\b|.{0,40}\\bnon-native",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile("\\s?(?:&|/|\\band\\b|和|与|及)\\s?");
    private static final Pattern NEXT_NAME = Pattern.compile("[,;、]\\s?\\p{Lu}\\p{Ll}{2,15}\\s?\\(");
    private static final Pattern DENIED = Pattern.compile("\\b(?:no|not|without)\\s$|不会|不懂", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_LEVEL = Pattern.compile(
            "^\\s{0,3}+(?!(?:and|or|&)\\b)(?:[(\\[]([^()\\n]{1,50})[)\\]]|(?:[:,/-]|level|水平|能力|is)?\\s{0,3}([^,;|、。\\n(]{1,40}))");
    private static final Pattern NOUN_BEHIND = Pattern.compile(
            "^\\s(?:companies|clients|customers|markets?|teacher|literature|cuisine|food|edition|version|department|studies|website|class|classes|students|team|office)",
            Pattern.CASE_INSENSITIVE);

    private static @Nullable String clean(String text) {
        String bare = text.strip().replaceAll("^[\\s:(\\[,;/|-]+|[\\s)\\],;/|、。.-]+$", "");
        return bare.chars().anyMatch(Character::isLetterOrDigit) ? bare : null;
    }

    private static void add(
            View view,
            Line line,
            Span span,
            String name,
            @Nullable String fluency,
            @Nullable String level,
            Map<String, Found> found) {
        Evidence evidence = view.evidence(line.start() + span.start(), line.start() + span.end());
        found.merge(name, new Found(new Language(name, fluency, level), List.of(evidence)), Languages::merged);
    }

    private static Found merged(Found one, Found other) {
        String level =
                LanguageLevels.higher(one.language().level(), other.language().level());
        boolean second = level != null && !level.equals(one.language().level())
                || one.language().fluency() == null;
        String fluency = second ? other.language().fluency() : one.language().fluency();
        return new Found(
                new Language(one.language().language(), fluency, level),
                EvidenceBook.both(one.evidence(), other.evidence()));
    }
}
