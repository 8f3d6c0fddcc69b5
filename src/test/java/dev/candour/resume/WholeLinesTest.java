package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Long lines with a whole position, its dates and more. */
class WholeLinesTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(
                        "dates before a long list of names with a full stop",
                        "Appointments\n\nMarch 2012 - now Postdoctoral researcher, Alder University of Linmoor, Institute for Soil, Department for the Ecology of Mosses.\nJun 2008- Jul 2011 Research assistant, Wexley Institute of Technology, Soil Institute, Department for Mosses and Ecology.\n",
                        "Alder University of Linmoor | Postdoctoral researcher | 2012-03..null | employment\nWexley Institute of Technology | Research assistant | 2008-06..2011-07 | employment"),
                Arguments.of(
                        "what was done behind the first sentence",
                        "Experience\n\n2005 - 2007 Lab technician at the Rowan Institute for Mosses, Harbour Station, in the group of Prof. Ada Elm; kept the tanks and took samples every day of the year.\n2001 - 2003 Teaching assistant, Alder University, Linmoor, United Kingdom. I taught first-year courses and was in charge of all the exercises and exams.\n",
                        "Rowan Institute for Mosses | Lab technician | 2005..2007 | employment\nAlder University | Teaching assistant | 2001..2003 | employment"),
                Arguments.of(
                        "dates at the end of a bullet behind a remark",
                        "Teaching Experience\n* Instructor at the Elm Language Institute, University of Linmoor. (A course of eight weeks for beginners). 2014 - 2016.\n* Lecturer of French at the University of Ashby, Linmoor. (Courses: the French of beginners and of others). 2002 - 2003.\n",
                        "Elm Language Institute | Instructor | 2014..2016 | employment\nUniversity of Ashby | Lecturer of French | 2002..2003 | employment"),
                Arguments.of(
                        "roles with what was done there below their employer, a part of it and the time of all",
                        "Experience\nElm College, Linmoor\nCampus Tools    May 2014 - Present\n* Programmer (Jun. 2022 - Present): Design, develop and mend the programs that the college keeps its rolls in, and write down what its people ask for. Find what is wrong in them, prepare what they are tried with, and put the changes in place. Advise everybody one by one on how to use the programs and on what they may expect of the next.\n* Desktop Support Technician (May 2014 - Jun. 2022): Help in the offices of the faculty and of the staff of the college.\n",
                        "Elm College | Programmer | 2022-06..null | employment\nElm College | Desktop Support Technician | 2014-05..2022-06 | employment"),
                Arguments.of(
                        "single years among ranges before a gap, with a full stop",
                        "Experience\n2010-present\tProduction Editor, Elm Press.\n2012\tConference Secretary, Mosses and Men 2012, Alder University of Linmoor.\n2007-2009\tEditorial Assistant, Elm Press.\n",
                        "Elm Press | Production Editor | 2010..null | employment\nAlder University of Linmoor | Conference Secretary | 2012..2012 | employment\nElm Press | Editorial Assistant | 2007..2009 | employment"),
                Arguments.of(
                        "a single date between the employer and its town among ranges there, over the title",
                        "Experience\nElm Sport School, August 2008, Hamlet, ON\nJunior Leader\nRan games\n\nTansy Gardens, July - August 2009, Hamlet, ON\nCamp Counselor\nRan walks\n",
                        "Elm Sport School | Junior Leader | 2008-08..2008-08 | employment\nTansy Gardens | Camp Counselor | 2009-07..2009-08 | employment"),
                Arguments.of(
                        "what was done behind the dates at the end of the names",
                        "Experience\n* Software Engineer, Tansy Ltd, Leeds, 2017 - 2019: rewrote the billing of the tolls and moved it to other machines, which halved the cost of operation and made the keepers happy\n* Designer, Elm Studio Ltd (2015 - 2017) - logos, leaflets and posters for more than forty shops all over the country, from the first sketch to print\n",
                        "Tansy Ltd | Software Engineer | 2017..2019 | employment\nElm Studio Ltd | Designer | 2015..2017 | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void a_whole_position_is_one_however_much_stands_on_its_line(String name, String text, String expected) {
        assertThat(career(readText("whole.md", text))).containsExactly(expected.split("\n"));
    }

    @Test
    void a_task_with_dates_is_none() {
        String text = "Experience\n\nSupervisor, Tansy Ltd, 2015 - 2020\n"
                + "* Worked with the lead engineer of Elm Institute, Leeds, and with two people of Wexley University, on mosses and on much else, 2016 - 2018.\n"
                + "* From 2016 to 2018 we helped the director of Elm Institute, Leeds, and two people of Wexley University with mosses and with much else.\n";
        assertThat(career(readText("whole.md", text)))
                .containsExactly("Tansy Ltd | Supervisor | 2015..2020 | employment");
    }
}
