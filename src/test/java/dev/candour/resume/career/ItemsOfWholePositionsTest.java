package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of which each item is a whole position: with what was done there behind its dates, or in sentences over several lines. */
class ItemsOfWholePositionsTest {

    private static final String TOP = "Kira Olde\nkira@example.com\n\nWork Experience:\n";
    private static final String TOLD = "Brought parcels to shops; planned routes; kept the van clean; took calls.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELIVERY DRIVER OAKFORD, TX 3/2020-Current | null | DELIVERY DRIVER",
                "Night Clerk Dunley, OR 3/2020 - present: | null | Night Clerk",
                "Crew Member San Antonio, TX (3/2020 - present) | null | Crew Member",
                "Cashier, Brindle Market, Elmton, OH, 03/2020 - present. | Brindle Market | Cashier",
            })
    void what_was_done_behind_the_dates_is_told_of_the_position(String names, String employer, String title) {
        String rest =
                "\n• Line Cook, Kettle House Ltd, 2017-2019 Cooked breakfast orders; kept the kitchen clean each day.\n";
        assertThat(career(readText("cv.txt", TOP + "• " + names + " " + TOLD + rest)))
                .containsExactly(
                        employer + " | " + title + " | 2020-03..null | employment",
                        "Kettle House Ltd | Line Cook | 2017..2019 | employment");
    }

    @Test
    void among_items_without_times_what_has_one_was_done_within_the_position() {
        assertThat(career(readText(
                        "cv.txt",
                        TOP
                                + "Clerk, Brindle Market, 2015 - 2020\n• Trained a Night Clerk 2017-2018 "
                                + TOLD
                                + "\n• Kept the books\n")))
                .containsExactly("Brindle Market | Clerk | 2015..2020 | employment");
    }

    @Test
    void items_that_end_with_their_dates_may_fill_several_lines() {
        String items =
                "• Fellow, University of Elmton. Chosen seminars: Beginners and\nadvanced readers). 2013 – 2016.\n"
                        + "• Instructor at the Winter Music School, University of\nElmton. (Short evening course). 2014 – 2016.\n"
                        + "• Lecturer of German at the University of Alder, Dunley.\n(Chosen seminars: Beginners and readers of poems). 2002\n– 2003.\n"
                        + "• Tutor of Modern Dutch at Larkspur College, Oakford. 1996 –\n2001.\n";
        assertThat(career(readText("cv.txt", TOP + items)))
                .containsExactly(
                        "University of Elmton | Fellow | 2013..2016 | employment",
                        "Winter Music School | Instructor | 2014..2016 | employment",
                        "University of Alder | Lecturer of German | 2002..2003 | employment",
                        "Larkspur College | Tutor of Modern Dutch | 1996..2001 | employment");
    }

    @Test
    void a_short_line_of_an_item_is_a_name_by_itself() {
        String items =
                "• Brindle Market\nNight Clerk 2014 - 2016\n• Society of Bell Ringers of the Old Town Hall, Dunley\nUsher 2011 - 2013\n";
        assertThat(career(readText("cv.txt", TOP + items)))
                .contains("Brindle Market | Night Clerk | 2014..2016 | employment");
    }
}
