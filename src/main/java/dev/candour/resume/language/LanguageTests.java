package dev.candour.resume.language;

import dev.candour.resume.text.Anchored;
import java.util.Locale;
import java.util.Map;

/** Tests of a language that people name instead of it: CET-6, JLPT N2, DELF B2. */
final class LanguageTests {

    /** "CET-4,软件设计师,优秀学生干部": the next certificate of a list says nothing of a language. */
    private static final String ELSE =
            ",\\s?(?:[\\u4e00-\\u9fff\\w]{1,14}(?:师|员|证|证书|干部|奖|奖学金|资格|考试)(?:[,;]|\\s|$)|计算机|软件|教师|优秀|全国|国家)";

    static final Anchored TEST = Anchored.ofAnyCase(
            "\\b(?:CET[- ]?[46]|TEM[- ]?[48]|IELTS|TOEFL|TOEIC|JLPT)(?![a-z])(?:(?!,?\\s?(?:普通话|[\\u4e00-\\u9fff]{1,2}语)|,\\s?[A-Z][a-z]|\\s/\\s|"
                    + ELSE
                    + ")[^\\n;|。、()]){0,40}(?:\\([^()\\n]{0,30}\\)?|\\))?|大学英语[四六46]\\s?级[^\\n;|。,，、)]{0,12}\\)?|(?:大学)?(?:英语\\s?)?四\\s?[/、,，]?\\s?六级[^\\n;|。,，、)]{0,12}\\)?|英语\\s?[四六八468]\\s?级[^\\n;|。,，、)]{0,12}\\)?|英语专业\\s?[四八48]\\s?级|专业英语\\s?[四八48]\\s?级|专业\\s?[四八48]\\s?级(?=[^\\n]{0,4}(?:$|[,，。;；、\\s证考]))|(?:雅思|托福|托业|托業|多益(?=\\s?(?:测验|測驗|考试|考試|英[语語]|成[绩績]|分[数數]|TOEIC|[:(]?\\s?\\d{3}(?!\\d))))(?:(?![\\u4e00-\\u9fff]{1,2}语)[^\\n;|。、()]){0,20}\\)?|全民英[检檢](?:[初中高优優]+[级級]?)?|(?<![\\u4e00-\\u9fff])[四六]级\\s?[:(]?\\s?[3-7]\\d\\d(?!\\d)\\s?分?\\)?|日语(?:能力考)?\\s?N[1-5]|PETS[- ]?[1-5]|公共英语[一二三四五]级|HSK[- ]?[1-9](?:级)?|TOPIK[- ]?[1-6](?:级)?|\\bD[EA]LF\\s?[ABC][12]|\\bDELE\\s?[ABC][12]|TestDaF\\s?\\d|普通话(?:水平)?(?:测试)?\\s?[:(]?\\s?[一二三]级?[甲乙]等?|普通话[一二三]级");

    private static final Map<String, String> LANGUAGES = Map.of(
            "JLPT", "Japanese",
            "日语", "Japanese",
            "普通话", "Chinese",
            "HSK", "Chinese",
            "TOPIK", "Korean",
            "DELF", "French",
            "DALF", "French",
            "DELE", "Spanish",
            "TESTDAF", "German");

    private LanguageTests() {}

    /** The language that a test is about. */
    static String language(String test) {
        String upper = test.toUpperCase(Locale.ROOT);
        return LANGUAGES.entrySet().stream()
                .filter(entry -> upper.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("English");
    }
}
