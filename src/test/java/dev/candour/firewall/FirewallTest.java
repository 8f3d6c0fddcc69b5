package dev.candour.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.ReadDocument;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing protected moves a byte of a verdict; and if something did, the firewall would say so. */
class FirewallTest {

    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());
    private static RuleLibrary library;
    private static List<Job> jobs;

    @BeforeAll
    static void load() {
        library = RuleLibrary.load(Samples.RULES);
        jobs = Samples.jobs().stream().map(Samples::job).toList();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @TestFactory
    Stream<DynamicTest> swapping_what_is_protected_moves_no_byte_of_a_verdict() {
        return Samples.resumes().stream()
                .map(resume -> DynamicTest.dynamicTest(
                        resume.getFileName().toString(), resume.toAbsolutePath().toUri(), () -> {
                            List<Outcome> outcomes = outcomes(FirewallTest::read, resume);

                            assertThat(outcomes).allSatisfy(one -> assertThat(one.difference())
                                    .as(one.attribute())
                                    .isNull());
                            assertThat(outcomes.stream().filter(one -> one.swaps() > 0))
                                    .as("attributes that were tried")
                                    .hasSizeGreaterThanOrEqualTo(16);
                        }));
    }

    private static List<Outcome> outcomes(Function<ResumeDocument, ReadDocument> reader, Path resume) {
        Firewall firewall = new Firewall(reader, new Screener(library), ScreeningOptions.asOf(Samples.DAY));
        ResumeDocument document = new ResumeDocument(resume.getFileName().toString(), Samples.bytes(resume), null);
        return firewall.run(document, jobs, () -> {});
    }

    private static ReadDocument read(ResumeDocument document) {
        return READER.readWhole(document, Samples.DAY);
    }
}
