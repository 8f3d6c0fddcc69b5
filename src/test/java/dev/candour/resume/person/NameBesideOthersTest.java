package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that is a trade too, that stands below a nickname or beside a sign, and what only looks like one. */
class NameBesideOthersTest {

    private static final String CAREER =
            "\n\n## Experience\nAnalyst, Birkenhain Ltd, March 2020 - May 2022\n- reports\n";

    private static String name(String lines) {
        return Samples.readText("cv.md", lines.replace('§', '#').replace("\\n", "\n") + CAREER)
                .basics()
                .name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        INES BUTLER\\nQuillfern; INES BUTLER
        Ines Proctor\\nQuillfern; Ines Proctor
        Head Butler\\ninfo@example.com; none
        Vivi\\n\\n林若溪\\n\\n会计\\nvivi@example.com; 林若溪
        Vivi 林　溪\\n会计; Vivi 林溪
        Vivi 林若溪\\n会计; Vivi 林若溪
        Java 高级\\n会计; none
        Ines Varga & https://ines.example.com\\nClerk & ines@example.com; Ines Varga
        Smt. Ines Varga\\nines@example.com; Ines Varga
        § profiles\\n\\n- Stack Overflow; none
        Barge Survey & Repair Engineer\\nDock 6; none
        ---\\nlayout: page\\ntitle: Ines Varga\\nsubtitle: CV\\n---\\nBuilds boats.; Ines Varga
        ---\\nlayout: page\\ntitle: Minimal Mistakes\\nsubtitle: Themes\\n---\\nBuilds boats.; none
        """)
    void is_told_from_them(String lines, String name) {
        assertThat(name(lines)).isEqualTo(name);
    }
}
