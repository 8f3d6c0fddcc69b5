package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.verdict.Reason;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One career told in English and in Chinese, in two layouts: the same verdict but for words and places. */
class PairsTest {

    private static final Path PAIRS = Path.of("src", "test", "resources", "pairs");
    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());

    @ParameterizedTest
    @ValueSource(strings = {"backend", "accountant", "nurse", "plant-engineer", "recruiter"})
    void one_career_in_two_languages_gets_one_verdict(String pair) throws IOException {
        Verdict english = verdict(pair, "en");
        Verdict chinese = verdict(pair, "zh");

        assertThat(summary(chinese)).isEqualTo(summary(english));
        assertThat(english.requirements().stream().filter(one -> one.points() > 0))
                .as("requirements that are met at least in part")
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static List<String> summary(Verdict verdict) {
        Stream<String> head = Stream.of(
                verdict.recommendation() + " " + verdict.score(),
                "changes " + verdict.wouldChange().size());
        Stream<String> requirements = verdict.requirements().stream().map(PairsTest::summary);
        Stream<String> reasons = verdict.reasons().stream().map(PairsTest::summary);
        Stream<String> trial = verdict.trial().stream().map(PairsTest::summary);
        return Stream.of(head, requirements, reasons, trial).flatMap(all -> all).toList();
    }

    private static String summary(RequirementResult one) {
        return one.name() + " " + one.status() + " " + one.points() + " " + one.open();
    }

    private static String summary(Reason one) {
        return one.rule() + " " + one.effect() + " " + one.points() + " " + one.requirement();
    }

    private static Verdict verdict(String pair, String language) throws IOException {
        Path resume = only(PAIRS.resolve(pair), language + ".");
        Job job = Samples.job(PAIRS.resolve(pair).resolve("job.yaml"));
        ResumeDocument document = new ResumeDocument(resume.getFileName().toString(), Samples.bytes(resume), null);
        return new Screener(Samples.library())
                .screen(
                        READER.read(document, Samples.DAY),
                        job,
                        new ScreeningOptions(Samples.DAY, Locale.forLanguageTag(language), Explain.FULL));
    }

    private static Path only(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
