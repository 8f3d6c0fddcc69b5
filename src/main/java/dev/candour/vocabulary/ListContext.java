package dev.candour.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a short name such as C or Go stands in a list of terms, and not in a sentence. */
final class ListContext {

    private static final String SEPARATORS = ",;:/|()[]、，；：（）。•·\t\n\r";
    private static final int NEAR = 60;
    private static final Pattern CONJUNCTION_BEFORE = Pattern.compile("(?:\\b(?:and|or|in|with|using)|和|与|及|用)\\s?$");
    private static final Pattern CONJUNCTION_BEHIND = Pattern.compile("^\\s?(?:and\\b|or\\b|&|和|与|及|等|\\.$|\\.\\s)");

    private ListContext() {}

    static boolean holds(String text, List<Finder.Found> found, int index) {
        Finder.Found one = found.get(index);
        return separatedBefore(text, one.start()) && separatedBehind(text, one.end()) && hasNeighbour(found, index);
    }

    private static boolean separatedBefore(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '-' || text.charAt(at) == '*')) {
            at--;
        }
        return at < 0
                || SEPARATORS.indexOf(text.charAt(at)) >= 0
                || CONJUNCTION_BEFORE
                        .matcher(text.substring(Math.max(0, start - 8), start))
                        .find();
    }

    private static boolean separatedBehind(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length()
                || SEPARATORS.indexOf(text.charAt(at)) >= 0
                || CONJUNCTION_BEHIND
                        .matcher(text.substring(end, Math.min(text.length(), end + 6)))
                        .find();
    }

    private static boolean hasNeighbour(List<Finder.Found> found, int index) {
        Finder.Found one = found.get(index);
        return index > 0 && near(found.get(index - 1), one)
                || index + 1 < found.size() && near(one, found.get(index + 1));
    }

    private static boolean near(Finder.Found first, Finder.Found second) {
        return first.canonical() != null
                && second.canonical() != null
                && !first.canonical().equals(second.canonical())
                && second.start() - first.end() <= NEAR;
    }
}
