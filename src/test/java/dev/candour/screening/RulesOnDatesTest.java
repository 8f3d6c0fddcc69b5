package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Asked;
import dev.candour.job.Job;
import dev.candour.job.Thresholds;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Recommendation;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** Whatever fact a rule reads them from: years that the dates could make others are held against nobody. */
class RulesOnDatesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    /** Of each rule once: compiling takes most of the time. */
    private static final Map<String, RuleLibrary> LIBRARIES = new HashMap<>();

    @TempDir
    private static Path folder;

    @AfterAll
    static void close() {
        LIBRARIES.values().forEach(RuleLibrary::close);
    }

    private static RuleLibrary library(String when, String then) {
        return LIBRARIES.computeIfAbsent(when + then, any -> load(when, then));
    }

    private static RuleLibrary load(String when, String then) {
        try {
            Path own = folder.resolve(String.valueOf(LIBRARIES.size()));
            FileSystemUtils.copyRecursively(Samples.RULES.resolve("common"), own.resolve("common"));
            FileSystemUtils.copyRecursively(Samples.RULES.resolve("engineering"), own.resolve("engineering"));
            Files.writeString(
                    own.resolve("engineering/extra.drl"),
                    "rule \"Extra\"\n    @why( \"A test.\" )\nwhen\n    $need : RequiredExperience( weight > 0 )\n    %s\nthen\n    %s;\nend\n"
                            .formatted(when, then));
            return RuleLibrary.load(own);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest(name = "{0} against {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    2015 - 2017       | Candidate( years < 3 )                            | verdict.reject( $need, "short" )      | RECOMMEND
                    07/2015 - 06/2017 | Candidate( years < 3 )                            | verdict.reject( $need, "short" )      | NOT_RECOMMENDED
                    2015 - 2017       | Candidate( years < 3.1 )                          | verdict.reject( $need, "short" )      | NOT_RECOMMENDED
                    2015 - 2017       | Skill( name == "Docker", years < 3 )              | verdict.deduct( 20, "short" )  | RECOMMEND
                    07/2015 - 06/2017 | Skill( name == "Docker", years < 3 )              | verdict.deduct( 20, "short" )  | NOT_RECOMMENDED
                    2015 - 2017       | Employment( months < 30 )                         | verdict.deduct( 20, "short" )  | RECOMMEND
                    07/2015 - 06/2017 | Employment( months < 30 )                         | verdict.deduct( 20, "short" )  | NOT_RECOMMENDED
                    2013 - 2023       | $one : RequiredSkill( yearsUnused > 3 )           | verdict.reject( $one, "long" ) | RECOMMEND
                    07/2013 - 06/2023 | $one : RequiredSkill( yearsUnused > 3 )           | verdict.reject( $one, "long" ) | NOT_RECOMMENDED
                    2012 - 2022       | $one : RequiredSkill( yearsUnused > 3 )           | verdict.reject( $one, "long" ) | NOT_RECOMMENDED
                    07/2015 - 06/2017 | exists ( Employment( months < 30 ) )              | verdict.reject( $need, "short" )      | NOT_RECOMMENDED
                    2015 - 2017       | exists ( Employment( months < 30 ) )              | verdict.reject( $need, "short" )      | RECOMMEND
                    """)
    void none_is_rejected_or_charged_for_months_that_no_date_gives(
            String dates, String when, String then, Recommendation advised) {
        String text = "# Orla Finnerty\n\n## Experience\n\n### Engineer, Bramble & Sons Ltd, %s\n- Ran Docker\n";
        Job job = new Job(
                "job",
                "Engineer",
                "engineering",
                new Thresholds(70, 40),
                List.of(new Asked.Skill("Docker", 1, false, 10), new Asked.Experience(1, false, 10)));

        Profile profile = new ResumeReader(VOCABULARY)
                .read(new ResumeDocument("orla.md", text.formatted(dates).getBytes(StandardCharsets.UTF_8), null), DAY);

        assertThat(new Screener(library(when, then), VOCABULARY)
                        .screen(profile, job, new ScreeningOptions(DAY, Locale.ENGLISH, Explain.REASONS))
                        .recommendation())
                .isEqualTo(advised);
    }
}
