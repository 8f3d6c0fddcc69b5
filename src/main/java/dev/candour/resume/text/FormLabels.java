package dev.candour.resume.text;

import dev.candour.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Puts the short label that every reader knows in place of the long ones of forms: "Name and address of employer    Acme" and
 * "Employer: Acme" say the same. The text keeps its length, so that nothing else moves.
 */
final class FormLabels {

    private static final String NONE = "-";
    private static final String MARKS = " \t-*•·▪●◦|#>";
    private static final int LONGEST = 72;
    private static final int SHORTEST = 9;

    private static final class Known {
        static final Map<String, String> LABELS = labels();
    }

    private FormLabels() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String pair : Vocabulary.standard().words("titles").get("form label")) {
            int equals = pair.indexOf('=');
            labels.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return labels;
    }

    /** @return a text of the same length */
    static String over(String text) {
        StringBuilder plain = null;
        for (int start = 0; start < text.length(); start = Lines.endOf(text, start) + 1) {
            int end = Lines.endOf(text, start);
            int from = start;
            while (from < end && MARKS.indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            int to = labelEnd(text, from, end);
            String label = to < 0 ? null : Known.LABELS.get(key(text.substring(from, to)));
            if (label != null) {
                plain = plain == null ? new StringBuilder(text) : plain;
                put(plain, label, from, to);
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** Where a label ends: before a colon, a tab or several spaces, or with its line; -1 when none can stand there. */
    private static int labelEnd(String text, int from, int end) {
        if (end - from < SHORTEST || !Character.isLetter(text.charAt(from))) {
            return -1;
        }
        int limit = Math.min(end, from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (c == ':' || c == '\t' || c == '|' || c == ' ' && (at + 1 == end || text.charAt(at + 1) == ' ')) {
                return at;
            }
        }
        return limit == end ? end : -1;
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replace('*', ' ').strip();
    }

    /** The short label stands right before the value, since a wide gap would part the two. */
    private static void put(StringBuilder text, String label, int from, int to) {
        String instead = label.equals(NONE) ? "" : label + ": ";
        int value = to;
        while (value < text.length() && ":|\t ".indexOf(text.charAt(value)) >= 0) {
            value++;
        }
        int begin = Math.max(from, value - instead.length());
        for (int at = from; at < value; at++) {
            text.setCharAt(at, at < begin ? ' ' : instead.charAt(at - begin));
        }
    }
}
