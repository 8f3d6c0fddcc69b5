package dev.candour.vocabulary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that were worked out before. Jobs and profiles ask for the same few words again and again; a bounded number of
 * short ones is kept, so that no document can fill the memory.
 */
final class Remembered<V> {

    private static final int MOST = 10_000;
    private static final int LONGEST = 120;

    private final Map<String, V> answers = new ConcurrentHashMap<>();
    private final Function<String, V> worked;

    /** @param worked works an answer out; the same text always has the same */
    Remembered(Function<String, V> worked) {
        this.worked = worked;
    }

    V of(String text) {
        V known = answers.get(text);
        if (known != null) {
            return known;
        }
        V answer = worked.apply(text);
        if (text.length() <= LONGEST) {
            if (answers.size() >= MOST) {
                answers.clear();
            }
            answers.put(text, answer);
        }
        return answer;
    }
}
