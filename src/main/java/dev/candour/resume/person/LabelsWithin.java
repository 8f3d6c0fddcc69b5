package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** The label of a name that stands behind other fields of a line: "期望职位：会计    姓名：林若溪", "Post: Clerk | Name: Ines Varga". */
final class LabelsWithin {

    private static final Anchored LABEL = Anchored.of(
            "(?:\\t|\\s{2,}|[|/,，;；]\\s?)\\**(?:(?:中文)?姓\\s*名|名字|(?i:full )?(?i:name))\\**\\s*[:：|\\t]\\s*\\**(?=[\\p{Lu}\\u4e00-\\u9fff])");

    /** Whose name it is where such a label stands before it. */
    private static final Anchored OF_OTHERS = Anchored.ofAnyCase(
            "(?:联系|聯絡|推荐|推薦|证明|證明|介绍|监护|负责)人|家庭|父|母|配偶|子女|导师|導師|同事|contact|referee|reference|supervisor|father|mother|spouse|guardian");

    private LabelsWithin() {}

    /** What stands behind the label; null when there is none. */
    static @Nullable Span value(Line line) {
        MatchResult label = LABEL.first(line.text());
        return label == null || OF_OTHERS.isIn(line.text().substring(0, label.start()))
                ? null
                : Span.of(line.start() + label.end(), line.end());
    }
}
