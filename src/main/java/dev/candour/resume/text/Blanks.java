package dev.candour.resume.text;

import java.util.regex.Pattern;

/** White space within names and headings, of which there is most often none to mend. */
public final class Blanks {

    private static final Pattern RUN = Pattern.compile("\\s+");

    private Blanks() {}

    /** With one space for any run of white space. */
    public static String single(String text) {
        return isSingle(text) ? text : RUN.matcher(text).replaceAll(" ");
    }

    /** Without any. */
    public static String none(String text) {
        return RUN.matcher(text).replaceAll("");
    }

    /** What stands between white space: an empty word first where the text begins with some. */
    public static String[] words(String text) {
        return RUN.split(text);
    }

    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSingle(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (blank && (before || c != ' ')) {
                return false;
            }
            before = blank;
        }
        return true;
    }
}
