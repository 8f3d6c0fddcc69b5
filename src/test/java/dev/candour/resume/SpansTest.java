package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Evidence;
import dev.candour.profile.JsonResume;
import dev.candour.profile.Profile;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

    private static final String SPICE =
            "\u00AD\u200B\uFF21\u2F00\u3000\t|#*-•至今2019.01-~()（）：,，。\n\r\uD83D\uDE00e\u0301\uFB01½";

    @Property(tries = 150)
    void spans_hold_and_nothing_breaks_on_mutated_documents(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        Random random = new Random(seed);
        String name = Samples.ALL.get(random.nextInt(Samples.ALL.size()));
        String text = mutated(Samples.text(name), random);

        try {
            Profile profile = Samples.readText(name, text);

            assertSpansHold(profile, text);
            assertThat(JsonResume.write(Samples.readText(name, text))).isEqualTo(JsonResume.write(profile));
        } catch (ResumeException refused) {
            assertThat(refused.kind()).isNotEqualTo(ResumeException.Kind.NOT_UNDERSTOOD);
            assertThat(refused.problem().message(java.util.Locale.ENGLISH)).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {674, 1289, 500_267, 501_827, 501_866, 774_847})
    void documents_that_once_broke_a_reader_are_understood(int seed) {
        spans_hold_and_nothing_breaks_on_mutated_documents(seed);
    }

    @Property(tries = 200)
    void spans_hold_on_any_text(@ForAll String text) {
        String document = encodable("Experience\n" + text);
        try {
            assertSpansHold(Samples.readText("any.txt", document), document);
        } catch (ResumeException refused) {
            assertThat(refused.kind()).isNotNull().isNotEqualTo(ResumeException.Kind.NOT_UNDERSTOOD);
        }
    }

    @org.junit.jupiter.api.Test
    void a_section_of_many_lines_without_a_full_stop_is_understood() {
        String text = "Ada Ko\nada@example.com\n\nExperience\nFernwood Ltd, Engineer, 2019 - 2021\n"
                + "Settled trades and wrote about it\n".repeat(12_000);

        Profile profile = Samples.readText("long.txt", text);

        assertSpansHold(profile, text);
        assertThat(profile.basics().name()).isEqualTo("Ada Ko");
    }

    private static void assertSpansHold(Profile profile, String text) {
        profile.evidence().forEach((pointer, all) -> all.forEach(evidence -> assertSpanHolds(pointer, evidence, text)));
    }

    private static void assertSpanHolds(String pointer, Evidence evidence, String text) {
        if (evidence.pointer() == null) {
            assertThat(text.substring(evidence.start(), evidence.end()))
                    .as(pointer)
                    .isEqualTo(evidence.quote());
            long line = text.substring(0, evidence.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            assertThat(evidence.line()).as(pointer).isEqualTo((int) line);
        }
    }

    /** A document is bytes: half a surrogate pair does not survive them. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = random.nextInt(40);
        for (int i = 0; i < changes && mutated.length() > 10; i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(4)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
                case 2 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(60)));
                default ->
                    mutated.insert(at, mutated.substring(at, Math.min(mutated.length(), at + random.nextInt(80))));
            }
        }
        return encodable(mutated.toString());
    }
}
