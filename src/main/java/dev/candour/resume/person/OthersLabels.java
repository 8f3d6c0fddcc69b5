package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;

/** Tells by a label that a name or an address is somebody else's: "Supervisor: Ida Sorge", "Referee: ida@example.com". */
final class OthersLabels {

    /** Whom a résumé names beside its owner. */
    private static final String PEOPLE =
            "supervisors?|advis[eo]rs?|line managers?|referees?|references?|principal investigator|co-?authors?";

    private static final String PEOPLE_ZH = "证明人|推荐人|介绍人|导师|指导老师|指导教师|直属上级|上级|领导|汇报对象|通讯作者|紧急联系人";

    /** Behind up to two words more: "Your first supervisor". */
    private static final String OPENS = "^[^\\p{L}]{0,6}(?:(?:\\p{L}+ ){0,2}(?:" + PEOPLE;

    /** Also those whose own line may hold the address of the owner, as "Contact" may. */
    private static final Anchored OF_NAME = Anchored.ofAnyCase(OPENS
            + "|supervised by|mentors?|managers?|consultants?|recruiters?|agents?|interviewers?|emergency contact|next of kin|spouse|parents?|client"
            + "|(?:prepared|presented|submitted|reviewed|photo(?:graph)?|designed|theme) by)\\s?[:：]"
            + "|(?:" + PEOPLE_ZH + "|顾问|猎头|联系人)\\s?[:：])");

    private static final Anchored OF_ADDRESS =
            Anchored.ofAnyCase(OPENS + ")(?: \\d)?(?: name)?\\s?:|(?:" + PEOPLE_ZH + "|部门领导)[^\\p{L}@]{1,3})");

    private static final Anchored AGENCY = Anchored.ofAnyCase(
            "\\bcorresponding author\\b|\\b(?:prepared|presented|submitted|represented) by (?!nobody|myself)[^@,]{2,60}?(?:recruit|staffing|agency|executive search|talent)");

    /** Behind other fields of a line also relatives, and what is said of them in any words. */
    private static final Anchored WITHIN = Anchored.ofAnyCase(
            "(?:联系|聯絡|推荐|推薦|证明|證明|介绍|监护|负责)人|家庭|父|母|配偶|子女|导师|導師|同事|contact|referee|reference|supervisor|father|mother|spouse|guardian");

    /** Those who stand below it are asked about the owner. */
    private static final Anchored HEADING = Anchored.ofAnyCase("(?:(?:academic|professional|personal|thesis) )?(?:"
            + PEOPLE + "|mentors?|committee)\\s?[:：]?|(?:" + PEOPLE_ZH + ")\\s?[:：]?");

    private OthersLabels() {}

    /** @param line all of it */
    static boolean areOnNameIn(String line) {
        return OF_NAME.opens(line);
    }

    /** Whether the line heads the names of others. */
    static boolean isHeading(String line) {
        return HEADING.is(Script.simplified(line));
    }

    /** @param before what stands before the address on its line */
    static boolean areOnAddressBehind(String before) {
        return OF_ADDRESS.isIn(Script.simplified(before)) || AGENCY.isIn(before);
    }

    /** @param before what stands before the label of a name on its line */
    static boolean areWithin(String before) {
        return WITHIN.isIn(before);
    }
}
