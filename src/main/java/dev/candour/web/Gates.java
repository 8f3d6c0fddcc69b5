package dev.candour.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much is done at the same time. Documents have a gate of their own: they take a thousand times as long as a parsed candidate,
 * and a heap of them must not keep the others waiting.
 */
@Component
class Gates {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Gate screenings;
    private final Gate documents;
    private final Gate batches;

    /** Numbers of zero choose by the machine's cores. */
    Gates(
            @Value("${candour.screenings.at-once:0}") int screenings,
            @Value("${candour.screenings.waiting:256}") int screeningsWaiting,
            @Value("${candour.screenings.patience:2s}") Duration screeningsPatience,
            @Value("${candour.documents.at-once:0}") int documents,
            @Value("${candour.documents.waiting:32}") int documentsWaiting,
            @Value("${candour.documents.patience:10s}") Duration documentsPatience,
            @Value("${candour.batches.at-once:4}") int batches) {
        this.screenings = new Gate(or(screenings, 2 * CORES), screeningsWaiting, screeningsPatience);
        this.documents = new Gate(or(documents, Math.max(2, CORES)), documentsWaiting, documentsPatience);
        this.batches = new Gate(batches, 0, documentsPatience);
    }

    private static int or(int chosen, int otherwise) {
        return chosen > 0 ? chosen : otherwise;
    }

    Gate screenings() {
        return screenings;
    }

    Gate documents() {
        return documents;
    }

    Gate batches() {
        return batches;
    }
}
