package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that name a house, over deeper ones that say what somebody was there. */
class HousesOverRolesTest {

    private static final String TOP = "# Mira Tallow\n\nmira@example.org\n\n";

    @Test
    void a_house_may_rank_like_a_section_when_a_dated_title_stands_below_it() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "## Work Experience\n\n### Tansyfern | Leeds\n\n#### Usher: May 2019 - Present\n\n- Took tickets\n\n## Evening Talks | Radio show\n\n### Sound Engineer: March 2018 - April 2019\n\n- Invited guests\n\n## Oakhurst Ltd | York\n\n### Store Manager: June 2016 - February 2018\n\n- Hired\n\n### Brackenhill Ltd | Hull\n\n### Barista: May 2014 - May 2016\n\n- Made coffee\n\n## Writing\n\n### Tea and rain\n\n- A book of 2012 - 2013\n")))
                .containsExactly(
                        "Tansyfern | Usher | 2019-05..null | employment",
                        "Evening Talks | Sound Engineer | 2018-03..2019-04 | employment",
                        "Oakhurst Ltd | Store Manager | 2016-06..2018-02 | employment",
                        "Brackenhill Ltd | Barista | 2014-05..2016-05 | employment");
    }

    @Test
    void a_heading_that_gathers_things_is_no_house() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "## Experience\n\n### Usher, Tansyfern\n\nMay 2019 - Present\n\n## Freelance projects\n\n### Web designer, 2012 - 2013\n\n- Pages for a choir\n")))
                .containsExactly("Tansyfern | Usher | 2019-05..null | employment");
    }

    @Test
    void a_career_without_dates_may_be_nothing_but_headings() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "## [Tansyfern](https://example.org)\n##### Usher\n\n- Took tickets\n\n## Oakhurst\n###### closed in the flood\n##### Store Manager (nights)\n\n- Hired\n\n##### Barista\n\n- Made coffee\n\n## Interests\n\nRain and tea\n")))
                .containsExactly(
                        "Tansyfern | Usher | null..null | employment",
                        "Oakhurst | Store Manager | null..null | employment",
                        "Oakhurst | Barista | null..null | employment");
    }

    @Test
    void one_such_house_is_no_career() {
        assertThat(career(readText("cv.md", TOP + "## Tea and rain\n\n#### Editor\n\n- A paper for friends\n")))
                .isEmpty();
    }

    @Test
    void other_positions_below_a_deeper_heading_belong_to_the_career() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "## Experience\n\n### Tansyfern\n\n_Store Manager_\n_May 2019 - Present_\n\n- Hired\n\n### Other\n\n#### Oakhurst\n\n_Night porter_\n_May 2006 - March 2007_\n\n- Carried\n\n## Education\n")))
                .containsExactly(
                        "Tansyfern | Store Manager | 2019-05..null | employment",
                        "Oakhurst | Night porter | 2006-05..2007-03 | employment");
    }

    @Test
    void names_in_bold_count_with_a_single_date_where_all_ranges_stand_so() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "## Work\n\n**Tansyfern (a paper, Leeds), feb 2014-sep 2016**<br />\nWrote about rain.\n\n**Larkspur Halls, nov 2013-jan 2014**<br />\nOpened doors.\n\n**Marsh Vale, may 2013-sep 2013**<br />\nGrew beans.\n\n**Oakhurst Paper Mills, oct 2013**<br />\nMade fine pages.\n\n## Voluntary\n\n**Elm Winter Fair, mar-apr 2012**<br />\nSold many tickets.\n")))
                .containsExactly(
                        "Tansyfern | null | 2014-02..2016-09 | employment",
                        "Larkspur Halls | null | 2013-11..2014-01 | employment",
                        "Marsh Vale | null | 2013-05..2013-09 | employment",
                        "Oakhurst Paper Mills | null | 2013-10..2013-10 | employment",
                        "Elm Winter Fair | null | 2012-03..2012-04 | volunteer");
    }

    @Test
    void who_led_a_society_was_there_as_a_volunteer() {
        assertThat(
                        career(
                                readText(
                                        "cv.txt",
                                        "Mira Tallow\n\nWork Experience\n\nTansyfern\tLeeds\nUsher\tMay 2019 - Present\n\nLeadership & Activities\n\nElm Choir\tLeeds\nTreasurer\tMay 2015 - May 2017\n")))
                .containsExactly(
                        "Tansyfern | Usher | 2019-05..null | employment",
                        "Elm Choir | Treasurer | 2015-05..2017-05 | volunteer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Fenacademy\n\n### Data Analyst: January 2020 - March 2020\n\nAn online course.\n",
                "## The Winter Play\n\n### Director, 2012 - 2013\n\nOn a small stage.\n",
            })
    void what_is_learnt_and_what_is_played_is_no_position(String sections) {
        String work = "## Experience\n\n### Usher, Tansyfern\n\nMay 2019 - Present\n\n";
        assertThat(career(readText("cv.md", TOP + work + sections)))
                .containsExactly("Tansyfern | Usher | 2019-05..null | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## References\n\n### Pia Wren\n\n#### Director\n\n- Tansyfern\n\n### Olaf Marsh\n\n#### Manager\n\n- Oakhurst\n",
                "## What people say\n\n### Pia Wren\n\n#### Director\n\nTansyfern\n\n### Olaf Marsh\n\n#### Manager\n\nOakhurst\n",
            })
    void the_posts_of_those_who_recommend_are_not_held_by_the_person(String sections) {
        assertThat(career(readText("cv.md", TOP + sections))).isEmpty();
    }

    /** What the clerk works at is no house, for that role and for those below it. */
    @ParameterizedTest
    @ValueSource(strings = {"Linens", "Cold Storage", "Night Line"})
    void what_stands_behind_a_title_does_not_go_down_to_the_roles_below(String beside) {
        String text = "# Tess Holm\n\n## Experience\n\n### Fennick Stores Ltd:\n\n#### 2019 - 2021\n\nSales Associate, "
                + beside + "\n\n#### 2016 - 2019\n\nBanquet Captain\n\n#### 2014 - 2016\n\nBarista\n";

        assertThat(houses(text)).containsOnly("Fennick Stores Ltd").hasSize(3);
    }

    private static Stream<String> houses(String text) {
        return career(readText("cv.md", text)).map(line -> line.replaceAll(" \\|.*", ""));
    }
}
