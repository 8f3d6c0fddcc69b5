package dev.candour.resume.language;

import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Mention;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether the writer claims a language that a line names, and at which level. */
final class LanguageMention {

    private static final int REACH = 60;
    private static final int REACH_BEFORE = 50;
    private static final int REACH_SPOKEN = 130;
    /** Other languages that share a word before them, as in "fluent in German, English and". */
    private static final String CHAIN = "(?:\\s{0,2}[\\p{Lu}][\\p{L}]{2,14}(?:,|,? and|\\s&|/)){0,4}\\s{0,2}";

    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(?i:(native|first-language|first language|fluent|proficient|conversational|intermediate|basic|advanced|(?:bi|tri|multi)lingual(?:\\s(?:communications?|communicator|professional|speaker|fluency|skills|support))?|business|professional|good|excellent|some|working)\\b(?:\\s(?:in|speaker of|level|proficiency in|knowledge of|written and spoken|spoken and written|verbal and written|command of))?(?:\\sboth)?)(?:\\s?[:(]\\s?|\\s|(?<=native|fluent)-)"
                    + CHAIN + "|(?:精通|流利的?|熟练(?:掌握|使用)?|母语[是为:]?|[会能]?[说讲](?:流利的?)?|懂|通晓|掌握)\\s?)$");
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?i:speaks?|speaking|spoken languages?:?|languages? spoken:?|languages? known:?|communicat(?:e|es|ed|ing|ion)\\b[^.;]{0,60}\\sin)(?:\\sboth)?\\s"
                    + CHAIN + "$"
                    + "|\\b(?i:competen\\w+|proficien\\w+|fluen\\w+|knowledge|command|conversational)\\b[^.;]{0,60}\\slanguages,?\\s(?i:including|such as|like)\\s(?:\\s{0,2}[\\p{L}][\\p{L}]{2,14}(?: \\p{Lu}\\p{L}+)?(?:,|,? and|\\s&|/)){0,9}\\s{0,2}(?:and )?(?:(?:Eastern|Western|Modern) )?$");
    private static final Pattern CAPITAL_BEHIND = Pattern.compile("\\s\\p{Lu}\\p{Ll}{3,}");
    private static final Pattern TAUGHT = Pattern.compile(
            "\\s(?:grammar|lessons?|literature|classes|courses?|teaching|tutoring|as a)\\b|.{0,40}\\bnon-native",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:no|not|without)\\s$|不会|不懂|没有$", Pattern.CASE_INSENSITIVE);
    /** "Ngo PT, Luo B, Weiss A.": somebody who is called like a language. */
    private static final Pattern INITIALS_BEHIND = Pattern.compile("\\s\\p{Lu}{1,3}[,.](?:\\s|$)");
    /** 英语流利说 is a company. */
    private static final String COMPANY = "流利说";

    private static final Pattern OWN_LEVEL = Pattern.compile(
            "^\\s{0,3}+(?!(?:and|or|&)\\b)(?:[(\\[]([^()\\n]{1,50})[)\\]]|(?:[:,/-]|level|水平|能力|is)?\\s{0,3}([^,;|、。\\n(]{1,40}))");
    private static final Pattern NOUN_BEHIND = Pattern.compile(
            "^\\s(?:companies|clients|customers|markets?|teacher|literature|cuisine|food|edition|version|department|studies|training|courses?|website|class|classes|students|team|office)",
            Pattern.CASE_INSENSITIVE);

    private final LanguageLevels levels;

    LanguageMention(LanguageLevels levels) {
        this.levels = levels;
    }

    /** @param rest where its level may stand @param label what a table says of all the languages of the line */
    void read(Line line, Mention mention, Span rest, boolean listed, String label, SpokenLanguages found) {
        String ahead = line.text().substring(0, mention.start());
        String behind = line.text().substring(rest.start(), Math.min(rest.end(), rest.start() + REACH));
        Span name = Span.of(mention.start(), mention.end());
        if (DENIED.matcher(ahead).find()
                || behind.startsWith(COMPANY)
                || INITIALS_BEHIND.matcher(behind).lookingAt()
                || listed && isTold(ahead, behind)) {
            return;
        }
        Matcher own = OWN_LEVEL.matcher(behind);
        Matcher before = BEFORE.matcher(tail(ahead, REACH_BEFORE));
        boolean noun = NOUN_BEHIND.matcher(behind).find();
        if (own.find() && isLevel(own, behind, listed)) {
            String fluency = own.group(1) == null ? own.group(2) : own.group(1);
            Span span = Span.of(mention.start(), rest.start() + own.end());
            found.add(line, span, mention.canonical(), clean(fluency), levels.of(fluency));
        } else if (before.find() && !noun) {
            Span span = Span.of(mention.start() - before.group().length(), mention.end());
            String fluency = before.group(1) == null ? before.group().strip() : before.group(1);
            found.add(line, span, mention.canonical(), fluency, levels.of(before.group()));
        } else if (!listed && isClaim(line.text(), ahead, behind) || isSpoken(ahead) && !noun) {
            found.add(line, name, mention.canonical(), null, null);
        } else if (listed) {
            String fluency = clean(behind);
            boolean said = fluency != null || levels.of(label) == null;
            found.add(line, name, mention.canonical(), said ? fluency : label, levels.of(said ? behind : label));
        }
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    /** Whether what stands behind a language is its level; in a sentence a comma parts the two. */
    private boolean isLevel(Matcher own, String behind, boolean listed) {
        boolean apart = !listed && behind.stripLeading().startsWith(",");
        return !apart && levels.of(own.group()) != null && (listed || !isTaught(own.group()));
    }

    private static boolean isClaim(String text, String ahead, String behind) {
        return Script.hasIdeograph(text) && LanguageClaims.isClaim(ahead, behind);
    }

    private static boolean isSpoken(String ahead) {
        return SPOKEN.matcher(tail(ahead, REACH_SPOKEN)).find();
    }

    /** "The Spanish Inquisition" is no language of the writer, wherever it stands. */
    private static boolean isTold(String ahead, String behind) {
        return ahead.endsWith("the ") && CAPITAL_BEHIND.matcher(behind).lookingAt();
    }

    /** "English grammar to non-native speakers" tells of pupils. */
    private static boolean isTaught(String behind) {
        return TAUGHT.matcher(behind).lookingAt();
    }

    private static @Nullable String clean(String text) {
        String bare = text.strip().replaceAll("^[\\s:(\\[,;/|-]+|[\\s)\\],;/|、。.-]+$", "");
        return bare.chars().anyMatch(Character::isLetterOrDigit) ? bare : null;
    }
}
