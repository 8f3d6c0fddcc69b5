package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Basics;
import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names stand in documents that people send: in heads of pages, beside places, in columns, at feet, turned round, glued. */
class NamePlacesTest {

    private static final String CAREER =
            "\n\n## Experience\n\nAnalyst, Birkenhain Ltd, March 2020 - May 2022\n- reports\n";

    private static Basics read(String lines) {
        return Samples.readText(
                        "cv.md", lines.replace('§', '#').replace("\\n", "\n").replace("\\t", "\t") + CAREER)
                .basics();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        'CV\\n\\nVARGA, Ines Maria. ORCID 0000-0002\\nBorn by the sea.'; Ines Maria VARGA
        'KELM, Jonas | kelm@example.com'; Jonas KELM
        'LEEDS, England | info@example.com'; none
        'INES VARGA Portland, OR ▪ (555) 010-0199'; INES VARGA
        'JONAS KELM Nurse ▪ (555) 010-0199'; JONAS KELM
        '§ Ines Varga Resume 2024'; Ines Varga
        'Professional Summary for Jonas Kelm\\nGrows roses.'; Jonas Kelm
        'Career Profile of Ines Varga\\nGrows roses.'; Ines Varga
        'Professional Summary of Qualifications\\nGrows roses.'; none
        '% Ines Varga\\n% Nurse\\n\\nGrows roses.'; Ines Varga
        '---\\ntitle: CV\\nauthor:\\n  - Jonas Kelm\\n---\\nGrows roses.'; Jonas Kelm
        '---\\ntitle: Ines Varga\\nsubtitle: Registered Nurse\\n---\\nGrows roses.'; Ines Varga
        '---\\ntitle: Green Garden\\nsubtitle: Roses for all\\n---\\nGrows roses.'; none
        '---\\nname: Ruby Ellwood\\n---\\nGrows roses.'; Ruby Ellwood
        'Name: Ag Temirov\\nCity: Leeds'; Ag Temirov
        '§ Mason Tolland\\n\\nGrows roses.'; Mason Tolland
        '§ Dean Emeritus\\n\\nGrows roses.'; none
        'Last updated: March 2024\\n\\nRuby Ellwood\\nruby@example.com'; Ruby Ellwood
        '§§ About me\\n\\nJonas Kelm\\n\\nRegistered Nurse\\n\\nGrows roses.'; Jonas Kelm
        'Supervisor: Ida Sorge\\nRegistered Nurse'; none
        'Consultant: Ida Sorge\\n\\nRegistered Nurse'; none
        'Post: Clerk | Name: Ines Varga | City: Leeds'; Ines Varga
        '§ 会计_林若溪_3年\\n\\n柳州'; 林若溪
        '§ 高可用 架构\\n\\n柳州'; none
        inesvarga\\nnurse\\n\\nabout\\nines@varga.example; ines varga
        JonasKelm\\nNurse\\njkelm@example.com; Jonas Kelm
        birkenhain\\nnurse\\n\\nines@varga.example; none
        """)
    void a_name_is_read_where_it_stands_and_no_other_words(String lines, String name) {
        assertThat(read(lines).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        'CONTACT\\n+1 555 010 0199\\n\\nSKILLS\\nExcel\\nSQL\\n\\nInes Varga\\nRegistered Nurse\\n\\nPROFILE\\nGrows roses.'; Ines Varga
        'SKILLS\\nExcel\\nSQL\\n\\nGreen Garden\\nGrows roses\\n\\nPROFILE\\nGrows roses.'; none
        'Personal information\\nName / Surname\\nAddress\\nTelephone\\nHome page\\n\\nVARGA, Ines\\n66 Elm Row, Leeds'; Ines VARGA
        """)
    void a_name_below_a_side_column_is_read(String lines, String name) {
        assertThat(read(lines).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        © 2024 Ines Varga. All rights reserved.; Ines Varga
        Copyright 2019-2024 Jonas P. Kelm; Jonas P. Kelm
        'Ines Varga - info@example.com - page 1 of 2'; Ines Varga
        """)
    void a_name_at_the_foot_is_read(String foot, String name) {
        assertThat(Samples.readText("cv.md", "Grows roses." + CAREER + "\n" + foot + "\n")
                        .basics()
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        ines.pro@ ines.pro@example.com; ines.pro@example.com
        17xxxx2501@example.com; none
        196-------@example.com; none
        max-xander@example.com; max-xander@example.com
        """)
    void an_email_is_read_whole_or_not_at_all(String line, String email) {
        assertThat(read("# Ines Varga\n" + line).email()).isEqualTo(email);
    }
}
