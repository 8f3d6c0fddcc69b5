package dev.candour.rules.versions;

import dev.candour.rules.Rule;
import dev.candour.rules.RuleChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule as it is written.
 *
 * @param key its folder and name, by which it is known in another version
 * @param says the sentences that it can say
 * @param source file and line
 * @param lines from its name to its end
 */
record RuleText(String key, String name, List<String> says, String source, List<String> lines) {

    /** The rules in these files, as far as they can be read, in the order of the files. */
    static SortedMap<String, RuleText> of(SortedMap<String, String> files) {
        SortedMap<String, RuleText> found = new TreeMap<>();
        files.forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                List<Rule> rules = new RuleChecker().check(file, text).rules();
                List<String> lines = text.lines().toList();
                for (int index = 0; index < rules.size(); index++) {
                    int next = index + 1 < rules.size() ? rules.get(index + 1).line() - 1 : lines.size();
                    RuleText rule =
                            of(rules.get(index), lines.subList(rules.get(index).line() - 1, next));
                    found.put(rule.key(), rule);
                }
            }
        });
        return found;
    }

    private static RuleText of(Rule rule, List<String> lines) {
        String folder = rule.file().substring(0, rule.file().indexOf('/') + 1);
        List<String> says =
                rule.tree().then().stream().map(action -> action.text()).toList();
        return new RuleText(folder + rule.name(), rule.name(), says, rule.source(), toEnd(lines));
    }

    /** Without comments that belong to the next rule. */
    private static List<String> toEnd(List<String> lines) {
        List<String> kept = new ArrayList<>(lines);
        while (kept.size() > 1 && !kept.get(kept.size() - 1).strip().endsWith("end")) {
            kept.remove(kept.size() - 1);
        }
        return List.copyOf(kept);
    }
}
