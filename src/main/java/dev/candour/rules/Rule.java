package dev.candour.rules;

import dev.candour.rules.language.Reads;
import dev.candour.rules.language.RuleTree;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A rule of a rule set. Two with the same text at the same place are the same. */
public final class Rule {

    static final Comparator<Rule> BY_PLACE =
            Comparator.comparing(Rule::file).thenComparingInt(Rule::line).thenComparing(Rule::name);

    private final String file;
    private final RuleTree tree;
    private final String source;
    private volatile @Nullable SortedMap<String, SortedSet<String>> reads;

    private Rule(String file, String source, RuleTree tree) {
        this.file = file;
        this.tree = tree;
        this.source = source;
    }

    static Rule of(String file, RuleTree tree) {
        return new Rule(file, file + ":" + tree.at().line(), tree);
    }

    /** The same rule with another tree. */
    public Rule with(RuleTree other) {
        return new Rule(file, source, other);
    }

    public String name() {
        return tree.name();
    }

    /** Its file as seen from the rules folder, as in {@code common/skills.drl}. */
    public String file() {
        return file;
    }

    /** The line of its name, from 1. */
    public int line() {
        return tree.at().line();
    }

    /** The author's reason for having the rule; null when none is given. */
    public @Nullable String why() {
        return tree.why();
    }

    /** Whether the verdict shows it without counting it. */
    public boolean trial() {
        return tree.trial();
    }

    public RuleTree tree() {
        return tree;
    }

    /** Where it stands, as in {@code common/skills.drl:12}. */
    public String source() {
        return source;
    }

    /** The fields that its conditions, points and texts look at, by the kind of fact; a fact without fields is only looked for. */
    public SortedMap<String, SortedSet<String>> reads() {
        SortedMap<String, SortedSet<String>> known = reads;
        if (known == null) {
            known = Reads.of(tree);
            reads = known; // two threads may both find it out; it is the same
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Rule rule && file.equals(rule.file) && tree.equals(rule.tree);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, tree);
    }

    @Override
    public String toString() {
        return name() + " (" + source + ")";
    }
}
