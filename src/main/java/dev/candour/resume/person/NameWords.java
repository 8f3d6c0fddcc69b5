package dev.candour.resume.person;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Blanks;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the words of a name from others, and takes titles and credentials off it. */
final class NameWords {

    private static final int LONGEST = 50;
    private static final int MOST_NAMES = 6;
    /** The longest first word that may be a company's form elsewhere: AG, SA, KG. */
    private static final int SHORT_FORM = 2;

    private static final String TOKEN = "(?:(?:al|el|ul|ad|as|at|ben|d|l|de)[-'])?\\p{Lu}[\\p{L}\\p{M}'.-]*";
    private static final String ASIDE = "(?:\\s(?:\"\\p{Lu}\\p{L}{1,15}\"|\\(\\p{Lu}\\p{L}{1,15}\\)))?";
    private static final String PARTICLES =
            "(?:\\s(?i:de|van|von|der|den|da|di|du|la|le|las|los|bin|bint|ibn|al|el|del|della|degli|dello|dos|das|do|ter|ten|te|tot|op|dal|dalla|dei|den|san|st\\.?|ap|ben|ul|y|e|i|zu|zum|vom|af|av|abu))*";
    private static final Anchored LATIN =
            Anchored.of(TOKEN + ASIDE + "(?:" + PARTICLES + "[\\s]{1,2}" + TOKEN + "){1,4}");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}'-]{2,20}");
    private static final Pattern LOWER_CASE = Pattern.compile("\\p{L}\\p{Ll}{1,19}\\.?(?: \\p{Ll}{2,20}){1,2}");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff·]{2,6}");
    private static final Anchored DOTTED = Anchored.of("[\\u4e00-\\u9fff]{2,6}[·•.][\\u4e00-\\u9fff]{2,6}");
    /** How the words of a name are written. */
    enum Shape {
        CHINESE,
        FULL,
        ONE_WORD,
        LOWER_CASE
    }

    private final Phrases titles;
    private final Phrases titlesAlone;
    private final Phrases notNames;
    private final Phrases neverIn;
    private final Phrases seldom;
    private final Misspelt misspelt;
    private static final Pattern REST = Pattern.compile("\\s.*");

    private final NameTrim trim;
    private final Set<String> surnames;
    private final NamesOfParts ofParts;
    private final TradeNames trades;
    private final SkillNames skillNames;
    private final Lexicon lexicon;
    private final Headings headings;

    NameWords(Lexicon lexicon, Headings headings) {
        WordLists words = lexicon.vocabulary().words("names");
        this.titles = words.phrases("title");
        this.titlesAlone = words.phrases("title alone");
        this.notNames = words.phrases("not a name");
        this.neverIn = words.phrases("never in a name");
        this.seldom = words.phrases("seldom in a name");
        this.misspelt = new Misspelt(lexicon.vocabulary().words("headings").get("often misspelt"));
        this.trim = new NameTrim(words);
        this.surnames = new HashSet<>(words.get("surname"));
        this.ofParts = new NamesOfParts(words);
        this.trades = new TradeNames(lexicon, words);
        this.skillNames = new SkillNames(lexicon.vocabulary());
        this.lexicon = lexicon;
        this.headings = headings;
    }

    /** Whether the words are what a document calls itself, as in "Curriculum Vitae". */
    boolean isDocumentTitle(String words) {
        return titles.is(words) || titles.is(Blanks.none(words)) || titlesAlone.is(words);
    }

    /** Whether the words only say what stands beside them. */
    boolean isLabel(String words) {
        return isDocumentTitle(words) || notNames.is(words);
    }

    boolean isSurname(String word) {
        return surnames.contains(word) || surnames.contains(Script.simplified(word));
    }

    /** The part without what a document calls itself, honorifics and credentials. */
    Span bare(String text, Span part) {
        return trim.bare(text, part);
    }

    /** Whether it heads what somebody did or learned; a name does not stand below it. */
    boolean isHeadingOfCareer(String words) {
        return headings.kind(words)
                .filter(kind ->
                        kind.holdsPositions() || kind == Section.Kind.EDUCATION || kind == Section.Kind.PROJECTS)
                .isPresent();
    }

    /** Whether it heads what is said of the person: 簡介. */
    boolean isHeadingOfPerson(String words) {
        return headings.kind(words)
                .filter(kind -> kind == Section.Kind.SUMMARY || kind == Section.Kind.BASICS)
                .isPresent();
    }

    /** Whether it is a credential, as CPA is behind a name. */
    boolean isSuffix(String word) {
        return trim.isSuffix(word);
    }

    /** null when the words are no name @param sure whether a name is expected here */
    @Nullable
    Shape shape(String words, boolean sure) {
        Shape shape = words.isEmpty() || words.length() > LONGEST ? null : spelling(words, sure);
        return shape == null || isNone(words, sure) || !sure && seldom.isIn(words) ? null : shape;
    }

    /** How a name is spelt that looks so; most words do not, which is seen before anything is looked up. */
    private @Nullable Shape spelling(String words, boolean sure) {
        if (DOTTED.is(words) || ofParts.isOne(words)) {
            return Shape.CHINESE;
        }
        if (CHINESE.matcher(words).matches()) {
            boolean two = isSurname(words.substring(0, 2)) && words.length() > 2;
            boolean one = isSurname(words.substring(0, 1)) && words.length() <= 3;
            return two && words.length() <= 4 || one || sure && words.length() <= 4 ? Shape.CHINESE : null;
        }
        if (LATIN.is(words)) {
            return Shape.FULL;
        }
        if (LOWER_CASE.matcher(words).matches()) {
            return Shape.LOWER_CASE;
        }
        return ONE_WORD.matcher(words).matches() ? Shape.ONE_WORD : null;
    }

    /** Whether people may well be called so although a word means something else too: Ruby Chen, Franz Kafka, Paris London. */
    boolean isNamesake(String words) {
        String[] each = Blanks.words(words);
        boolean other = Stream.of(each).allMatch(this::isSkill)
                || lexicon.isTitle(words) && !trades.mayBe(words)
                || isHouse(words)
                || !places().canonical(words).isEmpty()
                || lexicon.isPlace(words)
                        && places().findIn(words).stream()
                                .anyMatch(place ->
                                        !places().kind(place.canonical()).equals(Optional.of("city")));
        return each.length <= MOST_NAMES && LATIN.is(words) && !isLabelled(words) && !other && !isSkill(words);
    }

    private Terms places() {
        return lexicon.vocabulary().places();
    }

    boolean isSkill(String words) {
        return lexicon.vocabulary().skills().findIn(words).stream()
                .anyMatch(skill -> skill.start() == 0 && skill.end() == words.length());
    }

    /** Behind a label, or where an address holds it, a word of another meaning is a name all the same: "Name: Ruby Ellwood". */
    private boolean isNone(String words, boolean sure) {
        return isLabelled(words) || (sure && LATIN.is(words) ? isWhollyElse(words) : isSomethingElse(words));
    }

    private boolean isWhollyElse(String words) {
        return lexicon.isPlace(words)
                || isSkill(words)
                || isHouse(words)
                || lexicon.isTitle(words) && !trades.mayBe(words)
                || Stream.of(Blanks.words(words)).allMatch(word -> isSkill(word) || lexicon.isTitle(word))
                        && !isOfSkills(words);
    }

    /** Whether it is a name of which each word is called like a tool. */
    boolean isOfSkills(String words) {
        return LATIN.is(words) && !isLabelled(words) && skillNames.are(words);
    }

    /** "Ag Temirov": the short form of a company stands behind its name; in capitals it is one before it, too. */
    private boolean isHouse(String words) {
        int space = words.indexOf(' ');
        return lexicon.isOrganization(words)
                && (space < 0
                        || space > SHORT_FORM
                        || isCapitals(words.substring(0, space)) && !isCapitals(words)
                        || lexicon.isHouse(words)
                        || lexicon.isOrganization(words.substring(space + 1)));
    }

    static boolean isCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    private boolean isLabelled(String words) {
        return isDocumentTitle(words)
                || notNames.is(words)
                || notNames.is(firstWord(words))
                || neverIn.isIn(words)
                || misspelt.isIn(words)
                || headings.kind(words).isPresent();
    }

    private static String firstWord(String words) {
        return Blanks.areIn(words) ? REST.matcher(words).replaceFirst("") : words;
    }

    private boolean isSomethingElse(String words) {
        boolean chinese = Script.hasIdeograph(words);
        return lexicon.isTitle(words) && !isShortName(words) && !trades.mayBe(words)
                || lexicon.isPlace(words)
                || chinese && words.length() > 2 && isSkill(words)
                || !chinese && isHouse(words)
                || !chinese && !lexicon.vocabulary().skills().findIn(words).isEmpty();
    }

    /** In 王师 and 李长 the second sign ends many titles. */
    private boolean isShortName(String words) {
        return words.length() == 2 && Script.hasIdeograph(words) && surnames.contains(words.substring(0, 1));
    }

    /** The first two or three words when a title follows them directly, as in "Ines Varga Software Engineer"; else null. */
    @Nullable
    Span beforeTitle(String text, Span part) {
        String[] words = part.in(text).split(" ");
        for (int count = Math.min(3, words.length - 1); count >= 2; count--) {
            int length = String.join(" ", List.of(words).subList(0, count)).length();
            String name = part.in(text).substring(0, length);
            String rest = part.in(text).substring(length).strip();
            if (shape(name, false) == Shape.FULL && lexicon.isTitle(rest) && !rest.isEmpty() && rest.charAt(0) != '&') {
                return Span.of(part.start(), part.start() + length);
            }
        }
        return null;
    }

    boolean isTitle(String words) {
        return lexicon.isTitle(words);
    }

    /** Whether the words only tell what somebody is or where. */
    boolean isTitleOrPlace(String words) {
        return lexicon.isTitle(words) || lexicon.isPlace(words);
    }
}
