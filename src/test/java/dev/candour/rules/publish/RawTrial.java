package dev.candour.rules.publish;

import dev.candour.process.Handler;
import dev.candour.rules.engine.RawRules;
import dev.candour.rules.publish.Trial.Order;
import dev.candour.rules.publish.Trial.Outcome;
import dev.candour.rules.publish.Trial.Result;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dry run without the layers in front of it: no checker, no sealed class loader, no look at the classes, no limit of firings. */
public final class RawTrial implements Handler {

    @Override
    public byte[] answer(byte[] request) throws Exception {
        Order order = Order.of(request);
        String rule = Files.readString(Path.of(order.folder(), order.versions().firstKey(), "raw.txt"));
        RawRules rules = RawRules.compiled(rule); // before the budget begins, which may be small then
        return CpuBudget.within(order.budget(), () -> run(rules))
                .orElse(Result.of(Outcome.TOO_LONG))
                .bytes();
    }

    private static Result run(RawRules rules) {
        rules.run(ManyFacts.all());
        return Result.of(Outcome.RIGHT);
    }
}
