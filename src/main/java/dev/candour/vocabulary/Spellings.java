package dev.candour.vocabulary;

import dev.candour.vocabulary.Finder.Entry;
import dev.candour.vocabulary.Finder.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the spellings that a {@link Finder} knows; of those that are written alike the one that was added first comes first. */
final class Spellings {

    private final SortedMap<String, List<Entry>> entries = new TreeMap<>();

    void addAnyCase(@Nullable String canonical, String spelling) {
        add(spelling, new Entry(canonical, null, Use.ANYWHERE));
    }

    void addExact(String canonical, String spelling, Use use) {
        add(spelling, new Entry(canonical, spelling, use));
    }

    /** To be added behind all spellings that name the term for certain. @param use one of the two that are doubtful */
    void addDoubtful(String canonical, String spelling, Use use) {
        add(spelling, new Entry(canonical, null, use));
    }

    /** To be added behind all other spellings, which come before it. @param use one of those beside other terms */
    void addChained(String canonical, String spelling, Use use) {
        add(spelling, new Entry(canonical, null, use));
    }

    private void add(String spelling, Entry entry) {
        String key = Spelling.key(spelling);
        if (!key.isEmpty()) {
            entries.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
        }
    }

    Finder finder() {
        return new Finder(SpellingTree.of(entries), Beginnings.of(entries.keySet()));
    }
}
