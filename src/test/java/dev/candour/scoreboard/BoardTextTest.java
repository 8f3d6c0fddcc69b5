package dev.candour.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoardTextTest {

    @Test
    void people_see_the_figures_and_what_differs_in_each_document() {
        DocumentScore read = new DocumentScore(
                "en/ada.md",
                "en",
                "md",
                Map.of(Field.NAME, Count.WRONG, Field.SKILLS, new Count(3, 1, 0)),
                List.of(
                        new Difference(Field.NAME, "Ada Ko", "CV"),
                        new Difference(Field.SKILLS, "Java", null),
                        new Difference(Field.SKILL_WORDS_KNOWN, "Basketry", null)),
                null,
                false);
        DocumentScore refused = new DocumentScore(
                "zh/bo.pdf", "zh", "pdf", Map.of(Field.NAME, Count.MISSED), List.of(), "It is a PDF.", false);

        String text = new BoardText(new Board(List.of(read, refused))).text();

        assertThat(text)
                .contains("all (2)", "en (1)", "zh (1)", "md (1)", "pdf (1)")
                .contains("| name               | 0.00 0.00   2 | 0.00 0.00   1 |   -  0.00   1 |")
                .contains("| skills             | 1.00 0.75   4 |")
                .contains("en/ada.md: 2 differences\n    name: CV, not Ada Ko\n    skills: missed: Java\n")
                .contains("zh/bo.pdf: It is a PDF.\n")
                .endsWith("Annotated skills that the vocabulary lacks: Basketry\n");
    }
}
