package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Careers whose authors wrote no dates. */
class UndatedCareersTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "a title over the employer and its town, each a heading",
                        "## Focused Experience\n\n### Charge Nurse • Night Shift\n#### Tamber • Boise, ID\nWard of 20 beds.\n\n### Staff Nurse\n#### Wexley Hospital • Boise, ID\nSurgery.\n",
                        "Tamber | Charge Nurse | null..null | employment\nWexley Hospital | Staff Nurse | null..null | employment"),
                Arguments.of(
                        "an employer as a heading over its title",
                        "## Experience\n### Fennick\nIllustrator\n\nDrew the maps of a travel guide.\n### Hollowbeck\nArt Director\n\nLed the redesign.\n",
                        "Fennick | Illustrator | null..null | employment\nHollowbeck | Art Director | null..null | employment"),
                Arguments.of(
                        "an employer on a plain line over its title in an item",
                        "Experience\nFennick\n— Illustrator\nDrew the maps of a travel guide.\nTansy Rook\n— Art Director\nLed the redesign.\n",
                        "Fennick | Illustrator | null..null | employment\nTansy Rook | Art Director | null..null | employment"),
                Arguments.of(
                        "employers over tasks whose last words stand on lines of their own",
                        "工作经历\n青杉市规划设计研究院\n• 测量河道与桥梁, 编制报告, 为审批提供\n数据支持.\n• 带领学员\n白鹭市水务局\n• 巡查管网, 处理故障, 记录每一次抢修的时间\n和费用.\n",
                        "青杉市规划设计研究院 | null | null..null | employment\n白鹭市水务局 | null | null..null | employment"),
                Arguments.of(
                        "titles before employers in a list",
                        "## Volunteer History\n- Fundraising • Wexley Food Bank\n- Trail Guide • Marsh Park Friends\n- Usher • Elm Theatre\n",
                        "Wexley Food Bank | Fundraising | null..null | volunteer\nMarsh Park Friends | Trail Guide | null..null | volunteer\nElm Theatre | Usher | null..null | volunteer"),
                Arguments.of(
                        "employers before titles in a list",
                        "## Work Experience\n- Hollowbeck Ltd, Welder\n- Quillfern Ltd, Fitter, Leeds\n- Tansy, Foreman\n",
                        "Hollowbeck Ltd | Welder | null..null | employment\nQuillfern Ltd | Fitter | null..null | employment\nTansy | Foreman | null..null | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_found_by_where_their_halves_stand(String name, String text, String expected) {
        assertThat(career(readText("undated.md", text))).containsExactly(expected.split("\n"));
    }

    @Test
    void a_list_of_what_was_done_names_nobody() {
        assertThat(career(readText(
                        "undated.md",
                        "## Volunteer History\n- Planting trees, sweeping paths\n- Clerk duties, phones\n- Filing\n")))
                .isEmpty();
    }

    @Test
    void parts_of_one_position_are_no_employers() {
        assertThat(
                        career(
                                readText(
                                        "undated.md",
                                        "## Experience\n### Site Manager, Hollowbeck Ltd\n#### Key results\nTwo towers.\n#### Daily work\nRosters.\n")))
                .containsExactly("Hollowbeck Ltd | Site Manager | null..null | employment");
    }
}
