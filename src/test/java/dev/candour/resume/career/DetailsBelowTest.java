package dev.candour.resume.career;

import static dev.candour.resume.Samples.readText;
import static dev.candour.resume.Samples.skill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import org.junit.jupiter.api.Test;

/** A table of positions, and below it what was done at each employer. */
class DetailsBelowTest {

    private static final String RESUME = """
            # Tobias Varga

            ## Experience

            | Period | Company | Role |
            |--------|---------|------|
            | 2022 – present | **Volta Grid** | Staff Engineer |
            | 2019 – 2022 | **Kvarn AB** | DevOps Engineer |
            | 2016 – 2019 | **Kvarn AB** | System Administrator |

            ### %s
            Led a team of 8. Kubernetes.

            ### %s
            Ansible.
            """;

    private static Profile read(String first, String second) {
        return readText("cv.md", RESUME.formatted(first, second));
    }

    @Test
    void belongs_to_the_first_position_with_the_employer_that_its_heading_names() {
        Profile profile = read("Volta Grid", "Kvarn");

        assertThat(skill(profile, "Kubernetes").lastUsed()).hasToString("2026-11");
        assertThat(skill(profile, "Ansible").lastUsed()).hasToString("2022-06");
        assertThat(profile.work()).extracting("teamSize").containsExactly(8, null, null);
    }

    @Test
    void below_a_heading_that_names_no_employer_it_stays_where_it_stands() {
        Profile profile = read("Platform work", "Kvarnsten");

        assertThat(skill(profile, "Kubernetes").lastUsed()).hasToString("2019-06");
        assertThat(skill(profile, "Ansible").lastUsed()).hasToString("2019-06");
    }
}
