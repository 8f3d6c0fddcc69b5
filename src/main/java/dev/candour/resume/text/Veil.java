package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Hides from every reader what a document says of birth, origin, nationality, religion and the like, before anything is
 * read: a nationality is no language, a place of birth no city to live in, and a birthday no date of a position. The label
 * stays and the value keeps its length, so that nothing else moves.
 */
public final class Veil {

    /** What the labels begin with: two letters alone begin too many words. */
    private static final FirstWords LABELS = new FirstWords(List.of(
            ("nationality|citizen|birth|country of birth|religio|denomination|ethnic|race|caste|marital|family status|civil status|health|disability|political"
                            + "|nacionalidad|staatsang|geb|date of birth|do|d.o|place of birth|born"
                            + "|国籍|國籍|出生|生日|籍|户口|戶口|户籍|祖籍|民族|宗教|信仰|婚|政治|健康")
                    .split("\\|")));

    /** "出生年月: 1993.6 学历: 本科" and "Born: 1993 Degree: BSc": behind one blank another field of the form begins. */
    private static final String NEXT_LABEL = " (?:[\\u4e00-\\u9fff]{2,6} ?[:：]|(?-i:\\p{Lu}\\p{Ll}{2,14}): )";

    private static final Anchored VALUE = Anchored.of(
                    "(?iu)(?:(?<![\\p{L}\\p{N}-])(?:(?:nationality|citizenship|birth ?date|birthday|birth ?place|country of birth|religion"
                            + "|religious views|denomination|ethnicity|ethnic origin|race|caste|marital status|family status|civil status"
                            + "|health(?: condition| status)?|disability|political (?:party|affiliation|views)|nacionalidad"
                            + "|staatsangehörigkeit|geburtsdatum|geburtsort)\\s*:[ \\t]*"
                            + "|(?:date of birth|d\\.?o\\.?b\\.?|place of birth|citizen of|born(?: on| in)?|geboren)(?![\\p{L}\\p{N}])\\s*:?[ \\t]*)"
                            + "|(?:国籍|國籍|出生日期|出生年月日?|出生地|出生|生日|籍贯|籍貫|户口所在地|户口|戶口|户籍|户籍地|祖籍|民族|宗教信仰|宗教|信仰"
                            + "|婚姻状况|婚姻|婚否|政治面貌|健康状况|健康)\\s*[:：][ \\t]*)"
                            + "((?:(?![|·•;；\\t\\n\\r]| {2}|, ?+(?!\\d{4})| [-–—] |" + NEXT_LABEL + ").){1,60})")
            .where(LABELS::isAt);

    private Veil() {}

    /** @return a text of the same length */
    public static String over(String text) {
        List<Span> values = new ArrayList<>();
        VALUE.in(text).forEach(found -> values.add(Span.of(found.start(1), found.end(1))));
        return over(text, values);
    }

    /** @param hidden for example a name: whoever is called Ruby need not know the language */
    public static String over(String text, List<Span> hidden) {
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder veiled = new StringBuilder(text);
        for (Span span : hidden) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    veiled.setCharAt(i, 'x');
                }
            }
        }
        return veiled.toString();
    }
}
