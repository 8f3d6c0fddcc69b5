package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What long lists of real occupations and schools showed when each was read as a position: names that look like something else. */
class NamesOfListsTest {

    private static String page(String title, String house) {
        return "Nora Whitlock\n\nEXPERIENCE\n\n" + title + "\n" + house
                + "\nMar 2015 - Jun 2019\n- Kept the records of the floor.\n\n"
                + "Usher\nElm Theatre, Leeds, UK\n2011 - 2014\n- Tore tickets.\n";
    }

    /** "Training", "Sport and exercise" and "Copyright" begin headings and footers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Training and development officer",
                "Training and Development Officer",
                "Sport and exercise psychologist",
                "Languages and literature teacher",
                "Copyright Attorney"
            })
    void a_title_heads_no_section_and_ends_no_document(String title) {
        assertThat(career(readText("cv.txt", page(title, "Tansyfern, Leeds, UK"))))
                .containsExactly(
                        "Tansyfern | " + title + " | 2015-03..2019-06 | employment",
                        "Elm Theatre | Usher | 2011..2014 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Training and other skills",
                "Publications and talks",
                "© 2024 Nora Whitlock",
                "Copyright 2024 Nora Whitlock"
            })
    void a_heading_or_a_footer_is_no_title(String line) {
        assertThat(career(readText("cv.txt", page(line, "Tansyfern, Leeds, UK"))))
                .noneMatch(position -> position.contains(line));
    }

    @ParameterizedTest
    @CsvSource({
        "Clinical embryologist, Oakhurst",
        "Health visitor, Tansyfern Trust",
        "Technical author, Quillbrook",
    })
    void a_trade_in_small_letters_stands_before_its_house(String title, String house) {
        String text =
                "Nora Whitlock\n\nEXPERIENCE\n\n" + title + " at " + house + "\n2015 - 2019\n- Kept the records.\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(house + " | " + title + " | 2015..2019 | employment");
    }

    /** Media and Reading are towns. */
    @ParameterizedTest
    @CsvSource({
        "'Quillbrook, Media, PA', Quillbrook",
        "'Tansy Bakers, Media, PA', Tansy Bakers",
        "'Marsh Lane Elementary School Oakford, OR', Marsh Lane Elementary School",
        "'Wexley High School Oakford, OR', Wexley High School",
    })
    void what_stands_before_a_state_is_the_town(String line, String house) {
        assertThat(career(readText("cv.txt", page("Aide", line))))
                .startsWith(house + " | Aide | 2015-03..2019-06 | employment");
    }

    @Test
    void a_school_within_another_is_no_field_of_the_title() {
        assertThat(career(readText("cv.txt", page("Registrar, Elm School of Medicine at Mount Tansy", "Leeds, UK"))))
                .anyMatch(position -> position.startsWith("Elm School of Medicine | Registrar | 2015-03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bracken Tansy Inc.", "Quillbrook Paper Ltd"})
    void the_first_item_below_a_title_is_its_house_when_it_is_called_one(String house) {
        String text = "# Nora Whitlock\n\n## Experience\n\n* Dec 2012 - May 2016 : Seismologist\n  * " + house
                + "\n  * Planned field work\n* Feb 2010 - Oct 2012 : Field Assistant\n  * Ran cables\n  * Carried the tents\n";
        assertThat(career(readText("cv.md", text)))
                .containsExactly(
                        house + " | Seismologist | 2012-12..2016-05 | employment",
                        "null | Field Assistant | 2010-02..2012-10 | employment");
    }

    @Test
    void the_first_item_of_each_is_its_house_when_one_of_them_is_called_one() {
        String text =
                "# Nora Whitlock\n\n## Experience\n\n* Dec 2012 - May 2016 : Seismologist\n  * Bracken Tansy Inc.\n  * Planned field work\n"
                        + "* Feb 2010 - Oct 2012 : Field Assistant\n  * Quillbrook\n  * Carried the tents\n";
        assertThat(career(readText("cv.md", text)))
                .contains("Quillbrook | Field Assistant | 2010-02..2012-10 | employment");
    }

    @Test
    void a_marked_heading_may_tell_through_whom() {
        String text =
                "# Nora Whitlock\n\n## Teaching Experience\n\n### Usher\nElm Theatre - 2014\n\n## Library Experience Through Open Shelves (Readers Who Lend)\n\n"
                        + "### Reading Room Aide\nMarsh Lane School - Fall 2012\n";
        assertThat(career(readText("cv.md", text)))
                .anyMatch(position -> position.startsWith("Marsh Lane School | Reading Room Aide | 2012"));
    }
}
