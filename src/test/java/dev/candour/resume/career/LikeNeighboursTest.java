package dev.candour.resume.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikeNeighboursTest {

    private static Profile read(String entries) {
        return Samples.readText("cv.md", "# Ines Varga\n\n## Experience\n" + entries.replace("\\n", "\n"));
    }

    private static Stream<String> positions(String entries) {
        return read(entries).work().stream()
                .map(work -> work.name() + " | " + work.position() + " | " + work.startDate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Acme Robotics, Engineer, 01/2017 - 06/2017\\n- a\\n\\n### Blorp Quux, Zingwort\\n- b",
                "### Blorp Quux, Zingwort\\n- b\\n\\n### Acme Robotics, Engineer, 01/2017 - 06/2017\\n- a",
                "### Acme Robotics, Engineer, 01/2017 - 06/2017\\n- a\\n\\n### Blorp Quux | Zingwort\\n- b",
                "### Acme Robotics, Engineer, 01/2017 - 06/2017\\n- a\\n\\n### Blorp Quux - Zingwort\\nSaw to the reports of the house.",
                "### Acme Robotics\\nEngineer, 01/2017 - 06/2017\\n- a\\n\\n### Blorp Quux\\nZingwort\\n- b",
                "**Acme Robotics, Engineer, 01/2017 - 06/2017**\\n- a\\n\\n**Blorp Quux, Zingwort**\\n- b",
            })
    void what_stands_like_the_dated_positions_is_one_without_dates(String entries) {
        assertThat(positions(entries))
                .containsExactlyInAnyOrder("Acme Robotics | Engineer | 2017-01", "Blorp Quux | Zingwort | null");
        assertThat(read(entries).warnings()).anyMatch(warning -> warning.code().equals("undated-position"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        \\n### BridgeRunner 桥梁巡检
        \\n### Selected Projects
        \\n### Projects, Achievements
        \\n### Key achievements, and what came of them
        \\n### Tools: Docker, Git
        \\n#### Blorp Quux, Zingwort
        \\n### Responsibilities
        \\n- Blorp Quux, Zingwort
        """)
    void other_headings_are_none(String heading) {
        assertThat(positions("### Acme Robotics, Engineer, 01/2017 - 06/2017\\n- a\\n" + heading + "\\n- b"))
                .containsExactly("Acme Robotics | Engineer | 2017-01");
    }
}
