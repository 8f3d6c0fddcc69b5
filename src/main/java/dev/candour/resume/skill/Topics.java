package dev.candour.resume.skill;

import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a trade only tells what a product is for, or what colleagues do: who builds "an event management website" or "tools for lesson planning" need not
 * manage events, nor draw who worked with "teams (design, surveying)".
 */
final class Topics {

    private static final int BEHIND = 24;
    /** Kinds of skills that a sentence may only be about. */
    static final Set<String> TRADES = Set.of(
            "finance",
            "sales",
            "marketing",
            "hr",
            "operations",
            "health",
            "education",
            "legal",
            "craft",
            "construction",
            "energy",
            "agriculture",
            "media",
            "public");

    private static final Pattern PRODUCT_BEHIND = Pattern.compile(
            "(?:软件|软体)(?!开发|测试)|[\\u4e00-\\u9fff&&[^的个了和与及在等]]{0,4}?(?:系统|平台|模块|模组|小程序|网站|商城|后台|APP|(?:手机)?应用(?!开发|程序开发)|行业|业(?![务绩主余者态内])|领域|部门|数据(?!分析|处理|库)|记录)"
                    + "|[\\s-](?:(?:management|information)[\\s-])?(?:related|scrapers?|parsers?|data(?:sets?)?\\b(?!\\s(?:analy|entry|collect))|records|errors|studies|system|platform|websites?|web\\ssites?|sites?|apps?|applications?|portals?|modules?"
                    + "|spaces?|sectors?|(?:industry|market)\\s(?:clients?|companies)|firms?|salons?|business(?:es)?\\b(?!\\s(?:dev|anal|intel|proc|admin|man|plan|strat))|compan(?:y|ies)|start-ups?|chatbots?|bots?|workflows?|dashboards?|startups?|awards?|routines?|functionality"
                    + "|software\\s(?:products?|packages?|suites?|systems?))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "In-house data management tool", 项目管理软件: what is done with it is what its users do. */
    private static final Pattern PRACTICE = Pattern.compile(
            "[\\u4e00-\\u9fff]{1,6}(?:管理|分析|测试|调查|投标|评估|规划|处理)|[\\p{L} -]+ (?:management|analysis|planning|tracking)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TOOL_BEHIND = Pattern.compile(
            "\\s?(?:AI\\s?)?(?:等|类|处理)?(?:软件(?!开发|测试)|工具|系统|平台)|[\\s-](?:tools?|platforms?|systems?|websites?|apps?|applications?)\\b(?!\\s?[:(])",
            Pattern.CASE_INSENSITIVE);

    private static final int BEFORE = 90;
    private static final Pattern MAKER_BEFORE = Pattern.compile(
            "\\b(?:(?:(?<!\\b(?:[Ss]ole|[Pp]rimary|[Mm]ain|[Dd]irect) )provider|supplier|vendor|maker|manufacturer|producer|distributor)s? of\\s[^.;,\\n]{0,40}"
                    + "|(?:dashboard|dataset|tool|software|system|platform|app|application|solution|database|website)s? for\\s[^.;\\n]{0,80})$",
            Pattern.CASE_INSENSITIVE);

    /** "Joined an agency that specialises in packaging and brand strategy": what one's employer offers. */
    private static final Pattern FIRM_BEFORE = Pattern.compile(
            "\\b(?:agency|company|firm|start-?up|consultancy|charity|business)\\s(?:that|which)\\s(?:speciali[sz]es|provides|offers|sells|delivers|makes|builds|develops)\\s[^.;\\n]{0,70}$",
            Pattern.CASE_INSENSITIVE);

    /** "Birkenhain is a fashion design and retail company". */
    private static final Pattern FIRM_BEHIND = Pattern.compile(
            "(?:\\s(?:&|and)\\s[\\p{L}-]{2,20})?\\s(?:company|firm|agency|studio|consultancy)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> FIRM_SIGNS = List.of(" that ", " which ");

    /** What is built by a team; a team that is named by its tools works with them as the candidate does. */
    private static final Set<String> CRAFTS = Set.of("design", "engineering", "product");

    private static final Pattern TEAMS_BEFORE = Pattern.compile(
            "\\b(?:teams?|departments?|disciplines|stakeholders)(?:\\s?[:(]| such as | including | across )[^.;\\n]{0,48}$",
            Pattern.CASE_INSENSITIVE);

    /** "项目简介: 提供渠道管理、营销活动管理" tells what a product is for, as does what stands behind its maker. */
    private static final Pattern TOLD_BEFORE = Pattern.compile(
            "^\\P{L}*(?:(?:项目|產品|产品|系统|系統|公司|平台|企业|專案)?(?:简介|簡介|描述|介绍|介紹|概述|背景|简述)|(?:(?:project|product|company) )?(?:description|overview|background))\\s?\\**\\s?[:：]"
                    + "|(?:供应商|服务商|提供商|厂商)[,，][^。；;\\n]{0,80}$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 200;

    /** "Companies in various domains, including agency, e-commerce, marketing". */
    private static final Pattern FIELDS_BEFORE = Pattern.compile(
            "\\b(?:domains?|industries|sectors|verticals|sectoral \\w+)\\b[^.;:\\n]{0,70}$", Pattern.CASE_INSENSITIVE);

    private static final List<String> FIELD_SIGNS = List.of("omain", "ndustries", "ectors", "ectoral", "erticals");

    /** "Uploads of various formats (text, PDF, Excel)": what somebody's program reads. */
    private static final Pattern FORMATS_BEFORE = Pattern.compile(
            "\\b(?:formats|file ?types)\\s?(?:[:(]|,? such as |,? including |,? like )[^.;)\\n]{0,60}$",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> FORMAT_SIGNS = List.of("ormats", "ypes");

    /** "All stakeholders (buyers, dev, QA)". */
    private static final Pattern STAKEHOLDERS_BEFORE =
            Pattern.compile("\\bstakeholders\\s?[:(][^.;)\\n]{0,60}$", Pattern.CASE_INSENSITIVE);

    private static final List<String> STAKEHOLDER_SIGNS = List.of("takeholders");

    private static final List<String> TEAM_SIGNS = List.of("eam", "epartment", "isciplines", "takeholders");

    private Topics() {}

    /** @param mentions in text order, each behind the one that implies it */
    static boolean isOne(String text, List<Mention> mentions, int index, Terms vocabulary) {
        Mention mention = mentions.get(index);
        String kind = vocabulary.kind(mention.canonical()).orElse("");
        boolean trade = TRADES.contains(kind) && !isAcronym(text, mention);
        return trade && (isBeforeProduct(text, endOfRow(text, mentions, index)) || isBehindMaker(text, mention.start()))
                || isBeforeTool(text, mention)
                || (trade || CRAFTS.contains(kind)) && isBehindTeams(text, mention.start())
                || trade && isTold(text, mention.start())
                || trade && isBehindFields(text, mention.start())
                || (trade || CRAFTS.contains(kind))
                        && (isBehind(text, mention.start(), FIRM_SIGNS, FIRM_BEFORE) || isFirm(text, mention))
                || isBehindFormats(text, mention.start())
                || isBehindStakeholders(text, mention.start());
    }

    private static boolean isBeforeTool(String text, Mention mention) {
        return TOOL_BEHIND
                        .matcher(text)
                        .region(mention.end(), Math.min(text.length(), mention.end() + BEHIND))
                        .lookingAt()
                && PRACTICE.matcher(text.substring(mention.start(), mention.end()))
                        .matches();
    }

    /** "HACCP records" are kept by who knows it. */
    private static boolean isAcronym(String text, Mention mention) {
        return mention.end() - mention.start() > 1 && Character.isUpperCase(text.charAt(mention.start() + 1));
    }

    /** Where the last of several words in a row ends: 物流供应链平台 is about both. */
    private static int endOfRow(String text, List<Mention> mentions, int index) {
        int end = mentions.get(index).end();
        for (int next = index + 1; next < mentions.size() && mentions.get(next).start() <= end; next++) {
            boolean goesOn = mentions.get(next).start() == end && text.charAt(end) >= 128;
            end = goesOn ? mentions.get(next).end() : end;
        }
        return end;
    }

    private static boolean isBehindTeams(String text, int start) {
        return isBehind(text, start, TEAM_SIGNS, TEAMS_BEFORE);
    }

    private static boolean isTold(String text, int start) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        return start - from <= LONGEST
                && TOLD_BEFORE.matcher(text).region(from, start).find();
    }

    private static boolean isBehindFields(String text, int start) {
        return isBehind(text, start, FIELD_SIGNS, FIELDS_BEFORE);
    }

    private static boolean isBehindFormats(String text, int start) {
        return isBehind(text, start, FORMAT_SIGNS, FORMATS_BEFORE);
    }

    private static boolean isBehindStakeholders(String text, int start) {
        return isBehind(text, start, STAKEHOLDER_SIGNS, STAKEHOLDERS_BEFORE);
    }

    private static boolean isBehind(String text, int start, List<String> signs, Pattern words) {
        int from = Math.max(0, start - BEFORE);
        return signs.stream().anyMatch(sign -> holds(text, sign, from, start))
                && words.matcher(text).region(from, start).find();
    }

    private static boolean isBeforeProduct(String text, int end) {
        return PRODUCT_BEHIND
                .matcher(text)
                .region(end, Math.min(text.length(), end + BEHIND))
                .lookingAt();
    }

    private static boolean isFirm(String text, Mention mention) {
        return (text.startsWith(" is a ", mention.start() - 6) || text.startsWith(" is an ", mention.start() - 7))
                && FIRM_BEHIND
                        .matcher(text)
                        .region(mention.end(), text.length())
                        .lookingAt();
    }

    private static boolean isBehindMaker(String text, int start) {
        int from = Math.max(0, start - BEFORE);
        return (holds(text, " of ", from, start) || holds(text, " for ", from, start))
                && MAKER_BEFORE.matcher(text).region(from, start).find();
    }

    /** Most texts before a skill hold no such word, and the pattern is slow to find that out. */
    private static boolean holds(String text, String word, int from, int to) {
        char first = word.charAt(0);
        for (int at = from; at + word.length() <= to; at++) {
            if (text.charAt(at) == first && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
