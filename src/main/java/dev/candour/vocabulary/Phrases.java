package dev.candour.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of words and phrases that can be looked for in a text; longer phrases of a second set keep them from being found. */
public final class Phrases {

    /** Where a phrase stands. @param start offset of the first character @param end offset behind the last one */
    public record Hit(int start, int end) {}

    private static final String FOUND = "found";

    private final Finder finder;
    private final Set<String> keys = new HashSet<>();

    private Phrases(Spellings spellings, Collection<String> words) {
        this.finder = spellings.finder();
        words.forEach(word -> keys.add(Spelling.key(word)));
    }

    public static Phrases of(Collection<String> words) {
        return of(words, List.of());
    }

    /** @param except longer phrases in which a word means something else */
    public static Phrases of(Collection<String> words, Collection<String> except) {
        Spellings spellings = new Spellings();
        words.forEach(word -> spellings.addAnyCase(FOUND, word));
        except.forEach(word -> spellings.addAnyCase(null, word));
        return new Phrases(spellings, words);
    }

    /** Phrases that count only in exactly their own case. */
    public static Phrases exactly(Collection<String> words) {
        Spellings spellings = new Spellings();
        words.forEach(word -> spellings.addExact(FOUND, word, Finder.Use.ANYWHERE));
        return new Phrases(spellings, List.of());
    }

    public boolean isIn(String text) {
        return finder.isIn(text);
    }

    /** Every place of a phrase, in text order. */
    public List<Hit> in(String text) {
        List<Finder.Found> all = finder.find(text);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(all.size());
        for (Finder.Found found : all) {
            if (found.canonical() != null) {
                hits.add(new Hit(found.start(), found.end()));
            }
        }
        return hits;
    }

    /** Whether the whole text is one of the phrases. */
    public boolean is(String text) {
        return mayOpen(text) && keys.contains(Spelling.key(text));
    }

    /** Whether one of the phrases may begin with the text or the text with one: false for most, after a look at three letters. */
    public boolean mayOpen(String text) {
        return !Spelling.keepsBeginning(text) || finder.mayBeAt(text, 0);
    }
}
