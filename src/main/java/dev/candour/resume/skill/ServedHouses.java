package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;

/** Houses that are called like a tool and are served, sold to or bought from: "Key accounts: SAP, Brightwater", 服务过SAP、云锦等品牌. */
final class ServedHouses {

    private static final String NAMES = "(?-i:(?:(?:\\p{Lu}[\\p{L}\\d.'’-]*|&) ?){1,4}(?:, (?:and )?|& |and )){0,12}$";

    /** Who is served is called by a name. */
    private static final Anchored SERVED_BEFORE = Anchored.ofAnyCase(
            "\\b(?:(?:clients?|customers?|brands?|companies|sponsors?|advertisers|competitors|retailers|merchants|employers|investors|accounts|partners|vendors|suppliers)"
                    + "(?:\\s?[:(]\\s?|,? such as | like |,? including |,? (?:has |have )?includ(?:e|ed|es)\\s?:? |,? e\\.g\\.,? | - including | [–—-] |[\\w ]{0,16} worked (?:for|with)\\s?:? )"
                    + "|(?:clients?|customers?|campaigns) (?:for|from) |(?:client wins|deals|contracts|renewals?) (?:for|with|from) |(?:opened|managed|handled) (?:the )?accounts? (?:for|of|with) )"
                    + NAMES);

    private static final Anchored SERVED_CHINESE = Anchored.of(
            "(?:(?:客户|客戶|合作伙伴|合作夥伴|供应商|供應商|品牌)(?:[:：]|包括|包含|涵盖|有)|(?:服务过|服務過|签下|签约|簽下|拿下)了?)[^。；;:：，\\n用]{0,40}$");

    private static final Anchored SERVED_CHINESE_BEHIND =
            Anchored.of("(?:[、，][^。；;:：，\\n用]{1,16})?等\\p{L}{0,3}(?:客户|客戶|品牌方|合作伙伴|合作夥伴|供应商|供應商)");

    private ServedHouses() {}

    /** @param before what stands before the name in its line @param behind what begins behind it */
    static boolean hold(String before, boolean capital, String behind) {
        return capital && SERVED_BEFORE.isIn(before)
                || SERVED_CHINESE.isIn(before)
                || SERVED_CHINESE_BEHIND.opens(behind);
    }
}
