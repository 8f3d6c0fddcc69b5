package dev.candour.rules.publish;

import dev.candour.process.Handler;
import dev.candour.process.Worker;
import dev.candour.process.WorkerException;
import dev.candour.rules.RuleSetSource;
import dev.candour.rules.publish.Trial.Order;
import dev.candour.rules.publish.Trial.Result;
import dev.candour.source.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The dry run in a process of its own, with little memory and little time: what stops rules that no earlier check has
 * understood. The process stays warm for the next.
 */
final class ChildDryRun implements DryRun, AutoCloseable {

    private static final int MEGABYTES = 256;
    /** Rules run for seconds here, too short for the optimising compiler to pay. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final Duration BUDGET = Duration.ofSeconds(10);
    /** To compile many honest rules takes its time. */
    private static final Duration FOR_EACH_RULE = Duration.ofMillis(20);
    /** By the clock, in case that the process does not even notice; a busy machine may take so long for honest rules. */
    private static final int MOST_BUDGETS = 6;

    /** One process for the whole program, started with the first rules; it ends with it. */
    private static final ChildDryRun SHARED = new ChildDryRun();

    private final Worker worker;
    private final Duration budget;

    static ChildDryRun shared() {
        return SHARED;
    }

    ChildDryRun() {
        this(TrialHandler.class, BUDGET);
    }

    ChildDryRun(Class<? extends Handler> handler, Duration budget) {
        this.worker = new Worker(handler, MEGABYTES, QUICK_START);
        this.budget = budget;
    }

    @Override
    public List<Problem> problems(Path folder, List<RuleSetSource> sets) {
        SortedMap<String, String> versions = new TreeMap<>();
        sets.forEach(set -> versions.put(set.name(), set.version()));
        int rules = sets.stream().mapToInt(set -> set.rules().size()).sum();
        Duration enough = budget.plus(FOR_EACH_RULE.multipliedBy(rules));
        Order order = new Order(folder.toAbsolutePath().toString(), versions, enough);
        try {
            Result result = Result.of(worker.ask(order.bytes(), enough.multipliedBy(MOST_BUDGETS)));
            return problems(versions.firstKey(), result, enough);
        } catch (WorkerException none) {
            return List.of(problem(versions.firstKey(), none.kind(), enough));
        }
    }

    private List<Problem> problems(String set, Result result, Duration enough) {
        return switch (result.outcome()) {
            case RIGHT -> List.of();
            case TOO_MANY_FIRINGS ->
                List.of(new Problem(
                        "rule-fires-too-often", result.file(), result.line(), 0, Map.of("rule", result.rule()), null));
            case TOO_LONG -> {
                worker.close(); // it is started anew for the next
                yield List.of(problem(set, WorkerException.Kind.TIMEOUT, enough));
            }
            case CHANGED -> List.of(problem("folder-keeps-changing", set, Map.of()));
        };
    }

    private static Problem problem(String set, WorkerException.Kind kind, Duration limit) {
        return switch (kind) {
            case TIMEOUT -> problem("trial-takes-too-long", set, Map.of("seconds", limit.toSeconds()));
            case DIED -> problem("trial-uses-up-memory", set, Map.of("megabytes", MEGABYTES));
            case FAILED -> problem("trial-failed", set, Map.of());
            case NOT_STARTED -> problem("trial-not-started", set, Map.of());
        };
    }

    private static Problem problem(String code, String set, Map<String, Object> values) {
        return new Problem(code, set + "/ruleset.yaml", 0, 0, values, null);
    }

    @Override
    public void close() {
        worker.close();
    }
}
