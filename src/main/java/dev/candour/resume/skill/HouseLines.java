package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;

/**
 * What a house offers, which nobody who works there need know: "a leading reseller of Salesforce licences", "the company offers payroll services",
 * 公司主营ERP软件.
 */
final class HouseLines {

    private static final Anchored OFFERED_BEFORE = Anchored.ofAnyCase(
            "(?:\\b(?:(?<!\\b(?:sole|primary|main|direct) )provider|supplier|vendor|maker|manufacturer|producer|distributor|reseller|retailer|seller)s? of\\s"
                    + "|\\b(?:(?-i:Ltd|Inc|LLC|GmbH|AG|plc|Limited|Corporation)\\.?|(?:the|our|this) (?:company|firm|agency|house|start-?up|business|organi[sz]ation|group))\\s"
                    + "(?:develops|offers|provides|makes|builds|sells|delivers|speciali[sz]es in|is (?:an?|the|one of the)|was (?:an?|the|one of the))\\s)[^.;:,\\n]{0,50}$");

    private static final Anchored HOUSE_BEFORE =
            Anchored.ofAnyCase("\\b(?:an?|the|this|leading|largest|biggest|global|local)\\s$");

    private static final Anchored HOUSE_BEHIND = Anchored.ofAnyCase(
            "\\s(?:software\\s)?(?:manufacturer|maker|supplier|vendor|reseller|retailer|distributor|start-?up|wholesaler)\\b");

    /** 公司提供物流服务; 在公司负责 and 为公司提供 tell what somebody did. */
    private static final Anchored OFFERED_CHINESE = Anchored.of(
            "(?:^[^\\p{L}]*|[。；;，,]\\s?)(?:(?:该|我们?|本|此)?(?:公司|企业|集团)(?:是|为|主要|目前|专业)?(?:主营|经营|提供|研发|生产|销售|专注于?|(?:主要)?(?:产品|业务)(?:为|是|包括)|(?:是|为)?一家)"
                    + "|(?:公司|企业|集团|单位|雇主)(?:简介|介绍|概况|描述)\\s?[:：])[^。；;\\n]{0,16}$");

    private HouseLines() {}

    static boolean hold(String before, String behind) {
        return OFFERED_BEFORE.isIn(before)
                || HOUSE_BEHIND.opens(behind) && HOUSE_BEFORE.isIn(before)
                || OFFERED_CHINESE.isIn(before);
    }
}
