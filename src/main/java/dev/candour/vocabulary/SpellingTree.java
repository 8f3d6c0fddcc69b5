package dev.candour.vocabulary;

import dev.candour.vocabulary.Finder.Entry;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A tree of the letters of spellings, in a few arrays: the children of a node lie side by side in the order of their letters,
 * so that a step down touches little memory. A vocabulary of objects would not stay near the processor.
 */
final class SpellingTree {

    static final int ROOT = 0;
    static final int NONE = -1;

    /** So few are looked through one by one. */
    private static final int FEW = 8;

    private final char[] letters;
    /** Where the children of each node begin; they end where those of the next one begin. */
    private final int[] first;

    private final Entry @Nullable [][] entries;

    /** Which nodes have any, a bit each: most have none, and the bits lie together. */
    private final BitSet spelt = new BitSet();

    private SpellingTree(char[] letters, int[] first, Entry @Nullable [][] entries) {
        this.letters = letters;
        this.first = first;
        this.entries = entries;
        for (int node = 0; node < entries.length; node++) {
            spelt.set(node, entries[node] != null);
        }
    }

    static SpellingTree of(SortedMap<String, List<Entry>> spellings) {
        return new Growth(spellings).grown();
    }

    int child(int node, char letter) {
        int from = first[node];
        int to = first[node + 1];
        if (to - from > FEW) {
            return Math.max(NONE, Arrays.binarySearch(letters, from, to, letter));
        }
        for (int at = from; at < to; at++) {
            if (letters[at] == letter) {
                return at;
            }
        }
        return NONE;
    }

    /** What is spelled by the letters down to a node; null when nothing is. */
    Entry @Nullable [] entries(int node) {
        return spelt.get(node) ? entries[node] : null;
    }

    /** Level by level: each node stands for the spellings, in their order, that begin alike. */
    private static final class Growth {

        private final String[] keys;
        private final List<List<Entry>> values;
        private final char[] letters;
        private final int[] first;
        private final Entry @Nullable [][] entries;
        private final int[] from;
        private final int[] to;
        private int count = 1;

        Growth(SortedMap<String, List<Entry>> spellings) {
            int most = 1 + spellings.keySet().stream().mapToInt(String::length).sum();
            this.keys = spellings.keySet().toArray(String[]::new);
            this.values = List.copyOf(spellings.values());
            this.letters = new char[most];
            this.first = new int[most + 1];
            this.entries = new Entry[most][];
            this.from = new int[most];
            this.to = new int[most];
        }

        SpellingTree grown() {
            to[ROOT] = keys.length;
            int level = 0;
            for (int node = 0, next = 1; node < count; node++) {
                if (node == next) {
                    level++;
                    next = count;
                }
                grow(node, level);
            }
            first[count] = count;
            return new SpellingTree(
                    Arrays.copyOf(letters, count), Arrays.copyOf(first, count + 1), Arrays.copyOf(entries, count));
        }

        private void grow(int node, int level) {
            first[node] = count;
            int at = from[node];
            if (at < to[node] && keys[at].length() == level) {
                entries[node] = values.get(at++).toArray(Entry[]::new);
            }
            while (at < to[node]) {
                from[count] = at;
                letters[count] = keys[at].charAt(level);
                while (at < to[node] && keys[at].charAt(level) == letters[count]) {
                    at++;
                }
                to[count++] = at;
            }
        }
    }
}
