package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;

/** What stands where a field of study may stand and is none. */
final class NoField {

    private static final Anchored SINCE = Anchored.ofAnyCase("since|from|until|till|between");

    /** "BSc w/ Merit", "Third year" */
    private static final Anchored GRADE =
            Anchored.ofAnyCase("(?:(?:with|w) )?(?:high )?(?:merit|distinction|pass|credit|commendation)|"
                    + StudyEnd.WHICH_YEAR + "(?: students?)?|freshman|sophomore|junior|senior");

    /** 一年级, 大三, and who does research: 水环境研究机构. */
    private static final Anchored CHINESE = Anchored.of(
            "(?:大学)?[一二三四五]年[级級](?:学生|在读|在学)?|[大研硕碩博][一二三四五](?:在读|在学|学生)?|候选人|(?:下|上)?学年|[\\u4e00-\\u9fff]{2,20}(?:研究机构|研究中心|研究院|实验室)|课题|毕业论文|毕业设计");

    /** What kind of school it is, who vouches for the studies, and a certificate beside them: 市属重点, 学信网可查, 日语二级证书. */
    private static final Anchored ABOUT_SCHOOL = Anchored.of(
            "(?:(?:[省市部校]属|教育部直属|直属|公办|民办|公立|私立|普通|全国|国家级?|省级|省重点|重点|一流|[一二三]流|综合[性类]?|统招|全日制|本科|专科|第?[一二三]批次?|[一二三]本|高等|高校|院校|大学)+|(?:学信网|教育部|网上|学历|均|可)*可(?:查询?|验证)|[\\u4e00-\\u9fff]{2,16}(?:证书|资格证|合格证)(?: ?\\(?[A-Z\\d-]{2,8}\\)?)?)");

    private static final int LONGEST = 80;

    private final DegreeWords words;

    NoField(DegreeWords words) {
        this.words = words;
    }

    /** "Economics: Managerial Economics" is a field, "Grade: 1.3" is none. */
    private boolean isLabelled(String called) {
        return called.indexOf(':') > 0
                && StudyLabels.OTHER.matcher(called).find()
                && !words.isField(called.substring(0, called.indexOf(':')))
                && !FieldShape.isNamed(called.substring(0, called.indexOf(':')));
    }

    boolean is(String called) {
        return called.length() > LONGEST
                || called.chars().noneMatch(Character::isLetter)
                || isLabelled(called)
                || SINCE.is(called)
                || GRADE.is(called)
                || isNoneInChinese(called)
                || DegreeState.isBefore(called)
                || words.isTownAndState(called)
                || (words.isUnfinished(called) || words.isNoise(called)) && !words.isField(called)
                || words.isPlace(called) && !called.endsWith("语");
    }

    private boolean isNoneInChinese(String called) {
        String words = Script.simplified(called);
        return Script.hasIdeograph(called)
                && (CHINESE.is(words) || ABOUT_SCHOOL.is(words))
                && !this.words.isField(called);
    }

    /** "in progress", and not a field that is so called. */
    boolean isUnfinished(String called) {
        return words.isUnfinished(called) && !words.isField(called);
    }
}
