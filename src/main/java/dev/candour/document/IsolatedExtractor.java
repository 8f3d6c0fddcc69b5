package dev.candour.document;

import dev.candour.document.DocumentException.Kind;
import dev.candour.process.Worker;
import dev.candour.process.WorkerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out in processes of their own, with a bounded heap and a time limit: what a stranger sent may hang or exhaust
 * its parser, and that ends there. Processes start with the first document and stay warm.
 */
public final class IsolatedExtractor implements Extractor, AutoCloseable {

    /** Seconds that a document waits for a free process. */
    private static final int PATIENCE = 60;

    /** For a process to start, which on a busy machine may take longer than any document. */
    private static final Duration START = Duration.ofSeconds(60);

    private static @Nullable IsolatedExtractor shared;

    /** A process that has been made ready for a format, which counts for no document's time. */
    private record Ready(Worker worker, DocumentFormat format) {}

    private final Set<Ready> ready = ConcurrentHashMap.newKeySet();

    private final List<Worker> workers = new ArrayList<>();
    private final BlockingQueue<Worker> free;

    /** @param processes that work side by side */
    public IsolatedExtractor(int processes) {
        for (int i = 0; i < processes; i++) {
            workers.add(new Worker(ExtractionHandler.class, Limits.MEGABYTES));
        }
        this.free = new ArrayBlockingQueue<>(processes, true, workers);
    }

    /** One process for the whole program; it ends with it. */
    public static synchronized Extractor shared() {
        if (shared == null) {
            shared = new IsolatedExtractor(1);
        }
        return shared;
    }

    @Override
    public TextDocument extract(DocumentFormat format, byte[] content) {
        if (content.length == 0) {
            throw new DocumentException(Kind.EMPTY);
        }
        Worker worker = take();
        try {
            if (ready.add(new Ready(worker, format))) {
                worker.ask(Answer.beforeFirst(format), START);
            }
            return Answer.document(worker.ask(Answer.request(format, content), Limits.MOST_TIME, Limits.MOST_WAITING));
        } catch (WorkerException noAnswer) {
            ready.removeIf(known -> known.worker() == worker);
            throw new DocumentException(
                    switch (noAnswer.kind()) {
                        case TIMEOUT -> Kind.TOO_SLOW;
                        case DIED -> Kind.TOO_MUCH;
                        case FAILED -> Kind.DAMAGED;
                        case NOT_STARTED -> throw noAnswer;
                    });
        } finally {
            free.add(worker);
        }
    }

    private Worker take() {
        try {
            Worker worker = free.poll(PATIENCE, TimeUnit.SECONDS);
            if (worker != null) {
                return worker;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new DocumentException(Kind.TOO_SLOW);
    }

    @Override
    public void close() {
        workers.forEach(Worker::close);
    }
}
