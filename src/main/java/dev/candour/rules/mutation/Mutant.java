package dev.candour.rules.mutation;

import dev.candour.rules.Rule;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Element;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.TreeCheck;
import dev.candour.rules.language.Variables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A rule after one change. @param rule the changed rule, under the name and at the place of the original */
public record Mutant(Rule rule, Change change) {

    /**
     * Each change to a rule that the checker would let through: what it refuses nobody can publish, so no case has to notice
     * it. In the order of the file.
     */
    public static List<Mutant> of(Rule rule) {
        RuleTree tree = rule.tree();
        Stream<Variant<RuleTree>> when = new ElementChanges(Variables.of(tree))
                .of(tree.when())
                .map(each -> each.in(changed -> with(tree, changed, tree.then())));
        Stream<Variant<RuleTree>> then = new ActionChanges(tree)
                .of(tree.then())
                .map(each -> each.in(changed -> with(tree, tree.when(), changed)));
        Set<RuleTree> seen = new HashSet<>(Set.of(tree));
        return Stream.concat(when, then)
                .filter(each -> seen.add(each.changed()) && TreeCheck.isRight(each.changed()))
                .map(each -> new Mutant(rule.with(each.changed()), each.change()))
                .toList();
    }

    private static RuleTree with(RuleTree tree, List<Element> when, List<Action> then) {
        return new RuleTree(tree.name(), tree.why(), tree.trial(), when, then, tree.at());
    }
}
