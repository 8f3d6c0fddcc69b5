package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.resume.CandidateSource;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeException;
import dev.candour.resume.ResumeReader;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.source.SourceNode;
import dev.candour.verdict.VerdictJson;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadProfilesTest {

    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());
    private static final String ANN =
            "{\"basics\": {\"name\": \"Ann Okoro\", \"email\": \"ann@example.com\"}, \"work\": "
                    + "[{\"name\": \"Halden\", \"position\": \"Engineer\", \"startDate\": \"2019-01\", \"summary\": \"Kubernetes\"}]}";

    private final AtomicLong nanos = new AtomicLong();
    private final ReadProfiles profiles = profiles(10, 100_000);

    @AfterEach
    void close() {
        profiles.close();
    }

    @Test
    void a_candidate_who_comes_again_is_not_read_again() {
        Profile first = read(parsed(ANN));

        assertThat(profiles.reading(parsed(ANN.replace("\": ", "\" :\n ")), READER, Samples.DAY)
                        .isDone())
                .isTrue();
        assertThat(read(parsed(ANN))).isSameAs(first);
    }

    @Test
    void whoever_differs_in_anything_that_is_read_is_read() {
        read(parsed(ANN));

        for (String other : List.of(
                ANN.replace("2019-01", "2019-02"),
                ANN.replace("\"2019-01\"", "201901"),
                ANN.replace("summary", "description"),
                ANN.replace("[{", "[{},{"))) {
            assertThat(profiles.reading(parsed(other), READER, Samples.DAY).isDone())
                    .as(other)
                    .isFalse();
        }
        assertThat(profiles.reading(new CandidateSource.Parsed("other", node(ANN)), READER, Samples.DAY)
                        .isDone())
                .isFalse();
    }

    @Test
    void no_two_ways_to_cut_the_same_letters_are_taken_for_one_another() {
        assertThat(List.of(
                        "{\"a\": \"bc\"}",
                        "{\"ab\": \"c\"}",
                        "{\"a\": \"2bc\"}",
                        "{\"a2\": \"bc\"}",
                        "{\"a\": [\"b\", \"c\"]}",
                        "{\"a\": [\"bc\"]}",
                        "{\"a\": [[\"b\"], \"c\"]}",
                        "{\"a\": {\"b\": \"c\"}}",
                        "{\"a\": 1}",
                        "{\"a\": \"1\"}",
                        "{\"a\": true}",
                        "{\"a\": \"true\"}",
                        "{\"a\": null}",
                        "{\"a\": \"\\ud800\"}",
                        "{\"a\": \"?\"}"))
                .extracting(json -> Fingerprint.of(parsed(json), Samples.DAY))
                .doesNotHaveDuplicates();
    }

    @Test
    void another_day_or_other_words_make_another_profile() {
        read(parsed(ANN));
        LocalDate later = Samples.DAY.plusMonths(5);

        assertThat(profiles.reading(parsed(ANN), READER, later).profile().experienceMonths())
                .isEqualTo(read(parsed(ANN)).experienceMonths() + 5);
        assertThat(profiles.reading(parsed(ANN), new ResumeReader(Vocabulary.standard()), Samples.DAY)
                        .isDone())
                .isFalse();
    }

    @Test
    void a_document_is_known_by_its_bytes_and_its_name() {
        read(document("a.md", "# Ann\n\nKubernetes"));

        assertThat(profiles.reading(document("a.md", "# Ann\n\nKubernetes"), READER, Samples.DAY)
                        .isDone())
                .isTrue();
        assertThat(profiles.reading(document("b.md", "# Ann\n\nKubernetes"), READER, Samples.DAY)
                        .isDone())
                .isFalse();
        assertThat(profiles.reading(document("a.md", "# Ann\n\nKubernetes."), READER, Samples.DAY)
                        .isDone())
                .isFalse();
    }

    @Test
    void what_cannot_be_read_is_refused_each_time() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> read(parsed("{\"work\": 7}"))).isInstanceOf(ResumeException.class);
        }
    }

    @Test
    void nobody_is_kept_by_name_or_for_longer_than_was_said() {
        Profile kept = read(parsed(ANN));

        assertThat(kept.toString()).doesNotContain("Okoro").doesNotContain("ann@example.com");
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());
        assertThat(profiles.reading(parsed(ANN), READER, Samples.DAY).isDone()).isFalse();
    }

    @Test
    void with_room_for_none_everybody_is_read_each_time() {
        try (ReadProfiles none = profiles(0, 100_000)) {
            none.reading(parsed(ANN), READER, Samples.DAY).profile();

            assertThat(none.reading(parsed(ANN), READER, Samples.DAY).isDone()).isFalse();
        }
    }

    /** Also shows that no verdict says a name. */
    @Test
    void a_verdict_on_what_was_kept_is_the_verdict_on_what_is_read() {
        ScreeningOptions options = new ScreeningOptions(Samples.DAY, Locale.ENGLISH, Explain.FULL);
        Screener screener = new Screener(Samples.library());
        for (Path resume : Samples.resumes()) {
            CandidateSource source = new CandidateSource.Document(
                    new ResumeDocument(resume.getFileName().toString(), Samples.bytes(resume), null));
            Profile kept = read(source);
            for (Path path : Samples.jobs()) {
                Job job = Samples.job(path);
                assertThat(VerdictJson.write(screener.screen(kept, job, options)))
                        .isEqualTo(VerdictJson.write(screener.screen(Samples.profile(resume), job, options)));
            }
        }
    }

    private Profile read(CandidateSource candidate) {
        return profiles.reading(candidate, READER, Samples.DAY).profile();
    }

    private ReadProfiles profiles(int most, long bytes) {
        return new ReadProfiles(new Expiring.Bounds(most, bytes, Duration.ofMinutes(10)), nanos::get);
    }

    private static CandidateSource parsed(String json) {
        return new CandidateSource.Parsed("candidate", node(json));
    }

    private static SourceNode node(String json) {
        return SourceNode.read("candidate", json);
    }

    private static CandidateSource document(String name, String text) {
        return new CandidateSource.Document(
                new ResumeDocument(name, text.getBytes(StandardCharsets.UTF_8), "text/markdown"));
    }
}
