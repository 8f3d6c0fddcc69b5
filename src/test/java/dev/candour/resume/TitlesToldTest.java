package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles before what is told of them, dates over items of a list, and employers that only a site or nothing names. */
class TitlesToldTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "a title before a colon and what was done",
                        "Tansy Labs (2014 - 2016)\nQuantum Engineer: Research and development on gate-model computers with cold devices, and on the measurement of their noise over time.\n\nElm University (2010 - 2014)\nResearch Assistant: Department of Physics, under the guidance of somebody\n\nOak Systems (2008 - 2010)\nProject Manager: First encounter with agile methods",
                        "Tansy Labs | Quantum Engineer | 2014..2016\nElm University | Research Assistant | 2010..2014\nOak Systems | Project Manager | 2008..2010"),
                Arguments.of(
                        "marks of headings without a space",
                        "###Tansy Consulting Ltd (February 2012 - December 2013)\n####Senior Consultant\n* Led\n\n###Elm Lab (June 2007 - December 2009)\nProject Manager: First encounter with agile methods. Led the project for a bank.",
                        "Tansy Consulting Ltd | Senior Consultant | 2012-02..2013-12\nElm Lab | Project Manager | 2007-06..2009-12"),
                Arguments.of(
                        "dates over items of the same list",
                        "- 2019 - 2021\n- Kitchen Manager\n- Tansy Foods Ltd\n- 2016 - 2018\n- Line Cook\n- Rookmere Hotel",
                        "Tansy Foods Ltd | Kitchen Manager | 2019..2021\nRookmere Hotel | Line Cook | 2016..2018"),
                Arguments.of(
                        "a site where an employer stands",
                        "01/2011-03/2013 | UI/UX Designer | https://tansyfern.com\n* UI build\n\n05/2010-01/2011 | Digital Designer | https://oakwire.com\n* Newsletters",
                        "https://tansyfern.com | UI/UX Designer | 2011-01..2013-03\nhttps://oakwire.com | Digital Designer | 2010-05..2011-01"),
                Arguments.of(
                        "a grade before a tab and a month, below what an employer is",
                        "Tansy Wheeler (Engineering Contractor)\tOakford, PA\nEngineer 2\tJan 2013 - Mar 2016\n* Built\n\nElm Ltd (Desulfurization)\tPrinceton, NJ\nEngineer 2\tJul 2010 - May 2012\n* Built",
                        "Tansy Wheeler | Engineer 2 | 2013-01..2016-03\nElm Ltd | Engineer 2 | 2010-07..2012-05"),
                Arguments.of(
                        "a role years before the employer above it",
                        "Quillfern - Tech Lead (November 2010 - Present)\n* Led\nElm Tree - Lead Developer (November 2011 - Present)\n* Built\nFennick Youth Website Manager (November 2002 - March 2007)\n* Ran",
                        "Quillfern | Tech Lead | 2010-11..null\nElm Tree | Lead Developer | 2011-11..null\nnull | Fennick Youth Website Manager | 2002-11..2007-03"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void a_position_is_called_by_what_names_it(String name, String lines, String expected) {
        assertThat(career(readText("resume.txt", "Mira Tallow\n\nExperience\n\n" + lines))
                        .map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }
}
