package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tool that is called like an everyday thing counts among tools, or where somebody uses it. */
class LoneNamesTest {

    private static Profile with(String lines) {
        return Samples.readText("cv.txt", """
                Ines Varga

                Experience
                Warden, Birkenhain Ltd, March 2020 - May 2022
                - Kept the yard tidy
                - %s
                """.formatted(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Celery and leeks grown for the canteen",
                "Pickled cucumber and brewed chai for ninety guests",
                "Postman on a round of four villages",
                "Illustrator for two picture books",
                "Replaced Windows and gutters of nine cottages",
                "Led canoe trips to the islands",
                "Rancher on a sheep station",
                "Served under Major Jenkins",
                "Told children of the solar eclipse",
                "Fed a llama at the zoo",
                "Rigged the spinnaker of a yawl",
                "Spoke at the Premiere of a play",
                "Excel under pressure in a busy ward",
                "Characterised polymer films, named inventor on a patent",
                "Took the Helm of a ferry"
            })
    void an_everyday_thing_is_no_tool_where_no_tool_is_named(String line) {
        assertThat(Samples.names(with(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Wrote the booking page in Python;                Python
        Skilled in Windows and the till;                 Windows
        Drew maps with Illustrator;                      Illustrator
        用Python整理台账;                                 Python
        """)
    void who_uses_it_names_a_tool(String line, String skill) {
        assertThat(Samples.names(with(line))).contains(skill);
    }

    @Test
    void among_other_tools_it_is_one() {
        assertThat(Samples.names(with("Celery ran the jobs\n- Kept the queues on RabbitMQ and PostgreSQL")))
                .contains("Celery", "RabbitMQ");
    }

    @Test
    void below_the_heading_of_the_skills_it_is_one() {
        assertThat(Samples.names(Samples.readText("cv.txt", "Ines Varga\n\nSkills\nRuby\n")))
                .contains("Ruby");
    }
}
