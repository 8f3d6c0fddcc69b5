package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Degrees that others have, that were wished for or left, and words for degrees in the names of trades. */
class DegreesOfOthersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was admitted to the MSc at Pendle University.",
                "I applied for a PhD at Pendle University.",
                "Considering a Master of Laws at Marsh University.",
                "Porter without a bachelor's degree from Marsh University.",
                "Designed the Bachelor of Science in Glass at Marsh University.",
                "Assistant to a Doctor of Medicine at Pendle University.",
                "My supervisor, who has a PhD from Pendle University, taught me.",
                "Head of the Master of Arts at Marsh University.",
                "Accepted into the Master of Science at Marsh University.",
                "My dream is a PhD from Pendle University.",
                "I was offered a PhD at Pendle University but declined.",
                "Looking for clients with an MBA from Pendle University.",
                "I aim to complete an MBA at Pendle University.",
            })
    void a_sentence_gives_a_degree_only_where_the_person_holds_it(String sentence) {
        assertThat(Samples.readText(
                                "cv.txt",
                                "Mira Tolle\n\nSUMMARY\n\n" + sentence
                                        + "\n\nEXPERIENCE\n\nClerk, Fernwood Ltd, 2008 - 2010\n")
                        .education())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I hold a Master of Science from Marsh University.",
                "Porter with a Master of Science from Marsh University.",
                "Master of Science, Marsh University.",
                "I completed a Master of Science at Marsh University.",
            })
    void a_degree_that_the_person_holds_counts(String sentence) {
        assertThat(Samples.readText(
                                "cv.txt",
                                "Mira Tolle\n\nSUMMARY\n\n" + sentence
                                        + "\n\nEXPERIENCE\n\nClerk, Fernwood Ltd, 2008 - 2010\n")
                        .education())
                .singleElement()
                .satisfies(study -> assertThat(study.level()).hasToString("MASTER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doctoral Researcher, Pendle University, 2010 - 2012",
                "Doctoral Fellow, Pendle University, 2010 - 2012",
                "Master Brewer, Hopwell House, 2010 - 2012",
                "Doctor's Receptionist, Elm Surgery, 2010 - 2012",
            })
    void a_trade_is_no_degree(String line) {
        assertThat(Samples.readText(
                                "cv.txt",
                                "Mira Tolle\n\nEXPERIENCE\n\nClerk, Fernwood Ltd, 2004 - 2008\n" + line + "\n")
                        .education())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "abandoned", "discontinued"})
    void a_degree_that_was_left_is_not_held(String why) {
        assertThat(Samples.readText(
                                "cv.txt",
                                "Mira Tolle\n\nEDUCATION\n\nMSc in Botany (" + why
                                        + "), Pendle University, 2010 - 2012\n")
                        .education())
                .singleElement()
                .satisfies(study -> assertThat(study.completed()).isFalse());
    }
}
