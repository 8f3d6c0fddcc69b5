package dev.candour.resume.person;

import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name with which a document is signed: below "Yours sincerely", behind "Signature:", beside place and date at its foot. */
final class Signatures {

    /** Lines at the foot, the blank ones too. */
    private static final int FOOT = 14;

    private static final int LONGEST = 60;
    private static final Pattern GREETING = Pattern.compile(
            "(?:yours\\s)?(?:sincerely|faithfully|truly|respectfully)(?:\\syours)?|(?:(?:best|kind|warm)\\s)?regards|thanking you|此致敬礼|敬礼",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "(?:signature|signed(?: by)?|(?:本人|申请人|求职者|应聘者|承诺人)?(?:签名|签字)|(?:申请|承诺|求职)人)\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHERE_AND_WHEN = Pattern.compile(
            "(?:place|date|日期|时间)\\s*[:：].*|(?:19|20)\\d\\d\\s?[年./-]\\s?\\d{1,2}(?:\\s?[月./-]\\s?\\d{1,2}\\s?日?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE =
            Pattern.compile("[^\\d,;|/\\t]{2,40}?(?=\\s{2,}|\\s?[|/,;\\t]|\\s(?:date|日期)|$)", Pattern.CASE_INSENSITIVE);

    private final NameWords names;

    Signatures(NameWords names) {
        this.names = names;
    }

    @Nullable
    FoundName in(String text, List<Line> lines) {
        List<Line> foot = lines.stream().filter(line -> !line.isBlank()).toList();
        for (int i = Math.max(0, foot.size() - FOOT); i < foot.size(); i++) {
            Span name = behindLabel(text, foot.get(i));
            name = name == null ? alone(text, foot, i) : name;
            if (name != null) {
                return FoundName.at(text, name, Certainty.low("name-by-its-place"));
            }
        }
        return null;
    }

    private @Nullable Span behindLabel(String text, Line line) {
        Matcher label = LABEL.matcher(line.text());
        Matcher value = VALUE.matcher(line.text());
        return label.lookingAt()
                        && value.region(label.end(), line.text().length()).lookingAt()
                ? name(text, Span.of(line.start() + value.start(), line.start() + value.end()))
                : null;
    }

    private @Nullable Span alone(String text, List<Line> foot, int at) {
        Line line = foot.get(at);
        boolean greeted = at > 0
                && GREETING.matcher(foot.get(at - 1).text().replaceAll("[,.!，。！\\s]+$", ""))
                        .matches();
        boolean dated = at > 0 && isWhereOrWhen(foot.get(at - 1))
                || at + 1 < foot.size() && isWhereOrWhen(foot.get(at + 1)) && at + 3 >= foot.size();
        boolean closed = at + 2 >= foot.size()
                && line.text().startsWith("(")
                && line.text().endsWith(")");
        boolean last = dated && at + 3 >= foot.size() && !line.hasBullet() && !line.isHeading();
        return line.text().length() <= LONGEST && (greeted || last || closed) ? name(text, line.span()) : null;
    }

    private static boolean isWhereOrWhen(Line line) {
        return WHERE_AND_WHEN.matcher(line.text()).matches();
    }

    private @Nullable Span name(String text, Span written) {
        Span bare = names.bare(text, written.strip(text, " ()（）"));
        NameWords.Shape shape = names.shape(bare.in(text), false);
        return shape == NameWords.Shape.FULL || shape == NameWords.Shape.CHINESE ? bare : null;
    }
}
