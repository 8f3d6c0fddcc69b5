package dev.candour.rules.publish;

import dev.candour.process.Handler;
import dev.candour.rules.LibraryCheck;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleCases;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.rules.publish.Trial.Order;
import dev.candour.rules.publish.Trial.Outcome;
import dev.candour.rules.publish.Trial.Result;
import java.nio.file.Path;

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
        boolean same = check.problems().isEmpty()
                && check.sources().stream()
                        .anyMatch(set ->
                                set.name().equals(order.set()) && set.version().equals(order.version()));
        if (!same) {
            return Result.of(Outcome.CHANGED);
        }
        try (RuleLibrary library = RuleLibrary.of(check)) {
            run(library.get(order.set()));
            return Result.of(Outcome.RIGHT);
        } catch (TooManyFiringsException stopped) {
            Rule busiest = stopped.busiest();
            return new Result(Outcome.TOO_MANY_FIRINGS, busiest.name(), busiest.file(), busiest.line());
        }
    }

    /** Whether its cases are right is the business of whoever publishes it. */
    private static void run(RuleSet set) {
        RuleCases.run(set);
        RuleRun.fire(set, ManyFacts.all());
    }
}
