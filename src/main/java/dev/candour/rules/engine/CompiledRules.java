package dev.candour.rules.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Rules ready to run. Can be used by many threads, each with sessions of its own, until all who share it have closed it. */
public final class CompiledRules implements AutoCloseable {

    private final KieContainer container;
    private final ReleaseId release;
    private final KieBase base;
    private final AtomicInteger owners = new AtomicInteger(1);

    CompiledRules(KieContainer container, ReleaseId release) {
        this.container = container;
        this.release = release;
        this.base = container.getKieBase();
    }

    public KieBase base() {
        return base;
    }

    /** The same for one more owner, who closes it too. */
    public CompiledRules share() {
        owners.incrementAndGet();
        return this;
    }

    @Override
    public void close() {
        if (owners.decrementAndGet() == 0) {
            container.dispose();
            KieServices.get().getRepository().removeKieModule(release);
        }
    }
}
