package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows schools by the words in their names, by short names, and by the compounds of some languages. */
final class SchoolNames {

    /** One word in German and the like: "Kunstuniversität". A word is tried from its beginning only, else a long one costs its square. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?<!\\p{L})\\p{L}{3,}(?:universität|universiteit|universitet|hochschule|högskola|høgskole|akademie|gymnasium|schule|kolleg|lyceum|lyzeum)\\b|\\bcollegiate(?: institute)?$|\\b(?:elementary|seminario)$|(?-i:\\b\\p{Lu}[\\p{L}.'’]+ High$)|\\bU(?:niv)?\\.? of (?-i:\\p{Lu}\\p{L}{2,})|(?-i:\\bTU (?:Bergakademie )?\\p{Lu}\\p{Ll}{2,})|[\\u4e00-\\u9fff]科大$|[\\u4e00-\\u9fff]{2,}[一二三四五六七八九十]中$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** 中科院海洋所: the institute of an academy. */
    private static final Pattern INSTITUTE = Pattern.compile(
            "(?:中科院|中国科学院|社科院|社会科学院|农科院|农业科学院|医科院|医学科学院|工程物理研究院)[\\u4e00-\\u9fff]{2,14}?(?:研究所|研究院|(?<=[\\u4e00-\\u9fff]{2})所)(?![\\u4e00-\\u9fff])");

    private static final String OF_TRADE = "agricultural|technical|community|commercial|vocational|junior|state";

    /** "Agricultural college." */
    private static final Anchored TRADE_KIND =
            Anchored.ofAnyCase("(?:" + OF_TRADE + ") (?:school|college|university)\\.?");

    /** "High School" where a name is wanted. */
    private static final Anchored KIND = Anchored.ofAnyCase(
            "(?:(?:senior|junior|public|private|upper|lower) )?(?:(?:high|primary|middle|elementary|secondary|grammar|grade|vocational|trade|agricultural|technical|community|boarding|state|(?:(?:under)?graduate |international )?(?:summer|winter)) school|(?:(?:"
                    + OF_TRADE + ") )?(?:university|college))s?[:.]?");

    private static final Anchored ARTICLE = Anchored.ofAnyCase("\\b(?:the|my|our|this|that|a|an|each|every) $");

    /** 大学生 are people, a 生物系 belongs to the 大学 before it. */
    private static final Anchored STUDENTS = Anchored.of("大学生(?![物态命化理产殖])");

    /** "Pendle University Rope Society" is none. */
    private static final Anchored OF_STUDENTS = Anchored.of(
            "^(?:'s)?(?: \\p{L}[\\p{L}'&-]+){0,3} (?i:Society|Club|Team|Press|Hospital|Library|Band|Orchestra|Choir|Newspaper|Radio|Fraternity|Sorority|Chapter|Scholars?|Medal|Prize)$");

    /** What each of these ends with: the words before it can begin anywhere, so that it is looked for first. */
    private static final Anchored COMPOUND_END = Anchored.of(Pattern.compile(
            "universi|\\bU(?:niv)?\\.? of |\\bTU |hochschule|h[öø]gsko|akademie|gymnasium|schule|kolleg|collegiate|ly[cz]eum| high$|elementary$|seminario$|科大$|中$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    /** 柳溪 before 大学毕业, which names no school by itself; 在 and 我 are no names. */
    private static final Anchored NAME_BEFORE = Anchored.of("[\\u4e00-\\u9fff][\\u4e00-\\u9fff&&[^在于我的了是从自]]$");

    private final Phrases schools;
    private final Phrases schoolNames;
    private final Phrases alone;
    private final Phrases acronyms;
    private final Phrases diplomas;

    SchoolNames(WordLists words) {
        this.schools = words.phrases("school");
        this.schoolNames = words.phrases("school name");
        this.alone = words.phrases("school alone");
        this.acronyms = Phrases.exactly(words.get("school acronym"));
        this.diplomas = words.phrases("school diploma");
    }

    /** Where the school's name ends; 0 when the text names none. */
    int end(String written) {
        String text = Script.simplified(written);
        boolean noName = schools.is(text) && (text.length() > 5 || Script.hasIdeograph(text));
        List<Phrases.Hit> hits = new ArrayList<>(noName ? List.of() : schools.in(text));
        hits.removeIf(hit -> STUDENTS.opens(text, Math.max(0, hit.end() - 2), text.length()) || isTold(text, hit));
        hits.addAll(schoolNames.in(text));
        Matcher institute = text.indexOf('院') >= 0 ? INSTITUTE.matcher(text) : null;
        while (institute != null && institute.find()) {
            hits.add(new Phrases.Hit(institute.start(), institute.end()));
        }
        if (alone.is(text)) {
            hits.add(new Phrases.Hit(0, text.length()));
        }
        List<Phrases.Hit> awarded = hits.isEmpty() ? List.of() : diplomas.in(text);
        hits.removeIf(hit -> awarded.stream()
                .filter(other -> !NAME_BEFORE.isIn(text.substring(0, other.start())))
                .anyMatch(other -> other.start() <= hit.start() && hit.end() <= other.end()));
        Matcher compound = COMPOUND_END.isIn(text) ? COMPOUND.matcher(text) : null;
        while (compound != null && compound.find()) {
            hits.add(new Phrases.Hit(compound.start(), compound.end()));
        }
        int end = hits.stream().mapToInt(Phrases.Hit::end).max().orElse(0);
        return end > 0 && end < text.length() && OF_STUDENTS.isIn(text.substring(end)) ? 0 : end;
    }

    /** "Kept the boats of the school" names none. */
    private static boolean isTold(String text, Phrases.Hit hit) {
        return Character.isLowerCase(text.charAt(hit.start()))
                && ARTICLE.isIn(text.substring(0, hit.start()))
                && !text.startsWith(" of ", hit.end());
    }

    /** Whether it says of what kind a school is, and not how it is called. */
    static boolean isKind(String school) {
        return KIND.is(school.strip());
    }

    /** Whether it says for what trade or for whom a school is, and not its name. */
    static boolean isKindOfTrade(String school) {
        return TRADE_KIND.is(school);
    }

    boolean isAcronym(String text) {
        return acronyms.in(text).stream().anyMatch(hit -> hit.start() == 0);
    }
}
