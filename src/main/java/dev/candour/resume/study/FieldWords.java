package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words off a field of study that stand around it: "degree in", "major:", 专业. */
final class FieldWords {

    private static final Pattern BEFORE_FIELD = Pattern.compile(
            "^(?:[\\s,.:'\\[\\]-]|(?:the )?(?:department|dept\\.?|faculty|division) of\\b|in progress\\b|(?:(?:with )?an? )?major(?:ing|ed)?(?= in\\b)|(?-i:studying|reading)(?= (?-i:\\p{Lu}))|(?:the )?fields?(?= of\\b)|degree\\b|graduate(?= program)|(?:concentration|speciali[sz]ation|emphasis)(?= in\\b)|in\\b|of\\b|candidate\\b|student\\b|(?:scholar|fellow|researcher|trainee)(?= in\\b)|program(?:me)?\\b(?!\\s(?:evaluation|management|planning|design|analysis|administration|development|leadership|assessment)\\b)|studies\\b|study$|hons\\b|honou?rs?\\b|(?:(?:first|second|third|1st|2nd)\\s)?class\\b(?:\\s(?:I{1,3}|[123](?:[.:][12])?)\\b)?(?:\\s(?:upper|lower)(?: division)?\\b)?|(?:(?:magna|summa)\\s)?cum laude\\b|with\\b|diploma\\b|certificate\\b|en\\b|em\\b|di\\b|de\\b|d['’]|des\\b|der\\b|im\\b|major(?:ing)?\\b|s\\b|专业|学位|学历|毕业|研究生|获得?(?=[\\u4e00-\\u9fff]{2})|取得|攻读|修读|就读|[级級届屆](?=[\\u4e00-\\u9fff]{2})|[三四五六七八3-8]年制(?=[\\u4e00-\\u9fff]{2}))+",
            Pattern.CASE_INSENSITIVE);

    /** "Geology with a minor in Law": what follows tells of no other field of these studies. */
    private static final Anchored BESIDE = new Anchored(
            Pattern.compile(
                    "(?<=[\\p{L})]):\\s?(?:c?gpa|grades?|wam)\\b.*$|(?<=[\\p{L})])[,/]?\\s(?:(?:cumulative|overall|final|current|average|total) )?(?:[cs]?gpa|cpi|wam|grades?|percentage|marks|score)(?:\\s?[:=–-]|\\sof)?\\s?(?:\\d|(?-i:[A-F])[+-]?(?:\\s|$)|first|second|distinction|upper|lower|merit).*$|(?<=[\\p{L})])\\s(?:(?:magna |summa |maxima )?cum laude|2[:.][12]|(?:1st|first)[ -]class(?: honou?rs)?)(?:\\b.*)?$|(?<=[\\p{L})])\\s?[,/(]?\\s?(?:(?:with|and|&|\\+) )?(?:an? )?minor(?:ed|ing|s)?(?: in\\b|:| [–-]).*$|(?<=\\p{L}),? (?:with|and) (?:an? )?(?:(?:\\p{L}+ )?minors?|(?:strong |particular )?(?:focus|emphasis) (?:on|in)|(?:concentration|speciali[sz]ation|option|track)s? in|distinction|honou?rs|qts)\\b.*$",
                    Pattern.CASE_INSENSITIVE),
            (text, at) -> " ,/(:".indexOf(text.charAt(at)) >= 0);

    private static final Pattern BEHIND_FIELD = Pattern.compile(
            "(?:[\\s,.:-]|\\bdegree|(?<=\\p{L} )(?:candidate|student)|专业(?:\\s?\\([^()]{1,12}\\)$)?|专业|(?<=.{2})相[关關]|系|(?<=.{2})(?:学术|专业)(?:[型性]|学位)?|(?<=.{2})(?:[学专]硕|非?全日制|统招)|(?:纳米)?学位|学历|毕业|在读|研究生(?:文凭|证书)?|文凭|研究所|(?<=.{3})(?<!系.{1,6})[组組]$|工程$(?<!.工程)|(?<=工程|管理|机械|機械|电机|電機|电子|電子|资讯|資訊|设计|設計|贸易|貿易|会计|會計|化工|土木|建筑|建築|护理|護理|观光|觀光|餐饮|餐飲|企管|国贸|國貿|资料处理|資料處理)科)+$",
            Pattern.CASE_INSENSITIVE);

    /** 電機工程學系 teaches 電機工程, 物理學系 物理學. */
    private static final Anchored DEPARTMENT = Anchored.of(
            "(?:工程|管理|[貿贸]易|[設设][計计]|[傳传]播|技[術术]|[經经][營营]|[資资][訊讯]|信息|[電电]子|[電电][機机]|[機机]械|[會会][計计]|[財财][務务金]|金融|行[銷销]|美[術术]|音[樂乐]|[戲戏][劇剧]|教育|行政|保健|[營营][養养]|[護护]理|[衛卫]生|安全|[運运][輸输]|物流|政治|企[業业]|事[務务]|[應应]用|科技|[關关][係系]|服[務务]|休[閒闲]|光[電电]|[環环]境|[資资]源|系[統统]|通[訊讯]|影像|遊[憩戏戲]|餐[飲饮]|[會会]展|科[學学]教育)[學学]$");

    /** "Bachelor of Tides with distinction" */
    private static final Anchored GRADE = Anchored.ofAnyCase(
            "\\s?,?\\s?with (?:(?:a|an|high|highest|great|first[- ]class|second[- ]class|upper) ){0,2}(?:distinctions?|honou?rs|merit|commendation|credit|grade|gpa)\\b(?! (?:in|degree in|program))");

    /** All of these begin with a space. */
    private static final Anchored OPEN_END = new Anchored(
            Pattern.compile(
                    "(?<=\\b(?:School|College|University|Academy|Institute))\\s(?:Diploma|Degree|Certificate)$|(?<=\\b(?:School|College|Academy|Institute))\\sin\\s\\p{Lu}.*$|\\sin\\s(?:the\\s)?fields?\\sof\\s.*$|\\s(?:in|on|from|since|during|with|at|(?i:expected|anticipated|graduat(?:ed|ing|ion)))$|\\saffiliated (?:to|with)\\s.*$|(?<=\\p{L}{2})\\s(?i:[cs]?gpa|wam|grade)\\b[ :=]{0,3}(?:[\\d.]+)?$|(?<=\\p{L}{2})\\s\\d(?:\\.\\d{1,2})?\\s(?i:c?gpa)$|(?<=\\p{L}{3})\\s(?:is|was|are|will|has|offers|provides)\\s\\p{Ll}.*$|(?<=\\p{L}{3})\\sand\\s(?:\\p{Ll}+|\\d{1,2}\\+?)\\s(?:years|months)\\b.*$|(?<=\\p{L}{3})\\sand\\s(?:an?|has|have|is|am|holds?|hold|my|his|her|then|later|now|currently|like|love|enjoy|want|work|worked|moved|began|started|joined|bring|brings|completed|received|obtained)\\s.*$|(?<=\\p{L}{3})\\s(?:I|he|she|before|after|while|when|whose|until|since|then|now)\\s\\p{L}.*$|(?<=\\p{L}{3})\\s(?:with|where|which|having|obtaining|securing|scoring)\\s.*$"),
            FieldWords::isSpaceAt);

    /** "Geology in", before a year. */
    private static final Anchored WORD_LEFT =
            new Anchored(Pattern.compile("(?<=\\p{L}{3}) (?:in|on|from|at|since|during|w)$"), FieldWords::isSpaceAt);

    private static final Anchored COURSES = Anchored.ofAnyCase(
            "(?:(?:relevant|main|selected|key|core)\\s)?(?:coursework|courses|modules|subjects)\\s?:|[\\u4e00-\\u9fff]{0,6}(?:课程|課程)(?:\\([^()]{1,12}\\))?\\s?[:：]");

    private static final Anchored TAUGHT = Anchored.ofAnyCase(
            "(?:(?:relevant|main|selected|key|core|completed)\\s)?(?:coursework|courses|modules|subjects|classes)\\s(?:in|includ\\p{L}+|such as|taken|covered|on)\\b");

    private static final Pattern TO_END = Pattern.compile("(?<=[\\u4e00-\\u9fff]{2})(?:预计|預計|将于|將於|拟于)\\S{0,12}$");

    private static final Anchored CALLED_MAJOR = Anchored.of("专业(?:\\s?\\([^()]{1,12}\\))?$");

    private static final List<String> LAST = List.of("degree", "candidate", "student");

    private FieldWords() {}

    /** "Coursework: statistics, chemistry": what was taught names no field of study. */
    static boolean areCourses(String line) {
        return COURSES.opens(line);
    }

    /** "Courses included statistics, chemistry": so it is where no school is named. */
    static boolean areListedCourses(String line) {
        return TAUGHT.opens(line) && line.indexOf(',') > 0;
    }

    /** What stands behind a label; the whole span when there is none. */
    static Span behind(String text, Anchored label, Span span) {
        MatchResult found = label.opening(span.in(text));
        return found == null
                ? span
                : Span.of(span.start() + found.end(), span.end()).strip(text);
    }

    /** "Ph.D. Elm University", and not "BA in College Management": nothing but white space stands between the two. */
    static boolean isDirectly(String text, int end, Span behind) {
        return text.substring(Math.min(end, behind.start()), behind.start()).isBlank() && end < behind.start();
    }

    /** "Elm University in", before a year, is Elm University, and so is "Elm University with a grade of 1.3". */
    static Span closed(String text, Span name) {
        MatchResult open = OPEN_END.first(name.in(text));
        return open == null ? name : Span.of(name.start(), name.start() + open.start());
    }

    private static boolean isSpaceAt(String text, int at) {
        return text.charAt(at) <= ' ';
    }

    /** 计算机科学预计 stands before when the studies are to end. */
    private static String withoutEnd(String words) {
        Matcher end = Script.hasIdeograph(words) ? TO_END.matcher(words) : null;
        return end != null && end.find() ? words.substring(0, end.start()) : words;
    }

    /** Whether the last letter is one that {@link #BEHIND_FIELD} can end with. */
    private static boolean mayEnd(String words) {
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        return last < 128 && Character.isLetterOrDigit(last)
                ? LAST.stream()
                        .anyMatch(end -> words.regionMatches(true, words.length() - end.length(), end, 0, end.length()))
                : !Script.isIdeograph(last) || "业系位历读生书凭所程科组組关關型性硕制招术".indexOf(last) >= 0;
    }

    /** 会计学专业, 会计学专业(国家特色) */
    static boolean isCalledMajor(String told) {
        return CALLED_MAJOR.isIn(told);
    }

    /** "Economics: Option in Public Economics" is Economics. */
    static Span withoutOption(DegreeWords words, String text, Span name) {
        int colon = name.in(text).indexOf(": ");
        return colon > 0 && words.isKnownField(name.in(text).substring(0, colon))
                ? Span.of(name.start(), name.start() + colon)
                : name;
    }

    /** "Geology and Minor in Law" without what is told beside the field. */
    static Span withoutMinor(String text, Span span) {
        MatchResult beside = BESIDE.first(span.in(text));
        return beside == null ? span : Span.of(span.start(), span.start() + beside.start());
    }

    /** The field without the words around it. */
    static Span trimmed(String text, Span span) {
        if (GRADE.opens(span.in(text))) {
            return Span.of(span.start(), span.start());
        }
        MatchResult beside = BESIDE.first(span.in(text));
        String told = beside == null ? span.in(text) : span.in(text).substring(0, beside.start());
        MatchResult open = WORD_LEFT.first(told);
        String words = withoutEnd(open == null ? told : told.substring(0, open.start()));
        Matcher before = BEFORE_FIELD.matcher(words);
        int start = before.lookingAt() ? before.end() : 0;
        Matcher behind = mayEnd(words) ? BEHIND_FIELD.matcher(words.substring(start)) : null;
        int end = behind != null && behind.find() ? start + behind.start() : words.length();
        if (words.startsWith("系", end) && DEPARTMENT.isIn(words.substring(0, end))) {
            end--;
        }
        return Span.of(span.start() + start, span.start() + Math.max(start, end))
                .strip(text);
    }
}
