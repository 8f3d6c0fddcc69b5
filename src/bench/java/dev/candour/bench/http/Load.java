package dev.candour.bench.http;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Some connections at once for some seconds, over and over; bounded in count and time. */
final class Load {

    private static final int MOST = 200_000;
    /** After a hundred Tomcat closes it. */
    private static final int MOST_ON_ONE = 99;

    private final int port;
    private final String path;
    private final List<byte[]> bodies;
    /** Goes on from round to round, so that a body comes again only when all have been sent. */
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private long[] nanos = {};
    private double seconds;

    Load(int port, String path, List<byte[]> bodies) {
        this.port = port;
        this.path = path;
        this.bodies = bodies;
    }

    /** @param keep whether it counts; the first rounds do not */
    void round(int connections, double length, boolean keep) throws InterruptedException {
        long end = System.nanoTime() + (long) (length * 1e9);
        long[][] taken = new long[connections][];
        Thread[] threads = IntStream.range(0, connections)
                .mapToObj(number -> new Thread(() -> taken[number] = calls(end)))
                .toArray(Thread[]::new);
        Arrays.stream(threads).forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        if (keep) {
            nanos = LongStream.concat(
                            Arrays.stream(nanos), Arrays.stream(taken).flatMapToLong(Arrays::stream))
                    .toArray();
            seconds += length;
        }
    }

    private long[] calls(long end) {
        long[] taken = new long[MOST];
        int count = 0;
        try {
            while (System.nanoTime() < end && count < MOST) {
                count = calls(end, taken, count);
            }
        } catch (IOException broken) {
            errors.incrementAndGet();
        }
        return Arrays.copyOf(taken, count);
    }

    /** As many calls as a server takes on one connection. */
    private int calls(long end, long[] taken, int from) throws IOException {
        int count = from;
        try (Caller caller = new Caller(port, path, bodies, sent.getAndAdd(MOST_ON_ONE))) {
            while (System.nanoTime() < end && count < MOST && count < from + MOST_ON_ONE) {
                long start = System.nanoTime();
                boolean fine = caller.call().status() == 201;
                taken[count++] = System.nanoTime() - start;
                errors.addAndGet(fine ? 0 : 1);
            }
        }
        return count;
    }

    double rate() {
        return nanos.length / seconds;
    }

    int errors() {
        return errors.get();
    }

    /** In milliseconds. */
    double percentile(double percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * percent / 100))] / 1e6;
    }
}
