package dev.candour.resume.career;

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
                        "Appointments\n\nMarch 2008 - now Postdoctoral researcher, Alder University of Linmoor, Institute for Soil, Department for the Ecology of Mosses.\nJun 2004- Jul 2007 Research assistant, Wexley Institute of Technology, Soil Institute, Department for Mosses and Ecology.\n",
                        "Alder University of Linmoor | Postdoctoral researcher | 2008-03..null | employment\nWexley Institute of Technology | Research assistant | 2004-06..2007-07 | employment"),
                Arguments.of(
                        "what was done behind the first sentence",
                        "Experience\n\n2001 - 2003 Lab technician at the Rowan Institute for Mosses, Harbour Station, with Prof. Ada Elm; kept the tanks and took samples every day of the year.\n1997 - 1999 Teaching assistant, Alder University, Linmoor, United Kingdom. I taught first-year courses and was in charge of all the exercises and exams.\n",
                        "Rowan Institute for Mosses | Lab technician | 2001..2003 | employment\nAlder University | Teaching assistant | 1997..1999 | employment"),
                Arguments.of(
                        "dates at the end of a bullet behind a remark",
                        "Teaching Experience\n* Instructor at the Elm Language Institute, University of Linmoor. (A course of eight weeks for beginners). 2010 - 2012.\n* Lecturer of French at the University of Ashby, Linmoor. (Courses: the French of beginners and of others). 1998 - 1999.\n",
                        "Elm Language Institute | Instructor | 2010..2012 | employment\nUniversity of Ashby | Lecturer of French | 1998..1999 | employment"),
                Arguments.of(
                        "roles with what was done there below their employer, a part of it and the time of all",
                        "Experience\nElm College, Linmoor\nCampus Tools    May 2010 - Present\n* Programmer (Jun. 2018 - Present): Design, develop and mend the programs that the college keeps its rolls in, and write down what its people ask for. Find what is wrong in them, prepare what they are tried with, and put the changes in place. Advise everybody one by one on how to use the programs and on what they may expect of the next.\n* Desktop Support Technician (May 2010 - Jun. 2018): Help in the offices of the faculty and of the staff of the college.\n",
                        "Elm College | Programmer | 2018-06..null | employment\nElm College | Desktop Support Technician | 2010-05..2018-06 | employment"),
                Arguments.of(
                        "single years among ranges before a gap, with a full stop",
                        "Experience\n2006-present\tProduction Editor, Elm Press.\n2008\tConference Secretary, Mosses and Men 2008, Alder University of Linmoor.\n2003-2005\tEditorial Assistant, Elm Press.\n",
                        "Elm Press | Production Editor | 2006..null | employment\nAlder University of Linmoor | Conference Secretary | 2008..2008 | employment\nElm Press | Editorial Assistant | 2003..2005 | employment"),
                Arguments.of(
                        "a single date between the employer and its town among ranges there, over the title",
                        "Experience\nElm Sport School, August 2004, Hamlet, ON\nJunior Leader\nRan games\n\nTansy Gardens, July - August 2005, Hamlet, ON\nCamp Counselor\nRan walks\n",
                        "Elm Sport School | Junior Leader | 2004-08..2004-08 | employment\nTansy Gardens | Camp Counselor | 2005-07..2005-08 | employment"),
                Arguments.of(
                        "what was done behind the dates at the end of the names",
                        "Experience\n* Software Engineer, Tansy Ltd, Leeds, 2013 - 2015: rewrote the billing of the tolls and moved it to other machines, which halved the cost of operation and made the keepers happy\n* Designer, Elm Studio Ltd (2011 - 2013) - logos, leaflets and posters for more than forty shops all over the country, from the first sketch to print\n",
                        "Tansy Ltd | Software Engineer | 2013..2015 | employment\nElm Studio Ltd | Designer | 2011..2013 | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void a_whole_position_is_one_however_much_stands_on_its_line(String name, String text, String expected) {
        assertThat(career(readText("whole.md", text))).containsExactly(expected.split("\n"));
    }

    @Test
    void a_task_with_dates_is_none() {
        String text = "Experience\n\nSupervisor, Tansy Ltd, 2011 - 2016\n"
                + "* Worked with the lead engineer of Elm Institute, Leeds, and with two people of Wexley University, on mosses and on much else, 2012 - 2014.\n"
                + "* From 2012 to 2014 we helped the director of Elm Institute, Leeds, and two people of Wexley University with mosses and with much else.\n";
        assertThat(career(readText("whole.md", text)))
                .containsExactly("Tansy Ltd | Supervisor | 2011..2016 | employment");
    }
}
