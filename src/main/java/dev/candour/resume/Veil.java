package dev.candour.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hides from every reader what a document says of birth, origin, nationality, religion and the like, before anything is
 * read: a nationality is no language, a place of birth no city to live in, and a birthday no date of a position. The label
 * stays and the value keeps its length, so that nothing else moves.
 */
final class Veil {

    private static final String FIRST_LETTERS = "bcdefghmnprsBCDEFGHMNPRS";
    private static final Anchored VALUE = new Anchored(
            Pattern.compile(
                    "(?iu)(?:(?<![\\p{L}\\p{N}-])(?:(?:nationality|citizenship|birth ?date|birthday|birth ?place|country of birth|religion"
                            + "|religious views|denomination|ethnicity|ethnic origin|race|caste|marital status|family status|civil status"
                            + "|health(?: condition| status)?|disability|political (?:party|affiliation|views)|nacionalidad"
                            + "|staatsangehörigkeit|geburtsdatum|geburtsort)\\s*:[ \\t]*"
                            + "|(?:date of birth|d\\.?o\\.?b\\.?|place of birth|citizen of|born(?: on| in)?|geboren)(?![\\p{L}\\p{N}])\\s*:?[ \\t]*)"
                            + "|(?:国籍|國籍|出生日期|出生年月日?|出生地|出生|生日|籍贯|籍貫|户口所在地|户口|戶口|户籍|户籍地|祖籍|民族|宗教信仰|宗教|信仰"
                            + "|婚姻状况|婚姻|婚否|政治面貌|健康状况|健康)\\s*[:：][ \\t]*)"
                            + "((?:(?![|·•;；\\t\\n\\r]| {2}|, ?+(?!\\d{4})| [-–—] ).){1,60})"),
            Veil::mayStart);

    private Veil() {}

    /** @return a text of the same length */
    static String over(String text) {
        List<Span> values = new ArrayList<>();
        VALUE.in(text).forEach(found -> values.add(Span.of(found.start(1), found.end(1))));
        return over(text, values);
    }

    /** Words of ASCII letters begin with one of a few, and not within a word. */
    private static boolean mayStart(String text, int at) {
        char c = text.charAt(at);
        return c >= 128 || FIRST_LETTERS.indexOf(c) >= 0 && (at == 0 || !continuesWord(text.charAt(at - 1)));
    }

    private static boolean continuesWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    /** @param hidden for example a name: whoever is called Ruby need not know the language */
    static String over(String text, List<Span> hidden) {
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
