package dev.candour.resume;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExperienceTest {

    @Test
    void who_has_but_dated_internships_has_worked_no_month_yet() {
        assertThat(months("Clerk Intern, Fernwood Ltd, 2023-06 - 2023-08")).isZero();
    }

    @Test
    void without_dates_nothing_is_known() {
        assertThat(months("Clerk Intern, Fernwood Ltd")).isNull();
        assertThat(months("Clerk, Fernwood Ltd")).isNull();
    }

    @Test
    void a_job_without_dates_beside_an_internship_leaves_it_unknown() {
        assertThat(months("Clerk Intern, Fernwood Ltd, 2023-06 - 2023-08\n\nClerk, Tansy Ltd"))
                .isNull();
    }

    @Test
    void dates_that_could_not_be_read_as_a_position_leave_it_unknown() {
        assertThat(months("Clerk Intern, Fernwood Ltd, 2023-06 - 2023-08\n\n2019-01 - 2021-05"))
                .isNull();
    }

    @Test
    void jobs_count_and_internships_do_not() {
        assertThat(months("Clerk, Tansy Ltd, 2024-01 - 2024-06\n\nClerk Intern, Fernwood Ltd, 2023-06 - 2023-08"))
                .isEqualTo(6);
    }

    private static Integer months(String lines) {
        return readText("resume.md", "# Mira Tallow\n\n## Experience\n\n" + lines)
                .experienceMonths();
    }
}
