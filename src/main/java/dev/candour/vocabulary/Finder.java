package dev.candour.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the longest known spelling at each word of a text: a tree of characters is walked along the text where one may begin. */
final class Finder {

    /** @param spelling null when any case will do @param canonical null for a phrase that is passed over */
    record Entry(@Nullable String canonical, @Nullable String spelling, Use use) {}

    /** Where a spelling counts. */
    enum Use {
        ANYWHERE,
        /** As before, and an everyday word in capitals: among other such words it may be one of a title. */
        NAME,
        /** Only inside a list of terms. */
        LISTED,
        /** Only right beside another term: the spelling in a case that is not its own. */
        CHAINED,
        /** As before, and as a foreign word in Chinese: a word that is everyday language in its own. */
        FOREIGN,
        /** Anywhere, and nobody can tell by the spelling alone whether the term is meant. */
        DOUBTFUL,
        /** As before, and a word of everyday language besides: of use only to who asks for doubtful ones. */
        WORD
    }

    /** @param canonical null for a phrase that is passed over */
    record Found(@Nullable String canonical, int start, int end, Use use) {}

    /** What is longer is no name of a language that goes on with "++": "UML++" says how well. */
    private static final int LETTERS = 2;

    private final SpellingTree tree;
    private final Beginnings beginnings;

    Finder(SpellingTree tree, Beginnings beginnings) {
        this.tree = tree;
        this.beginnings = beginnings;
    }

    List<Found> find(String text) {
        List<Found> all = new ArrayList<>();
        for (Found found = next(text, 0); found != null; found = next(text, found.end())) {
            all.add(found);
        }
        return all;
    }

    /** Whether the text holds anything but phrases that are passed over. */
    boolean isIn(String text) {
        Found found = next(text, 0);
        while (found != null && found.canonical() == null) {
            found = next(text, found.end());
        }
        return found != null;
    }

    private @Nullable Found next(String text, int from) {
        boolean within = from > 0 && isWithin(text.charAt(from - 1));
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean begins = !within || !Spelling.isWordPart(c);
            Found found = begins && mayBeAt(text, at) && startsWord(text, at) ? longest(text, at) : null;
            if (found != null) {
                return found;
            }
            within = isWithin(c);
        }
        return null;
    }

    /** Whether the first letters at a place are such that a spelling may begin there. */
    boolean mayBeAt(String text, int at) {
        return beginnings.mayBeAt(text, at);
    }

    private static boolean startsWord(String text, int at) {
        return !endsAddress(text, at) && !endsNumber(text, at);
    }

    /** "example.net" is no place of ".NET", as "ADO.NET" is. */
    private static boolean endsAddress(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && at + 1 < text.length()
                && Spelling.isWordPart(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    /** "1.5s" is a time and not 5S. */
    private static boolean endsNumber(String text, int at) {
        return at > 1
                && text.charAt(at - 1) == '.'
                && Character.isDigit(text.charAt(at))
                && Character.isDigit(text.charAt(at - 2));
    }

    /** Whether a word that goes on behind a character has begun before. */
    private static boolean isWithin(char before) {
        return Spelling.isWordPart(before) || before == '@';
    }

    private @Nullable Found longest(String text, int start) {
        Found best = null;
        int node = SpellingTree.ROOT;
        int at = start;
        while (at < text.length()) {
            char c = Spelling.folded(text.charAt(at));
            int behind = c == ' ' ? behindGap(text, at) : at + 1;
            node = tree.child(node, c);
            if (node == SpellingTree.NONE) {
                break;
            }
            at = behind;
            best = accept(tree.entries(node), text, start, at, best);
        }
        return best;
    }

    private static int behindGap(String text, int at) {
        int behind = at;
        while (behind < text.length() && behind < at + 4 && Spelling.isGap(text.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private static @Nullable Found accept(
            Entry @Nullable [] entries, String text, int start, int end, @Nullable Found best) {
        if (entries == null || !endsWord(text, start, end)) {
            return best;
        }
        for (Entry entry : entries) {
            if (fits(entry, text, start, end)) {
                return new Found(entry.canonical(), start, end, entry.use());
            }
        }
        return best;
    }

    private static boolean fits(Entry entry, String text, int start, int end) {
        return entry.spelling() == null
                || entry.spelling().length() == end - start && text.startsWith(entry.spelling(), start);
    }

    /** A version number may follow a longer name directly, as in Java8 and Vue3; "Hive01" is the name of somebody. */
    private static boolean endsWord(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (end == text.length() || !Spelling.isWordPart(last)) {
            return end == text.length() || !Spelling.isWordPart(last) && !continuesSymbol(last, text.charAt(end));
        }
        int behind = end;
        if (end - start >= 3 && !Character.isDigit(last) && text.charAt(end) != '0') {
            while (behind < text.length() && behind < end + 2 && isDigit(text.charAt(behind))) {
                behind++;
            }
        }
        return behind == text.length()
                || !Spelling.isWordPart(text.charAt(behind))
                        && !continuesName(text, behind, lastWord(text, start, end));
    }

    /** "Written in C" goes on as C does. */
    private static int lastWord(String text, int start, int end) {
        int at = end;
        while (at > start && Spelling.isWordPart(text.charAt(at - 1))) {
            at--;
        }
        return end - at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean continuesSymbol(char last, char next) {
        return last == next && (next == '+' || next == '#');
    }

    /** C is neither C++ nor C#, and a name with a dot behind it may be a longer one, as in Node.js. */
    private static boolean continuesName(String text, int at, int length) {
        char next = text.charAt(at);
        return next == '#'
                || next == '+' && at + 1 < text.length() && text.charAt(at + 1) == '+' && length <= LETTERS
                || length == 1
                        && (next == '+' || next == '&' || next == '\'' || next == '.' && followedByLetter(text, at));
    }

    private static boolean followedByLetter(String text, int at) {
        return at + 1 < text.length() && Spelling.isWordPart(text.charAt(at + 1));
    }
}
