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
                || CHINESE.is(Script.simplified(called)) && !words.isField(called)
                || DegreeState.isBefore(called)
                || words.isTownAndState(called)
                || (words.isUnfinished(called) || words.isNoise(called)) && !words.isField(called)
                || words.isPlace(called) && !called.endsWith("语");
    }

    /** "in progress", and not a field that is so called. */
    boolean isUnfinished(String called) {
        return words.isUnfinished(called) && !words.isField(called);
    }
}
