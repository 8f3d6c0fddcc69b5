package dev.candour.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Screenings that were just made, so that their report and letter can be fetched: in memory only, under an address that
 * nobody can guess, and bounded in number, bytes and time ({@code docs/decisions/0010-kept-screenings.md}).
 */
final class KeptScreenings implements AutoCloseable {

    /** @param most screenings; 0 keeps none @param bytes about as many, in all @param time for which one is kept */
    record Bounds(int most, long bytes, Duration time) {}

    private record Entry(KeptScreening screening, long since) {}

    private static final int ID_BYTES = 16;
    private static final long SWEEP_SECONDS = 30;

    private final Bounds bounds;
    private final LongSupplier nanos;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Entry> oldestFirst = new LinkedHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(KeptScreenings::daemon);
    private long bytes;

    KeptScreenings(Bounds bounds, LongSupplier nanos) {
        this.bounds = bounds;
        this.nanos = nanos;
        sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    Bounds bounds() {
        return bounds;
    }

    /** @return the name under which it can be fetched; empty when it is not kept */
    Optional<String> keep(KeptScreening screening) {
        if (bounds.most() == 0 || screening.bytes() > bounds.bytes()) {
            return Optional.empty();
        }
        byte[] name = new byte[ID_BYTES];
        random.nextBytes(name);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        synchronized (oldestFirst) {
            oldestFirst.put(id, new Entry(screening, nanos.getAsLong()));
            bytes += screening.bytes();
            dropSurplus();
        }
        return Optional.of(id);
    }

    Optional<KeptScreening> find(String id) {
        synchronized (oldestFirst) {
            dropSurplus();
            return Optional.ofNullable(oldestFirst.get(id)).map(Entry::screening);
        }
    }

    /** Nobody has to come by for a person's data to go. */
    private void sweep() {
        synchronized (oldestFirst) {
            dropSurplus();
        }
    }

    private void dropSurplus() {
        long now = nanos.getAsLong();
        Iterator<Entry> entries = oldestFirst.values().iterator();
        while (entries.hasNext()) {
            Entry oldest = entries.next();
            boolean old = now - oldest.since() >= bounds.time().toNanos();
            if (!old && oldestFirst.size() <= bounds.most() && bytes <= bounds.bytes()) {
                return;
            }
            entries.remove();
            bytes -= oldest.screening().bytes();
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
