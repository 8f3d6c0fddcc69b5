package dev.candour.document.pdf;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that dates are made of, also where the edge of a column has cut them. */
final class DateWords {

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .toList();
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.?|" + String.join("|", MONTHS);
    private static final String DASH = "[-\u2010-\u2015~\uFF5E\u2212\u81F3\u5230]{1,2}";
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:" + MONTH + "|(?:19|20)\\d\\d|\\d{1,2}[./]\\d{2,4}|(?:19|20)\\d\\d[./-]\\d{1,2}(?:[./-]\\d{1,2})?"
                    + "|present|current|now|today|to|until|" + DASH
                    + "|\u4ECA|\u73B0\u5728|(?:19|20)\\d\\d\\s*\u5E74|\\d{1,2}\\s*\u6708)[\\s,]*)+");
    private static final Pattern ENDS_OPEN = Pattern.compile("(?s).*(?:" + DASH + "|\\b(?:to|until))\\s*");
    private static final Pattern ENDS_WITH_MONTH = Pattern.compile("(?s)(?:.*[^\\p{L}])?(?:" + MONTH + ")");
    private static final Pattern CUT = Pattern.compile("(?s)(?:.*[^\\p{L}])?(\\p{L}{2,})[-\u2010\u00AD]");

    private DateWords() {}

    /** Whether a text says when, whole or in part, and nothing else. */
    static boolean only(String text) {
        String plain = plain(text);
        return WORDS.matcher(plain).matches()
                || WORDS.matcher(withoutCut(plain)).matches() && !plain.isBlank();
    }

    /** Whether a date goes on in the next line: its range is open, or its year is missing. */
    static boolean goesOn(String text) {
        String plain = plain(text);
        return ENDS_OPEN.matcher(plain).matches()
                || ENDS_WITH_MONTH.matcher(plain).matches();
    }

    /** Two lines of one date; a month that was cut becomes whole. */
    static String joined(String above, String below) {
        return isCut(plain(above)) ? above.substring(0, above.length() - 1) + below : above + " " + below;
    }

    private static String withoutCut(String plain) {
        return isCut(plain) ? plain.replaceAll("\\p{L}+.$", "") : plain;
    }

    private static boolean isCut(String plain) {
        var cut = CUT.matcher(plain);
        return cut.matches() && MONTHS.stream().anyMatch(month -> month.startsWith(cut.group(1)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
