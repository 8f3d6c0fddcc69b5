package dev.candour.resume.study;

import static dev.candour.resume.Samples.studies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import org.junit.jupiter.api.Test;

/** "Tansy College in Leeds": where a school stands is neither its name nor what somebody studied. */
class TownsOfSchoolsTest {

    @Test
    void the_town_where_a_school_stands_is_no_field() {
        assertThat(studies("Master of Arts, Tansy College in Leeds, 2006"))
                .singleElement()
                .satisfies(study -> {
                    assertThat(study.institution()).isEqualTo("Tansy College");
                    assertThat(study.area()).isNull();
                });
    }

    @Test
    void a_field_behind_a_school_stays_one() {
        assertThat(studies("Tansy College, MSc in Botany, 2006"))
                .extracting(Profile.Education::area)
                .containsExactly("Botany");
    }

    @Test
    void a_diploma_of_an_associate_has_a_level() {
        assertThat(studies("Associates Diploma: Carpentry\nOven Technical College, May 2012"))
                .extracting(Profile.Education::level)
                .containsExactly(Profile.DegreeLevel.ASSOCIATE);
    }
}
