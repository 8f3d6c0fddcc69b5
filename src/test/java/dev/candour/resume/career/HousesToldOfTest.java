package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Houses of which a sentence tells, those without dates between others, and what stands by itself. */
class HousesToldOfTest {

    private static Stream<String> positions(String section) {
        return career(readText("cv.md", "# Nora Whitlock\n\n## Experience\n\n" + section));
    }

    @Test
    void between_a_house_and_the_titles_there_a_sentence_may_tell_what_it_is() {
        assertThat(positions("""
                Elmford University, River Language Program- Wexley, PA
                	An old house of learning by the river, it teaches the sons and daughters of the whole valley, and many others.
                Librarian – January 2013-present
                - Drew the river anew each spring.

                Quillbrook College— Oakford, PA
                	A small college on the hill, known for its boats and for its bread.
                Boat Instructor- September 2010-June 2012
                - Mended oars.
                """))
                .containsExactly(
                        "Elmford University | Librarian | 2013-01..null | employment",
                        "Quillbrook College | Boat Instructor | 2010-09..2012-06 | employment");
    }

    @Test
    void so_may_a_line_about_its_name_below_a_heading() {
        assertThat(positions("""
                ### Fernwood Technologies — Oakford, IL

                *Called Marsh & Sons until the flood of 2021.*

                **Principal Lock Keeper** | May 2023–Present

                - Kept the gates

                **Second Lock Keeper** | Nov 2020–May 2023

                - Oiled the gates
                """))
                .containsExactly(
                        "Fernwood Technologies | Principal Lock Keeper | 2023-05..null | employment",
                        "Fernwood Technologies | Second Lock Keeper | 2020-11..2023-05 | employment");
    }

    @Test
    void a_sentence_over_a_title_makes_no_house_of_what_stands_over_it() {
        assertThat(positions("""
                Selected from a long list

                There were many rivers in many valleys, and these are some.
                Librarian – January 2013-present
                - Drew rivers.
                """)).containsExactly("null | Librarian | 2013-01..null | employment");
    }

    @Test
    void a_heading_without_dates_leaves_those_at_the_foot_to_the_next() {
        assertThat(positions("""
                ## [Dawnbrook, Inc.](http://www.dawnbrook.example/)—Sign Painter
                Painted the signs of forty inns along the valley, and the names of all their boats.
                *(May 2007–Current)*

                ## Various Clients
                Whoever wants a sign may ask me for one, and a few inns in the hills have done so.
                *(whenever it rains)*

                ## Inkwell Oakford—President
                Inkwell is where the painters of the town meet each week.
                *(June 2009–July 2010)*

                ## Sorrel Farm—Apprentice
                Fed the geese and learned to plough.
                *(May–August 2005)*
                """))
                .containsExactly(
                        "Dawnbrook, Inc. | Sign Painter | 2007-05..null | employment",
                        "Inkwell Oakford | President | 2009-06..2010-07 | employment",
                        "Sorrel Farm | Apprentice | 2005-05..2005-08 | employment");
    }

    @Test
    void a_title_held_before_while_and_after_the_one_above_is_of_another_house() {
        assertThat(positions("""
                **Society of Ferns - Vice President**
                November 2022 - December 2023
                - Sat at the head of the table.

                **Harbour Barista**
                January 2018 - present
                - Poured coffee.
                """)).contains("null | Harbour Barista | 2018-01..null | employment");
        assertThat(positions("""
                **Tansy Fern Ltd - Senior Engineer**
                November 2022 - December 2023
                - Led things.

                **Engineer**
                January 2018 - November 2022
                - Built things.
                """)).contains("Tansy Fern Ltd | Engineer | 2018-01..2022-11 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Marram Security (June 2011 - July 2020)\n#### Harbour Manager\nFeb 2016 - July 2020\n- Managed.\n\n#### Analyst\nJun 2011 - Jan 2016\n- Analysed.\n",
                "### Marram Security | June 2011 - July 2020\n\n#### Harbour Manager\n\n*Feb 2016 - July 2020*\n\n- Managed.\n\n#### Analyst\n\n*Jun 2011 - Jan 2016*\n\n- Analysed.\n",
                "Marram Security (June 2011 - July 2020)\nHarbour Manager\nFeb 2016 - July 2020\n- Managed.\n\nAnalyst\nJun 2011 - Jan 2016\n- Analysed.\n",
                "**Marram Security**, Oakford, OR — June 2011 - July 2020\n\n*Harbour Manager*\nFeb 2016 - July 2020\n- Managed.\n\n*Analyst*\nJun 2011 - Jan 2016\n- Analysed.\n"
            })
    void titles_over_their_dates_below_a_house_and_the_time_of_all_keep_their_own(String house) {
        assertThat(positions(house))
                .containsExactly(
                        "Marram Security | Harbour Manager | 2016-02..2020-07 | employment",
                        "Marram Security | Analyst | 2011-06..2016-01 | employment");
    }

    @Test
    void a_title_below_a_house_and_its_time_needs_no_dates_of_its_own() {
        assertThat(
                        positions(
                                "### Marram Security (June 2011 - July 2020)\n#### Harbour Manager\n- Managed.\n\n### Tansy Ltd (May 2008 - June 2011)\n#### Clerk\n- Filed.\n"))
                .containsExactly(
                        "Marram Security | Harbour Manager | 2011-06..2020-07 | employment",
                        "Tansy Ltd | Clerk | 2008-05..2011-06 | employment");
    }

    @Test
    void own_work_in_a_town_has_no_house() {
        assertThat(
                        positions(
                                "### Freelance Sign Painter\n**Fernmere, Ontario** — *May 2014 – August 2014*\n\nPainted signs.\n"))
                .containsExactly("null | Freelance Sign Painter | 2014-05..2014-08 | self-employed");
    }

    @Test
    void a_centre_with_a_name_of_its_own_employs() {
        Profile profile = readText("cv.md", """
                # 林小岚

                ## 工作经历
                ### 云杉科技研发中心(柳溪) 2011年5月至今
                #### 柳溪渡口船票系统 2011年5月 - 2013年6月
                为渡口编写船票程序，并教会船工使用。
                #### 柳溪渡口灯塔项目 2013年6月至今
                让灯塔按潮汐自动开关。
                """);
        assertThat(career(profile)).containsExactly("云杉科技研发中心 | null | 2011-05..null | employment");
    }

    @Test
    void what_each_position_lists_as_its_skills_ends_no_section() {
        assertThat(positions("""
                **Head Porter, Shipfern (2021-Present):**
                The ferry was sold, and the new owners kept me.</br>
                **Key Skills:**
                <ul>
                  <li>Rowing</li>
                </ul>

                **Porter, Ingle Fern (2017-2021):**
                Rowed across in all weathers.</br>
                **Key Skills:**
                <ul>
                  <li>Knots</li>
                </ul>
                """))
                .containsExactly(
                        "Shipfern | Head Porter | 2021..null | employment",
                        "Ingle Fern | Porter | 2017..2021 | employment");
    }

    @Test
    void an_end_may_stand_in_brackets() {
        assertThat(
                        positions(
                                "### Renfern Ltd | June 2012 - [Present]\n\nAll the bells of the town are mine to mend.\n\n### Well Gardens Ltd | March 2010 - June 2012\n\nKept the lawns of a large estate in good order.\n"))
                .containsExactly(
                        "Renfern Ltd | null | 2012-06..null | employment",
                        "Well Gardens Ltd | null | 2010-03..2012-06 | employment");
    }
}
