package dev.candour.resume.header;

import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the parts of a title line are parted: signs, wide gaps, and words such as "at" where they stand between two names. */
final class Separators {

    /** What moves the dates to the right edge of a page set with TeX. */
    private static final String FILL = "\\hfill";

    /** "Clerk // Acme // Leeds" */
    private static final String SLASHES = "// ";

    private static final Pattern PARTS = Pattern.compile("[\\s/&]+");

    /** Beside what the list of skills holds. */
    private static final Set<String> TECHNOLOGY = Set.of(
            "web", "app", "mobile", "h5", "pc", "c", "c++", "c#", "ai", "it", "front-end", "back-end", "full-stack");

    /** "工程师 在 青杉科技有限公司" */
    private static final String AT_CHINESE = " 在 ";

    private static final int SHORT_TITLE = 2;

    private final Lexicon lexicon;
    private final String text;
    private final TitleColons colons;
    private final TitleSigns signs;
    private final TitleWords words;
    private final LeadersOf leaders;
    private final WithinNames names;
    private final SpacedNames spaced;

    Separators(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        this.colons = new TitleColons(lexicon, text);
        this.signs = new TitleSigns(lexicon, text);
        this.words = new TitleWords(lexicon, text);
        this.leaders = new LeadersOf(lexicon, text);
        this.names = new WithinNames(lexicon, text);
        this.spaced = new SpacedNames(lexicon, text);
    }

    /** The length of the separator at a place; 0 when none stands there. */
    int at(Span span, int at) {
        char c = text.charAt(at);
        char next = at + 1 < span.end() ? text.charAt(at + 1) : ' ';
        char before = at > span.start() ? text.charAt(at - 1) : ' ';
        return switch (c) {
            case ',' -> Character.isDigit(before) && Character.isDigit(next) ? 0 : 1;
            case '·', '•' -> names.isNameDot(span, at) ? 0 : 1;
            case '\t', '|', ';', '、', '\n', '。' -> 1;
            case '-' -> hyphen(span, at, before, next);
            case '/' -> slash(span, at, before, next);
            case '@' -> signs.isAtEmployer(span, at) ? 1 : TitleSigns.dash(c, before, next);
            case '~' -> TitleSigns.dash(c, before, next);
            case '\\' -> text.startsWith(FILL, at) ? FILL.length() : 0;
            case ':' -> colons.part(span, at, next) ? 1 : 0;
            case ' ' -> space(span, at, before, next);
            default -> 0;
        };
    }

    private int hyphen(Span span, int at, char before, char next) {
        if (names.isCampusHyphen(span, at) || before != ' ' && isWithinLabelledTitle(span, at)) {
            return 0;
        }
        return TownBehindHyphen.is(lexicon, text, span, at) ? 1 : TitleSigns.dash('-', before, next);
    }

    private int slash(Span span, int at, char before, char next) {
        if (before == ' ' && text.startsWith(SLASHES, at)) {
            return SLASHES.length();
        }
        if (isBesideDepartment(span, at)) {
            return 1;
        }
        int length = TitleSigns.dash('/', before, next);
        if (length > 0 && (signs.isBetweenFields(span, at) || isWithinLabelledTitle(span, at))) {
            return 0;
        }
        return signs.isBesideCompany(span, at) ? 1 : length;
    }

    /** "会计/财务部", "财务部 / 会计" */
    private boolean isBesideDepartment(Span span, int slash) {
        String before = text.substring(Beside.start(text, span.start(), slash, ",;|、\t():·/"), slash)
                .strip();
        String behind = text.substring(slash + 1, Beside.end(text, slash + 1, span.end(), ",;|、\t(/"))
                .strip();
        return Script.hasIdeograph(before)
                && Script.hasIdeograph(behind)
                && (isDepartment(before) && lexicon.isTitle(behind) || isDepartment(behind) && lexicon.isTitle(before));
    }

    private boolean isDepartment(String words) {
        return lexicon.isDepartment(words) && !lexicon.isTitle(words);
    }

    private int space(Span span, int at, char before, char next) {
        if (text.startsWith(AT_CHINESE, at) && lexicon.isTitle(text.substring(span.start(), at))) {
            return AT_CHINESE.length();
        }
        if (text.startsWith(TitleWords.WITH, at) && at > span.start()) {
            return words.isEmployedWith(span, at) ? TitleWords.WITH.length() : 0;
        }
        if (text.startsWith(TitleWords.FOR, at) && at > span.start()) {
            return words.isEmployedFor(span, at) ? TitleWords.FOR.length() : 0;
        }
        if (text.startsWith(LeadersOf.OF, at) && at > span.start() && leaders.isLeaderOf(span, at)) {
            return LeadersOf.OF.length();
        }
        if (text.startsWith(TitleWords.AS, at) && at > span.start()) {
            return words.isBeforeRole(span, at) ? TitleWords.AS.length() : 0;
        }
        if (isWithinLabel(span, at)) {
            return 0;
        }
        if (next == ' ' || text.startsWith(" at ", at) && at > span.start()) {
            return next == ' '
                    ? 2
                    : lexicon.isTitle(text.substring(span.start(), at)) || words.isTradeAt(span, at) ? 4 : 0;
        }
        if (before == '的' || Suits.isTask(text, span)) {
            return 0;
        }
        boolean chinese = Script.isIdeograph(before) || Script.isIdeograph(next) || before == ')';
        if (isBesideSlash(span, at, before, next)) {
            return 0;
        }
        if (before == ':' || isArrow(span, at + 1) || isArrow(span, at - 1)) {
            return 0;
        }
        return chinese
                        && !joins(span, at)
                        && !names.isForeignName(span, at)
                        && !names.isBeforeBrandWord(span, at)
                        && !names.isBeforeLegalForm(span, at)
                        && !spaced.holds(span, at)
                        && Script.hasIdeograph(text.substring(span.start(), span.end()))
                ? 1
                : 0;
    }

    /** "职  位:会计": a label of two characters, set wide. */
    private boolean isWithinLabel(Span span, int space) {
        int from = span.start() + 1;
        int to = from;
        while (to < span.end() && text.charAt(to) == ' ') {
            to++;
        }
        return space >= from
                && space < to
                && to + 1 < span.end()
                && text.charAt(to + 1) == ':'
                && Script.isIdeograph(text.charAt(to))
                && Script.isIdeograph(text.charAt(span.start()));
    }

    /** "展陈设计 / 包装设计" */
    private boolean isBesideSlash(Span span, int space, char before, char next) {
        return next == '/' && signs.isBetweenFields(span, space + 1)
                || before == '/' && signs.isBetweenFields(span, space - 1);
    }

    /** From one role to the next: "Tester → Developer" is one title. */
    private boolean isArrow(Span span, int at) {
        return at > span.start() && at < span.end() && (text.charAt(at) == '\u2192' || text.charAt(at) == '>');
    }

    /** Where the foreign words begin that end at a place. */
    private int latinStart(Span span, int at) {
        int start = at;
        while (start > span.start()
                && ",;|、\t:()".indexOf(text.charAt(start - 1)) < 0
                && !Script.isIdeograph(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** "Flutter Mobile", "Web/APP" and "C/C++" say what somebody builds, and for whom they do not. */
    private boolean isTechnology(String words) {
        String[] parts = PARTS.split(words.strip());
        return !words.isBlank()
                && Stream.of(parts)
                        .allMatch(part -> TECHNOLOGY.contains(part.toLowerCase(Locale.ROOT)) || lexicon.isSkill(part));
    }

    /** A space within a title, as in "高级 Java 工程师", is no separator. */
    private boolean joins(Span span, int at) {
        int wordStart = at;
        while (wordStart > span.start() && ",;|、\t -:·/】".indexOf(text.charAt(wordStart - 1)) < 0) {
            wordStart--;
        }
        String word = text.substring(wordStart, at);
        if (lexicon.isHouse(word)) {
            return false; // "IBM 顾问" is employed there
        }
        if (lexicon.isTitlePrefix(word) || !word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
            return true;
        }
        int wordEnd = at + 1;
        while (wordEnd < span.end() && ",;|、\t (".indexOf(text.charAt(wordEnd)) < 0) {
            wordEnd++;
        }
        if (word.endsWith("兼") || word.endsWith("&") || at + 1 < span.end() && text.charAt(at + 1) == '&') {
            return true;
        }
        if (isTechnology(Span.of(Math.max(span.start(), latinStart(span, at)), at)
                        .in(text))
                && lexicon.isTitle(text.substring(at + 1, wordEnd))) {
            return true;
        }
        String behind = text.substring(at + 1, wordEnd);
        if (behind.indexOf(':') > 0 && lexicon.labelled(behind.substring(0, behind.indexOf(':'))) != null) {
            return false; // "单位:ELM 岗位:会计"
        }
        boolean titled = lexicon.isTitle(behind);
        if (titled && behind.length() <= SHORT_TITLE && lexicon.isField(word)) {
            return true; // "数学 老师"
        }
        if (titled && (isBehindSlash(span, at) || isLabelledTitle(span, at))) {
            return true;
        }
        boolean letters = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isUpperCase);
        return (letters || lexicon.isSkill(word)) && !Script.isChinese(word) && titled;
    }

    /** "数据分析师 / Graph 应用开发": foreign words behind the slash between two titles say what is built. */
    private boolean isBehindSlash(Span span, int at) {
        int start = latinStart(span, at);
        int slash = text.lastIndexOf('/', at);
        return slash > span.start()
                && slash >= start
                && slash + 1 < at
                && !lexicon.isHouse(text.substring(slash + 1, at).strip())
                && lexicon.isTitle(text.substring(span.start(), slash).strip());
    }

    /** "岗位:海报设计 / 网页工程师", "岗位:云平台-运维工程师" */
    private boolean isWithinLabelledTitle(Span span, int at) {
        int end = Beside.end(text, at + 1, span.end(), ",;|\t(:");
        return isLabelledTitle(span, at)
                && lexicon.isTitle(text.substring(at + 1, end).strip());
    }

    /** "岗位:支付组 高级工程师": behind its label a title goes on as long as titles follow. */
    private boolean isLabelledTitle(Span span, int at) {
        int colon = text.indexOf(':', span.start());
        return colon > span.start()
                && colon < at
                && lexicon.labelled(text.substring(span.start(), colon).strip()) == Segment.Kind.TITLE
                && !lexicon.isOrganization(text.substring(colon + 1, at))
                && !lexicon.isTitle(text.substring(colon + 1, at).strip());
    }
}
