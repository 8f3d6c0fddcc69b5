package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeException;
import dev.candour.resume.ResumeReader;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole and damaged documents of every format give a profile whose evidence holds, or a failure with a name. How many of each is
 * said by {@code -Dcandour.fuzz=N}; {@code ./mvnw -Pfuzz test} takes about half an hour. A seed that failed is in the message.
 */
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("candour.fuzz", 8);
    /** Of the rounds, those for each document of the corpus. */
    private static final int SHARE = 8;
    /** Seeds beside each other begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Of the processor's time, whatever else the machine does. */
    private static final long MOST_NANOS = Duration.ofSeconds(5).toNanos();
    /** For what neither ends nor works. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard(), new HereExtractor());
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static int inputs;
    private static int refused;
    private static long longest;

    @AfterAll
    static void sayWhatWasDone() {
        if (ROUNDS > SHARE) {
            System.out.printf(
                    "%d inputs, %d refused by name, the longest took %d ms of the processor%n",
                    inputs, refused, longest / 1_000_000);
        }
    }

    static Stream<Path> documents() throws IOException {
        return inFolder("documents");
    }

    static Stream<Path> corpus() throws IOException {
        return Stream.concat(inFolder("corpus/en"), inFolder("corpus/zh"));
    }

    private static Stream<Path> inFolder(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources").resolve(folder))) {
            List<Path> documents = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".yaml") && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
            return documents.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_damaged_document_is_read_or_refused_by_name(Path file) throws IOException {
        damage(file, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void the_evidence_of_a_document_holds_whole_and_damaged(Path file) throws IOException {
        assertThat(check(Files.readAllBytes(file))).as("%s as it is", file).isNotNull();
        damage(file, ROUNDS / SHARE);
    }

    private static void damage(Path file, int rounds) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] other = Parts.file("resume.odt");
        for (int seed = 0; seed < rounds; seed++) {
            byte[] damaged = Damage.of(whole, other, new Random(seed * SPREAD));
            String which = file + " with seed " + seed;
            long nanos = assertTimeoutPreemptively(HANGS, () -> timed(damaged), which);
            assertThat(nanos).as(which).isLessThan(MOST_NANOS);
            inputs++;
            longest = Math.max(longest, nanos);
        }
    }

    private static long timed(byte[] content) {
        long before = THREADS.getCurrentThreadCpuTime();
        refused += check(content) == null ? 1 : 0;
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /** The profile; null when the document is refused by name. */
    private static @org.jspecify.annotations.Nullable Profile check(byte[] content) {
        ResumeDocument document = new ResumeDocument("resume", content, null);
        try {
            Profile profile = READER.read(document, TODAY);
            String text = READER.text(document);
            profile.evidence().values().forEach(all -> all.forEach(one -> assertHolds(one, text)));
            return profile;
        } catch (ResumeException named) {
            assertThat(named.kind()).isNotNull().isNotEqualTo(ResumeException.Kind.NOT_UNDERSTOOD);
            return null;
        }
    }

    private static void assertHolds(Evidence evidence, String text) {
        if (evidence.pointer() == null) {
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
        }
    }
}
