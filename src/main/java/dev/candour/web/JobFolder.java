package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The jobs that a request may call by name: the files of a folder. */
@Component
class JobFolder {

    private static final int MOST_FILES = 1000;

    private final Path folder;

    /** Without a folder of its own, {@code jobs} in the working folder, else those of the samples. */
    JobFolder(@Value("${candour.jobs.dir:}") String chosen, @Value("${candour.samples.dir:samples}") Path samples) {
        Path jobs = Path.of("jobs");
        this.folder = !chosen.isBlank() ? Path.of(chosen) : Files.isDirectory(jobs) ? jobs : samples.resolve("jobs");
    }

    /**
     * The job that a request names or brings.
     *
     * @param asked JSON or YAML, or the name of a file of the folder with or without its ending
     * @throws BadRequest when there is no such job
     */
    Job find(String asked) {
        String text = asked.strip();
        return text.contains(":") || text.contains("{") ? JobReader.read("job", text) : named(text);
    }

    private Job named(String name) {
        List<Path> files = files();
        Optional<Path> found = files.stream()
                .filter(file -> name.equals(file.getFileName().toString()) || name.equals(stem(file)))
                .findFirst();
        try {
            Path file = found.orElseThrow(() -> unknown(name, files));
            return JobReader.read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw unknown(name, files);
        }
    }

    private static BadRequest unknown(String name, List<Path> files) {
        String known = String.join(", ", files.stream().map(JobFolder::stem).toList());
        return BadRequest.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "job-not-found",
                Map.of("field", "job", "value", name, "allowed", known));
    }

    private List<Path> files() {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }
}
