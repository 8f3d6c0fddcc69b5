package dev.candour.rules;

import dev.candour.rules.language.Reads;
import dev.candour.rules.language.RuleTree;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a rule set.
 *
 * @param file its file as seen from the rules folder, as in {@code common/skills.drl}
 * @param line the line of its name, from 1
 * @param why the author's reason for having the rule; null when none is given
 * @param trial whether the verdict shows it without counting it
 */
public record Rule(
        String name, String file, int line, @Nullable String why, boolean trial, RuleTree tree) {

    static final Comparator<Rule> BY_PLACE =
            Comparator.comparing(Rule::file).thenComparingInt(Rule::line).thenComparing(Rule::name);

    static Rule of(String file, RuleTree tree) {
        return new Rule(tree.name(), file, tree.at().line(), tree.why(), tree.trial(), tree);
    }

    /** The same rule with another tree. */
    public Rule with(RuleTree other) {
        return new Rule(name, file, line, why, trial, other);
    }

    /** Where it stands, as in {@code common/skills.drl:12}. */
    public String source() {
        return file + ":" + line;
    }

    /** The fields that its conditions, points and texts look at, by the kind of fact; a fact without fields is only looked for. */
    public SortedMap<String, SortedSet<String>> reads() {
        return Reads.of(tree);
    }
}
