package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schools that people call by a few of their characters: the first name of a dated line, before its field. "江理工 会计学 2015-2019" */
final class AbbreviatedSchools {

    private static final Anchored NAME = Anchored.of("[\\u4e00-\\u9fff]{2,8}");
    /** What else stands before a field in such a line, and what is no name. */
    private static final Anchored ELSE = Anchored.of(
            "^(?:赴|在|于|於|自|曾|兼|报|報|参|參|第)|(?:经理|經理|总监|總監|主管|主席|干事|助理|顾问|顧問|兼职|兼職|志愿|志願|修|教|考|读|讀|美|部|会|會|班|组|組|赛|賽|奖|獎|课|課|课程|证|證|训|訓|项目|專案|专业|專業|学历|學歷|方向|系统|平台|生|员|員|师|師|长|長|任|期间|在读|毕业|畢業|时间|公司|集团|科技|网络|医院|银行|院|系|所|作业|论文|论|学习|自学|进修|培训)$");

    private AbbreviatedSchools() {}

    /** @param names what the line names besides @param field null when the line tells none */
    static @Nullable Span among(DegreeWords words, String text, List<Span> names, @Nullable Span field) {
        if (names.isEmpty() || field == null || !words.isKnownField(field.in(text))) {
            return null;
        }
        Span name = names.get(0);
        String called = name.in(text);
        boolean isShort = name.end() < field.start()
                && NAME.is(called)
                && !ELSE.isIn(called)
                && Suits.isName(called)
                && !words.isField(called)
                && !words.isPlace(called)
                && words.degrees(called).isEmpty();
        return isShort ? name : null;
    }
}
