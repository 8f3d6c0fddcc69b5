package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;

/** Tells by its label that a name is somebody else's: "Supervisor: Ida Sorge", "Your consultant: Ida Sorge". */
final class OthersName {

    private static final Anchored LABEL = Anchored.ofAnyCase(
            "^[^\\p{L}]{0,6}(?:(?:\\p{L}+ ){0,2}(?:supervis(?:ors?|ed by)|advis[eo]rs?|mentors?|line managers?|managers?|referees?|references?|principal investigator|co-?authors?|consultants?|recruiters?|agents?|interviewers?|emergency contact|next of kin|spouse|parents?|client|prepared by|presented by|submitted by|reviewed by|photo(?:graph)? by|designed by|theme by)\\s?[:：]"
                    + "|(?:证明人|推荐人|介绍人|导师|指导老师|指导教师|直属上级|上级|领导|汇报对象|通讯作者|紧急联系人|顾问|猎头|联系人)\\s?[:：])");

    private OthersName() {}

    /** @param line all of it */
    static boolean isLabelled(String line) {
        return LABEL.opens(line);
    }
}
