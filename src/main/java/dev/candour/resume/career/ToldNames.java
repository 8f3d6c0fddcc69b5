package dev.candour.resume.career;

import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.dates.DateWords;
import dev.candour.resume.header.GluedNames;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the title and the employer in a sentence about a position. */
final class ToldNames {

    private static final String NAME =
            "(\\p{Lu}[\\p{L}\\p{N}&'’+-]*(?:\\.(?:com|tv|io|net|org|co|de|fr|es|eu)\\b)?(?:(?:\\s(?:of|and|&|de|for|the))?\\s[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’+-]*){0,6})";
    private static final List<Anchored> EMPLOYERS = List.of(
            Anchored.of("\\b(?:at|joined|joining)\\s(?:the\\s)?" + NAME),
            Anchored.of("\\b(?:with|for|by)\\s(?:the\\s)?" + NAME),
            Anchored.of("\\bin\\s(?:the\\s)?" + NAME),
            Anchored.of(
                    "(?:就职于|就職於|任职于|任職於|供职于|服务于|服務於|受聘于|应聘到|应聘至|调入|调至|分配到|分配至|来到|跳槽到|跳槽至|加入了?|入职了?|入職了?|进入了?|進入了?|在|于|於|担任|擔任|出任)([^,。;、\\s]{2,30})"));
    /** "I ran my own small business, Elm Brickwork" */
    private static final Anchored OWN =
            Anchored.of("\\b(?:ran|run|running|owned|founded|set up|started|opened|operated)\\s(?:[\\p{L}-]+\\s){0,4}?"
                    + "(?:business|company|firm|shop|practice|studio|workshop|restaurant|caf\u00e9|agency|garage|salon|bakery),?\\s(?:called\\s|named\\s)?"
                    + NAME);

    private static final Anchored BEFORE_AT =
            Anchored.of("((?:\\p{Lu}[\\p{L}/&+-]*\\s|of\\s|and\\s|&\\s){0,6}\\p{Lu}[\\p{L}/-]*)(?=\\sat\\s)");
    private static final Anchored AT = Anchored.of("\\sat\\s");

    private static final List<Anchored> TITLES = List.of(
            Anchored.of("\\b(?:as|was|am|became|been|being)\\s(?:working\\sas\\s)?(?:(?:an?|the|their|its)\\s)?"
                    + "((?:[\\p{L}+#/&-]+\\s){0,5}?[\\p{L}+#/&-]+)"
                    + "(?=\\s(?:at|with|for|in|from|until|since|and|where|who|on|by|to|using)\\b|[,.;]|\\s*$)"),
            BEFORE_AT,
            Anchored.of(
                    "(?:担任|擔任|出任|任职为?|任職為?|任|做|从事|從事|职位为?|職位為?|职务为?|職務為?|岗位为?)((?:(?!至今|一职|职务|岗位)[^,。;、\\s]){2,16})"));

    /** "毕业于柳溪大学" tells of no employer. */
    private static final Anchored AT_SCHOOL = Anchored.of("(?:毕业|畢業|就读|就讀|考取|出生|生)$");

    private static final Anchored SCHOOL = Anchored.of("(?:大学|学院|学校|中学|高中|小学|技校|大學|學院|學校|中學)$");
    private static final Pattern ENTERED = Pattern.compile("(?:加入|入职|进入|就职于|任职于|供职于|受聘于|应聘到|调入|分配到|来到|跳槽|進入)");

    private static final Pattern WHOEVER = Pattern.compile(
            "(?:就[职職]于|任[职職]于|供[职職]于|跳槽[到至]|入[职職]|加入)了?([\\u4e00-\\u9fffA-Za-z0-9]{2,12}?)(?:[,，]\\s?|并|並)?(?=[担擔]?任|出任|[职職][位务務])");

    private final Lexicon lexicon;
    private final String text;

    ToldNames(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    @Nullable
    Segment employer(Span sentence, int line) {
        String words = sentence.in(text);
        MatchResult own = OWN.first(words);
        Span business = own == null ? null : company(group(sentence, own));
        if (business != null) {
            return segment(Segment.Kind.ORGANIZATION, business, line);
        }
        for (Anchored pattern : EMPLOYERS) {
            for (MatchResult found : pattern.in(words)) {
                int start = sentence.start() + found.start();
                boolean school = AT_SCHOOL.isIn(text.substring(Math.max(0, start - 3), start));
                Span name = school ? null : company(group(sentence, found));
                if (name != null) {
                    return segment(Segment.Kind.ORGANIZATION, name, line);
                }
            }
        }
        return null;
    }

    /** "2019年加入青杉智能,任工程师": whoever was joined to be what is told is an employer, whatever it is called. */
    @Nullable
    Segment joined(Span sentence, int line) {
        Matcher found = WHOEVER.matcher(text).region(sentence.start(), sentence.end());
        return found.find() && !SCHOOL.isIn(found.group(1))
                ? segment(Segment.Kind.ORGANIZATION, Span.of(found.start(1), found.end(1)), line)
                : null;
    }

    /** @param behind what stands behind the dates of a sentence @return title and employer; empty unless their places tell both */
    List<Segment> post(Span behind, int line) {
        ToldPost post = ToldPost.in(lexicon, text, behind);
        return post == null
                ? List.of()
                : List.of(
                        segment(Segment.Kind.TITLE, post.title(), line),
                        segment(Segment.Kind.ORGANIZATION, post.employer(), line));
    }

    /** In Chinese a company ends where its legal form does; in English dates and places are none. */
    private @Nullable Span company(Span span) {
        String words = span.in(text);
        if (!Script.isChinese(words)) {
            boolean named = !lexicon.isPlace(words)
                    && !lexicon.isTitle(words)
                    && !DateWords.isDate(words)
                    && DateRanges.of(words).isEmpty()
                    && DateWords.month(words) == 0;
            return named ? span : null;
        }
        return lexicon.organizationEnds().stream()
                .filter(end -> words.indexOf(end) > 0)
                .findFirst()
                .map(end -> Span.of(span.start(), span.start() + words.indexOf(end) + end.length()))
                .orElse(null);
    }

    /** "2004年进入青杉工程公司工作" is told of a position, whatever it was; entering a school is not. */
    boolean isWork(Segment employer, Span sentence) {
        if (OWN.isIn(sentence.in(text))) {
            return true;
        }
        return Script.isChinese(employer.text())
                && !SCHOOL.isIn(employer.text())
                && ENTERED.matcher(text)
                        .region(sentence.start(), sentence.end())
                        .find();
    }

    @Nullable
    Segment title(Span sentence, int line) {
        String words = sentence.in(text);
        for (Anchored pattern : TITLES) {
            if (pattern == BEFORE_AT && !AT.isIn(words)) {
                continue;
            }
            for (MatchResult found : pattern.in(words)) {
                if (lexicon.isTitle(found.group(1))) {
                    Span title = group(sentence, found);
                    int employer = GluedNames.cut(lexicon, found.group(1));
                    return segment(Segment.Kind.TITLE, Span.of(title.start() + employer, title.end()), line);
                }
            }
        }
        return null;
    }

    private static Span group(Span sentence, MatchResult found) {
        return Span.of(sentence.start() + found.start(1), sentence.start() + found.end(1));
    }

    private Segment segment(Segment.Kind kind, Span span, int line) {
        boolean stop = span.end() < text.length()
                && text.charAt(span.end()) == '.'
                && span.in(text).matches("(?i).*\\b(?:ltd|inc|co|corp)");
        Span whole = stop ? Span.of(span.start(), span.end() + 1) : span;
        return new Segment(kind, whole, whole.in(text), whole.in(text), line);
    }
}
