package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.facts.Fact;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.Firing;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.verdict.VerdictJson;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules only add, so no order of anything may show in a verdict. */
class OrderTest {

    private static final int SHUFFLES = 200;

    @Test
    void any_order_of_facts_gives_the_same_bytes() {
        try (RuleLibrary library = RuleLibrary.load(Samples.RULES)) {
            for (Path resume : Samples.resumes()) {
                Profile profile = Samples.profile(resume);
                Job job = Samples.job(Samples.JOBS.resolve("platform-engineer.yaml"));
                assertThat(shuffledVerdicts(library.get(job.rules()), profile, job, SHUFFLES / 10))
                        .as(resume.toString())
                        .hasSize(1);
            }
        }
    }

    private static List<String> shuffledVerdicts(RuleSet rules, Profile profile, Job job, int times) {
        ScreeningOptions options = ScreeningOptions.asOf(Samples.DAY);
        FactSheet sheet = new Matching(profile, Vocabulary.standard(), options.asOf()).facts(job);
        Random random = new Random(7);
        return Stream.generate(() -> {
                    List<Fact> facts = new ArrayList<>(sheet.facts());
                    Collections.shuffle(facts, random);
                    List<Firing> firings = RuleRun.fire(rules, facts);
                    List<Said> said = Saying.of(firings, sheet);
                    return VerdictJson.write(new Judgement(job, rules, sheet, said, options)
                            .verdict(profile, Silence.unexplained(rules, firings), List.of()));
                })
                .limit(times)
                .distinct()
                .toList();
    }

    @Test
    void any_order_of_rules_and_files_gives_the_same_verdict(@TempDir Path folder) throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            Path shuffled = folder.resolve("rules" + seed);
            copyShuffled(Samples.RULES, shuffled, new Random(seed));
            assertThat(verdicts(shuffled)).isEqualTo(verdicts(Samples.RULES));
        }
    }

    /** Without the places of the rules, which do move. */
    private static List<List<String>> verdicts(Path rules) {
        try (RuleLibrary library = RuleLibrary.load(rules)) {
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
