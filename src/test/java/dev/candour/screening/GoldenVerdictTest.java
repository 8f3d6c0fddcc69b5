package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.profile.Evidence;
import dev.candour.verdict.Paint;
import dev.candour.verdict.Reason;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import dev.candour.verdict.VerdictText;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The verdict on every sample for every job, as it was read and accepted. After a wanted change run
 * {@code ./mvnw test -Dtest=GoldenVerdictTest -Dgolden.write=true} and read the difference before it is committed.
 */
class GoldenVerdictTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** The job that each sample was written for; samples/README.md says what it shows. */
    private static final Map<String, String> MADE_FOR = Map.of(
            "priya-raman", "platform-engineer.yaml",
            "lin-yufei", "platform-engineer.yaml",
            "zhao-mingde", "data-engineer.yaml",
            "han-ruoxi", "backend-developer.yaml",
            "marisol-vega", "finance-lead.json",
            "tomas-hrubec", "backend-developer.yaml",
            "jonas-ahlgren", "backend-developer.yaml",
            "elena-marchetti", "office-manager.yaml",
            "samira-haddad", "backend-developer.yaml",
            "qiao-anran", "backend-developer.yaml");

    private static final Screener SCREENER = new Screener(Samples.library(), Vocabulary.standard());
    private static final Map<String, Verdict> VERDICTS = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> every_sample_gets_the_verdict_that_was_read_and_accepted() {
        return Samples.resumes().stream()
                .map(resume ->
                        test(resume, Samples.JOBS.resolve(MADE_FOR.get(stem(resume))), this::matchesItsGoldenFile));
    }

    @TestFactory
    Stream<DynamicTest> the_points_of_all_reasons_and_of_all_requirements_add_up() {
        return pairs((resume, job) -> {
            Verdict verdict = verdict(resume, job);
            int paid = verdict.requirements().stream()
                    .mapToInt(RequirementResult::points)
                    .sum();
            int beside = verdict.reasons().stream()
                    .filter(reason -> reason.requirement() == null)
                    .mapToInt(Reason::points)
                    .sum();

            assertThat(verdict.reasons().stream().mapToInt(Reason::points).sum())
                    .isEqualTo(verdict.score().points());
            assertThat(paid + beside).isEqualTo(verdict.score().points());
            assertThat(verdict.requirements().stream()
                            .mapToInt(RequirementResult::weight)
                            .sum())
                    .isEqualTo(verdict.score().attainable());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_quote_stands_where_the_verdict_says() {
        return pairs((resume, job) -> {
            String text = Samples.text(resume);
            Verdict verdict = verdict(resume, job);
            Stream<Evidence> evidence = Stream.concat(
                    verdict.requirements().stream().flatMap(one -> one.evidence().stream()),
                    verdict.reasons().stream().flatMap(one -> one.evidence().stream()));

            assertThat(evidence.filter(one -> one.start() != null)).allSatisfy(one -> {
                assertThat(text.substring(one.start(), one.end())).isEqualTo(one.quote());
                assertThat(text.substring(0, one.start()).lines().count()
                                + (one.start() == 0 || text.charAt(one.start() - 1) == '\n' ? 1 : 0))
                        .isEqualTo(one.line().longValue());
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> a_verdict_names_nobody() {
        return pairs((resume, job) -> {
            var person = Samples.profile(resume).basics();
            String json = VerdictJson.write(verdict(resume, job));

            Stream.of(person.name(), person.email(), person.phone())
                    .filter(value -> value != null)
                    .forEach(value -> assertThat(json).doesNotContain(value));
        });
    }

    private void matchesItsGoldenFile(Path resume, Path job) throws IOException {
        Verdict verdict = verdict(resume, job);
        String name = stem(resume) + "." + stem(job);
        compare(GOLDEN.resolve(name + ".txt"), VerdictText.of(verdict, Locale.ENGLISH, Paint.NONE));
        compare(GOLDEN.resolve(name + ".json"), VerdictJson.write(verdict));
    }

    private static void compare(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(golden).as("golden file, see the comment of this class").exists();
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    private static Verdict verdict(Path resume, Path job) {
        return VERDICTS.computeIfAbsent(
                resume + " for " + job,
                any -> SCREENER.screen(Samples.profile(resume), Samples.job(job), ScreeningOptions.asOf(Samples.DAY)));
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static Stream<DynamicTest> pairs(Check check) {
        List<Path> jobs = Samples.jobs();
        return Samples.resumes().stream().flatMap(resume -> jobs.stream().map(job -> test(resume, job, check)));
    }

    private static DynamicTest test(Path resume, Path job, Check check) {
        return DynamicTest.dynamicTest(
                stem(resume) + " for " + stem(job), resume.toAbsolutePath().toUri(), () -> check.of(resume, job));
    }

    private interface Check {
        void of(Path resume, Path job) throws IOException;
    }
}
