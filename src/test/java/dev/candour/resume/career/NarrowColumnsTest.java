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
                + "Apr-July 2014\tThe Larkspur Museum, Elm\nRoman Boats -\nAssistant Curator\n\n"
                + "Jan-Feb 2012\tTansyfern Exhibition Builders,\nOakford\nWorkshop Assistant/Model\nBuilder\n\n"
                + "Sep-Nov 2010\tKestrel Galleries, Oakford\nInvigilator/Guide/Cashier\n(on late evenings)\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "The Larkspur Museum | Assistant Curator | 2014-04..2014-07 | employment",
                        "Tansyfern Exhibition Builders | Workshop Assistant/Model Builder | 2012-01..2012-02 | employment",
                        "Kestrel Galleries | Invigilator/Guide/Cashier (on late evenings) | 2010-09..2010-11 | employment");
    }

    @Test
    void short_lines_of_a_column_are_names_by_themselves() {
        String text = TOP
                + "Apr-July 2014\tThe Larkspur Museum\nFloor Manager\nLeeds\n\n"
                + "Jan-Feb 2012\tTansyfern Exhibition Builders of Elm\nWorkshop Manager\n\n"
                + "Sep-Nov 2010\tKestrel Galleries\nGallery Assistant\n";
        assertThat(career(readText("cv.txt", text)))
                .contains(
                        "The Larkspur Museum | Floor Manager | 2014-04..2014-07 | employment",
                        "Kestrel Galleries | Gallery Assistant | 2010-09..2010-11 | employment");
    }
}
