package dev.candour.resume;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names under which a person can be reached: most e-mail addresses and profile links hold the person's own. */
final class Handles {

    private static final Pattern HANDLE = Pattern.compile(
            "(?<![\\w.+-])([\\w.+-]{2,64}+)\\s?(?:@|[(\\[](?:at|@)[)\\]])|(?:github|gitlab|linkedin)\\.com/(?:in/)?([\\w-]{2,64})|https?://(?:www\\.)?([\\w-]{4,64})\\.",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> handles = new LinkedHashSet<>();

    private Handles() {}

    /** @param original of the document: the targets of links are no part of what is analysed */
    static Handles in(String original) {
        Handles found = new Handles();
        Matcher handle = HANDLE.matcher(original.substring(0, Math.min(original.length(), 20_000)));
        while (handle.find() && found.handles.size() < 20) {
            for (int group = 1; group <= handle.groupCount(); group++) {
                if (handle.group(group) != null) {
                    found.handles.add(letters(handle.group(group)));
                }
            }
        }
        return found;
    }

    /** Whether one of the words of a name stands in a handle. */
    boolean holdOneOf(String name) {
        for (String word : name.split("[\\s.,\"()-]+")) {
            String letters = letters(word);
            if (letters.length() >= 3 && handles.stream().anyMatch(handle -> handle.contains(letters))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one handle holds all the words of a name, of which there are at least two. */
    boolean holdAllOf(String name) {
        String[] words = name.split("[\\s.,\"()-]+");
        return words.length >= 2
                && handles.stream().anyMatch(handle -> {
                    for (String word : words) {
                        if (letters(word).length() < 2 || !handle.contains(letters(word))) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
