package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines about studies that end where nobody would end them. */
class TornStudiesTest {

    private static final String CAREER =
            "Mira Tolle\nmira@example.com\n\nExperience\nAnalyst, Birkenhain Ltd, March 2020 - May 2022\n- reports\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experience\nAnalyst, Birkenhain Ltd, 2020 - 2022\n\nMarsh University\n2015 - 2018",
                "Interests\nRowing\n\nMarsh University\n2015 - 2018",
                "Awards\nMarsh University\n\n2015 - 2018\n"
            })
    void a_school_over_its_dates_may_be_the_last_of_a_document(String lines) {
        Profile profile = Samples.readText("cv.txt", "Mira Tolle\nmira@example.com\n\n" + lines);

        assertThat(profile.basics().name()).isEqualTo("Mira Tolle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSc (Botany, Zoology", "BSc Science (Botany, Chemistry, Marsh University, 2018"})
    void a_parenthesis_that_the_line_leaves_open_is_not_closed_by_another_section(String line) {
        Profile profile = Samples.readText(
                "cv.txt", CAREER + "Education\n" + line + "\n\nLanguages\nEnglish (native), German (fluent)\n");

        assertThat(profile.education())
                .singleElement()
                .satisfies(study -> assertThat(study.studyType()).isEqualTo("BSc"));
    }

    @Test
    void nothing_but_blanks_may_stand_behind_a_stroke() {
        List<Profile.Education> studies = Samples.studies("BSc Physics/   , Marsh University, 2015 - 2018");

        assertThat(studies)
                .singleElement()
                .satisfies(study -> assertThat(study.institution()).isEqualTo("Marsh University"));
    }
}
