package dev.candour.resume.header;

import dev.candour.resume.text.Script;
import dev.candour.vocabulary.WordLists;
import java.util.HashSet;
import java.util.Set;

/** Where a title in Chinese begins that is glued to what stands before it: 云雀|后台管理工程师. */
final class TitleOpenings {

    private static final int LONGEST = 24;
    private static final int LONGEST_WORD = 8;

    private final Set<String> titles;
    private final Set<String> openings;
    private final Set<String> subjects;

    TitleOpenings(WordLists lists) {
        this.titles = words(lists, "word", "title end", "trade");
        this.openings = words(lists, "title opening", "prefix");
        this.subjects = words(lists, "title subject", "industry");
    }

    private static Set<String> words(WordLists lists, String... names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            lists.get(name).stream()
                    .filter(Script::hasIdeograph)
                    .map(Script::simplified)
                    .forEach(words::add);
        }
        return Set.copyOf(words);
    }

    /**
     * Where the longest end of some text begins that nothing but words of titles make; the length of the text when its end is none.
     *
     * @param text in simplified characters
     */
    int start(String text) {
        int length = text.length();
        if (length > LONGEST) {
            return length;
        }
        boolean[] tiled = new boolean[length + 1];
        tiled[length] = true;
        int start = length;
        for (int at = length - 1; at >= 0; at--) {
            tiled[at] = isTiled(text, at, tiled, false);
            start = tiled[at] ? at : start;
        }
        return start;
    }

    /** Whether a text says only of which trade or industry something is: 新能源汽车. */
    boolean areSubjects(String text) {
        boolean[] tiled = new boolean[text.length() + 1];
        tiled[text.length()] = true;
        for (int at = text.length() - 1; at >= 0; at--) {
            tiled[at] = isTiled(text, at, tiled, true);
        }
        return tiled[0];
    }

    private boolean isTiled(String text, int at, boolean[] tiled, boolean subject) {
        if (isLatin(text.charAt(at))) {
            return tiled[at + 1];
        }
        for (int end = at + 1; end <= Math.min(text.length(), at + LONGEST_WORD); end++) {
            if (tiled[end] && isWord(text.substring(at, end), end == text.length() && !subject, subject)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '#' || c == '/');
    }

    /** A title ends with one of its own words. */
    private boolean isWord(String word, boolean last, boolean subject) {
        return titles.contains(word) || !last && openings.contains(word) || subject && subjects.contains(word);
    }
}
