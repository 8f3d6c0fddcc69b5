package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said beside dates on what terms somebody worked, and beside a house of where it is. */
class AsideOfDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(2002 - 2004 summers, etc.)",
                "(2002 - 2004, part time)",
                "(2002 - 2004, summers, winters)",
                ", 2002 - 2004, part time",
                ", 2002 - 2004, contract, remote",
                "(2002 - 2004, Wexley)"
            })
    void dates_with_an_aside_date_their_position(String dates) {
        String resume =
                "Vera Whitlock\n\nWork History\n\nSenior Consultant, Quillworks (Feb 2014 – June 2015)\n- advice\n\n"
                        + "Software Engineer, Evocant " + dates + "\n- built stores\n";
        assertThat(career(readText("cv.txt", resume)))
                .containsExactly(
                        "Quillworks | Senior Consultant | 2014-02..2015-06 | employment",
                        "Evocant | Software Engineer | 2002..2004 | employment");
    }

    @Test
    void a_sentence_that_goes_on_behind_years_dates_nothing() {
        String resume = "Vera Whitlock\n\nWork History\n\nSenior Consultant, Quillworks (Feb 2014 – June 2015)\n"
                + "- advised the harbour board from 2014 - 2015, then wrote about it\n";
        assertThat(career(readText("cv.txt", resume))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Landscaping and Maintenance", "Harbour Tours", "Dish washing and prep", "Stocking"})
    void below_a_house_in_a_town_and_its_dates_stands_what_somebody_did(String role) {
        assertThat(career(readText("cv.txt", below(role))))
                .containsExactly(
                        "Bellamy Pizza | Cashier/Server | 2015-11..2016-06 | employment",
                        "Harrow Real Estate | " + role + " | 2015-06..2015-09 | employment");
    }

    @Test
    void what_stands_there_of_terms_or_tasks_is_no_title() {
        assertThat(career(readText("cv.txt", below("Full-time"))))
                .last()
                .asString()
                .startsWith("Harrow Real Estate | null");
        assertThat(career(readText("cv.txt", below("Kept the lawns of a large estate in order"))))
                .last()
                .asString()
                .startsWith("Harrow Real Estate | null");
    }

    @Test
    void a_town_may_be_called_after_its_university() {
        String resume = below("Keeper of Tools")
                .replace("Harrow Real Estate, Wexley, MA", "Millbrook Works, University Park, PA");
        assertThat(career(readText("cv.txt", resume)))
                .contains("Millbrook Works | Keeper of Tools | 2015-06..2015-09 | employment");
    }

    @Test
    void own_work_before_a_colon_is_no_title() {
        String resume = "Vera Whitlock\n\nExperience\nSelf-Employed: Dutch Translator: APR '15 - Present\n- deeds\n"
                + "Freelance: Photographer: Jan 2010 - Dec 2012\n- pictures\n";
        assertThat(career(readText("cv.txt", resume)))
                .containsExactly(
                        "Self-Employed | Dutch Translator | 2015-04..null | self-employed",
                        "Freelance | Photographer | 2010-01..2012-12 | self-employed");
    }

    private static String below(String role) {
        return "Vera Whitlock\n\nWORK EXPERIENCE\nBellamy Pizza, Oakford, MA\nNov. 2015 - June 2016\nCashier/Server\n- worked in a team\n\n"
                + "Harrow Real Estate, Wexley, MA\nJune 2015 - Sept. 2015\n" + role + "\n- kept things in order\n";
    }
}
