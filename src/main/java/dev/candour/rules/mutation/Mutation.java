package dev.candour.rules.mutation;

import dev.candour.rules.CaseResult;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSet;
import dev.candour.rules.SurvivorFiles;
import dev.candour.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds the changes to rules that no case would notice. */
public final class Mutation {

    private final RuleLibrary library;
    private final List<Problem> problems = new ArrayList<>();
    private final Path folder;

    /** @param folder the rules folder that the library was read from, with its files of explained survivors */
    public Mutation(RuleLibrary library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    /** Each rule with the set in whose folder it stands. */
    public record Target(RuleSet set, Rule rule) {}

    /** The rules that fit, in the order of sets and files. */
    public List<Target> targets(BiPredicate<RuleSet, Rule> wanted) {
        return library.sets().stream()
                .flatMap(set -> set.ownRules().map(rule -> new Target(set, rule)))
                .filter(target -> wanted.test(target.set(), target.rule()))
                .toList();
    }

    /** @param step called after each rule */
    public MutationReport run(List<Target> targets, Runnable step) {
        Explained explained = new Explained(SurvivorFiles.read(folder, library, problems));
        List<RuleScore> scores = new ArrayList<>();
        List<CaseResult> failing = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        for (Target target : targets) {
            MutationRun run = run(target, explained);
            failing.addAll(run.failing());
            if (run.failing().isEmpty()) {
                scores.add(run.run());
                tried.add(target.rule().name());
            }
            step.run();
        }
        problems.addAll(explained.unused(tried));
        return new MutationReport(List.copyOf(scores), List.copyOf(failing), List.copyOf(problems));
    }

    private static MutationRun run(Target target, Explained explained) {
        return new MutationRun(
                target.rule(),
                target.set().cases().stream()
                        .filter(each -> each.rule().equals(target.rule().name()))
                        .toList(),
                explained);
    }
}
