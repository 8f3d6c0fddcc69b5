package dev.candour.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RulesFolder;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.VerdictJson;
import dev.candour.vocabulary.Vocabulary;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules change while others are judged by them. All 2,000 changes: {@code ./mvnw test -Dtest=ReloadTest -Dcandour.reloads=2000}. */
class ReloadTest {

    private static final int RELOADS = Integer.getInteger("candour.reloads", 24);
    private static final Origin ME = new Origin("me", "");
    private static final int VERSIONS = 5;
    private static final int THREADS = 2;

    /** The rest is measured, once the first have loaded what is loaded only once. */
    private static final int FIRST = RELOADS / 3;

    /** Far more than a few late classes of the JDK; the rule set of one reload is nine classes, and none may stay. */
    private static final int MOST_NEW_CLASSES = Math.min(1_500, 5 * (RELOADS - FIRST));

    private static final long MOST_NEW_BYTES = Math.min(48L << 20, (400L << 10) * (RELOADS - FIRST));

    @TempDir
    private Path path;

    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Profile profile = Samples.profile(Samples.resumes().get(0));
    private final Job job = dev.candour.job.JobReader.read("job.yaml", """
            id: job
            title: Engineer
            rules: set
            requires:
              - { skill: Kubernetes, years: 40, weight: 10 }
              - { skill: Java, years: 1, weight: 10 }
              - { certificate: CKA, weight: 5 }
            """);
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicLong verdicts = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void no_request_fails_no_verdict_is_a_mixture_and_memory_stays_flat() throws Exception {
        Set<String> right = verdictsOfEachVersion();
        assertThat(right).hasSize(VERSIONS);
        write(0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Publisher publisher = Publisher.start(
                path, new Admission(DryRun.NONE, Verified.inMemory()), Keeper.NONE, Clock.systemUTC(), ME)) {
            List<Future<?>> screening = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                screening.add(threads.submit(() -> screenOn(new Screener(publisher.live(), vocabulary))));
            }
            reload(publisher, FIRST);
            Memory before = Memory.now();
            reload(publisher, RELOADS - FIRST);
            Memory after = Memory.now();
            over.set(true);
            for (Future<?> each : screening) {
                each.get(1, TimeUnit.MINUTES);
            }
            System.out.println(RELOADS + " reloads, " + verdicts + " verdicts\n" + before + "\n" + after);
            assertThat(seen).isSubsetOf(right).hasSizeGreaterThan(1);
            assertThat(after.classes() - before.classes()).isLessThan(MOST_NEW_CLASSES);
            assertThat(after.metaspace() - before.metaspace()).isLessThan(MOST_NEW_BYTES);
            assertThat(after.heap() - before.heap()).isLessThan(MOST_NEW_BYTES);
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    private void screenOn(Screener screener) {
        while (!over.get()) {
            seen.add(verdict(screener));
            verdicts.incrementAndGet();
        }
    }

    private void reload(Publisher publisher, int times) {
        for (int time = 1; time <= times; time++) {
            write(time % VERSIONS);
            assertThat(publisher.publish(ME).problems()).isEmpty();
        }
    }

    private Set<String> verdictsOfEachVersion() {
        Set<String> verdicts = ConcurrentHashMap.newKeySet();
        for (int version = 0; version < VERSIONS; version++) {
            write(version);
            try (RuleLibrary library = RuleLibrary.load(path)) {
                verdicts.add(verdict(new Screener(library, vocabulary)));
            }
        }
        return verdicts;
    }

    private String verdict(Screener screener) {
        return VerdictJson.write(screener.screen(profile, job, ScreeningOptions.asOf(Samples.DAY)));
    }

    /** Each version says its number in two files, so that a verdict out of two versions would show it. */
    private void write(int version) {
        RulesFolder folder = new RulesFolder(path).with("set/ruleset.yaml", RulesFolder.DESCRIPTION);
        for (String rule : List.of("one", "two")) {
            folder.with("set/" + rule + ".drl", """
                    rule "Rule %s"
                    when
                        $need : RequiredSkill( years >= %d )
                    then
                        verdict.award( $need, %d, "{name} by version %d" );
                    end
                    """.formatted(rule, rule.equals("one") ? 0 : 1, version + 1, version));
        }
    }

    private record Memory(int classes, long metaspace, long heap) {

        private static final int TRIES = 5;

        /** The least of some tries: the screenings go on meanwhile, and what they have just made is not kept. */
        static Memory now() {
            Memory least = once();
            for (int again = 1; again < TRIES; again++) {
                Memory other = once();
                least = new Memory(
                        Math.min(least.classes, other.classes),
                        Math.min(least.metaspace, other.metaspace),
                        Math.min(least.heap, other.heap));
            }
            return least;
        }

        private static Memory once() {
            System.gc();
            System.gc();
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            return new Memory(
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    metaspace,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}
