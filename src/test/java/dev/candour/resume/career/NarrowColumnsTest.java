package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A narrow column beside dates, in which names go on in the next line. */
class NarrowColumnsTest {

    private static final String TOP = "Tess Holm\ntess@example.com\n\nExperience\n";

    @Test
    void what_does_not_fit_goes_on_in_the_next_line() {
        String text = TOP
                + "Mar-June 2011\tThe Larkspur Theatre, Elm\nThe Long Table -\nAssistant Stage Manager\n\n"
                + "Feb-Mar 2009\tTansyfern Film Productions,\nOakford\nArt Department Assistant/Wardrobe\nManager\n\n"
                + "Mar-May 2007\tKestrel Productions, Oakford\nProduction Runner/Prop Buyer/ASM\n(on live shows)\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "The Larkspur Theatre | Assistant Stage Manager | 2011-03..2011-06 | employment",
                        "Tansyfern Film Productions | Art Department Assistant/Wardrobe Manager | 2009-02..2009-03 | employment",
                        "Kestrel Productions | Production Runner/Prop Buyer/ASM (on live shows) | 2007-03..2007-05 | employment");
    }

    @Test
    void short_lines_of_a_column_are_names_by_themselves() {
        String text = TOP
                + "Mar-June 2011\tThe Larkspur Theatre\nStage Manager\nLondon\n\n"
                + "Feb-Mar 2009\tTansyfern Film Productions of Oakford\nWardrobe Manager\n\n"
                + "Mar-May 2007\tKestrel Productions\nProduction Assistant\n";
        assertThat(career(readText("cv.txt", text)))
                .contains(
                        "The Larkspur Theatre | Stage Manager | 2011-03..2011-06 | employment",
                        "Kestrel Productions | Production Assistant | 2007-03..2007-05 | employment");
    }
}
