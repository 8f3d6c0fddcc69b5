package dev.candour.bench;

import com.sun.management.ThreadMXBean;
import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.profile.JsonResume;
import dev.candour.profile.Profile;
import dev.candour.resume.CandidateSource;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.source.FieldReader;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Where a request's time goes between its bytes and those of the answer, step by step on one thread and without a network. */
final class RequestPath {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Report report = new Report("path");
    private final ResumeReader reader = new ResumeReader(Vocabulary.standard());
    private final long slice;

    RequestPath(boolean quick) {
        this.slice = quick ? 20_000_000L : 100_000_000L;
    }

    void run() throws IOException {
        report.head("request", "step", "us of processor", "bytes");
        String candidate = Files.readString(Path.of("samples/resumes/marisol-vega.json"));
        try (RuleLibrary library = RuleLibrary.load(Path.of("rules"))) {
            Screener screener = new Screener(library);
            steps("JSON Resume", candidate, screener);
            Profile read = reader.read("candidate", SourceNode.read("candidate", candidate), DAY);
            steps("parsed profile", JsonResume.write(read), screener);
        }
        report.save();
    }

    private void steps(String name, String candidate, Screener screener) throws IOException {
        String asked = Files.readString(Path.of("samples/jobs/finance-lead.json"));
        byte[] body = ("{\"candidate\":" + candidate + ",\"job\":" + asked + "}").getBytes(StandardCharsets.UTF_8);
        SourceNode request = tree(body);
        Job job = JobReader.read(request.fields().get("job"));
        Profile profile = profile(request);
        ScreeningOptions reasons = new ScreeningOptions(DAY, Locale.ENGLISH, Explain.REASONS);
        ScreeningOptions full = new ScreeningOptions(DAY, Locale.ENGLISH, Explain.FULL);
        Verdict verdict = screener.screen(profile, job, reasons);
        JsonMapper plain = new JsonMapper();
        steps(name, List.of(
                new Step("a tree of the bare endpoint", () -> plain.readTree(body)),
                new Step("the body with its places", () -> tree(body)),
                new Step("job", () -> JobReader.read(request.fields().get("job"))),
                new Step("profile", () -> profile(request)),
                new Step("decision alone", () -> screener.decide(profile, job, DAY)),
                new Step("verdict with reasons", () -> screener.screen(profile, job, reasons)),
                new Step("verdict in full", () -> screener.screen(profile, job, full)),
                new Step("answer", () -> VerdictJson.line(verdict))));
    }

    private record Step(String name, Supplier<Object> work) {}

    private void steps(String name, List<Step> steps) {
        List<List<double[]>> costs = new ArrayList<>();
        steps.forEach(step -> costs.add(new ArrayList<>()));
        for (int round = 0; round < 15; round++) {
            for (int i = 0; i < steps.size(); i++) {
                double[] cost = cost(steps.get(i).work());
                if (round > 9) {
                    costs.get(i).add(cost);
                }
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            double least = costs.get(i).stream().mapToDouble(cost -> cost[0]).min().orElseThrow();
            double bytes = costs.get(i).stream().mapToDouble(cost -> cost[1]).min().orElseThrow();
            report.row(name, steps.get(i).name(), least, bytes);
        }
    }

    /** Microseconds of the processor, and bytes. */
    private double[] cost(Supplier<Object> work) {
        long start = THREAD.getCurrentThreadCpuTime();
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        long used = 0;
        int done = 0;
        int seen = 0;
        while (used < slice) {
            for (int i = 0; i < 20; i++) {
                seen += work.get() == null ? 1 : 0;
            }
            done += 20;
            used = THREAD.getCurrentThreadCpuTime() - start;
        }
        if (seen > 0) {
            throw new IllegalStateException();
        }
        return new double[] {used / 1e3 / done, (double) (THREAD.getCurrentThreadAllocatedBytes() - bytes) / done};
    }

    private static SourceNode tree(byte[] body) {
        return SourceNode.readAround("request", new String(body, StandardCharsets.UTF_8), "candidate");
    }

    private Profile profile(SourceNode request) {
        List<dev.candour.source.Problem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(request, problems);
        fields.required("job", Kind.MAP);
        return CandidateSource.read(fields, request, problems).orElseThrow().profile(reader, DAY);
    }
}
