package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeException;
import dev.candour.resume.ResumeReader;
import dev.candour.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged documents of every format give a profile whose evidence holds, or a failure with a name. How many of each is said by
 * {@code -Dcandour.fuzz=N}; {@code ./mvnw -Pfuzz test} takes about ten minutes. A seed that failed is in the message.
 */
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("candour.fuzz", 8);
    /** Seeds beside each other begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A damaged page takes milliseconds; the rest is for a machine that is busy with something else. */
    private static final Duration HANGS = Duration.ofSeconds(30);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard(), new HereExtractor());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resume.pdf",
                "resume-zh.pdf",
                "resume.docx",
                "resume.doc",
                "resume.rtf",
                "resume.odt",
                "resume.html"
            })
    void a_damaged_document_is_read_or_refused_by_name(String file) {
        byte[] whole = Parts.file(file);
        byte[] other = Parts.file("resume.odt");
        for (int seed = 0; seed < ROUNDS; seed++) {
            byte[] damaged = Damage.of(whole, other, new Random(seed * SPREAD));
            assertTimeoutPreemptively(HANGS, () -> check(damaged), file + " with seed " + seed);
        }
    }

    private static void check(byte[] content) {
        ResumeDocument document = new ResumeDocument("resume", content, null);
        try {
            Profile profile = READER.read(document, TODAY);
            String text = READER.text(document);
            profile.evidence().values().forEach(all -> all.forEach(one -> assertHolds(one, text)));
        } catch (ResumeException named) {
            assertThat(named.kind()).isNotNull().isNotEqualTo(ResumeException.Kind.NOT_UNDERSTOOD);
        }
    }

    private static void assertHolds(Evidence evidence, String text) {
        if (evidence.pointer() == null) {
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
        }
    }
}
