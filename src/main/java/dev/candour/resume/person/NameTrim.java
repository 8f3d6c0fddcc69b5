package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off a name what stands around it: the document's own title, honorifics, credentials, pronouns, the menu of a site. */
final class NameTrim {

    private static final String HONORIFICS =
            "Dr|Mr|Mrs|Ms|Mx|DR|MR|MRS|MS|PROF|Prof|Professor|Assoc|Asst|Herr|Frau|Smt|Shri|Eng|Ing|Sir|Rev|Hon|Capt|Maj|Col|Lt|Sgt|SSG|SFC|MSG|SGT|CPT|LTC|CPL";
    private static final Anchored HONORIFIC = Anchored.of("^(?:(?:" + HONORIFICS + ")\\.?\\s+)+(?=\\S)");
    private static final Pattern OWNER = Pattern.compile("(?:'s?|的)?\\s*$");
    /** "Ines Varga Resume 2024" */
    private static final Pattern YEAR = Pattern.compile("(?<=\\p{L})[\\s(_-]{1,3}(?:19|20)\\d{2}\\)?$");

    private static final Pattern OF = Pattern.compile("(?:of|for)\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRONOUN = Pattern.compile("\\s(?:she|he|they|ze)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HONORIFIC_ZH = Pattern.compile("(?<=[\\u4e00-\\u9fff]{2})(?:先生|女士|小姐|同学|同學|老师|老師)$");

    /** What a Chinese document calls itself is put together of these: 個人履歷簡表, 我的简历. */
    private static final Anchored DOCUMENT =
            Anchored.of("(?:我的|个人|求职|应聘|中文|英文|线上|在线|电子|最新|完整|详细|工作){0,3}(?:简历|履历|自传)(?:简?表|自传|资料|模板|范本|书|档案|简历)?");

    /** A site's menu has two entries at least; one such word may be somebody's name. */
    private static final int LEAST_MENU = 2;

    private static final int LONGEST_TITLE = 14;

    private final Phrases titles;
    private final Phrases suffixes;
    private final Phrases menu;

    NameTrim(WordLists words) {
        this.titles = words.phrases("title");
        this.suffixes = words.phrases("suffix");
        this.menu = words.phrases("menu");
    }

    Span bare(String text, Span part) {
        if (isDocument(part.in(text))) {
            return Span.of(part.start(), part.start());
        }
        Span dated = without(YEAR, "0123456789)", text, part);
        Span name = withoutMenu(text, withoutTitle(text, dated.strip(text, " \t*_~#%-:.,'\"·•|")));
        MatchResult honorific = HONORIFIC.opening(name.in(text));
        name = honorific != null ? Span.of(name.start() + honorific.end(), name.end()) : name;
        name = withoutSuffixes(text, name.strip(text, " \t-:,"));
        return without(HONORIFIC_ZH, "生士姐学學师師", text, without(PRONOUN, "eyEY", text, name));
    }

    static boolean isDocument(String words) {
        return words.length() <= LONGEST_TITLE
                && Script.hasIdeograph(words)
                && DOCUMENT.is(Script.simplified(words.strip()));
    }

    /** @param last what the pattern ends with */
    private static Span without(Pattern behind, String last, String text, Span name) {
        boolean may = !name.isEmpty() && last.indexOf(text.charAt(name.end() - 1)) >= 0;
        Matcher found = may ? behind.matcher(name.in(text)) : null;
        return found != null && found.find() ? Span.of(name.start(), name.start() + found.start()) : name;
    }

    boolean isSuffix(String word) {
        return suffixes.is(word.replace(".", ""));
    }

    private Span withoutTitle(String text, Span name) {
        List<Phrases.Hit> hits = titles.in(name.in(text));
        if (!hits.isEmpty() && hits.get(0).start() == 0) {
            Span behind = Span.of(name.start() + hits.get(0).end(), name.end()).strip(text, " \t-:·");
            Matcher of = OF.matcher(behind.in(text));
            return of.lookingAt() ? Span.of(behind.start() + of.end(), behind.end()) : behind;
        }
        if (!hits.isEmpty() && hits.get(hits.size() - 1).end() == name.length()) {
            int end = hits.get(0).start();
            Matcher owner = OWNER.matcher(name.in(text).substring(0, end));
            return Span.of(name.start(), name.start() + (owner.find() ? owner.start() : end));
        }
        return name;
    }

    /** "Ines Varga Home Research CV Contact" */
    private Span withoutMenu(String text, Span name) {
        int end = name.length();
        int entries = 0;
        String words = name.in(text);
        int space = words.lastIndexOf(' ', end - 1);
        while (space > 0 && menu.is(words.substring(space + 1, end))) {
            entries++;
            end = space;
            space = words.lastIndexOf(' ', end - 1);
        }
        return entries >= LEAST_MENU ? Span.of(name.start(), name.start() + end).strip(text, " ") : name;
    }

    private Span withoutSuffixes(String text, Span full) {
        Span name = full;
        int space = name.in(text).lastIndexOf(' ');
        while (space > 0
                && name.in(text).indexOf(' ') < space
                && isSuffix(name.in(text).substring(space + 1))) {
            name = Span.of(name.start(), name.start() + space).strip(text, " ,");
            space = name.in(text).lastIndexOf(' ');
        }
        return name;
    }
}
