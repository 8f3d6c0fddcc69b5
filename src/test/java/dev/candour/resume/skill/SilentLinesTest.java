package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;

/** Which lines name no skill, and which only seem to be such. */
class SilentLinesTest {

    @Test
    void what_stands_behind_a_column_of_headings_belongs_to_all_of_them() {
        String text = """
                Ines Varga

                Education

                Experience

                Skills

                Publications

                Developer, Birkenhain Ltd, March 2020 - May 2022
                - Wrote the archive in Kotlin
                """;

        assertThat(Samples.names(Samples.readText("cv.txt", text))).contains("Kotlin");
    }

    @Test
    void what_stands_below_a_silent_heading_tells_nothing() {
        String text = """
                Ines Varga

                Experience
                Developer, Birkenhain Ltd, March 2020 - May 2022
                - Wrote the archive
                This document was typeset with LaTeX.

                Publications
                Archives in Kotlin

                Activities & Hobbies
                - Cooking
                """;

        assertThat(Samples.names(Samples.readText("cv.txt", text))).isEmpty();
    }

    @Test
    void a_heading_of_courses_is_silent_and_the_heading_of_what_somebody_taught_claims_nothing() {
        String text = """
                Ines Varga

                专业课程
                运筹学
                商务数据分析

                Teaching
                Led two groups of students

                Git commit 7c31f0e; 2022-11-02
                """;

        assertThat(Samples.names(Samples.readText("cv.txt", text))).isEmpty();
    }
}
