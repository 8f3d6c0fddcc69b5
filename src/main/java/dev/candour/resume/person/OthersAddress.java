package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;

/** Tells by what stands before an address on its line that it is somebody else's: "Supervisor: Ida Sorge, ida@example.com". */
final class OthersAddress {

    private static final Anchored LABEL = Anchored.ofAnyCase(
            "^[^\\p{L}]{0,6}(?:(?:\\p{L}+ ){0,2}(?:supervisors?|advis[eo]rs?|line managers?|referees?|references?|principal investigator|co-?authors?)(?: \\d)?(?: name)?\\s?:"
                    + "|(?:证明人|推荐人|介绍人|导师|指导老师|指导教师|直属上级|上级|部门领导|领导|汇报对象|通讯作者|紧急联系人)[^\\p{L}@]{1,3})");

    private static final Anchored WITHIN = Anchored.ofAnyCase(
            "\\bcorresponding author\\b|\\b(?:prepared|presented|submitted|represented) by (?!nobody|myself)[^@,]{2,60}?(?:recruit|staffing|agency|executive search|talent)");

    private OthersAddress() {}

    /** @param before what stands before the address */
    static boolean isBehind(String before) {
        return LABEL.isIn(Script.simplified(before)) || WITHIN.isIn(before);
    }
}
