package dev.candour.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * Whether an everyday word in capitals stands where every word has them, as in "Mesial Temporal Lobe Epilepsy": there it need
 * not be the term that is written like it.
 */
final class TitleCase {

    /** "Rust Developer" and "Chef Cookbook" speak of the term. */
    private static final Set<String> BEHIND = Set.of(
            "administrator",
            "api",
            "app",
            "architect",
            "artist",
            "certified",
            "cloud",
            "consultant",
            "database",
            "designer",
            "developer",
            "development",
            "engine",
            "engineer",
            "framework",
            "language",
            "plugin",
            "programmer",
            "programming",
            "query",
            "reports",
            "sdk",
            "server",
            "specialist");

    private TitleCase() {}

    /** Only a spelling such as "Temporal" can be one of a title; "SAFe" and "REST" are written like nothing else. */
    static boolean isWord(String spelling) {
        return spelling.length() > 2 && Character.isLowerCase(spelling.charAt(1)) && PlainWords.has(spelling);
    }

    static boolean holds(String text, List<Finder.Found> found, int index) {
        int at = found.get(index).end();
        if (at + 2 >= text.length()
                || text.charAt(at) != ' '
                || !Character.isUpperCase(text.charAt(at + 1))
                || !Character.isLowerCase(text.charAt(at + 2))
                || index + 1 < found.size() && found.get(index + 1).start() == at + 1) {
            return false;
        }
        int end = at + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return !BEHIND.contains(Spelling.lowerCase(text.substring(at + 1, end)));
    }
}
