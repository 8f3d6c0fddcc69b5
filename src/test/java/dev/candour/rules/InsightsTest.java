package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is worked out once about rules is shared by all who screen with them, from the first screening on. */
class InsightsTest {

    private static final int THREADS = 8;

    /** Searches compare insights as objects: with two of each a change would seem to touch no rule. */
    @Test
    void all_who_ask_at_the_same_time_get_the_very_same() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        try (RuleLibrary library = RuleLibrary.read(Path.of("rules"))) {
            RuleSet rules = library.get("engineering");
            var asked = IntStream.range(0, THREADS)
                    .mapToObj(any -> threads.submit(() -> {
                        together.await();
                        return rules.insights();
                    }))
                    .toList();
            Set<Insights> given = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Insights> one : asked) {
                given.add(one.get());
            }
            assertThat(given).containsExactly(rules.insights());
        } finally {
            threads.shutdown();
        }
    }
}
