package dev.candour.web;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Things that are kept in memory for a while, bounded in number, bytes and time; the oldest goes first. For many threads. */
final class Expiring<V> implements AutoCloseable {

    /** @param most things; 0 keeps none @param bytes about as many, in all @param time for which one is kept */
    record Bounds(int most, long bytes, Duration time) {}

    private record Entry<V>(V value, long bytes, long since) {}

    private static final long SWEEP_SECONDS = 30;

    private final Bounds bounds;
    private final LongSupplier nanos;
    private final Map<String, Entry<V>> oldestFirst = new LinkedHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(Expiring::daemon);
    private long bytes;

    Expiring(Bounds bounds, LongSupplier nanos) {
        this.bounds = bounds;
        this.nanos = nanos;
        // Nobody has to come by for a person's data to go.
        sweeper.scheduleWithFixedDelay(this::dropSurplus, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    Bounds bounds() {
        return bounds;
    }

    /** Whether something of this size could be kept at all. */
    boolean takes(long size) {
        return bounds.most() > 0 && size <= bounds.bytes();
    }

    /** @param size in bytes, about */
    void put(String key, V value, long size) {
        if (!takes(size)) {
            return;
        }
        synchronized (oldestFirst) {
            Entry<V> before = oldestFirst.remove(key);
            oldestFirst.put(key, new Entry<>(value, size, nanos.getAsLong()));
            bytes += size - (before == null ? 0 : before.bytes());
            dropSurplus();
        }
    }

    Optional<V> find(String key) {
        synchronized (oldestFirst) {
            dropSurplus();
            return Optional.ofNullable(oldestFirst.get(key)).map(Entry::value);
        }
    }

    private void dropSurplus() {
        synchronized (oldestFirst) {
            long now = nanos.getAsLong();
            Iterator<Entry<V>> entries = oldestFirst.values().iterator();
            while (entries.hasNext()) {
                Entry<V> oldest = entries.next();
                boolean old = now - oldest.since() >= bounds.time().toNanos();
                if (!old && oldestFirst.size() <= bounds.most() && bytes <= bounds.bytes()) {
                    return;
                }
                entries.remove();
                bytes -= oldest.bytes();
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "candour-kept");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
    }
}
