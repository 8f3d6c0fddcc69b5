package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to write a study that differ in one thing: a list for a field, a grade, a town, a label, a diploma. */
class StudyVariationsTest {

    private static List<String> studies(String lines) {
        return Samples.studies(lines.replace("\\n", "\n")).stream()
                .map(study -> study.institution() + " | " + study.level() + " | " + study.area())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Elm University, 2015\\nBSc - Ropes, Law, and Sails % Elm University | BACHELOR | Ropes, Law, and Sails
        Elm University, 2015\\nB.A. (Hons) in Ropes, Knots and Sails % Elm University | BACHELOR | Ropes, Knots and Sails
        Elm University, 2015\\nMaster of Arts (Ropes, Knots & Sails) % Elm University | MASTER | Ropes, Knots & Sails
        Elm University, 2015\\nDiploma in Ropes, Knots and Sails % Elm University | null | Ropes, Knots and Sails
        Elm University, 2015 - B.S. in Ropes, Knots, and Sails with minors in Tides and Sound % Elm University | BACHELOR | Ropes, Knots, and Sails
        Diploma in Ropes and Sails, Rope & Sail Trust College, 2015 % Rope & Sail Trust College | null | Ropes and Sails
        """)
    void a_list_is_one_field(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Merrow State University GPA 3.8 2014-2018\\nBachelor of Arts in Physics % Merrow State University | BACHELOR | Physics
        Oakford Polytechnic 3.7 GPA 2014-2018\\nBachelor of Arts in Physics % Oakford Polytechnic | BACHELOR | Physics
        Hochschule Tannfeld Grade 1.3 2014-2018\\nBachelor of Arts in Physics % Hochschule Tannfeld | BACHELOR | Physics
        Bachelor of Technology, Elm University, Thornavur - July 2009 - May 2013\\nRope Dynamics, CGPA: 8.1/10 % Elm University | BACHELOR | Rope Dynamics
        Bachelor's Degree in Physics\\nCentro Universitário Unimarbe - Velden, São Paulo, Brazil\\n2018 - 2021 % Centro Universitário Unimarbe | BACHELOR | Physics
        Bachelor of Science at Elm University (fas fa-medal)\\n2001 - 2007 % Elm University | BACHELOR | null
        Master's in Business Administration MBA\\nElm University, 2003 % Elm University | MASTER | Business Administration
        """)
    void grades_towns_pictures_and_short_names_are_left_out(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        BSc Physics\\nBrackenhill, Hull, UK | 2004\\nBSc Law\\nOakford Polytechnic, Velden | 2015 % Brackenhill | BACHELOR | Physics+Oakford Polytechnic | BACHELOR | Law
        Brackenhill, Tannfeld, Germany, 2004\\nBSc Physics % Brackenhill | BACHELOR | Physics
        BSc Physics\\nBrackenhill, Velden | 2004 % Brackenhill | BACHELOR | Physics
        Diploma in Physics\\nBrackenhill, Austin, TX | 2001 - 2004 % Brackenhill | null | Physics
        """)
    void an_unknown_school_stands_before_its_town(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Elm University, 2010 - 2014\\nDiploma\\nMajor: Sail Design % Elm University | null | Sail Design
        Elm University\\nDiploma\\nSail Design\\n2010 - 2014 % Elm University | null | Sail Design
        Institution: Elm College\\nCourse: Knot Packages\\nYear: 2014 - 2015 % Elm College | null | Knot Packages
        Diploma in Sail Design\\nElm College, 2018 - 2019\\nDiploma in Glass Design\\nMarsh College, 2020 - 2022 % Elm College | null | Sail Design+Marsh College | null | Glass Design
        BSc Physics\\nElm University, 2014\\nSail Making Diploma, Honour Roll, 2008\\nMarsh College % Elm University | BACHELOR | Physics+Marsh College | null | Sail Making
        Knot Bootcamp — Elm Academy (2019) % Elm Academy | null | Knot
        Elm College - Leeds\\nMarsh Occupational Skills Center - Velden, WA % Elm College | null | null+Marsh Occupational Skills Center | null | null
        """)
    void what_is_no_degree_has_its_field_and_its_school(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Double Bachelor's Degree in Law and Economics, Elm University, 2019 - 2022\\n- Bachelor in Law at Elm University\\n- Bachelor in Economics at Elm University % Elm University | BACHELOR | Law and Economics
        Elm University\\nBachelor of Arts, Marsh Honors College, May 2023 % Elm University | BACHELOR | null
        2001-2005: B.Sc. in Tides. Elm University\\n\\n2005 graduate of B.Sc. in Tides (with distinction), School of Rivers. % Elm University | BACHELOR | Tides
        Bachelor's Degree in Law\\nPIT - Higher Institute of Tides | Expected\\n2025 % Higher Institute of Tides | BACHELOR | Law
        """)
    void a_study_told_in_parts_is_one(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Bachelor in Law, Elm University, 2019 - 2022\\n- Bachelor in Economics at Marsh University % Elm University | BACHELOR | Law+Marsh University | BACHELOR | Economics
        BSc, Elm University, Sail Design, 2012 % Elm University | BACHELOR | Sail Design
        BSc, Elm University, Physics, 2012 % Elm University | BACHELOR | Physics
        Marsh Honors College, 2010 - 2013\\nBSc Physics\\nElm University, 2014 - 2016\\nMSc Law % Marsh Honors College | BACHELOR | Physics+Elm University | MASTER | Law
        """)
    void what_is_another_study_or_a_field_stays_so(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }
}
