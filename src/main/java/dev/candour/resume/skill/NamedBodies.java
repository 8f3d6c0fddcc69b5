package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Mention;
import java.util.Locale;

/** Companies, schools, offices, clubs and streets that are called like a skill: "Docker Inc", "the Photography Club", 统计局. */
final class NamedBodies {

    private static final int BEHIND = 64;
    private static final int BEFORE = 60;

    private static final Anchored COMPANY_BEHIND = Anchored.of(
            "\\s?,?\\s?(?:(?:Systems,?\\s)?Inc\\b|Corp\\b|Corporation\\b|Ltd\\b|LLC\\b|GmbH\\b|AG\\b|plc\\b|Company\\b|Co\\.|(?:Oversight|Standards|Review|Advisory|Licensing|Regulatory|Examining)\\s(?:Board|Commission|Committee)\\b|(?:[A-Z]\\w+\\s){0,2}Business School\\b|(?:[A-Z]\\w+\\s)?(?:School|College|University)\\b|(?:[A-Z]\\w+\\s){1,2}(?:Fellowship|Scholarship)\\b|Laborator(?:y|ies)\\b(?!\\s(?:Skills|Techniques|Work|Experience|Methods|Equipment))|(?<!,\\s)(?:(?:[A-Z]\\w+)?Hack(?:athon)?|Competition|Olympiad|Conference|Summit|Award|Agency|Association|Authority|Bureau|Council|Foundation|Society|Institute|Committee|Journal|Congress|Symposium|Seminar|Centre|Scholarship|Fellowship|Prize|Medal)s?\\b|(?:科技|网络|信息|技术|软件|电子|实业|医疗|咨询|贸易|机械|工程|服务|管理|股份){0,4}(?:公司|集团|有限)|师?事务所|总部|(?:服务|培训|管理|研究|测试|技术)?中心(?!化)|联盟|(?:大|竞|比|挑战)赛|(?:专场)?(?:晚会|对接会|招聘会|博览会|峰会|论坛|龙头)|系(?![统列数])|学院|研究所|研究院|研究室|教研室|实验室|学系|学会|协会|委员会|学报)");

    /** "Steel Welding International", "Harbour Logistics Services Ltd"; after a word in capitals only, for what follows is part of its name. */
    private static final Anchored HOUSE_BEHIND = Anchored.of(
            "\\s(?:(?:(?:Solutions|Services|Group|Technologies|Consulting|Consultants|Software|Global|Labs|Studios?|Associates|Holdings),?\\s){1,2}(?:Inc|Corp|Ltd|Limited|LLC|LLP|GmbH|AG|plc|PLC|Pty|Pvt)\\b|(?:Partners|International|Holdings|Enterprises|Ventures|LLP|Limited|Incorporated|Pty|Pvt)\\b(?!,?\\s(?:Standards?|Law|Relations|Trade|Business|Development|Management)\\b)|(?:Challenge|Contest|Club|Federation|Guild|Chamber|Museum|Festival)s?\\b|(?:Street|Road|Avenue|Lane|Hall|Boulevard)\\b)");

    /** "The Welding and Ladder Board": the last word tells what the whole is. */
    private static final Anchored BODY_BEHIND = Anchored.of(
            "\\s(?:and|&)\\s(?:\\p{Lu}[\\p{L}-]+\\s){1,3}(?:Board|Commission|Agency|Authority|Committee|Council|Bureau|Institute|Association|Society|Foundation|Centre)\\b");

    /** 统计局, 财政厅, 摄影博物馆, 广播电视台; what the letters begin is no such name in 局域网 and 台账. */
    private static final Anchored OFFICE_BEHIND = Anchored.of(
            "(?:局(?![域部])|厅(?![堂面])|署(?!名)|博物馆|美术馆|设计院|规划院|商会|工会|(?:电视)?台(?![账式历阶词湾前后数量州北风商服面灯球机下上设次套车控]))");

    /** "500 Oracle Parkway", 物流路12号: a street is told by its number. */
    private static final Anchored STREET_BEHIND = Anchored.of(
            "\\s(?:Parkway|Close|Place|Court|Crescent|Terrace|Square|Drive|Way|Row)\\b|(?:[中东西南北])?(?:路|街|大街|大道|巷)\\s?\\d");

    private static final Anchored NUMBER_BEFORE =
            Anchored.of("\\b\\d{1,5}[A-Za-z]?,?\\s(?:(?:North|South|East|West|[NSEW]\\.?)\\s)?$");

    /** "The faculty of information technology and robotics". */
    private static final Anchored SCHOOL_BEFORE = Anchored.ofAnyCase(
            "\\b(?:faculty|department|school|college|institute|academy|(?-i:(?:Cent(?:er|re)|Ministry|Office|Bureau|Association|Society|Federation|Council|Board|Agency|Chamber|Directorate|Commission|Inspectorate)(?= (?:of|for) (?!Excellence))))\\s(?:of|for)\\s[^,.;:\\n]{0,40}$|\\b(?-i:Society|Association) in\\s[^,.;:\\n]{0,30}$|\\b(?:journal|annals|transactions) (?:of|on)\\s[^,.;:\\n]{0,40}$|,\\s?program(?:me)? in\\s[^,.;:\\n]{0,40}$");

    /** Who reviews for a journal need not do what it is called after. */
    private static final Anchored REVIEWED_BEFORE = Anchored.ofAnyCase(
            "(?:\\b(?:reviewer|referee)s?\\s(?:for|of)\\s(?:the\\s)?(?:journals?\\s)?(?-i:\\p{Lu}[^.;\\n]{0,56})?|审稿人?\\s[^.;\\n]{0,56})$");

    /** "Department of Mining, Drilling and Haulage": the middle one. */
    private static final Anchored SCHOOL_LIST_BEFORE = Anchored.of(
            "\\b(?:Faculty|Department|School|Institute|College|Ministry) (?:of|for)\\s(?:\\p{Lu}[\\p{L}-]+ ){0,2}\\p{Lu}[\\p{L}-]+, $");

    private static final Anchored LIST_ENDS = Anchored.of(",? (?:and|&) \\p{Lu}");

    /** "Special Libraries Association (SLA)": the short name of somebody. */
    private static final Anchored SHORT_FOR = Anchored.of(
            "\\b(?:Association|Society|Institute|Institution|Council|Board|Committee|Federation|Union|League|Agency|Authority|University|College|School|Foundation|Center|Centre|Commission|Department)(?: (?:of|for) [^()\\n,;]{1,40})?,? \\($");

    private NamedBodies() {}

    /** Whether behind a space, a comma and a space, each of which may be missing, a capital or an ideograph stands. */
    private static boolean isNameNear(String text) {
        int at = skipped(text, skipped(text, skipped(text, 0, ' '), ','), ' ');
        return at < text.length() && (Character.isUpperCase(text.charAt(at)) || text.charAt(at) > 127);
    }

    /** @param mark a space stands for any white space */
    private static int skipped(String text, int at, char mark) {
        boolean stands = at < text.length() && (mark == ' ' ? text.charAt(at) <= ' ' : text.charAt(at) == mark);
        return stands ? at + 1 : at;
    }

    /** Whether a mention is part of such a name. */
    static boolean hold(String text, Mention mention) {
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + BEHIND));
        if (isNameNear(behind) && COMPANY_BEHIND.opens(behind)) {
            return !isExam(text, mention, behind);
        }
        return isCapital(text, mention) && (HOUSE_BEHIND.opens(behind) || BODY_BEHIND.opens(behind))
                || OFFICE_BEHIND.opens(behind) && Character.isIdeographic(text.charAt(mention.end() - 1))
                || isStreet(text, mention, behind)
                || isBehind(text, mention, behind);
    }

    private static boolean isStreet(String text, Mention mention, String behind) {
        return STREET_BEHIND.opens(behind)
                && (behind.charAt(0) > 127
                        || NUMBER_BEFORE.isIn(text.substring(Math.max(0, mention.start() - 16), mention.start())));
    }

    private static boolean isBehind(String text, Mention mention, String behind) {
        String before = text.substring(Math.max(0, mention.start() - BEFORE), mention.start());
        boolean joined = before.contains(" of ")
                || before.contains(" for ")
                || before.contains(" in ")
                || before.contains(" on ");
        return joined && SCHOOL_BEFORE.isIn(before)
                || isCapital(text, mention) && REVIEWED_BEFORE.isIn(before)
                || LIST_ENDS.opens(behind) && SCHOOL_LIST_BEFORE.isIn(before)
                || behind.startsWith(")") && SHORT_FOR.isIn(before);
    }

    /** Whether its last word begins with a capital: "in Go" Street. */
    private static boolean isCapital(String text, Mention mention) {
        int space = text.lastIndexOf(' ', mention.end() - 1);
        return Character.isUpperCase(text.charAt(Math.max(mention.start(), space + 1)));
    }

    /** "ITIL Foundation" is what somebody passed, the Apache Foundation who somebody is. */
    private static boolean isExam(String text, Mention mention, String behind) {
        String name = text.substring(mention.start(), mention.end());
        return behind.startsWith(" Foundation") && name.equals(name.toUpperCase(Locale.ROOT));
    }
}
