package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Skill;
import dev.candour.resume.Samples;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The years that a list states behind each of its names. */
class YearsBehindTest {

    private static Profile read(String heading, String lines) {
        return Samples.readText("cv.txt", "Ines Varga\n\n" + heading + "\n" + lines.replace("\\n", "\n") + "\n");
    }

    private static @Nullable Integer months(Profile profile, String skill) {
        return profile.skills().stream()
                .filter(one -> one.name().equals(skill))
                .map(Skill::claimedMonths)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Java (4 years), Docker (30 months); 48; 30
        Java (10+ years)\\nDocker (Expert, 2 yrs); 120; 24
        - Java - 4 years\\n- Docker - 2.5 years; 48; 30
        Java: 4 years\\nDocker: 1 year; 48; 12
        Java, 4 yrs\\nDocker, 1 yr; 48; 12
        Java | 4 years | Docker | 2 years; 48; 24
        Java (4 years 6 months), Docker (1 year, 2 months); 54; 14
        Java    Advanced    4 years\\nDocker    Basic    2 years; 48; 24
        Java（4年）、Docker（精通，2年）; 48; 24
        Java使用经验4年\\nDocker使用经验2年; 48; 24
        Java：4年以上\\nDocker：18个月; 48; 18
        4 years of Java\\n2+ years with Docker; 48; 24
        4年Java开发经验\\n2年Docker使用经验; 48; 24
        """)
    void the_years_stand_behind_the_name(String lines, int java, int docker) {
        Profile profile = read("Skills", lines);

        assertThat(months(profile, "Java")).isEqualTo(java);
        assertThat(months(profile, "Docker")).isEqualTo(docker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java (2015-2019)",
                "Java 8, 4 databases",
                "Java - 4 years of teaching it to pupils",
                "Java (4 projects)",
                "Java, 2019年"
            })
    void other_numbers_are_no_years(String lines) {
        assertThat(months(read("Skills", lines), "Java")).isNull();
    }

    @Test
    void a_name_that_counts_in_lists_alone_has_the_years_before_it() {
        Profile profile = read("Skills", "6 years of R\\n4+ years of Go\\nKotlin");

        assertThat(months(profile, "R")).isEqualTo(72);
        assertThat(months(profile, "Go")).isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource({"Education, 'Diploma in Nursing, 3 years'", "Experience, 'Clerk, Sales, 5 years'"})
    void outside_the_list_of_skills_they_tell_of_something_else(String heading, String line) {
        assertThat(read(heading, line).skills()).allMatch(skill -> skill.claimedMonths() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go 80%\\nWord 60%\\nKotlin 70%",
                "Go 8/10\\nWord 6/10\\nKotlin 7/10",
                "Go 4 years\\nWord 6 years\\nKotlin 2 years",
                "4+ years of Go\\n6 years of Word\\nKotlin",
                "Go     Advanced\\nWord     Basic\\nKotlin     Expert"
            })
    void a_name_that_is_an_everyday_word_is_listed_before_its_rating_too(String lines) {
        assertThat(Samples.names(read("Skills", lines))).contains("Go", "Word", "Kotlin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Go 80 miles a day\\nKotlin", "Word of mouth: 60% of sales\\nKotlin", "Go ahead 4 years\\nKotlin"
            })
    void an_everyday_word_before_another_number_is_none(String lines) {
        assertThat(Samples.names(read("Other", lines))).doesNotContain("Go", "Word");
    }
}
