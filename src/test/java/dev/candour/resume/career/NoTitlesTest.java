package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in place of a title and is none: on what terms somebody worked, and that somebody sat on a board. */
class NoTitlesTest {

    private static final String TOP = "Sam Reed\nsam@example.com\n\nExperience\n\n";

    @ParameterizedTest
    @CsvSource({
        "Self-Employed / Employed, self-employed",
        "Self-Employed, self-employed",
        "Employed, employment",
        "Full-time and part-time, employment",
    })
    void terms_tell_the_type_at_most(String terms, String type) {
        String text = TOP + "Elmton Golf Club\n2017 - 2020\t" + terms
                + "\n- Taught beginners.\n\nDunley Leisure Park\n2014 - 2017\t" + terms + "\n- Sold lessons.\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Elmton Golf Club | null | 2017..2020 | " + type,
                        "Dunley Leisure Park | null | 2014..2017 | " + type);
    }

    @Test
    void a_member_of_a_board_is_employed_elsewhere() {
        String text = TOP
                + "Researcher at the Harbour Museum (Jan 2012 - Mar 2014)\n"
                + "Member of the editorial board of Moss, Reed and Fern (since May 2014)\n"
                + "Member of the Technical Staff, Brindle Laboratories Ltd (Jan 2008 - Dec 2010)\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Harbour Museum | Researcher | 2012-01..2014-03 | employment",
                        "Brindle Laboratories Ltd | Member of the Technical Staff | 2008-01..2010-12 | employment");
    }

    @Test
    void a_house_may_have_several_words_between_slashes() {
        String text = TOP + "Build / Race / Fly, Elmton\nMechanical Lead\nAug 2018 - May 2019\n- Built wings.\n\n"
                + "Brindle Laboratory\nResearch Assistant\nJun 2016 - Aug 2018\n- Grew cells.\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Build / Race / Fly | Mechanical Lead | 2018-08..2019-05 | employment",
                        "Brindle Laboratory | Research Assistant | 2016-06..2018-08 | employment");
    }
}
