package dev.candour.bench;

import com.sun.management.ThreadMXBean;
import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Explain;
import dev.candour.screening.RandomPeople;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an explanation costs beside the bare screening of the same candidate: match, fire, decide. For each candidate all levels
 * take turns in one process and are charged the processor time of their own thread; a level's cost is the least of its turns, which
 * is what remains when the machine does nothing else.
 */
final class ExplanationCost {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<String> LEVELS = List.of("bare", "reasons", "why-not", "full");
    private static final long SLICE = 1_500_000;

    private record Case(String name, Profile profile, Job job) {}

    /** @param micros and bytes by level */
    private record Cost(String name, double[] micros, double[] bytes) {

        double ratio(int level) {
            return micros[level] / micros[0];
        }
    }

    private final boolean quick;

    ExplanationCost(boolean quick) {
        this.quick = quick;
    }

    void run() throws IOException {
        Report report = new Report("explain");
        report.head(
                "candidates",
                "explain",
                "us (mean)",
                "bytes (mean)",
                "bytes ratio",
                "ratio of means",
                "mean ratio",
                "p99 ratio",
                "worst ratio",
                "worst is");
        try (RuleLibrary library = RuleLibrary.load(Path.of("rules"))) {
            Screener screener = new Screener(library, Vocabulary.standard());
            table(report, "samples", costs(screener, samples()));
            table(report, "made up", costs(screener, madeUp(quick ? 60 : 400)));
        }
        report.save();
    }

    private static List<Case> samples() throws IOException {
        List<Case> cases = new ArrayList<>();
        ResumeReader reader = new ResumeReader(Vocabulary.standard());
        for (Path resume : files("samples/resumes")) {
            String name = resume.getFileName().toString();
            Profile profile =
                    reader.read(new ResumeDocument(name, Files.readAllBytes(resume), null), RandomPeople.DAY);
            for (Path job : files("samples/jobs")) {
                String file = job.getFileName().toString();
                cases.add(new Case(name + " " + file, profile, JobReader.read(file, Files.readString(job))));
            }
        }
        return cases;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }

    private static List<Case> madeUp(int count) {
        List<Case> cases = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            RandomPeople random = new RandomPeople(seed);
            String rules = seed % 2 == 0 ? "engineering" : "general";
            cases.add(new Case(rules + " seed " + seed, random.person(), random.job(rules)));
        }
        return cases;
    }

    private List<Cost> costs(Screener screener, List<Case> cases) {
        long until = THREAD.getCurrentThreadCpuTime() + (quick ? 4_000_000_000L : 15_000_000_000L);
        while (THREAD.getCurrentThreadCpuTime() < until) {
            for (Case one : cases) {
                for (int level = 0; level < LEVELS.size(); level++) {
                    for (int time = 0; time < (level == 0 ? 20 : level == 3 ? 1 : 10); time++) {
                        screen(screener, one, level);
                    }
                }
            }
        }
        return cases.stream().map(one -> cost(screener, one)).toList();
    }

    private Cost cost(Screener screener, Case one) {
        double[] micros = new double[LEVELS.size()];
        double[] bytes = new double[LEVELS.size()];
        Arrays.fill(micros, Double.MAX_VALUE);
        for (int turn = 0; turn < (quick ? 3 : 7); turn++) {
            for (int level = 0; level < micros.length; level++) {
                turn(screener, one, level, micros, bytes);
            }
        }
        return new Cost(one.name(), micros, bytes);
    }

    private static void turn(Screener screener, Case one, int level, double[] micros, double[] bytes) {
        long allocated = THREAD.getCurrentThreadAllocatedBytes();
        long start = THREAD.getCurrentThreadCpuTime();
        long used = 0;
        int done = 0;
        while (used < SLICE) {
            screen(screener, one, level);
            done++;
            if (done % 8 == 0 || level > 1) {
                used = THREAD.getCurrentThreadCpuTime() - start;
            }
        }
        micros[level] = Math.min(micros[level], used / 1000.0 / done);
        bytes[level] = (double) (THREAD.getCurrentThreadAllocatedBytes() - allocated) / done;
    }

    private static Object screen(Screener screener, Case one, int level) {
        return level == 0
                ? screener.decide(one.profile(), one.job(), RandomPeople.DAY)
                : screener.screen(
                        one.profile(),
                        one.job(),
                        new ScreeningOptions(RandomPeople.DAY, Locale.ENGLISH, Explain.values()[level - 1]));
    }

    private static void table(Report report, String title, List<Cost> costs) {
        for (int level = 0; level < LEVELS.size(); level++) {
            int at = level;
            double[] ratios =
                    costs.stream().mapToDouble(cost -> cost.ratio(at)).sorted().toArray();
            double micros = mean(costs, at);
            Cost worst = costs.stream()
                    .max(java.util.Comparator.comparingDouble(cost -> cost.ratio(at)))
                    .orElseThrow();
            double bytes = costs.stream().mapToDouble(cost -> cost.bytes()[at]).average().orElseThrow();
            report.row(
                    title + " (" + costs.size() + ")",
                    LEVELS.get(level),
                    micros,
                    bytes,
                    bytes / costs.stream().mapToDouble(cost -> cost.bytes()[0]).average().orElseThrow(),
                    micros / mean(costs, 0),
                    Arrays.stream(ratios).average().orElseThrow(),
                    ratios[(int) (0.99 * (ratios.length - 1))],
                    ratios[ratios.length - 1],
                    level == 0 ? "" : worst.name());
        }
    }

    private static double mean(List<Cost> costs, int level) {
        return costs.stream().mapToDouble(cost -> cost.micros()[level]).average().orElseThrow();
    }
}
