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

/** Web pages give the lines of an entry headings of whatever rank looks right; careers stand without any heading over them. */
class HeadingsInARowTest {

    private static final String USHER = "Elm Centre for Pictures | Usher | 2017-01..null | employment";
    private static final String CLERK = "Larkspur Halls | Clerk | 2014-06..2016-08 | employment";

    private static String page(String body) {
        return "<html><body><h1>Mira Tallow</h1>" + body + "</body></html>";
    }

    static Stream<Arguments> ranks() {
        return Stream.of(
                Arguments.of("higher ones and such as sections have", "h3", "h1", "h3", "p"),
                Arguments.of("all alike", "h2", "h2", "h2", "h2"),
                Arguments.of("lower ones, such as sections have, and still lower ones", "h2", "h3", "h2", "h4"),
                Arguments.of("higher ones over plain lines", "h4", "h2", "p", "p"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ranks")
    void headings_in_a_row_over_dates_name_one_position(
            String name, String section, String title, String house, String dates) {
        String page = page(heading(section, "Experience")
                + heading(title, "Usher") + heading(house, "Elm Centre for Pictures")
                + heading(dates, "January 2017 - Present")
                + "<p>Opened doors for guests.</p>"
                + heading(title, "Clerk") + heading(house, "Larkspur Halls") + heading(dates, "June 2014 - August 2016")
                + "<p>Sorted the mail.</p>"
                + heading(section, "My garden") + "<p>It has beans.</p>");
        assertThat(career(readText("cv.html", page))).containsExactly(USHER, CLERK);
    }

    private static String heading(String tag, String words) {
        return "<" + tag + ">" + words + "</" + tag + ">";
    }

    @ParameterizedTest
    @ValueSource(strings = {"h3", "h4", "h5"})
    void the_lines_of_a_broken_heading_are_told_apart(String tag) {
        String page = page("<h2>Experience</h2>"
                + heading(tag, "Usher<br>Elm Centre for Pictures<br>January 2017 - Present")
                + "<p>Opened doors for guests.</p>" + heading(tag, "Clerk<br>Larkspur Halls<br>June 2014 - August 2016")
                + "<p>Sorted the mail.</p>");
        assertThat(career(readText("cv.html", page))).containsExactly(USHER, CLERK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h4", "p", "div"})
    void parts_that_a_page_styles_in_two_ways_are_told_apart(String tag) {
        String page = page("<h2>Experience</h2>"
                + heading(tag, "<span class=\"org\">Elm Centre for Pictures</span>\n<span class=\"what\">Usher</span>")
                + "<p>January 2017 - Present</p><p>Opened doors for guests.</p>"
                + heading(tag, "<span class=\"org\">Larkspur Halls</span>\n<span class=\"what\">Clerk</span>")
                + "<p>June 2014 - August 2016</p><p>Sorted the mail.</p>");
        assertThat(career(readText("cv.html", page))).containsExactly(USHER, CLERK);
    }

    @Test
    void a_house_in_a_heading_below_its_dates_is_not_the_one_of_the_next_position() {
        String page = page("<p><b>Career</b></p>"
                + "<p>Usher<span class=\"date\">January 2017 - Present</span></p><h4>Elm Pictures</h4>"
                + "<p>Clerk<span class=\"date\">June 2014 - August 2016</span></p><h4>Larkspur</h4>"
                + "<p>Driver<span class=\"date\">May 2012 - May 2014</span></p><h4>Tansy Wheels</h4>");
        assertThat(career(readText("cv.html", page)))
                .containsExactly(
                        "Elm Pictures | Usher | 2017-01..null | employment",
                        "Larkspur | Clerk | 2014-06..2016-08 | employment",
                        "Tansy Wheels | Driver | 2012-05..2014-05 | employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Mira Tallow\n\n", "Mira Tallow\n\nRESUME\n\n", ""})
    void a_career_above_all_headings_is_laid_out_like_one_under_a_heading(String top) {
        String text = top
                + "### Adjunct Lecturer\nMarch 2020 - Present\n### University of Fennick\nThe job includes helping students of the first year.\n"
                + "### Junior Teacher\nJuly 2018 - Dec 2019\n### The New Tansy School\nTaught literature, from class 2 to class 6.\n"
                + "### Clerk\nAug 2016 - Feb 2018\n### 3rd Room\nPut the papers of clients in order.\n";
        assertThat(career(readText("cv.md", text)))
                .containsExactly(
                        "University of Fennick | Adjunct Lecturer | 2020-03..null | employment",
                        "The New Tansy School | Junior Teacher | 2018-07..2019-12 | employment",
                        "3rd Room | Clerk | 2016-08..2018-02 | employment");
    }

    @Test
    void positions_above_all_headings_are_read_beside_internships_under_one() {
        String text =
                "# Mira Tallow\n\nUsher, Larkspur Halls, 2015 - 2019\n- Opened doors\n\n## Internships\n\nClerk, Tansy Museum, 2013 - 2014\n- Sorted mail\n";
        assertThat(career(readText("cv.md", text)))
                .containsExactlyInAnyOrder(
                        "Larkspur Halls | Usher | 2015..2019 | employment",
                        "Tansy Museum | Clerk | 2013..2014 | internship");
    }

    @Test
    void a_volunteer_right_below_the_house_is_what_somebody_was_there() {
        String text = "## Larkspur Fund - Leeds, UK\n### Volunteer\nMay 2015 - May 2016\n\n* Wrote letters.\n\n"
                + "## Tansyfern - York, UK\n### Clerk\nNovember 2013 - April 2015\n\n* Sorted mail.\n";
        assertThat(career(readText("cv.md", text)))
                .containsExactly(
                        "Larkspur Fund | Volunteer | 2015-05..2016-05 | volunteer",
                        "Tansyfern | Clerk | 2013-11..2015-04 | employment");
    }
}
