package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.regex.Pattern;

/** How fields of study look that no list knows. */
final class FieldShape {

    private static final int MOST_WORDS = 6;
    private static final Pattern ENDING =
            Pattern.compile("[\\u4e00-\\u9fff]{2,15}(?:学|工程|技术|专业|科学|管理|设计|语|化|与.{2,10})");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]{2,12}(?:、[\\u4e00-\\u9fff]{2,12})?");
    /** The labels of a form. */
    private static final Pattern LABEL = Pattern.compile(
            "[学學][历歷位校系]|院校|[专專][业業]|教育(?:背景|程度|經歷|经历)|[毕畢][业業]院校|姓名|[联聯][系絡络][方電电][式話话]|[电電][话話]|[邮郵]箱|生日|性[别別]|年[龄齡]|[籍国國][贯貫籍]");
    /** 由某教授指导 tells who taught, 担任班长 what else somebody was. */
    private static final Pattern TOLD = Pattern.compile(
            "^由|访问学[生者]|交[换換流]学?[生習习]|暑期|[学學][习習]$|助教|教授|老师|導師|导师|指导|指導|担任|荣获|获得|发表|参加|参与|期间|成为|(?<!实验|试验|基地|创新|卓越)班$");

    private static final Anchored DIRECTION = Anchored.of("(?!求职|研究|就业|职业|专业|主攻|发展|意向)[\\u4e00-\\u9fff]{2,10}方向");
    private static final Anchored DEPARTMENT = Anchored.of("[\\u4e00-\\u9fff]{2,8}(?:系|研究所)(?:\\s?\\([^()]{1,6}\\))?");

    /** "Physics 101", "Calculus II", "Biology B": one of the courses of a field. */
    private static final Anchored COURSE = Anchored.of("\\p{L} (?:\\d{1,4}\\p{Lu}?|I{1,3}|IV|[AB])$");

    private static final String KIND =
            "(?:studies|sciences?|engineer(?:ing)?|technolog(?:y|ies)|management|administration|design|development|arts?|education"
                    + "|history|law|analysis|analytics|policy|systems|literature|languages?|therapy|security|programming|marketing|finance|accounting"
                    + "|journalism|architecture|nursing|medicine|music|theat(?:re|er)|film|media|communications?|philosophy|planning|production"
                    + "|teaching|counsell?ing|\\p{L}{3,}(?:ology|omics|atics|istics|graphy|metry|onomy))";

    /** In these languages the word for what is studied comes first: "Ingeniería Naval". */
    private static final String ROMANCE =
            "(?:ingeniería|engenharia|ingegneria|ingénierie|génie|administración|administração|ciencias|ciências|scienze|sciences)";

    /** "Theatre Design", "Management of fishing fleets": it ends or begins with a word for what is studied. */
    private static final Anchored NAMED =
            Anchored.ofAnyCase("(?:.* )?" + KIND + "|" + KIND + " (?:of|in|for) \\p{L}.*|" + ROMANCE + " \\p{L}.*");

    private FieldShape() {}

    static boolean isNamed(String name) {
        return !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && WordCount.of(name) <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit)
                && name.indexOf(':') < 0
                && NAMED.is(name);
    }

    /** "CES" beside "Computer and Electronic Systems". */
    static boolean isInitials(String initials, String name) {
        StringBuilder first = new StringBuilder();
        name.codePoints().filter(Character::isUpperCase).forEach(first::appendCodePoint);
        return initials.length() > 1 && initials.contentEquals(first) && WordCount.of(name) > 1;
    }

    /** "Physics and Sailing" begins with a field, and so it is one. */
    static boolean isPair(DegreeWords words, String name) {
        int and = name.indexOf(" and ");
        return and > 0
                && and + 5 < name.length()
                && Character.isUpperCase(name.charAt(and + 5))
                && words.isKnownField(name.substring(0, and));
    }

    /** 雾化学方向 says of what, where nothing else does. */
    static boolean isDirection(String name) {
        return DIRECTION.is(name);
    }

    /** 物理系, and nothing else on the line. */
    static boolean isDepartment(Line line, Span name) {
        return name.start() == line.start() && DEPARTMENT.is(Script.simplified(line.text()));
    }

    static boolean isCourse(String name) {
        return COURSE.isIn(name);
    }

    /** @param besideDegree whether the line names a degree, beside which a name of a few words is likely one */
    static boolean isLikely(String name, boolean besideDegree) {
        return Script.hasIdeograph(name)
                ? ENDING.matcher(name).matches() && !TOLD.matcher(name).find()
                : isNamed(name)
                        || besideDegree
                                && WordCount.of(name) <= MOST_WORDS
                                && name.chars().noneMatch(Character::isDigit);
    }

    /** Whether a Chinese name may be one when nothing else is. */
    static boolean isPossible(String name) {
        return CHINESE.matcher(name).matches()
                && !LABEL.matcher(name).matches()
                && !TOLD.matcher(name).find();
    }
}
