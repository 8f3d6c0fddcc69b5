package dev.candour.resume.header;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.dates.DateWords;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a part of a title line is. */
final class SegmentKinds {

    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_RANGE = 40;
    /** "Head GTA" */
    private static final int LONGEST_SHORT_POST = 8;
    /** "职位名称" where a form was not filled in. */
    private static final int LABEL_ALONE = 4;

    private static final int LEAST_DIVISION = 5;

    private static final Anchored STATE = Anchored.of("[A-Z]{2}(?: \\d{5})?");
    private static final Pattern CITY_AND_STATE = Pattern.compile("(?:\\p{Lu}[\\p{L}.'-]+(?<!'s) ){1,3}([A-Z]{2})");

    /** "The Office of Senator Ines Varga", "Mayor's Office of Trade": whose office it is makes nobody's title of it. */
    private static final Anchored OFFICE = Anchored.of(
            "(?:[Tt]he )?(?:(?:Law|District|Private|Executive|Constituency) )?(?:Offices?|Chambers|Cabinet) of (?:the )?\\p{Lu}.*|.*['’]s Office(?: (?:of|for) .*)?");

    /** "Elm & Varga Architects", "Oakford Nurses": several who do one thing are a house, nobody's title. */
    private static final Anchored PRACTICE = Anchored.of(
            "\\p{Lu}[\\p{L}.'-]*(?: (?:& |and )?\\p{Lu}[\\p{L}.'-]*){0,3} (?:& |and )?(?:Engineers|Architects|Consultants|Nurses|Partners|Advisors|Advisers|Lawyers|Solicitors|Attorneys|Barristers"
                    + "|Accountants|Builders|Planners|Surveyors|Contractors|Brokers|Realtors|Photographers|Caterers|Movers|Outfitters|Brewers|Publishers|Printers|Florists|Bakers|Butchers|Jewelers|Jewellers|Landscapers)");

    /** "The Scribe": so a house is called, and nobody's title. */
    private static final Anchored CALLED = Anchored.of("The \\p{Lu}(?:(?! of | for | at ).)*");

    /** "Software Development Co-op", of which the last word alone is a house, and "TA" alone. */
    private static final Anchored STUDENT_POST = Anchored.of(
            "(?:.* )?(?:Engineering|Engineer|Development|Developer|Software|Technology|Research|Design|Designer|Science|Learning|Marketing|Analyst|Analytics|Student|Data|IT|QA|Laboratory|Accounting|Finance) [Cc]o-[Oo]p(?: [Ss]tudent)?|(?:Head |Lead )?(?:G?TA|GRA|GSI)");

    /** "滨江区", no 开发社区 and no 华东大区. */
    private static final Anchored DISTRICT = Anchored.of("[\\u4e00-\\u9fff]{1,3}(?:新|[^大社景园小校战专特牧厂库地分片山军辖])区");

    /** "云栖事业部", whoever's name is in it: that of a customer, or of a brand of the house. */
    private static final Anchored DIVISION = Anchored.of("[^公司集团]{1,10}(?:事业部|事业群|业务线|产品线|BU)");

    /** "青杉大学溪桥实验室", "青杉集团溪桥中心": which house it is a part of says enough of it. */
    private static final Anchored PART_OF_HOUSE = Anchored.of(
            "[\\u4e00-\\u9fff]{2,8}(?:证券|證券|银行|銀行|保险|保險|人寿|信托|期货|邮政|电信|移动|联通|供电)[\\u4e00-\\u9fff]{2,10}(?:营业部|營業部|营业厅|支公司|办事处|代表处|服务站)$|[\\u4e00-\\u9fff]{2,8}(?:大[学學]|科学院|科學院|师范学院|理工学院|集团|集團|股份|控股|公司|总医院)[\\u4e00-\\u9fff]{2,12}(?:实验室|實驗室|中心|研究院|研究所|事业部|事業部|事业群|分部|办公室)$");

    /** What stands over a column of a table. */
    private static final Anchored COLUMN =
            Anchored.of("(?:起止|起讫|工作|任职|在职|就职|实习)?(?:时间|日期|年月)|(?:公司|单位|职位|岗位|部门)(?:名称)?|(?:工作|实习|任职)单位|职务|职称");

    private final Lexicon lexicon;

    SegmentKinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param first whether nothing stands before it on its line */
    Kind of(String text, Span span, boolean first) {
        String words = span.in(text);
        Kind labelled = labelEnd(words) > 0 ? lexicon.labelled(words.substring(0, labelEnd(words))) : null;
        if (labelled != null) {
            return labelled;
        }
        boolean label = span.end() < text.length() && text.charAt(span.end()) == ':';
        String bare = Asides.bare(words);
        boolean form = words.length() == LABEL_ALONE && words.endsWith("名称");
        if ((label || form) && lexicon.labelled(words) != null || isNoise(words, bare)) {
            return Kind.NOISE;
        }
        if ((STATE.is(words) || STATE.is(bare)) && !first || isCityAndState(words)) {
            return Kind.PLACE;
        }
        boolean within = span.start() > 0 && text.charAt(span.start() - 1) == '(';
        if (within && lexicon.isTownInState(words)) {
            return Kind.PLACE;
        }
        if (DISTRICT.is(words)) {
            return Kind.PLACE;
        }
        if (isStudentPost(bare) || isTitleOfStudent(bare)) {
            return Kind.TITLE;
        }
        if (lexicon.isPlace(words) && !isBeforeTown(words, bare)) {
            return lexicon.isOrganization(bare) ? Kind.ORGANIZATION : Kind.PLACE;
        }
        return named(bare);
    }

    /** Where a known label ends, as in "职位:" and "职位-"; -1 when there is none. */
    int labelEnd(String words) {
        int colon = words.indexOf(':');
        int end = colon < 0 && Script.isChinese(words) ? words.indexOf('-') : colon;
        return end > 0 && end < LONGEST_LABEL && lexicon.labelled(words.substring(0, end)) != null ? end : -1;
    }

    private boolean isNoise(String words, String bare) {
        return lexicon.isNoise(bare)
                || COLUMN.is(Script.simplified(words))
                || TermsOfWork.are(words)
                || Belonging.isTold(bare)
                || Asides.isLength(words)
                || PayAndHours.are(words)
                || DateWords.isDate(bare)
                || isRange(bare)
                || Streets.isAbroad(bare)
                || bare.chars().noneMatch(Character::isLetter);
    }

    /** "2016-present" */
    private static boolean isRange(String bare) {
        if (bare.length() > LONGEST_RANGE
                || bare.length() < 7
                || bare.chars().filter(Character::isDigit).count() < 4) {
            return false;
        }
        List<DateRange> ranges = DateRanges.of(bare);
        return ranges.size() == 1
                && ranges.get(0).range()
                && ranges.get(0).start() == 0
                && ranges.get(0).end() == bare.length();
    }

    private static boolean endsWithCapital(String words) {
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        return last >= 'A' && last <= 'Z';
    }

    private boolean isCityAndState(String words) {
        Matcher city = endsWithCapital(words) ? CITY_AND_STATE.matcher(words) : null;
        return city != null
                && city.matches()
                && lexicon.isState(city.group(1))
                && !city.group(1).equals("UK")
                && !lexicon.isTitle(words)
                && !lexicon.isOrganization(words);
    }

    /** "Fernwood SE" is a company of Europe, "Senior SE" an engineer. */
    private boolean isEuropean(String bare) {
        int gap = bare.endsWith(" SE") ? bare.indexOf(' ') : -1;
        String first = gap > 0 ? bare.substring(0, gap) : "";
        return gap > 0
                && Suits.isName(bare)
                && !lexicon.isRank(first)
                && !lexicon.isTitlePrefix(first)
                && !lexicon.isTitle(first)
                && !lexicon.isSkill(first);
    }

    private Kind named(String bare) {
        if (ClubNames.isOne(bare) || isEuropean(bare) || lexicon.isHouse(bare) && !Script.isChinese(bare)) {
            return Kind.ORGANIZATION;
        }
        if (PART_OF_HOUSE.is(bare) && lexicon.isDepartment(bare)) {
            return Kind.ORGANIZATION;
        }
        if (DIVISION.is(bare) && !isOfHouse(bare)) {
            return Kind.DEPARTMENT;
        }
        boolean organization = lexicon.isOrganization(bare);
        boolean title = lexicon.isTitle(bare) && !(Script.isChinese(bare) && lexicon.isDepartment(bare));
        if (title && (OFFICE.is(bare) || CALLED.is(bare) || isPractice(bare))) {
            return Kind.ORGANIZATION;
        }
        if (title && organization) {
            return endsAsOrganization(bare) && !isPostOf(bare) ? Kind.ORGANIZATION : Kind.TITLE;
        }
        if (title) {
            return Kind.TITLE;
        }
        if (lexicon.isDepartment(bare)) {
            return lexicon.isAgency(bare) ? Kind.ORGANIZATION : Kind.DEPARTMENT;
        }
        return organization
                ? Kind.ORGANIZATION
                : lexicon.isSkill(bare) && !lexicon.isField(bare) ? Kind.SKILL : Kind.OTHER;
    }

    /** "腾讯白鹭研究事业部" says of which house, "腾讯事业部" may be for a customer. */
    private boolean isOfHouse(String bare) {
        int house = Script.isChinese(bare) ? lexicon.house(bare) : 0;
        return house > 0 && bare.length() - house >= LEAST_DIVISION;
    }

    private static boolean isStudentPost(String bare) {
        return (bare.length() <= LONGEST_SHORT_POST || bare.contains("o-")) && STUDENT_POST.is(bare);
    }

    /** "Marketing Coordinator Co-op" */
    private boolean isTitleOfStudent(String bare) {
        boolean ends = bare.endsWith(" Co-op") || bare.endsWith(" Coop") || bare.endsWith(" Co-Op");
        return ends && lexicon.isTitle(bare.substring(0, bare.lastIndexOf(' ')));
    }

    /** "Elmly (Leeds, UK)" and "Elmly (Leeds)" are in a town, "Ghent (Belgium)" is one. */
    private boolean isBeforeTown(String words, String bare) {
        boolean within = words.length() > bare.length() && words.endsWith(")");
        String inside = within ? words.substring(words.indexOf('(', bare.length()) + 1, words.length() - 1) : "";
        return within && !Script.hasIdeograph(words) && !lexicon.isPlace(bare) && !lexicon.isRegion(inside);
    }

    private boolean isPractice(String bare) {
        String first = bare.substring(0, Math.max(0, bare.indexOf(' ')));
        return PRACTICE.is(bare) && !lexicon.isRank(first) && !lexicon.isTitle(first);
    }

    /** "Director of Information Technology" is a post, whatever its field is called. */
    private boolean isPostOf(String bare) {
        int of = bare.indexOf(" of ");
        return of > 0
                && lexicon.isTitle(bare.substring(0, of))
                && !lexicon.isOrganization(bare.substring(0, of))
                && !lexicon.isSurelyOrganization(bare.substring(of + 4));
    }

    private boolean endsAsOrganization(String bare) {
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return !lexicon.isTitle(last) && lexicon.isOrganization(last)
                || Script.isChinese(bare) && lexicon.organizationEnds().stream().anyMatch(bare::endsWith);
    }
}
