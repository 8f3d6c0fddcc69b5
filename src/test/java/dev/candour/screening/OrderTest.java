package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleLibrary;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules only add, so no order of anything may show in a verdict. {@code -Dcandour.shuffles=1000} for the long run. */
class OrderTest {

    private static final int SHUFFLES = Integer.getInteger("candour.shuffles", 8);

    /** Two facts change places in every second shuffle; and most rules are tried on many of the fifty pairs. */
    private static final int OF_FACTS = Math.min(20, SHUFFLES);

    @Test
    void any_order_of_facts_gives_the_same_bytes_in_full() {
        RuleLibrary library = Samples.library();
        for (Path resume : Samples.resumes()) {
            for (Path path : Samples.jobs()) {
                Profile profile = Samples.profile(resume);
                Job job = Samples.job(path);
                Random random = new Random(7);
                assertThat(Stream.generate(() -> OrderlessVerdict.json(library, profile, job, random))
                                .limit(OF_FACTS)
                                .distinct())
                        .as(resume + " " + path)
                        .hasSize(1);
            }
        }
    }

    @Test
    void any_order_of_rules_and_files_gives_the_same_verdict(@TempDir Path folder) throws IOException {
        List<List<String>> asShipped = verdicts(Samples.library());
        for (int seed = 0; seed < 5; seed++) {
            Path shuffled = folder.resolve("rules" + seed);
            copyShuffled(Samples.RULES, shuffled, new Random(seed));
            try (RuleLibrary library = RuleLibrary.read(shuffled)) {
                assertThat(verdicts(library)).isEqualTo(asShipped);
            }
        }
    }

    /** With everything explained; each time another person, another job, other files, another order of rules and of facts. */
    @Test
    void any_order_of_facts_rules_and_files_gives_one_verdict_in_full(@TempDir Path folder) throws IOException {
        List<Path> resumes = Samples.resumes();
        List<Path> jobs = Samples.jobs();
        Map<String, String> hashes = new HashMap<>();
        for (int seed = 0; seed < SHUFFLES; seed++) {
            Random random = new Random(seed);
            Path rules = folder.resolve("full" + seed);
            copyShuffled(Samples.RULES, rules, random);
            Path resume = resumes.get(seed % resumes.size());
            Path path = jobs.get(seed / resumes.size() % jobs.size());
            Profile profile = Samples.profile(resume);
            Job job = Samples.job(path);
            String hash = hashes.computeIfAbsent(
                    resume + " " + path, any -> OrderlessVerdict.hash(Samples.library(), profile, job, new Random(0)));
            try (RuleLibrary shuffled = RuleLibrary.read(rules)) {
                assertThat(OrderlessVerdict.hash(shuffled, profile, job, random))
                        .as("%s %s, seed %d", resume, path, seed)
                        .isEqualTo(hash);
            }
        }
    }

    /** Without the places of the rules, which do move. */
    private static List<List<String>> verdicts(RuleLibrary library) {
        Screener screener = new Screener(library, Vocabulary.standard());
        return Samples.resumes().stream()
                .map(resume -> screener.screen(
                        Samples.profile(resume),
                        Samples.job(Samples.JOBS.resolve("platform-engineer.yaml")),
                        ScreeningOptions.asOf(Samples.DAY)))
                .map(verdict -> Stream.concat(
                                Stream.of(
                                        verdict.recommendation() + " " + verdict.score(),
                                        verdict.requirements().toString(),
                                        verdict.wouldChange().toString()),
                                verdict.reasons().stream()
                                        .map(reason -> reason.rule() + reason.points() + reason.text())
                                        .sorted())
                        .toList())
                .toList();
    }

    private static void copyShuffled(Path from, Path to, Random random) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                if (name.endsWith(".drl")) {
                    Files.writeString(
                            target.resolveSibling((char) ('a' + random.nextInt(26)) + "-" + name),
                            shuffled(file, random));
                } else if (!name.endsWith(".cases.yaml")) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String shuffled(Path file, Random random) throws IOException {
        List<String> rules = new ArrayList<>(
                List.of(Files.readString(file).replaceAll("(?m)^//.*$", "").split("(?m)(?=^rule )")));
        Collections.shuffle(rules, random);
        return rules.stream().map(String::strip).collect(Collectors.joining("\n\n")) + "\n";
    }
}
