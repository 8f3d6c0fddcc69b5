package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spaces and dots within the name of a Chinese employer, which part nothing. */
final class WithinNames {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:(?:科技|技术|信息|网络|软件|电子|智能|文化|传媒|教育|咨询|贸易|实业|投资|发展|通信|机械|设备|工程|建筑|食品|医疗|服务|管理){1,4}(?=(?:股份|控股)?有限))?(?:股份|控股)?(?:有限(?:责任|責任)?公司|集团(?=[\\s,|]|$)|集團(?=[\\s,|]|$)|分公司|總公司|总公司)|股份公司");

    /** What a house calls itself behind a foreign name; it is no part of a house there. */
    private static final Anchored FOREIGN = Anchored.of("[A-Z][A-Za-z0-9+&]*(?: [A-Z][A-Za-z0-9+&]*)?");

    private static final Anchored HOUSE = Anchored.of(
            "[\\u4e00-\\u9fff]{0,4}(?:设计院|研究院|研究所|事务所|工作室|创研中心|设计中心|研发中心|培训中心|健身中心|艺术中心|会所|画廊|咖啡馆|咖啡|书店|酒吧|餐厅|传媒|科技|影业|集团|资本|中国)");

    private static final Anchored BRAND_WORD = Anchored.of(
            "(?:AI|Cloud|Games?|Studios?|(?:AI )?Labs?|Tech|Group|Research|Global|Robotics|Technolog(?:y|ies)|Interactive|Digital|Media|Capital)(?=$|[,;|\\t(·•/]|\\s[-–—|/·•(]|  )");

    private static final Anchored LEGAL_END = Anchored.of("有限公司$|股份公司$");

    private static final Anchored CAMPUS =
            Anchored.of("[\\u4e00-\\u9fff]{1,8}(?:分校|校区)(?:[\\u4e00-\\u9fff]{1,12}[系院])?");

    private static final Anchored SCHOOL = Anchored.of("(?:大学|学院)[\\u4e00-\\u9fff]{0,8}$");

    private static final String BESIDE_DATES = " \t/|(-~,:";
    private static final int LONGEST_BRAND = 6;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_FOREIGN = 4;
    private static final int LONGEST_PARTNER = 10;

    private final Lexicon lexicon;
    private final String text;

    WithinNames(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "NEXT 创研中心": a foreign word before what a Chinese organization is called belongs to its name. */
    boolean isForeignName(Span span, int space) {
        String before = Beside.wordBefore(text, span.start(), space);
        String behind = Beside.wordBehind(text, space + 1, span.end());
        return before.length() <= LONGEST_NAME
                && FOREIGN.is(before)
                && Script.isChinese(behind)
                && (lexicon.isOrganization(behind) || HOUSE.is(Script.simplified(behind)))
                && !lexicon.isSkill(before)
                && !lexicon.isTitle(before)
                && !lexicon.isTitle(behind);
    }

    /** "青杉 AI", "白鹭 Cloud": what a house calls itself goes on behind the space, up to what parts it from the rest. */
    boolean isBeforeBrandWord(Span span, int space) {
        String before = Beside.wordBefore(text, span.start(), space);
        MatchResult brand = BRAND_WORD.opening(text.substring(space + 1, Math.min(span.end(), space + LONGEST_NAME)));
        return brand != null
                && isBrand(before)
                && !lexicon.isField(before)
                && !lexicon.isSkill(before)
                && !lexicon.isTitlePrefix(before);
    }

    /** "青杉科技 (白鹭) 有限公司": a space before the legal form, or before the parenthesis in front of it, parts no name. */
    boolean isBeforeLegalForm(Span span, int space) {
        int at = space + 1;
        int close = at < span.end() && text.charAt(at) == '(' ? text.indexOf(')', at) : at - 1;
        int form = close + 1 < span.end() && text.charAt(close + 1) == ' ' ? close + 2 : close + 1;
        return close >= space
                && form < span.end()
                && LEGAL_FORM.matcher(text).region(form, span.end()).lookingAt();
    }

    /** "罗伯特·博世有限公司", "青杉北桥•白鹭科技有限公司": a dot within a foreign name, and between two before one legal form. */
    boolean isNameDot(Span span, int dot) {
        String before = Beside.wordBefore(text, span.start(), dot);
        String behind = Beside.wordBehind(text, dot + 1, span.end());
        if (isBrandDot(span, dot, before, behind)) {
            return true;
        }
        int longest = LEGAL_END.isIn(behind) ? LONGEST_PARTNER : LONGEST_FOREIGN;
        return before.length() >= 2
                && before.length() <= longest
                && Script.hasIdeograph(before)
                && !lexicon.isOrganization(before)
                && !lexicon.isTitle(before)
                && !lexicon.isDepartment(before)
                && !lexicon.isPlace(before)
                && lexicon.isSurelyOrganization(behind);
    }

    /** "白鹭网·青杉": a brand of a house, on a line that says of no post what it was. */
    private boolean isBrandDot(Span span, int dot, String before, String behind) {
        boolean alone = span.start() + before.length() == dot
                && dot + 1 + behind.length() == span.strip(text, BESIDE_DATES).end();
        return alone && isBrand(before) && isBrand(behind);
    }

    private boolean isBrand(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_BRAND
                && Script.isChinese(name)
                && !lexicon.isTitle(name)
                && !lexicon.isDepartment(name)
                && !lexicon.isPlace(name)
                && !TitleShape.isTrade(name);
    }

    /** "青杉大学白鹭-北桥分校": a hyphen within the name of a campus. */
    boolean isCampusHyphen(Span span, int hyphen) {
        String before = Beside.wordBefore(text, span.start(), hyphen);
        String behind = Beside.wordBehind(text, hyphen + 1, span.end());
        return CAMPUS.is(Script.simplified(behind)) && SCHOOL.isIn(Script.simplified(before));
    }
}
