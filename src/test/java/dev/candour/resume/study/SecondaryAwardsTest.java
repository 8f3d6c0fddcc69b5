package dev.candour.resume.study;

import static dev.candour.resume.Samples.studies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Education;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schools that have no word for one in their name, told by what they award. */
class SecondaryAwardsTest {

    private static List<String> schools(String lines) {
        return studies(lines.replace("\\n", "\n").replace("\\t", "\t")).stream()
                .map(Education::institution)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        GED, Lindow North, 2011
        A-Levels — Lindow North — 2018
        High School Diploma | Lindow North | 2009
        Lindow North - High School Diploma, 2009
        High School Diploma:      2007\\nLindow North   Corvale, KS, United States
        Lindow North\\nHonors Diploma, 2006
        2009 - 2015\\nLindow North\\nLeaving Certificate
        BSc Botany, Marsh University, 2019\\nLindow North\\nGCSEs, 2013
        MA Botany\\nMarsh University\\n2019\\n\\nHigh School Diploma\\t2013\\nLindow North
        """)
    void schools_stand_beside_above_or_below_the_award(String lines) {
        assertThat(schools(lines)).endsWith("Lindow North");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2012 GED: Corvale Community College - Lindow, NC; Corvale Community College
        High School Diploma: Corvale Academy, 2004; Corvale Academy
        Westbrook High, 2010; Westbrook High
        Junior High, Norway (1992-1993); Junior High
        Corvale Comprehensive School\\n2 A-levels, 10 GCSEs\\tSeptember 1992 - June 1999; Corvale Comprehensive School
        """)
    void schools_have_their_names_without_the_award(String lines, String expected) {
        assertThat(schools(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "High School Diploma",
                "Some High School (two terms)",
                "GED, 2004",
                "High School Graduate\nCaptain of the rowing team",
                "High School Diploma\nDean's List 2003",
                "GED\nForklift Licence\n2014",
                "GED | Online | 2010",
                "International Baccalaureate Diploma | Captain of Rowing | 2010",
                "HSC, Science Stream, 2010",
                "High School Diploma - Member of Chess Club - 2010",
                "High School Diploma\nNational Honor Society"
            })
    void awards_without_a_school_name_none(String lines) {
        assertThat(studies(lines)).isEmpty();
    }

    @Test
    void a_vocational_award_of_a_secondary_school_has_a_field() {
        assertThat(studies("BTEC National Diploma in Hedge Laying\tLycée Corvale, France\t1999 - 2001"))
                .map(StudiesTest::shortForm)
                .containsExactly("null/Hedge Laying/Lycée Corvale");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Tarn Lindow\\tHolm\\nBTEC National Diploma in Sail Making\\tSeptember 1999 - June 2000; null/Sail Making/Tarn Lindow
        BSc Botany, Marsh University, 2014\\n\\nTarn Lindow\\nCertificate of Completion for Sail Making (June 2023); null/Sail Making/Tarn Lindow
        """)
    void what_stands_right_above_a_diploma_in_something_is_its_school(String lines, String expected) {
        assertThat(studies(lines.replace("\\n", "\n").replace("\\t", "\t")))
                .map(StudiesTest::shortForm)
                .endsWith(expected);
    }
}
