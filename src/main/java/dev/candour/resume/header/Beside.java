package dev.candour.resume.header;

/** What stands right before or behind a place of a title line, as far as the next sign that parts. */
final class Beside {

    private static final String ENDS = " ,;|、\t()·-";

    private Beside() {}

    /** The place of the first of some signs from a place on, or the end of the part. */
    static int end(String text, int from, int end, String signs) {
        int at = from;
        while (at < end && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The place behind the last of some signs before a place, or the start of the part. */
    static int start(String text, int start, int to, String signs) {
        int at = to;
        while (at > start && signs.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    static String wordBefore(String text, int start, int to) {
        return text.substring(start(text, start, to, ENDS), to);
    }

    static String wordBehind(String text, int from, int end) {
        return text.substring(from, end(text, from, end, ENDS));
    }

    /** What stands behind the last comma, dash or gap: "Research Assistant - Institute" and "Fellow, Center" for something name no title there. */
    static String lastPart(String words) {
        int from = Math.max(words.lastIndexOf(" - "), Math.max(words.lastIndexOf('\t'), words.lastIndexOf(" | ")));
        from = Math.max(from, words.lastIndexOf(", "));
        return from < 0 ? words : words.substring(from + 1).strip();
    }
}
