package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a degree from the field before it where nothing stands between: 信息科学硕士 is 信息科学 and 硕士, and neither a 学硕 nor
 * a 理学硕士.
 */
final class ChineseDegrees {

    private static final int LONGEST_LEVEL = 3;
    private static final Pattern LEVEL = Pattern.compile("双学[士位]|副学士|博士|硕士|学士|研究生|本科|专科|大专");

    /** Behind these nothing of the field is to come. */
    private static final Anchored CLOSED = Anchored.of("(?:专业|系|学院)$");

    /** 供应链管理理学硕士: behind a whole field these begin the degree, as 工学 always does. */
    private static final Pattern FACULTY = Pattern.compile("工学|理学|文学|法学|农学|医学|管理学|经济学|教育学");

    /** 仪器理学硕士: the faculty that Chinese puts between the field and the degree; 心理学 and 天文学 are fields. */
    private static final Pattern BETWEEN = Pattern.compile("([\\u4e00-\\u9fff]{4,}(?<![物心地管护伦生病药数代整治料法诊毒乐推机]))理学|"
            + "([\\u4e00-\\u9fff]{4,}(?<![化电手加]))工学|([\\u4e00-\\u9fff]{2,}工程)工程学|"
            + "([\\u4e00-\\u9fff]{4,})(?:哲学|文学|农学|医学|教育学)|([\\u4e00-\\u9fff]{2,}管理)学");

    private static final Pattern DEPARTMENT =
            Pattern.compile("[\\u4e00-\\u9fff]{1,10}(?:系|学院|學院)([\\u4e00-\\u9fff]{2,14})");

    private ChineseDegrees() {}

    /** 金融系金融工程 is 金融工程. */
    static Span withoutDepartment(String text, Span field, Predicate<String> known) {
        Matcher department = DEPARTMENT.matcher(field.in(text));
        return department.matches() && known.test(department.group(1))
                ? Span.of(field.start() + department.start(1), field.end())
                : field;
    }

    /** Whether a degree touches what ends at a place: 经济|学学士, 软件工程|硕士. */
    static boolean goesOn(String text, int end) {
        return LEVEL.matcher(text)
                        .region(end, Math.min(text.length(), end + LONGEST_LEVEL))
                        .lookingAt()
                || text.startsWith("学", end)
                        && LEVEL.matcher(text)
                                .region(end + 1, Math.min(text.length(), end + 1 + LONGEST_LEVEL))
                                .lookingAt();
    }

    /** @param field what stands right before a degree */
    static Span withoutFaculty(String text, Span field, Predicate<String> known) {
        String words = Script.simplified(field.in(text));
        if (known.test(words)) {
            return field;
        }
        int last = words.length() - 1;
        if (last > 1
                && "理文工农医法".indexOf(words.charAt(last)) >= 0
                && text.startsWith("学士", field.end())
                && (words.charAt(last - 1) == '学' || known.test(words.substring(0, last)))) {
            return Span.of(field.start(), field.end() - 1); // 生物化学理学士
        }
        Matcher between = BETWEEN.matcher(words);
        if (!between.matches()) {
            return field;
        }
        for (int i = 1; i <= between.groupCount(); i++) {
            boolean sure = i < 4 || between.group(i) != null && known.test(between.group(i));
            if (between.group(i) != null && sure) {
                return Span.of(field.start(), field.start() + between.end(i));
            }
        }
        return field;
    }

    /** The hit, begun behind the field when the field goes on into it. */
    static DegreeWords.Hit behindField(String text, DegreeWords.Hit hit, Predicate<String> known) {
        boolean faculty = FACULTY.matcher(text).region(hit.start(), hit.end()).lookingAt()
                && known.test(text.substring(0, hit.start()).replaceFirst("^.*[^\\u4e00-\\u9fff]", ""));
        boolean goesOn = hit.start() > 0
                && !faculty
                && !CLOSED.isIn(text.substring(0, hit.start()))
                && Script.isIdeograph(text.charAt(hit.start() - 1))
                && Script.isIdeograph(text.charAt(hit.start()));
        if (!goesOn) {
            return hit;
        }
        Matcher level = LEVEL.matcher(text).region(hit.start(), Math.min(text.length(), hit.end() + 1));
        return level.find() ? new DegreeWords.Hit(hit.level(), level.start(), Math.max(level.end(), hit.end())) : hit;
    }
}
