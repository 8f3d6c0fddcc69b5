package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences behind a house, fields in parentheses, rests of items and towns are no part of its name. */
class WhatIsNoHouseTest {

    private static Stream<String> positions(String section) {
        return career(readText("cv.txt", "Nora Whitlock\n\nExperience\n\n" + section));
    }

    @Test
    void a_sentence_behind_a_house_whatever_the_house_ends_with() {
        assertThat(positions("""
                Feb 2013 – Jun 2013	Sales Clerk, QRVN. Introduced a list for new starters and kept it
                in order so that nobody had to ask.
                Oct 2010 – Jan 2011	Sales Clerk, Fernwood Inc. Planned and delivered the yearly programme.
                2008 – 2009	Sales Clerk, St. Osgood's College. Wrote the monthly report for the board.
                2006 – 2007	Sales Clerk, Tolliver B.V. Looked after the boats and the oars.
                """))
                .containsExactly(
                        "QRVN | Sales Clerk | 2013-02..2013-06 | employment",
                        "Fernwood Inc. | Sales Clerk | 2010-10..2011-01 | employment",
                        "St. Osgood's College | Sales Clerk | 2008..2009 | employment",
                        "Tolliver B.V. | Sales Clerk | 2006..2007 | employment");
    }

    @Test
    void the_rest_of_an_item_that_was_wrapped() {
        assertThat(career(readText("cv.txt", """
                    harbour; painted boats and sheds, mended investments
                    and sung at executive level
                -   Mended ropes of the harbour for company through

                Lock Engineer – 2009-2015

                Primary contact between lock and
                """))).containsExactly("null | Lock Engineer | 2009..2015 | employment");
    }

    @Test
    void a_field_in_parentheses_behind_a_title() {
        assertThat(career(readText("cv.md", """
                ## Work experience (IT)

                - **Tolliver**:\s
                    - Senior Dock Specialist (Presales), October 2020 - Today.
                    - Dock Specialist (Presales), May 2018 - October 2020
                    - Senior Dock Consultant, June 2013 - May 2018.
                - **Elmford (Whitsand)**: Harbour Consultant, April 2010 - June 2013.
                - **Oakford (now Marsh)**: Harbour Consultant/Dock Leader, March 2005 - April 2010.
                - **IBM (Tansy)**: Dock Engineer, January 2003 - March 2005.
                """)))
                .startsWith(
                        "Tolliver | Senior Dock Specialist (Presales) | 2020-10..null | employment",
                        "Tolliver | Dock Specialist (Presales) | 2018-05..2020-10 | employment",
                        "Tolliver | Senior Dock Consultant | 2013-06..2018-05 | employment");
    }

    @Test
    void the_house_of_another_for_who_works_for_himself() {
        assertThat(positions("""
                Site Designer; Elmford Clay Association; 2011 - 2012

                Designed the site.

                Independent Developer (Tide Tables); 2008 - 2010

                Two years for the tides.
                """))
                .containsExactly(
                        "Elmford Clay Association | Site Designer | 2011..2012 | employment",
                        "null | Independent Developer (Tide Tables) | 2008..2010 | self-employed");
    }

    @Test
    void the_capital_that_is_called_like_a_state() {
        assertThat(career(readText("cv.md", """
                # Nora Whitlock

                ## Experience

                ### Graphics Reporter, QRV
                ###### Washington, D.C. | 2018 – present
                * Drew the river.
                """))).containsExactly("QRV | Graphics Reporter | 2018..null | employment");
    }

    @Test
    void icons_before_dates_and_towns() {
        assertThat(positions("""
                Elm Cargo
                Data Engineer
                \uE000 August 2021 – Present	\uE000 Leeds, UK
                – Wrote the model.

                Elm Cargo
                Data Clerk
                \uE000 October 2020 – July 2021	\uE000 Leeds, UK
                – Kept the model.
                """))
                .containsExactly(
                        "Elm Cargo | Data Engineer | 2021-08..null | employment",
                        "Elm Cargo | Data Clerk | 2020-10..2021-07 | employment");
    }

    @Test
    void items_may_tell_what_house_stands_over_them() {
        assertThat(career(readText("cv.md", """
                ## 工作经历

                ### Fernwood88

                - 公司简介：给渔船修网。
                - 主营业务：渔网研发。

                > 2015.02 - 至今

                - 职位：前端负责人
                - 职责：守着灯塔的前端。

                ### 柳溪海关技术处

                - 单位简介：柳溪海关

                > 2013.06 - 2014.12

                - 职位：前端工程师
                """)))
                .containsExactly(
                        "Fernwood88 | 前端负责人 | 2015-02..null | employment",
                        "柳溪海关技术处 | 前端工程师 | 2013-06..2014-12 | employment");
    }
}
