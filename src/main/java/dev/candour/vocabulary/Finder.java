package dev.candour.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the longest known spelling at each word of a text: a tree of characters, walked once along the text. */
final class Finder {

    /** Its children in the order of their letters, so that looking one up makes nothing new. */
    private static final class Node {
        /** One and the same nothing at most nodes: it is looked at for each letter of each word. */
        private List<Entry> entries = List.of();

        private char[] letters = {};
        private Node[] children = {};

        @Nullable
        Node child(char c) {
            if (letters.length == 1) {
                return letters[0] == c ? children[0] : null;
            }
            int at = Arrays.binarySearch(letters, c);
            return at >= 0 ? children[at] : null;
        }

        void add(Entry entry) {
            List<Entry> more = new ArrayList<>(entries);
            more.add(entry);
            entries = List.copyOf(more);
        }

        Node grow(char c) {
            int at = Arrays.binarySearch(letters, c);
            return at >= 0 ? children[at] : insert(-at - 1, c);
        }

        private Node insert(int at, char c) {
            int behind = letters.length - at;
            char[] more = Arrays.copyOf(letters, letters.length + 1);
            Node[] nodes = Arrays.copyOf(children, letters.length + 1);
            System.arraycopy(letters, at, more, at + 1, behind);
            System.arraycopy(children, at, nodes, at + 1, behind);
            more[at] = c;
            nodes[at] = new Node();
            letters = more;
            children = nodes;
            return nodes[at];
        }
    }

    /** @param spelling null when any case will do @param canonical null for a phrase that is passed over */
    private record Entry(
            @Nullable String canonical, @Nullable String spelling, Use use) {}

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

    private final Node root = new Node();
    private final Beginnings beginnings = new Beginnings();

    void addAnyCase(@Nullable String canonical, String spelling) {
        add(Spelling.key(spelling), new Entry(canonical, null, Use.ANYWHERE));
    }

    void addExact(String canonical, String spelling, Use use) {
        add(Spelling.key(spelling), new Entry(canonical, spelling, use));
    }

    /** To be added behind all spellings that name the term for certain. @param use one of the two that are doubtful */
    void addDoubtful(String canonical, String spelling, Use use) {
        add(Spelling.key(spelling), new Entry(canonical, null, use));
    }

    /** To be added behind all other spellings, which come before it. @param use one of those beside other terms */
    void addChained(String canonical, String spelling, Use use) {
        add(Spelling.key(spelling), new Entry(canonical, null, use));
    }

    private void add(String key, Entry entry) {
        if (key.isEmpty()) {
            return;
        }
        Node node = root;
        for (char c : key.toCharArray()) {
            node = node.grow(c);
        }
        node.add(entry);
        beginnings.add(key);
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
        for (int at = from; at < text.length(); at++) {
            Found found = beginnings.mayBeAt(text, at) && startsWord(text, at) ? longest(text, at) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean startsWord(String text, int at) {
        return mayStart(text, at) && !endsAddress(text, at) && !endsNumber(text, at);
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

    private static boolean mayStart(String text, int at) {
        return at == 0
                || !Spelling.isWordPart(text.charAt(at))
                || !Spelling.isWordPart(text.charAt(at - 1)) && text.charAt(at - 1) != '@';
    }

    private @Nullable Found longest(String text, int start) {
        Found best = null;
        Node node = root;
        int at = start;
        while (at < text.length()) {
            char c = Spelling.lower(text.charAt(at));
            int behind = at + 1;
            if (Spelling.isGap(c)) {
                behind = Math.min(behindGap(text, at), at + 4);
                c = ' ';
            }
            node = node.child(c);
            if (node == null) {
                break;
            }
            at = behind;
            best = accept(node, text, start, at, best);
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

    private static @Nullable Found accept(Node node, String text, int start, int end, @Nullable Found best) {
        if (node.entries.isEmpty() || !endsWord(text, start, end)) {
            return best;
        }
        for (Entry entry : node.entries) {
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
                || !Spelling.isWordPart(text.charAt(behind)) && !continuesName(text, behind, end - start);
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
                || next == '+' && at + 1 < text.length() && text.charAt(at + 1) == '+'
                || length == 1
                        && (next == '+' || next == '&' || next == '\'' || next == '.' && followedByLetter(text, at));
    }

    private static boolean followedByLetter(String text, int at) {
        return at + 1 < text.length() && Spelling.isWordPart(text.charAt(at + 1));
    }
}
