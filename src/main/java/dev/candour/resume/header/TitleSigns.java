package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A slash, an at or a dash between a title and its employer. */
final class TitleSigns {

    private static final Anchored LEGAL_END =
            Anchored.of("(?:公司|集团|集團|\\b(?:Ltd|Inc|LLC|GmbH|Corp|Corporation|Limited)\\.?)$");

    private static final int LONGEST_NAME = 12;
    private static final int LEAST_NAME = 4;

    private static final int SHORTEST_TASK = 2;
    private static final int LONGEST_TASK = 14;

    /** What titles are about; alone it is called so by no employer. */
    private static final Anchored FIELDS = Anchored.ofAnyCase(
            "(?:(?:front|back)[- ]?end|full[- ]?stack|web|mobile|ios|android|cloud|data|qa|devops|embedded|networks?|systems?|software|hardware|ui|ux"
                    + "|product|project|programme?|sales|marketing|hr|finance|design|operations|security|test|technical|engineering)(?: (?:web|software|mobile|system|data|product))?");

    /** What somebody does, named by its kind. */
    private static final Anchored WORK =
            Anchored.of("[\\u4e00-\\u9fffA-Za-z]{0,8}(?:设计|开发|运营|测试|策划|推广|剪辑|运维|写作|文案|翻译)师?");

    private static final Anchored TRADE = Anchored.of(
            "[\\u4e00-\\u9fff]{2,6}(?:科技|软件|网络|数科|智能|教育|传媒|文化|汽车|出行|互娱|互动|影业|证券|基金|资本|信托|物流|餐饮|地产|置业|生物|制药|电子|通信|通讯|能源|重工|机械|乳业|食品|服饰|家居|旅游|咨询|游戏|云|数据|金服|支付)(?:\\([^()]{1,10}\\))?");

    private static final Anchored AT = Anchored.ofAnyCase("[\\s*_]*(?:@|\\bat\\b)[\\s*_]*");

    private static final Pattern GAP = Pattern.compile("  | [-–—·•] ");

    private final Lexicon lexicon;
    private final String text;

    TitleSigns(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Software Engineer/Acme Inc." and "白鹭科技有限公司/工程师": a slash between a title and what is called a company. */
    boolean isBesideCompany(Span span, int slash) {
        int start = Beside.start(text, span.start(), slash, ",;|、\t()");
        int end = Beside.end(text, slash + 1, span.end(), ",;|、\t(/");
        String part = text.substring(start, slash);
        String before = part.substring(part.lastIndexOf(": ") + 1).strip(); // "青杉科技有限公司: Web/APP 工程师"
        String behind = text.substring(slash + 1, end).strip();
        return isBesideDates(span) && Script.hasIdeograph(before) && (behind.isEmpty() || Script.hasIdeograph(behind))
                || Script.isChinese(before) && isNamed(before) && lexicon.isTitle(behind)
                || LEGAL_END.isIn(behind) && lexicon.isTitle(before)
                || (LEGAL_END.isIn(before) || isNamedAfterPlace(before) || isCalledByTrade(before))
                        && lexicon.isTitle(behind);
    }

    /** "Frontend / Backend Developer" and "展陈设计 / 包装设计" are one title: the field before the slash shares what follows. */
    boolean isBetweenFields(Span span, int slash) {
        String before = text.substring(Beside.start(text, span.start(), slash, ",;|、\t():·"), slash)
                .strip();
        String behind = text.substring(slash + 1, Beside.end(text, slash + 1, span.end(), ",;|、\t(/"))
                .strip();
        String field = before.substring(gap(before));
        String other = upToGap(behind);
        return (FIELDS.is(field) || isWork(field) && isWork(other)) && lexicon.isTitle(other);
    }

    /** Where the last part begins behind a wide gap or a dash, or behind a space at a Chinese name. */
    private static int gap(String before) {
        int at = before.length() - 1;
        while (at > 0 && !(before.charAt(at) == ' ' && isEnd(before.charAt(at - 1)))) {
            at--;
        }
        return at <= 0 ? 0 : at + 1;
    }

    private static boolean isEnd(char c) {
        return " -–—".indexOf(c) >= 0 || Script.isIdeograph(c);
    }

    /** "iOS 开发" of "iOS 开发 · 青杉分行" */
    private static String upToGap(String behind) {
        Matcher gap = GAP.matcher(behind);
        return gap.find() ? behind.substring(0, gap.start()) : behind;
    }

    private boolean isWork(String field) {
        return WORK.is(Script.simplified(field)) && !lexicon.isSurelyOrganization(field);
    }

    /** "青杉/测试员/2019-2021": what parts the dates from what they date parts that too. */
    private boolean isBesideDates(Span span) {
        return span.end() < text.length()
                        && text.charAt(span.end() - 1) == '/'
                        && isDigit(text, text.charAt(span.end()) == '(' ? span.end() + 1 : span.end())
                || span.start() > 0
                        && text.charAt(span.start()) == '/'
                        && Character.isLetterOrDigit(text.charAt(span.start() - 1));
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isNamed(String name) {
        return lexicon.isOrganization(name) && !lexicon.isTitle(name) && !lexicon.isDepartment(name);
    }

    /** "白鹭青杉数智": a name that begins with a place and ends like no title and no department. */
    private boolean isNamedAfterPlace(String name) {
        boolean may = Script.isChinese(name)
                && name.length() >= LEAST_NAME
                && name.length() <= LONGEST_NAME
                && !lexicon.isTitle(name)
                && (!lexicon.isDepartment(name) || name.endsWith("科"))
                && !lexicon.isPlace(name);
        return may && (lexicon.isPlace(name.substring(0, 2)) || lexicon.isPlace(name.substring(0, 3)));
    }

    /** "青杉软件": a name before the trade of the house, where titles share no such word: 软件/硬件工程师. */
    private boolean isCalledByTrade(String name) {
        return name.length() >= LEAST_NAME
                && TRADE.is(Script.simplified(name))
                && !lexicon.isTitle(name)
                && !lexicon.isDepartment(name)
                && !lexicon.isSkill(name)
                && !lexicon.isField(name);
    }

    /** "程序员@青杉科技", but no address. */
    boolean isAtEmployer(Span span, int at) {
        String title = Beside.wordBefore(text, span.start(), at);
        return at + 1 < span.end() && isAtName(span, at)
                || at + 1 < span.end()
                        && (Script.hasIdeograph(title) || Character.isUpperCase(text.charAt(at + 1)))
                        && text.charAt(at + 1) != ' '
                        && lexicon.isTitle(title);
    }

    /** "数据整理@青杉研究中心": what stands before an at was done there, whether a list knows it or not. */
    static boolean isBeforeAt(String text, Span part) {
        int at = part.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length()
                && text.charAt(at) == '@'
                && part.length() >= SHORTEST_TASK
                && part.length() <= LONGEST_TASK
                && Script.isChinese(part.in(text));
    }

    /** "数据整理@青杉研究中心": whose part a centre is stands nowhere. */
    static boolean isBehindAt(String text, Span part) {
        int at = part.start() - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at > 0 && text.charAt(at) == '@' && Script.isChinese(part.in(text));
    }

    /** "Clerk at Cook County": what a title stands at is a house, whatever word is in it. @param before the parts before it */
    static boolean isAtTitle(String text, List<Segment> before, Span part) {
        Segment last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && last.is(Segment.Kind.TITLE)
                && AT.is(text.substring(last.span().end(), part.start()));
    }

    /** "数据整理@青杉", "数据整理@ 9号小屋": behind a Chinese name an at parts two; an address has letters before it. */
    private boolean isAtName(Span span, int at) {
        int before = at - 1;
        while (before > span.start() && text.charAt(before) == ' ') {
            before--;
        }
        return before > span.start() && Script.isIdeograph(text.charAt(before));
    }

    /** The length of a dash, a slash or an at that parts two names; 0 when it joins two words. */
    static int dash(char c, char before, char next) {
        boolean loose = next == ' ' && (before == ' ' || c == '/' && (before == ')' || Script.isIdeograph(before)))
                || c == '-' && (before == ' ' || next == ' ' || next == '-');
        if (c == '@' && before == ' ' && Character.isLetter(next)) {
            return 1;
        }
        boolean chinese = c == '-' && (Script.isIdeograph(before) || Script.isIdeograph(next));
        return loose || chinese ? 1 : 0;
    }
}
