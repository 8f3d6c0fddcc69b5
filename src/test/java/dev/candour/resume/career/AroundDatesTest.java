package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which side of their dates titles and employers stand, and dates of one year or month beside them. */
class AroundDatesTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "titles above and houses below dates, with a gap before everything",
                        "Usher\n\n(June 2018 - Present)\n\nQuill Consultancy\n\n--------------------\n\nArt Clerk\n\n(March 2016 - May 2018)\n\nTansy Museum\n\n--------------------\n\nBook Seller\n\n(July 2014 - February 2016)\n\nFern Works",
                        "Quill Consultancy | Usher | 2018-06..null | employment\nTansy Museum | Art Clerk | 2016-03..2018-05 | employment\nFern Works | Book Seller | 2014-07..2016-02 | employment"),
                Arguments.of(
                        "titles beside dates over a town and a house",
                        "Founder • Apr. 2012 — Jun. 2014\nNew York, NY • Tansyvent\n\nHead of Mills • Feb. 2010 — Mar. 2012\nNairobi, Kenya • Larkmere\n\nDriver • May 2007 — Jan. 2010\nOslo, Norway • Quillford",
                        "Tansyvent | Founder | 2012-04..2014-06 | self-employed\nLarkmere | Head of Mills | 2010-02..2012-03 | employment\nQuillford | Driver | 2007-05..2010-01 | employment"),
                Arguments.of(
                        "a field behind a title, and the house with its town on a line of its own",
                        "Summer Intern - Coastal Storms\nMay 2016 - August 2016\nTansy Mutual, Oslo\n\nClerk, Paper Sorting\nMarch 2014 - April 2016\nFernwood, Leeds",
                        "Tansy Mutual | Summer Intern - Coastal Storms | 2016-05..2016-08 | internship\nFernwood | Clerk, Paper Sorting | 2014-03..2016-04 | employment"),
                Arguments.of(
                        "a house behind the colon behind dates",
                        "Driver (March 2011 - June 2012): Quillbrook Inc.\n\nTicket Seller (January 2009 - February 2011): Tansyfern, Leeds",
                        "Quillbrook Inc. | Driver | 2011-03..2012-06 | employment\nTansyfern | Ticket Seller | 2009-01..2011-02 | employment"),
                Arguments.of(
                        "a house of one word before a colon, its town and its state",
                        "Larkgate: Salem, OR\nUsher\n02/2012 - 10/2014\n\nQuillmoor: Dover, DE\nClerk\n05/2010 - 01/2012",
                        "Larkgate | Usher | 2012-02..2014-10 | employment\nQuillmoor | Clerk | 2010-05..2012-01 | employment"),
                Arguments.of(
                        "titles that no list knows between a house and its town",
                        "Mar 2014 - Apr 2016, Fernwood Restaurant, Bar Back, Austin, TX\n\nFeb 2012 - Jan 2014, Larkspur Restaurant, Pot Wash, Boston, MA",
                        "Fernwood Restaurant | Bar Back | 2014-03..2016-04 | employment\nLarkspur Restaurant | Pot Wash | 2012-02..2014-01 | employment"),
                Arguments.of(
                        "titles in small letters before a name and a town",
                        "web developer – Larkwell – Nairobi, Kenya\n2011 - 2014\n\nphotographer – Fernmoor – Salem, OR\n2009 - 2010",
                        "Larkwell | web developer | 2011..2014 | employment\nFernmoor | photographer | 2009..2010 | employment"),
                Arguments.of(
                        "a house in small letters behind a title, where the others name theirs there",
                        "Clerk, Fernwood Ltd\n2019 - 2021\n\nUsher, Larkspur Halls Ltd\n2017 - 2018\n\nDriver, oakling\n2015 - 2016",
                        "Fernwood Ltd | Clerk | 2019..2021 | employment\nLarkspur Halls Ltd | Usher | 2017..2018 | employment\noakling | Driver | 2015..2016 | employment"),
                Arguments.of(
                        "items with their houses over dates that no other house may take",
                        "- Larkspur Division\n  April 2015 - Present, Driver\n\n- Fernwood Ltd\n  June 2012 - March 2015, Usher",
                        "Larkspur Division | Driver | 2015-04..null | employment\nFernwood Ltd | Usher | 2012-06..2015-03 | employment"),
                Arguments.of(
                        "single years between signs within lines that name a position and nothing else",
                        "Junior Clerk\nQuillmar, 2019\n\nElm University\nReading Tutor\n2022 | Oslo\n\nSummer Usher (2021) - Larkspur Halls",
                        "Quillmar | Junior Clerk | 2019..2019 | employment\nElm University | Reading Tutor | 2022..2022 | employment\nLarkspur Halls | Summer Usher | 2021..2021 | employment"),
                Arguments.of(
                        "posts of students with a word for their studies",
                        "Undergraduate Demonstrator\nOakford State University\n2012 - 2013\n\nWexley Graduate Reading Tutor at Elm College\n2014 - 2015",
                        "Oakford State University | Undergraduate Demonstrator | 2012..2013 | employment\nElm College | Wexley Graduate Reading Tutor | 2014..2015 | employment"),
                Arguments.of(
                        "terms behind other parentheses",
                        "Night Porter (West Wing) (Full-time), Fernwood Ltd, 2019 - 2021",
                        "Fernwood Ltd | Night Porter (West Wing) | 2019..2021 | employment"),
                Arguments.of(
                        "teams of students, which pay nobody",
                        "Firmware Developer\nElmwick Formula Student Team\n2020 - 2021\n\nUsher\nLarkspur Halls\n2018 - 2019",
                        "Elmwick Formula Student Team | Firmware Developer | 2020..2021 | volunteer\nLarkspur Halls | Usher | 2018..2019 | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void each_position_keeps_its_own_title_and_employer(String name, String lines, String expected) {
        assertThat(career(readText("resume.txt", "Mira Tallow\nmira@example.org\n\nEXPERIENCE\n\n" + lines + "\n")))
                .containsExactly(expected.split("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prize of the Head Librarian\nElm University, 2019",
                "Best Usher Award\nLarkspur Halls, 2019",
                "Certificate, Night Porter\nTansy College, 2019",
                "- Reported to: Night Porter, Larkspur Halls, 2019",
                "Course for ushers\nLarkspur Halls, 2019",
                "Best Newcomer Award, Larkspur Halls, 2019",
                "Employee of the Year, Fernwood Ltd, 2019",
                "Guest speaker, Elm University, 2019",
                "Summer exhibition, Tansy Museum, 2018 - 2019",
                "Born, Elm Hospital, 1990",
                "Invited talk, Elm University, 2019",
            })
    void a_single_year_beside_what_was_won_or_learnt_is_no_position(String lines) {
        assertThat(career(readText(
                        "cv.txt", "Mira Tallow\n\nEXPERIENCE\n\nClerk, Fernwood Ltd, 2013 - 2015\n\n" + lines + "\n")))
                .containsExactly("Fernwood Ltd | Clerk | 2013..2015 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Volunteer", "Intern"})
    void one_word_among_titles_opens_no_section(String title) {
        String type = title.equals("Intern") ? "internship" : "volunteer";
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        "Mira Tallow\n\nEXPERIENCE\n\nUsher\nLarkspur Halls\nMay 2019 - Present\n\n"
                                                + title
                                                + "\nFern Hospital\nSalem, OR\nMarch 2015 - August 2016\n\nClerk\nFernwood Ltd\nMay 2013 - June 2015\n")))
                .containsExactly(
                        "Larkspur Halls | Usher | 2019-05..null | employment",
                        "Fern Hospital | " + title + " | 2015-03..2016-08 | " + type,
                        "Fernwood Ltd | Clerk | 2013-05..2015-06 | employment");
    }

    @Test
    void a_career_without_any_heading_is_not_cut_by_a_title_with_volunteer_in_it() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        "Mira Tallow\nmira@example.org\n\nLarkspur Halls - Dover, DE\nUsher\nNovember 2017 - June 2019\n\nFernwood Ltd - Salem, OR\nCashier\nMay 2015 - October 2017\n\nElm Ridge Camp - Boise, ID\nVolunteer/Goat Keeper\nJuly 2011 - August 2011\n")))
                .containsExactly(
                        "Larkspur Halls | Usher | 2017-11..2019-06 | employment",
                        "Fernwood Ltd | Cashier | 2015-05..2017-10 | employment",
                        "Elm Ridge Camp | Volunteer/Goat Keeper | 2011-07..2011-08 | volunteer");
    }

    @Test
    void the_client_of_one_role_employs_nobody_in_the_next() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        "Mira Tallow\n\nEXPERIENCE\n\nFernwood Ltd\nDriver\nJan 2015 - Dec 2016\nClient: Elm Bank\nPorter\nJan 2012 - Dec 2014\nClient: Tansy Mail\n")))
                .noneMatch(position -> position.startsWith("Elm Bank"));
    }

    @Test
    void a_deeper_heading_that_says_volunteer_over_a_house_and_dates_is_a_title() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        "# Mira Tallow\n\n## Experience\n\n### Volunteer\nElm Hospice, Jan 2012 - Dec 2013\n\n### Porter\nFernwood Ltd, Jan 2015 - Dec 2016\n")))
                .containsExactly(
                        "Elm Hospice | Volunteer | 2012-01..2013-12 | volunteer",
                        "Fernwood Ltd | Porter | 2015-01..2016-12 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Member, Tansy Guild, 2015 - 2019", "Charter member, Elm Union, 2015 - 2019"})
    void a_member_under_volunteering_holds_no_position(String line) {
        assertThat(career(readText(
                        "cv.md",
                        "# Mira Tallow\n\n## Volunteering\n\nBaker, Fern Shelter, 2013 - 2015\n\n" + line + "\n")))
                .containsExactly("Fern Shelter | Baker | 2013..2015 | volunteer");
    }
}
