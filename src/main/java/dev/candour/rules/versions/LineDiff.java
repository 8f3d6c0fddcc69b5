package dev.candour.rules.versions;

import java.util.ArrayList;
import java.util.List;

/** Which lines of a text went and which came. */
final class LineDiff {

    /** Two texts without a line in common, longer than this, are simply two texts. */
    private static final int LONGEST = 3000;

    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    LineDiff(List<String> before, List<String> after) {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        compare(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    }

    private void compare(List<String> before, List<String> after) {
        if (before.size() > LONGEST || after.size() > LONGEST) {
            removed.addAll(before);
            added.addAll(after);
            return;
        }
        int[][] common = common(before, after);
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            if (b < before.size() && a < after.size() && before.get(b).equals(after.get(a))) {
                b++;
                a++;
            } else if (a == after.size() || b < before.size() && common[b + 1][a] >= common[b][a + 1]) {
                removed.add(before.get(b++));
            } else {
                added.add(after.get(a++));
            }
        }
    }

    /** The length of the longest common part of what follows two places. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int a = after.size() - 1; a >= 0; a--) {
                common[b][a] = before.get(b).equals(after.get(a))
                        ? common[b + 1][a + 1] + 1
                        : Math.max(common[b + 1][a], common[b][a + 1]);
            }
        }
        return common;
    }

    List<String> removed() {
        return List.copyOf(removed);
    }

    List<String> added() {
        return List.copyOf(added);
    }
}
