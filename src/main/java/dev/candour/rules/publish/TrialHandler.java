package dev.candour.rules.publish;

import dev.candour.process.Handler;
import dev.candour.rules.LibraryCheck;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleCases;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.rules.RuleSetSource;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.rules.publish.Trial.Order;
import dev.candour.rules.publish.Trial.Outcome;
import dev.candour.rules.publish.Trial.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads, checks, compiles and runs a rule set, in the process of a dry run: here it may use up the memory or never end. */
public final class TrialHandler implements Handler {

    @Override
    public byte[] answer(byte[] request) throws Exception {
        Order order = Order.of(request);
        return CpuBudget.within(order.budget(), () -> tried(order))
                .orElse(Result.of(Outcome.TOO_LONG))
                .bytes();
    }

    private static Result tried(Order order) {
        LibraryCheck check = RuleLibrary.checkFiles(Path.of(order.folder()));
        if (!check.problems().isEmpty()
                || !versions(check).entrySet().containsAll(order.versions().entrySet())) {
            return Result.of(Outcome.CHANGED);
        }
        List<RuleSetSource> sets = check.sources().stream()
                .filter(set -> order.versions().containsKey(set.name()))
                .toList();
        try {
            runTogether(sets);
            return Result.of(Outcome.RIGHT);
        } catch (TooManyFiringsException sum) {
            return each(check, sets);
        }
    }

    /** Each rule once, however many sets include it: compiling takes most of the time. */
    private static void runTogether(List<RuleSetSource> sets) {
        try (RuleSet all = RuleLibrary.together(sets)) {
            run(all);
        }
    }

    /** Many sets may fire more often than any of them. */
    private static Result each(LibraryCheck check, List<RuleSetSource> sets) {
        try (RuleLibrary library = RuleLibrary.of(check)) {
            sets.forEach(set -> run(library.get(set.name())));
            return Result.of(Outcome.RIGHT);
        } catch (TooManyFiringsException stopped) {
            Rule busiest = stopped.busiest();
            return new Result(Outcome.TOO_MANY_FIRINGS, busiest.name(), busiest.file(), busiest.line());
        }
    }

    private static Map<String, String> versions(LibraryCheck check) {
        return check.sources().stream().collect(Collectors.toMap(RuleSetSource::name, RuleSetSource::version));
    }

    /** Whether its cases are right is the business of whoever publishes it. */
    private static void run(RuleSet set) {
        RuleCases.run(set);
        RuleRun.fire(set, ManyFacts.all());
    }
}
