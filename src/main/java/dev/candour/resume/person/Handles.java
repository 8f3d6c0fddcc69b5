package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names under which a person can be reached: most e-mail addresses and profile links hold the person's own. */
final class Handles {

    private static final int HEAD = 20_000;
    private static final int MOST = 20;
    /** The longest name and a space. */
    private static final int BEFORE = 65;
    /** "(at)" */
    private static final int SIGN = 4;

    private static final Pattern BETWEEN = Pattern.compile("[\\s.,\"()-]+");

    private static final Anchored MAILBOX =
            Anchored.of("(?<![\\w.+-])([\\w.+-]{2,64}+)\\s?(?:@|[(\\[](?i:at|@)[)\\]])");

    private static final Anchored PAGE = Anchored.ofAnyCase(
            "(?:github|gitlab|linkedin)\\.com/(?:in/)?([\\w-]{2,64})|https?://(?:www\\.)?([\\w-]{4,64})\\.");

    private final Set<String> handles = new LinkedHashSet<>();

    private Handles() {}

    /** @param original of the document: the targets of links are no part of what is analysed */
    static Handles in(String original) {
        Handles found = new Handles();
        String head = original.substring(0, Math.min(original.length(), HEAD));
        found.addMailboxes(head);
        found.add(PAGE.in(head));
        return found;
    }

    /** Looks only before the signs that stand behind a name: most words of a document have none. */
    private void addMailboxes(String head) {
        int from = 0;
        for (int at = 0; at < head.length(); at++) {
            if ("@([".indexOf(head.charAt(at)) >= 0) {
                for (MatchResult one :
                        MAILBOX.in(head, Math.max(from, at - BEFORE), Math.min(head.length(), at + SIGN))) {
                    add(List.of(one));
                    from = one.end();
                }
            }
        }
    }

    private void add(Iterable<MatchResult> all) {
        for (MatchResult one : all) {
            for (int group = 1; group <= one.groupCount() && handles.size() < MOST; group++) {
                if (one.group(group) != null) {
                    handles.add(letters(one.group(group)));
                }
            }
        }
    }

    boolean areNone() {
        return handles.isEmpty();
    }

    /** Whether one of the words of a name stands in a handle. */
    boolean holdOneOf(String name) {
        if (handles.isEmpty()) {
            return false;
        }
        for (String word : BETWEEN.split(name)) {
            String letters = letters(word);
            if (letters.length() >= 3 && handles.stream().anyMatch(handle -> handle.contains(letters))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one handle holds all the words of a name, initials aside, of which there are at least two. */
    boolean holdAllOf(String name) {
        if (handles.isEmpty()) {
            return false;
        }
        List<String> words = BETWEEN.splitAsStream(name)
                .map(Handles::letters)
                .filter(word -> word.length() != 1)
                .toList();
        return words.size() >= 2
                && words.stream().noneMatch(String::isEmpty)
                && handles.stream().anyMatch(handle -> words.stream().allMatch(handle::contains));
    }

    private static String letters(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
