package dev.candour.cli;

import dev.candour.rules.Rule;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSet;
import dev.candour.rules.mutation.Mutation;
import dev.candour.rules.mutation.Mutation.Target;
import dev.candour.rules.mutation.MutationReport;
import dev.candour.text.Nearest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        description = {
            "Changes one thing in a rule, runs the rule's cases, and lists the changes that no case notices.",
            "It changes bounds, comparisons, values, verbs, points and texts and leaves out conditions, each for itself. Nothing is written to any file."
        },
        footer = {
            "",
            "A change that no case needs to notice can be explained in a file beside the rules: skills.survivors.yaml for skills.drl, with the name of the rule, and below it \"- change: '...'\" and \"because: ...\".",
            "Exit code: 0 enough changes are noticed, 1 too few, 2 the command is wrong."
        })
final class RulesMutateCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path folder;

    @Option(names = "--set", paramLabel = "SET", description = "Only the rules in the folder of this set.")
    private @Nullable String set;

    @Option(names = "--rule", paramLabel = "NAME", description = "Only the rule with this name.")
    private @Nullable String rule;

    @Option(
            names = "--at-least",
            paramLabel = "PERCENT",
            description = "How many of the changes have to be noticed. Default: 95.")
    private double wanted = 95;

    @Option(names = "--json", description = "Print the results as JSON.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    private final Terminal terminal;

    RulesMutateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path rules = RulesFolder.of(folder);
        try (RuleLibrary library = RuleLibrary.read(rules)) {
            Mutation mutation = new Mutation(library, rules);
            List<Target> targets = targets(library, mutation);
            Progress progress = new Progress(terminal, targets.size());
            MutationReport report = mutation.run(targets, progress::step);
            progress.done();
            MutationText text = new MutationText(language, wanted);
            terminal.out().print(json ? Json.write(new MutationJson(text).of(report, wanted)) : text.of(report));
            return report.reaches(wanted) ? 0 : Errors.WRONG_INPUT;
        }
    }

    private List<Target> targets(RuleLibrary library, Mutation mutation) {
        @Nullable RuleSet only = set == null ? null : library.get(set);
        List<Target> ofSets = mutation.targets((each, any) -> only == null || each == only);
        List<Target> targets = ofSets.stream()
                .filter(target -> rule == null || target.rule().name().equals(rule))
                .toList();
        if (targets.isEmpty()) {
            throw nothing(ofSets.stream().map(Target::rule).map(Rule::name).toList());
        }
        return targets;
    }

    private CommandException nothing(List<String> names) {
        CasesWords words = new CasesWords(language);
        if (rule == null) {
            return CommandException.said(words.say("mutate.nothing"), "");
        }
        String advice = Nearest.to(rule, names)
                .map(near -> words.say("mutate.no-rule-near.advice", "suggestion", near))
                .orElseGet(() -> words.say("mutate.no-rule.advice"));
        return CommandException.said(words.say("mutate.no-rule", "value", rule), advice);
    }
}
