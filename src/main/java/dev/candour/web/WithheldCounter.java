package dev.candour.web;

import dev.candour.screening.WithheldListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts explanations that were withheld; more than none is a fault of ours that somebody should look into. */
@Component
class WithheldCounter implements WithheldListener {

    private final Counter counter;

    WithheldCounter(MeterRegistry registry) {
        this.counter = Counter.builder("candour.explanations.withheld")
                .description("Rules whose silence was not explained, because engine and interpreter differed")
                .register(registry);
    }

    @Override
    public void withheld(String rule) {
        counter.increment();
    }
}
