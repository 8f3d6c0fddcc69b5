package dev.candour.rules.language;

import dev.candour.source.Place;
import dev.candour.source.Problem;
import dev.candour.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what is wrong in one rule file, so that its author sees all of it at once. */
final class Report {

    private static final int MOST = 100;

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
    private final List<Problem> problems = new ArrayList<>();
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
        Problem problem = new Problem("rule-" + code, file, at.line(), at.column(), new TreeMap<>(values), excerpt);
        if (problems.size() < MOST && !problems.contains(problem)) {
            problems.add(problem);
        }
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
        if (isForeign(at)) {
            return;
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

    /** A word in another script was reported when it was read. */
    private boolean isForeign(Place at) {
        return problems.stream()
                .anyMatch(problem -> problem.code().equals("rule-foreign-word")
                        && problem.line() == at.line()
                        && problem.column() == at.column());
    }

    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }
}
