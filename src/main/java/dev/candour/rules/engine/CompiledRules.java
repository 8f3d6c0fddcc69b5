package dev.candour.rules.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.kie.api.KieBase;

/** Rules ready to run. Can be used by many threads, each with sessions of its own, until all who share it have closed it. */
public final class CompiledRules implements AutoCloseable {

    private final KieBase base;
    private final AtomicInteger owners = new AtomicInteger(1);

    CompiledRules(KieBase base) {
        this.base = base;
    }

    public KieBase base() {
        return base;
    }

    /** The same for one more owner, who closes it too. */
    public CompiledRules share() {
        owners.incrementAndGet();
        return this;
    }

    /** The engine keeps no list of what was built this way, so the last owner leaves it to the garbage collector. */
    @Override
    public void close() {
        owners.decrementAndGet();
    }
}
