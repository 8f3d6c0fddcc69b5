package dev.candour;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The shipped samples and rules, as tests use them. */
public final class Samples {

    /** The day that the golden files were made for. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    public static final Path RULES = Path.of("rules");
    public static final Path RESUMES = Path.of("samples", "resumes");
    public static final Path JOBS = Path.of("samples", "jobs");

    private static final Map<Path, Profile> PROFILES = new ConcurrentHashMap<>();

    private static final class Compiled {
        static final RuleLibrary LIBRARY = RuleLibrary.load(RULES);
    }

    private Samples() {}

    /** The shipped rules, compiled once for all tests that are not about compiling. Nobody closes them. */
    public static RuleLibrary library() {
        return Compiled.LIBRARY;
    }

    public static List<Path> resumes() {
        return files(RESUMES);
    }

    public static List<Path> jobs() {
        return files(JOBS);
    }

    /** Read once, as it never says anything else. */
    public static Profile profile(Path resume) {
        return PROFILES.computeIfAbsent(resume, Samples::read);
    }

    private static Profile read(Path resume) {
        ResumeDocument document = new ResumeDocument(resume.getFileName().toString(), bytes(resume), null);
        return new ResumeReader(Vocabulary.standard()).read(document, DAY);
    }

    public static Job job(Path job) {
        return JobReader.read(job.getFileName().toString(), text(job));
    }

    public static String text(Path file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
