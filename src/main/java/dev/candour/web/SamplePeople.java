package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.resume.CandidateSource.Document;
import dev.candour.resume.ResumeDocument;
import dev.candour.rules.LibraryCheck;
import dev.candour.rules.RuleFolder;
import dev.candour.rules.RuleLibrary;
import dev.candour.web.RuleImpact.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The samples: invented people, and jobs to screen them for. */
@Component
class SamplePeople {

    private static final int MOST_FILES = 50;

    private final Path folder;

    SamplePeople(@Value("${candour.samples.dir:samples}") Path folder) {
        this.folder = folder;
    }

    /**
     * Every person for every job that a change of this set can touch.
     *
     * @throws BadRequest when there are no samples
     */
    List<Pair> pairs(RuleFolder rules, String set) {
        List<Pair> pairs = new ArrayList<>();
        try {
            for (Job job : jobs(rules, set)) {
                for (Path resume : files("resumes")) {
                    String name = resume.getFileName().toString();
                    pairs.add(new Pair(new Document(new ResumeDocument(name, Files.readAllBytes(resume), null)), job));
                }
            }
        } catch (IOException unreadable) {
            pairs.clear();
        }
        if (pairs.isEmpty()) {
            throw BadRequest.of(HttpStatus.UNPROCESSABLE_CONTENT, "no-samples");
        }
        return pairs;
    }

    private List<Job> jobs(RuleFolder rules, String set) throws IOException {
        LibraryCheck check = RuleLibrary.checkFiles(rules.path());
        List<Job> jobs = new ArrayList<>();
        for (Path file : files("jobs")) {
            Job job = JobReader.read(file.getFileName().toString(), Files.readString(file));
            if (uses(check.files(), job.rules(), set)) {
                jobs.add(job);
            }
        }
        return jobs;
    }

    private static boolean uses(Map<String, SortedMap<String, String>> files, String asked, String set) {
        return files.containsKey(asked)
                && (asked.equals(set)
                        || files.get(asked).keySet().stream().anyMatch(name -> name.startsWith(set + "/")));
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve(kind))) {
            return found.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList();
        }
    }
}
