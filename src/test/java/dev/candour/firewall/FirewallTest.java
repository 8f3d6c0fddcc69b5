package dev.candour.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.profile.ReadDocument;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing protected moves a byte of a verdict; and if something did, the firewall would say so. */
class FirewallTest {

    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());
    private static final List<Job> JOBS =
            Samples.jobs().stream().map(Samples::job).toList();

    @TestFactory
    Stream<DynamicTest> swapping_what_is_protected_moves_no_byte_of_a_verdict() {
        return Samples.resumes().stream()
                .map(resume -> DynamicTest.dynamicTest(
                        resume.getFileName().toString(), resume.toAbsolutePath().toUri(), () -> {
                            List<Outcome> outcomes = outcomes(FirewallTest::read, resume);

                            assertThat(outcomes)
                                    .allSatisfy(one -> assertThat(one.difference())
                                            .as(one.attribute())
                                            .isNull());
                            assertThat(outcomes.stream().filter(one -> one.swaps() > 0))
                                    .as("attributes that were tried")
                                    .hasSizeGreaterThanOrEqualTo(15);
                        }));
    }

    /** A reader that takes a woman's or an old person's word for less; every rule set would then decide by it. */
    @Test
    void a_reader_that_lets_something_through_is_found_out() {
        Function<ResumeDocument, ReadDocument> leaks = document -> {
            ReadDocument read = read(document);
            boolean man = new String(document.content(), StandardCharsets.UTF_8).matches("(?s).*\\b[Mm]ale\\b.*");
            Profile profile = man ? withoutSkills(read.profile()) : read.profile();
            return new ReadDocument(profile, read.text(), read.hidden(), read.pages(), read.values());
        };

        List<Outcome> outcomes = outcomes(leaks, Samples.RESUMES.resolve("priya-raman.md"));

        assertThat(outcomes.stream().filter(one -> one.difference() != null))
                .extracting(Outcome::attribute)
                .containsExactly("gender");
    }

    @Test
    void the_years_of_finished_studies_are_really_moved() {
        Path resume = Samples.RESUMES.resolve("lin-yufei.md");
        ReadDocument read = read(new ResumeDocument("lin-yufei.md", Samples.bytes(resume), null));
        Attribute years = Attribute.all().stream()
                .filter(one -> one.years() != null)
                .findFirst()
                .orElseThrow();

        String moved = new Swap(read, Samples.DAY).variants(years).get(0).after();

        assertThat(moved).contains("Suzhou, 1987-1990", "Suzhou, 1983-1987").contains("2013.7-2018/2");
    }

    @Test
    void places_are_taken_back_through_edits() {
        Edits edits = new Edits("one two three", List.of(new Edit(4, 7, "twenty"), Edit.insert(8, "and ")));

        assertThat(edits.after()).isEqualTo("one twenty and three");
        assertThat(edits.back(15, false)).isEqualTo(8);
        assertThat(edits.back(20, true)).isEqualTo(13);
        assertThat(edits.back(6, false)).isEqualTo(4);
        assertThat(edits.back(6, true)).isEqualTo(7);
        assertThat(edits.back(3, true)).isEqualTo(3);
    }

    private static List<Outcome> outcomes(Function<ResumeDocument, ReadDocument> reader, Path resume) {
        Firewall firewall = new Firewall(reader, new Screener(Samples.library()), ScreeningOptions.asOf(Samples.DAY));
        ResumeDocument document = new ResumeDocument(resume.getFileName().toString(), Samples.bytes(resume), null);
        return firewall.run(document, JOBS, () -> {});
    }

    private static Profile withoutSkills(Profile profile) {
        return new Profile(
                profile.document(),
                profile.basics(),
                profile.work(),
                profile.education(),
                List.of(),
                profile.languages(),
                profile.certificates(),
                profile.experienceMonths(),
                profile.statedExperienceMonths(),
                profile.leadership(),
                profile.evidence(),
                profile.warnings());
    }

    private static ReadDocument read(ResumeDocument document) {
        return READER.readWhole(document, Samples.DAY);
    }
}
