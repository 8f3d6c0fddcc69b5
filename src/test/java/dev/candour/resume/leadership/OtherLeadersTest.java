package dev.candour.resume.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Leadership;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a line names the writer as the one who leads, or somebody else. */
class OtherLeadersTest {

    private static Leadership of(String line) {
        return Samples.readText(
                        "cv.txt",
                        "Ines Varga\n\nExperience\nBirkenhain Ltd\nAnalyst\n2018 - 2021\n" + line.replace("\\n", "\n")
                                + "\n")
                .leadership();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of department: Prof. Georg Sharp",
                "Head of institute: Prof Georg Sharp, Pendle",
                "Team lead: Dr. Ida Sorge",
                "科研实习生主管：沈若溪副教授",
                "组长：沈若溪老师",
            })
    void whom_the_writer_worked_for_is_somebody_else(String line) {
        assertThat(of(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Team lead: managed a team that built the harbour console",
                "作为小组领导，主要工作是安排任务",
                "作为研发团队负责人，协调资源",
            })
    void the_writer_leads(String line) {
        assertThat(of(line)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Oversaw 2 managers and 20+ associates; 22
        Oversaw 3 managers and 30+associates responsible for picking; 33
        Managed 4 engineers and 2 interns; 6
        Managed 4 engineers and 300+ servers; 4
        """)
    void a_number_with_a_plus_is_added(String line, int people) {
        assertThat(of(line).teamSize()).isEqualTo(people);
    }

    @Test
    void a_title_beside_the_positions_that_were_read_counts() {
        Leadership told = Samples.readText(
                        "cv.md", "# Ines Varga\n\n## Experience\n\n- Team Leader\n- Press operator\n")
                .leadership();

        assertThat(told).isNotNull();
    }
}
