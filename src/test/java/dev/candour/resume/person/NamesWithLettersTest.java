package dev.candour.resume.person;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody earned stands behind a name, and what they are addressed as before it; neither is a part of it. */
class NamesWithLettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mira Tallow, M.D.",
                "Mira Tallow, R.N.",
                "Mira Tallow, M.Ed.",
                "Mira Tallow, L.C.S.W.",
                "Mira Tallow, M.B.A.",
                "Mira Tallow, M.D., Ph.D.",
                "Mira Tallow, Esq.",
                "Tallow, Mira",
                "CV of Prof. Mira Tallow",
                "Resume of Rev. Mira Tallow",
                "Curriculum Vitae of Prof. Dr. Mira Tallow, PhD"
            })
    void are_read_without_them(String line) {
        String text = line + "\n\nmira.tallow@example.org\n\nExperience\n\nUsher, Tansyfern Ltd, 2012 - 2015\n";

        assertThat(readText("cv.txt", text).basics().name()).isEqualTo("Mira Tallow");
    }
}
