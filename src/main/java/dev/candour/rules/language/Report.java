package dev.candour.rules.language;

import dev.candour.source.Place;
import dev.candour.source.Problem;
import dev.candour.text.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what is wrong in one rule file, so that its author sees all of it at once. */
final class Report {

    /** So many are counted; far fewer are shown. */
    private static final int MOST = 10_000;

    private static final int LONGEST_WORD = 60;

    /** What may only follow from a part of the rule that could not be read. */
    private static final Set<String> CONSEQUENCES = Set.of(
            "no-condition",
            "no-action",
            "no-such-variable",
            "no-such-variable-list",
            "not-without-known",
            "points-unknown",
            "place-unknown",
            "place-without-fact",
            "place-without-fact-list",
            "no-such-place",
            "no-such-place-list",
            "missing-name");

    private final String file;
    private final List<String> lines;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Place> foreign = new HashSet<>();
    private boolean onlyCertain;

    Report(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** From now on leaves out what may only follow from an earlier problem, or no longer does. */
    void onlyCertain(boolean only) {
        onlyCertain = only;
    }

    int size() {
        return problems.size();
    }

    void add(String code, Place at, Map<String, ?> values) {
        if (onlyCertain && CONSEQUENCES.contains(code)) {
            return;
        }
        String excerpt = at.line() >= 1 && at.line() <= lines.size() ? lines.get(at.line() - 1) : null;
        if (code.equals("foreign-word")) {
            foreign.add(at);
        }
        if (problems.size() < MOST) {
            problems.add(new Problem("rule-" + code, file, at.line(), at.column(), readable(values), excerpt));
        }
    }

    private static Map<String, Object> readable(Map<String, ?> values) {
        Map<String, Object> readable = new TreeMap<>(values);
        readable.replaceAll(
                (name, value) -> value instanceof String word && !name.equals("allowed") ? cut(word) : value);
        return readable;
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD)) + "...";
    }

    void add(String code, Place at) {
        add(code, at, Map.of());
    }

    void add(String code, Place at, String name, Object value) {
        add(code, at, Map.of(name, value));
    }

    /**
     * A name that nobody knows. Under the code stands what to say when a known name comes close, as {@code {suggestion}},
     * and under {@code <code>-list} what to say when none does, with the known names as {@code {allowed}}.
     */
    void unknown(String code, Place at, String written, Collection<String> known, Map<String, ?> values) {
        if (foreign.contains(at)) {
            return; // reported when it was read
        }
        Map<String, Object> all = new TreeMap<>(values);
        all.put("value", written);
        all.put("allowed", String.join(", ", known));
        Nearest.to(written, known)
                .ifPresentOrElse(
                        near -> {
                            all.put("suggestion", near);
                            add(code, at, all);
                        },
                        () -> add(code + "-list", at, all));
    }

    List<Problem> problems() {
        return FirstProblems.of(List.copyOf(problems));
    }
}
