package dev.candour.resume.career;

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
                        "Tansy Labs (2011 - 2013)\nQuantum Engineer: Research and development on gate-model computers with cold devices, and on the measurement of their noise over time.\n\nElm University (2007 - 2011)\nResearch Assistant: Department of Physics, under the guidance of somebody\n\nOak Systems (2005 - 2007)\nProject Manager: First months with a small shop",
                        "Tansy Labs | Quantum Engineer | 2011..2013\nElm University | Research Assistant | 2007..2011\nOak Systems | Project Manager | 2005..2007"),
                Arguments.of(
                        "marks of headings without a space",
                        "###Tansy Consulting Ltd (February 2009 - December 2010)\n####Senior Consultant\n* Led\n\n###Elm Lab (June 2004 - December 2006)\nProject Manager: First months with a small shop. Led the project for a bank.",
                        "Tansy Consulting Ltd | Senior Consultant | 2009-02..2010-12\nElm Lab | Project Manager | 2004-06..2006-12"),
                Arguments.of(
                        "dates over items of the same list",
                        "- 2016 - 2018\n- Kitchen Manager\n- Tansy Foods Ltd\n- 2013 - 2015\n- Line Cook\n- Rookmere Hotel",
                        "Tansy Foods Ltd | Kitchen Manager | 2016..2018\nRookmere Hotel | Line Cook | 2013..2015"),
                Arguments.of(
                        "a site where an employer stands",
                        "01/2008-03/2010 | UI/UX Designer | https://tansyfern.com\n* UI build\n\n05/2007-01/2008 | Digital Designer | https://oakwire.com\n* Newsletters",
                        "https://tansyfern.com | UI/UX Designer | 2008-01..2010-03\nhttps://oakwire.com | Digital Designer | 2007-05..2008-01"),
                Arguments.of(
                        "a grade before a tab and a month, below what an employer is",
                        "Tansy Wheeler (Engineering Contractor)\tOakford, PA\nEngineer 2\tJan 2010 - Mar 2013\n* Built\n\nElm Ltd (Desulfurization)\tPrinceton, NJ\nEngineer 2\tJul 2007 - May 2009\n* Built",
                        "Tansy Wheeler | Engineer 2 | 2010-01..2013-03\nElm Ltd | Engineer 2 | 2007-07..2009-05"),
                Arguments.of(
                        "a role years before the employer above it",
                        "Quillfern - Tech Lead (November 2007 - Present)\n* Led\nElm Tree - Lead Developer (November 2008 - Present)\n* Built\nFennick Youth Website Manager (November 1999 - March 2004)\n* Ran",
                        "Quillfern | Tech Lead | 2007-11..null\nElm Tree | Lead Developer | 2008-11..null\nnull | Fennick Youth Website Manager | 1999-11..2004-03"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void a_position_is_called_by_what_names_it(String name, String lines, String expected) {
        assertThat(career(readText("resume.txt", "Mira Tallow\n\nExperience\n\n" + lines))
                        .map(position -> position.substring(0, position.lastIndexOf(" | "))))
                .containsExactly(expected.split("\n"));
    }
}
