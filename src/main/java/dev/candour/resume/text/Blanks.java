package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;
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
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    /** What stands between white space: an empty word first where the text begins with some. */
    public static String[] words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isBlank(text.charAt(at))) {
                words.add(text.substring(start, at));
                while (at + 1 < text.length() && isBlank(text.charAt(at + 1))) {
                    at++;
                }
                start = at + 1;
            }
        }
        if (start < text.length() || start == 0) {
            words.add(text.substring(start));
        }
        boolean none = start > 0 && words.size() == 1 && words.get(0).isEmpty();
        return none ? new String[0] : words.toArray(String[]::new);
    }

    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isSingle(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (before || c != ' ')) {
                return false;
            }
            before = blank;
        }
        return true;
    }
}
