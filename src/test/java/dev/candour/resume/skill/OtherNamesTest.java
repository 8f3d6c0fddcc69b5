package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word for a skill that names an account, a company or the firms of a trade. */
class OtherNamesTest {

    private static List<String> names(String line) {
        return Samples.names(Samples.readText("cv.md", """
                # Ines Varga
                ines@example.com

                %s

                ## Experience
                Warden, Birkenhain Ltd, March 2020 - May 2022
                - Kept the yard tidy
                """.formatted(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        PyPI: inesv;                                          PyPI
        'Clerk, Quillmer SAS, Lyon, France';                  SAS
        Clients from boutiques to large consulting firms.;    Consulting
        Ported classic ASP.NET pages.;                        Classic ASP
        """)
    void a_name_of_something_else_is_no_skill(String line, String skill) {
        assertThat(names(line)).doesNotContain(skill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        'PyPI: releases of two packages, kept for years';     PyPI
        'Statistics with Base SAS, Lyon';                     SAS
        'Ported classic ASP pages.';                          Classic ASP
        使用 C 语言开发;                                        C
        掌握C语言;                                              C
        熟悉 R 语言;                                            R
        使用 C 和 R 语言;                                       R
        """)
    void the_same_word_names_one_where_it_is_no_such_name(String line, String skill) {
        assertThat(names(line)).contains(skill);
    }
}
