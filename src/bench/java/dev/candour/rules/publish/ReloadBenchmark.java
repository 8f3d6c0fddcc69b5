package dev.candour.rules.publish;

import dev.candour.rules.Lease;
import dev.candour.workload.WorkloadRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * From a saved rule file to its verdicts: check, compile and swap alone, and all of it as the service does it, with the watch on
 * the folder, the dry run in another process and the kept version. Each save changes a sentence of one rule.
 */
public final class ReloadBenchmark {

    private final int saves;

    public ReloadBenchmark(boolean quick) {
        this.saves = quick ? 5 : 20;
    }

    /** @param row takes the cells of the head and of each row, in milliseconds of the clock */
    public void run(Consumer<Object[]> row) throws Exception {
        row.accept(new Object[] {"rules", "way", "first ms", "median ms", "worst of the others ms"});
        for (int rules : List.of(40, 400)) {
            row.accept(cells(rules, "check to swap, no dry run", swaps(WorkloadRules.folder(rules))));
            row.accept(cells(rules, "save to live, with watch and dry run", saves(WorkloadRules.folder(rules))));
        }
    }

    private static Object[] cells(int rules, String way, List<Double> millis) {
        List<Double> others = new ArrayList<>(millis.subList(1, millis.size()));
        Collections.sort(others);
        return new Object[] {rules, way, millis.get(0), others.get(others.size() / 2), others.get(others.size() - 1)};
    }

    private List<Double> swaps(Path folder) {
        Admission admission = new Admission(DryRun.NONE, Verified.inMemory());
        try (Publisher publisher = Publisher.start(folder, admission, Keeper.NONE, Clock.systemUTC(), Origin.person(""))) {
            List<Double> millis = new ArrayList<>();
            for (int save = 0; save < saves; save++) {
                change(folder, save);
                long start = System.nanoTime();
                Attempt attempt = publisher.publish(Origin.person(""));
                millis.add((System.nanoTime() - start) / 1e6);
                if (!attempt.isLive()) {
                    throw new IllegalStateException(attempt.problems().toString());
                }
            }
            return millis;
        }
    }

    private List<Double> saves(Path folder) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(Path.of("target"), "reload");
        Publishing publishing = new Publishing(data, Clock.systemUTC());
        try (Publisher publisher = publishing.start(folder);
                FolderWatch watch = publishing.watch(publisher)) {
            publishing.warm(publisher);
            Thread.sleep(3_000);
            List<Double> millis = new ArrayList<>();
            for (int save = 0; save < saves; save++) {
                String before = version(publisher);
                change(folder, 1_000 + save);
                long start = System.nanoTime();
                while (version(publisher).equals(before)) {
                    Thread.sleep(5);
                    if (System.nanoTime() - start > 60e9) {
                        throw new IllegalStateException(watch + ": " + publisher.last().problems());
                    }
                }
                millis.add((System.nanoTime() - start) / 1e6);
                Thread.sleep(500);
            }
            return millis;
        }
    }

    private static String version(Publisher publisher) {
        try (Lease lease = publisher.live().lease()) {
            return lease.library().get(WorkloadRules.SET).version();
        }
    }

    private static void change(Path folder, int number) {
        try {
            Path file = folder.resolve(WorkloadRules.SET).resolve("core.drl");
            String text = Files.readString(file).replaceFirst("( *)verdict\\.(award|ask|deduct)\\(([^\"]*)\"(?:Save \\d+: )?",
                    "$1verdict.$2($3\"Save " + number + ": ");
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
