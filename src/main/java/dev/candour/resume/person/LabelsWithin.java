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

    private LabelsWithin() {}

    /** What stands behind the label; null when there is none. */
    static @Nullable Span value(Line line) {
        MatchResult label = LABEL.first(line.text());
        return label == null || OthersLabels.areWithin(line.text().substring(0, label.start()))
                ? null
                : Span.of(line.start() + label.end(), line.end());
    }
}
