package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolLinesTest {

    private static Profile studied(String line) {
        return Samples.readText("cv.md", """
                # Ines Varga

                ## Education
                Certificate in Web Building, Alder Bootcamp, 2021 - 2022
                %s
                """.formatted(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Languages C++, Java, Python",
                "- Java and Django - C++\n- Python - Redis",
                "Built a shop with Java, Python and C++"
            })
    void tools_listed_below_a_school_are_claimed(String line) {
        assertThat(studied(line).skills())
                .filteredOn(skill -> skill.name().equals("Java") || skill.name().equals("Python"))
                .hasSize(2)
                .allMatch(skill -> skill.claimed() && skill.months() == null);
    }

    @Test
    void a_line_that_is_a_tool_and_nothing_else_is_claimed() {
        assertThat(Samples.names(studied("- JavaScript;\n- Python."))).contains("JavaScript", "Python");
        assertThat(Samples.names(studied("- Networking;"))).doesNotContain("Networking");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Senior Project (Django, PostgreSQL)", "Quay Programming (bash, C)\t• Web Shops (web2py, vue.js)"
            })
    void tools_in_brackets_behind_a_course_are_claimed(String line) {
        Profile read = Samples.readText(
                "cv.md", "# Ines Varga\n\n## Relevant Coursework\n- " + line + "\n- Data Structures\n");

        assertThat(Samples.names(read)).containsAnyOf("PostgreSQL", "Vue").doesNotContain("Data structures");
    }

    @Test
    void courses_and_lone_words_below_a_school_are_not() {
        assertThat(studied("Courses: Java, Python, C++, Redis").skills()).isEmpty();
        assertThat(studied("Thesis: Java and Python beside C++").skills()).isEmpty();
        assertThat(studied("The history of Java and Python").skills()).isEmpty();
        assertThat(studied("Accounting, Marketing, Statistics").skills()).isEmpty();
    }
}
