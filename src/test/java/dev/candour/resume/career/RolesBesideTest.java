package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions whose time lies within that of the one above, and which are laid out as it is: they were held beside it. */
class RolesBesideTest {

    private static final String TOP = "Mira Tallow\n\nmira@example.org\n\nExperience\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Store Manager\nTansyfern Ltd\nMay 2014 - Present\n\nHired for the shop.\n\nTrainer\nJune 2015 - July 2016\nHeld evening courses.\n\n",
                "Store Manager\nTansyfern Ltd\nMay 2014 - Present\n- Hired\n\nTrainer\nJune 2015 - July 2016\n- Held evening courses\n\n",
                "May 2014 - Present\nStore Manager\nTansyfern Ltd\n\nHired for the shop.\n\nJune 2015 - July 2016\nTrainer\n\nHeld evening courses.\n\n",
            })
    void a_title_alone_over_or_under_its_dates_is_a_role_at_the_house_above(String roles) {
        assertThat(career(readText("cv.txt", TOP + roles)))
                .containsExactly(
                        "Tansyfern Ltd | Store Manager | 2014-05..null | employment",
                        "Tansyfern Ltd | Trainer | 2015-06..2016-07 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Store Manager\nTansyfern Ltd\nMay 2014 - Present\n\nHired for the shop.\n\nNew till system\nJune 2015 - July 2016\nChose and ordered the tills.\n\n",
                "Store Manager\nTansyfern Ltd\nMay 2014 - Present\n\n- Trainer of new hands, June 2015 - July 2016\n\n",
                "Store Manager • Tansyfern Ltd\nMay 2014 - Present\n\n- Till system • two shops\n  June 2015 - July 2016\n\n",
            })
    void what_is_no_title_or_stands_in_a_list_was_done_within_it(String roles) {
        assertThat(career(readText("cv.txt", TOP + roles)))
                .containsExactly("Tansyfern Ltd | Store Manager | 2014-05..null | employment");
    }

    @Test
    void names_that_no_list_knows_stand_beside_it_where_the_same_sign_parts_them() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        TOP
                                                + "Store Manager\tTansyfern Ltd\n2013 - 2016\nHired for the shop.\n\nPuller of pints\tThe Hollow Oak\n2014 - 2015\n\nUsher\tBrackenhill Theatre\n2011 - 2012\n")))
                .containsExactly(
                        "Tansyfern Ltd | Store Manager | 2013..2016 | employment",
                        "The Hollow Oak | Puller of pints | 2014..2015 | employment",
                        "Brackenhill Theatre | Usher | 2011..2012 | employment");
    }

    @Test
    void a_town_on_a_line_of_its_own_puts_none_within_another() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        TOP
                                                + "Store Manager • Tansyfern Institute\t2011 - Present\n\nTrainer • Oakhurst Lane\nLeeds\nJune 2014 - July 2014\n\nUsher • Brackenhill Theatre\n2009 - 2010\n")))
                .containsExactly(
                        "Tansyfern Institute | Store Manager | 2011..null | employment",
                        "Oakhurst Lane | Trainer | 2014-06..2014-07 | employment",
                        "Brackenhill Theatre | Usher | 2009..2010 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Usher", "Cashier", "Night Porter"})
    void a_sentence_over_a_gap_is_told_of_the_position_before(String title) {
        assertThat(career(readText(
                        "cv.txt",
                        TOP
                                + "Store Manager\nTansyfern Ltd\nMay 2014 - Present\n\nHired for the shop.\n\nClerk\nOakhurst Ltd\nJuly 2012 - April 2014\nSwept the yard.\n\n"
                                + title
                                + "\nFebruary 2012 - June 2012\nTook tickets.\n")))
                .contains("Oakhurst Ltd | " + title + " | 2012-02..2012-06 | employment");
    }
}
