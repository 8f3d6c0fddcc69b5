package dev.candour.rules.language;

import dev.candour.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cuts what is wrong with a file to what somebody can still read. */
public final class FirstProblems {

    /** Of each file. */
    public static final int MOST = 100;

    private FirstProblems() {}

    /** Each problem once, in the order of files and places; the rest of each file in one problem that says how many. */
    public static List<Problem> of(List<Problem> problems) {
        Map<String, List<Problem>> files = new TreeMap<>();
        for (Problem problem : new LinkedHashSet<>(problems)) {
            files.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(problem);
        }
        return files.values().stream().flatMap(file -> first(file).stream()).toList();
    }

    private static List<Problem> first(List<Problem> problems) {
        List<Problem> sorted = problems.stream().sorted().toList();
        if (sorted.size() <= MOST + 1) {
            return sorted;
        }
        Problem next = sorted.get(MOST);
        List<Problem> first = new ArrayList<>(sorted.subList(0, MOST));
        Map<String, Object> number = Map.of("number", sorted.size() - MOST);
        first.add(new Problem("rule-more", next.file(), next.line(), next.column(), number, null));
        return first;
    }
}
