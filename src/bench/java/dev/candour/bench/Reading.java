package dev.candour.bench;

import dev.candour.document.IsolatedExtractor;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How many résumés are read in a second, and whether 10,000 of them leave anything behind; prints a table. Takes a folder of
 * documents with one page each. One thread, and one process that takes PDF apart.
 */
final class Reading {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int WARM_UP = 300;
    private static final long SECONDS = 1_000_000_000L;

    private final ResumeReader reader;

    private Reading(IsolatedExtractor extractor) {
        this.reader = new ResumeReader(Vocabulary.standard(), extractor);
    }

    public static void main(String[] files) throws IOException {
        try (IsolatedExtractor extractor = new IsolatedExtractor(1)) {
            Reading reading = new Reading(extractor);
            for (String file : files) {
                reading.speed(Path.of(file));
            }
            reading.memory(Path.of(files[0]));
        }
    }

    private ResumeDocument document(Path file) throws IOException {
        return new ResumeDocument(file.getFileName().toString(), Files.readAllBytes(file), null);
    }

    private void speed(Path file) throws IOException {
        ResumeDocument document = document(file);
        run(document, WARM_UP);
        long start = System.nanoTime();
        double processors = processorSeconds();
        int count = 0;
        while (System.nanoTime() - start < 5 * SECONDS) {
            run(document, 10);
            count += 10;
        }
        double clock = (System.nanoTime() - start) / (double) SECONDS;
        System.out.printf(
                "%-30s %6.0f a second of the clock, %6.0f a second of one core%n",
                file.getFileName(), count / clock, count / (processorSeconds() - processors));
    }

    /** Of this process and of the one that takes documents apart: on a busy machine, the fairer measure. */
    private static double processorSeconds() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(time -> time.toMillis() / 1000.0)
                .sum();
    }

    private void memory(Path file) throws IOException {
        ResumeDocument document = document(file);
        for (int thousands = 0; thousands <= 10; thousands += 2) {
            System.out.printf("%6d read: %4d MB used%n", thousands * 1000, used());
            run(document, thousands < 10 ? 2000 : 0);
        }
    }

    private void run(ResumeDocument document, int times) {
        for (int i = 0; i < times; i++) {
            reader.read(document, DAY);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
