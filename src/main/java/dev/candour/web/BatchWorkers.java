package dev.candour.web;

import dev.candour.batch.Batch;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** The threads that work on batches: one for each core, shared by all batches. */
@Component
class BatchWorkers {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final ExecutorService threads = Executors.newFixedThreadPool(CORES, BatchWorkers::daemon);

    Batch batch() {
        return new Batch(threads, CORES);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "batch-worker");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
