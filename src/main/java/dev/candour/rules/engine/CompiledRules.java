package dev.candour.rules.engine;

import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Rules ready to run. Can be used by many threads, each with sessions of its own, until it is closed. */
public final class CompiledRules implements AutoCloseable {

    private final KieContainer container;
    private final ReleaseId release;
    private final KieBase base;

    CompiledRules(KieContainer container, ReleaseId release) {
        this.container = container;
        this.release = release;
        this.base = container.getKieBase();
    }

    public KieBase base() {
        return base;
    }

    @Override
    public void close() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(release);
    }
}
